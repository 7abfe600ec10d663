/**
 * The post's own address: a link in the post that leads to this post and no other, or else an anchor of the page.
 *
 * @import {Region} from './region.js'
 * @import {Page} from './page.js'
 *
 * @typedef {{address: string, certain: boolean, at: Element | null}} Permalink
 */

import { matches, within } from '../dom/find.js';
import { attribute, attributesOf, base, childrenOf, previousOf, shadowOf, tagOf } from '../dom/native.js';
import { above, beside, nearest } from '../dom/tree.js';
import { cleaned, isAction, isMedia, isProfile, names, unfragmented } from './addresses.js';
import * as sign from './class-names.js';
import { address } from './post-box.js';
import { rawText } from './remembered.js';

const WORDS =
  /^(?:permalink|permanent link|link|direct link|share|teilen|partager|url|#|¶|§|■|●|◆|\*|固定リンク|パーマリンク|個別ページ|この(?:投稿|コメント|レス|記事)(?:へのリンク|のurl|を共有)?|リンク|共有|シェア|link to (?:this )?(?:post|comment))$/i;
const ACTS =
  /^(?:reply|report|quote|edit|delete|antworten|zitieren|(?:kommentar )?melden|répondre|signaler|返信|通報|違反報告|引用|編集|削除|コメント\s*[(（]\d)|^\d+ (?:comment|repl|kommentar|antwort)/i;
const COUNTED = /^\s*(?:#|№|no\.?|nr\.?)?\s*\d{1,12}\s*[:：.]?\s*$/i;
const DATA = /^(?:permalink|data-(?:.*-)?(?:permalink|url|uri|href|link|clipboard|clipboard-text))$/;

/**
 * @param {Region} region
 * @param {Page} page
 * @param {Element[]} peers
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @returns {Permalink}
 */
export const permalinkOf = (region, page, peers, inText) => {
  const anchors = anchorsOf(region);
  const ids = ownIds(region);
  const elsewhere = new Set(
    peers.slice(0, 6).flatMap(peer => within(peer, 'a[href]').map(each => cleaned(address(each), base()))),
  );
  /** @type {{address: string, at: Element, score: number, sure: boolean, timed: boolean}[]} */
  const found = [];
  for (const each of region.elements()) {
    for (const name of attributesOf(each)) {
      const said = DATA.test(name) ? attribute(each, name) : '';
      const to = /^(?:https?:\/)?\//.test(said) ? cleaned(said, base()) : '';
      if (
        to &&
        ((each === region.box && name.endsWith('permalink')) || ids.some(id => id.length > 2 && names(to, id))) &&
        !isAction(to) &&
        !isMedia(to)
      ) {
        found.push({ address: to, at: each, score: 9, sure: each === region.box, timed: false });
      }
    }
    const raw = tagOf(each) === 'a' || tagOf(each) === 'area' ? address(each) : '';
    if (!raw) continue;
    const to = cleaned(raw, base());
    if (to)
      found.push({
        address: to,
        at: each,
        ...judged(each, to, attribute(each, 'href'), { page, anchors, ids, elsewhere, inText, peers }),
      });
  }
  let best = null;
  for (const each of found) if (each.score >= 4 && (!best || each.score > best.score)) best = each;
  if (!best) return { address: '', certain: false, at: null };
  const chosen = best;
  const rival = found.some(
    each =>
      (each.score >= chosen.score - 1 || each.timed) &&
      each.address !== chosen.address &&
      !sameTarget(each.address, chosen.address, ids),
  );
  return { address: best.address, certain: best.sure && best.score >= 6 && !rival, at: best.at };
};

/** Whether two addresses name the same post in two ways. @param {string} one @param {string} other @param {string[]} ids */
const sameTarget = (one, other, ids) => ids.some(id => id.length > 2 && names(one, id) && names(other, id));

/**
 * @param {Element} link @param {string} to @param {string} written
 * @param {{page: Page, anchors: Set<string>, ids: string[], elsewhere: Set<string>, inText: (element: Element) => boolean, peers: Element[]}} known
 * @returns {{score: number, sure: boolean, timed: boolean}}
 */
const judged = (link, to, written, { page, anchors, ids, elsewhere, inText, peers }) => {
  const url = new URL(to);
  const label = sign.line(link) || attribute(link, 'aria-label') || attribute(link, 'title');
  const fragment = decoded(url.hash.slice(1));
  const here = unfragmented(to) === unfragmented(page.address) || written.startsWith('#');
  const own = ids.some(id => id.length > 2 && names(to, id));
  const anchored = /\d/.test(fragment) && (anchors.has(fragment) || (own && ids.includes(sign.numberedId(fragment))));
  const bookmark =
    matches(link, '[rel~=bookmark],.u-url') ||
    (matches(link, '[itemprop~=url]') && !nearest(link, '[itemtype$=Person],[itemprop=author],[itemprop=publisher]'));
  const timed = wraps(link) || (sign.TIMELY.test(label) && label.length < 60 && !/:\/\/|^www\./.test(label));
  const unique = !elsewhere.has(to);
  if (isMedia(to) || (here && !anchored && (fragment || written === '#' || !(timed || bookmark))))
    return { score: -9, sure: false, timed: false };
  const foreign = !sameSite(url.hostname, new URL(page.address).hostname) && !inFrame();
  let score = 0;
  if (bookmark) score += 5;
  if (timed) score += 5;
  if (own) score += 4;
  if (anchored) score += 4;
  if (sign.isPermalinkName(link) && !bookmark) score += 3;
  if (WORDS.test(label) || COUNTED.test(label)) score += /^perma|固定|パーマ/i.test(label) ? 4 : 3;
  const proper = own && (timed || bookmark || (anchored && !inText(link)));
  if (!unique && !proper) score -= 9;
  else if (peers.length) score += 1;
  // The title of a review leads to that review.
  if (nearest(link, HEADING) || within(link, HEADING).length || sign.wordsOf(link).includes(' title '))
    score += LONG_ID.test(url.pathname) && !here ? 4 : 2;
  if (isAction(to) || ACTS.test(label) || matches(link, '[rel~=tag],[rel~=nofollow][href*=reply]')) score -= 6;
  if (/^(?:>>|＞＞)/.test(label)) score -= 9;
  if (isProfile(to) || (sign.isAuthor(link) && !timed)) score -= 7;
  if (inText(link)) score -= own ? 1 : 5;
  if (foreign) score -= bookmark || timed ? 4 : 8;
  const sure =
    (unique || proper) &&
    !foreign &&
    !inText(link) &&
    (bookmark || (timed && (own || anchored || peers.length > 0)) || (own && score >= 7) || (anchored && score >= 7));
  return { score, sure, timed: timed && !inText(link) };
};

const HEADING = 'h1,h2,h3,h4,h5';
const LONG_ID = /\/(?=\w*\d)[a-f\d]{12,}\/?$/i;

/** A widget in a frame of another's page links to that page. */
const inFrame = () => globalThis.top !== globalThis.self;

/** Whether a link holds a time, or stands alone in one. @param {Element} link */
const wraps = link => {
  const inside = [
    ...within(link, 'time,relative-time,time-ago,abbr[title],[data-utime]'),
    ...[...childrenOf(link)].filter(shadowOf),
  ];
  const around = nearest(link, 'time,relative-time');
  return inside.some(sign.isTime) || (around !== null && within(around, 'a').length === 1);
};

/** @param {string} one @param {string} other */
const sameSite = (one, other) =>
  one === other || one.split('.').slice(-2).join('.') === other.split('.').slice(-2).join('.');

/** @param {string} text */
const decoded = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The ids and names that an address of this page can end in: the post's, and an empty anchor's before it. @param {Region} region */
const anchorsOf = region => {
  const anchors = new Set();
  const lead = beside(region.box, previousOf);
  const around = [lead && !rawText(lead).trim() ? lead : null, above(region.box)];
  for (const each of [...region.elements(), ...around]) {
    if (!each) continue;
    if (each === around[1] && childrenOf(each).length > 3) continue;
    for (const name of [attribute(each, 'id'), tagOf(each) === 'a' ? attribute(each, 'name') : ''])
      if (name) anchors.add(name);
  }
  return anchors;
};

/** An id that is there to be linked to. */
const PLAIN = /^(?:p|r|c|no|res|post|comment|entry|msg|reply|cid|delcheck)?[_-]?\d+$/i;

/** Attributes that hold a post's own number. */
const OWN =
  /^(?:data-(?:(?:(?:post|comment|answer|message|status|item|review|node|entry)-?)?id|fullname|content)|thingid|name)$/;

/** The numbers that the page itself gives this post. @param {Region} region */
const ownIds = region => {
  /** @type {Set<string>} */
  const ids = new Set();
  const { box } = region;
  const wrapper = above(box);
  const inner = region.elements().slice(1, 5);
  for (const each of [box, ...(wrapper && childrenOf(wrapper).length < 3 ? [wrapper] : []), ...inner]) {
    const own = sign.numberedId(attribute(each, 'id'));
    if (own) ids.add(own);
    for (const name of attributesOf(each)) {
      const said = OWN.test(name) ? attribute(each, name) : '';
      const id = /\d/.test(said) && said.length < 40 ? sign.numberedId(said) || said : '';
      if (id) ids.add(id);
    }
  }
  return [...ids];
};

/**
 * The page's address with the anchor of the post, where siblings have such anchors, too; '' where it offers none.
 *
 * @param {Region} region @param {Page} page @param {Element[]} peers
 */
export const anchorOf = (region, page, peers) => {
  const { box } = region;
  const lead = beside(box, previousOf);
  const around = [box, ...region.elements().slice(1, 12), ...(lead && !rawText(lead).trim() ? [lead] : [])];
  let best = '';
  for (const each of around) {
    const id = attribute(each, 'id') || (tagOf(each) === 'a' ? attribute(each, 'name') : '');
    if (!sign.numberedId(id)) continue;
    const serves =
      sign.isPostName(each) || PLAIN.test(id) || peers.some(peer => sign.shapeOfId(peer) === sign.shapeOfId(each));
    if (serves && id.length < 60 && (!best || (PLAIN.test(id) && !PLAIN.test(best)))) best = id;
  }
  // What holds several such anchors is a list of posts.
  const shape = `${best.slice(0, -sign.numberedId(best).length)}#`;
  const several =
    attribute(box, 'id') !== best &&
    region.elements().some(each => attribute(each, 'id') !== best && sign.shapeOfId(each) === shape);
  return best && !several ? `${unfragmented(page.address)}#${encodeURI(best)}` : '';
};
