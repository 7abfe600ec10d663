/**
 * The post's own address: a link in the post that leads to this post and no other, or else an anchor of the page.
 *
 * @import {Region} from './region.js'
 * @import {Page} from './page.js'
 * @import {LinkTraits} from './link-evidence.js'
 *
 * @typedef {{address: string, certain: boolean, at: Element | null}} Permalink
 */

import { matches, within } from '../dom/find.js';
import { attribute, attributesOf, base, childrenOf, holds, previousOf, shadowOf, tagOf } from '../dom/native.js';
import { above, beside, nearest } from '../dom/tree.js';
import { ACT_LABEL, OTHER_TIME, PERMALINK_LABEL } from '../words/page-words.js';
import { cleaned, decoded, isAction, isMedia, isProfile, names, unfragmented } from './addresses.js';
import * as sign from './class-names.js';
import { judged } from './link-evidence.js';
import { isReadingOn } from './link-labels.js';
import { address } from './post-marks.js';
import { isShort, rawText, trimmed } from './remembered.js';

const COUNTED = /^\s*(?:#|№|no\.?|nr\.?)?\s*\d{1,12}(?:[.-]\d{1,3})?\s*[:：.]?\s*$/i;
const DATA = /^(?:permalink|data-(?:.*-)?(?:permalink|url|uri|href|link|clipboard|clipboard-text))$/;

/**
 * @typedef {object} Candidate
 * @property {string} address
 * @property {Element} at
 * @property {number} score 4 at least, to be taken
 * @property {boolean} sure
 * @property {boolean} timed a link that says when is the post's own on most boards: another one with it is a rival
 * @property {LinkTraits} [traits] what was seen of it, where it is a link
 *
 * @typedef {object} Known What is known before any link is looked at.
 * @property {Page} page
 * @property {Set<string>} anchors
 * @property {string[]} ids
 * @property {Set<string>} elsewhere
 * @property {Element[]} peers
 * @property {(element: Element) => boolean} inText what is the words of the post
 */

/** A link to the post that is answered says so. */
const ANSWERS = /^(?:>>|＞＞)/;

const ENOUGH = 4;
const PROOF = 6;

/**
 * @param {Region} region
 * @param {Page} page
 * @param {Element[]} peers
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @returns {Permalink}
 */
export const permalinkOf = (region, page, peers, inText) => {
  const ids = ownIds(region);
  const found = candidatesOf(region, page, peers, inText, ids);
  let best = null;
  for (const each of found) if (each.score >= ENOUGH && (!best || each.score > best.score)) best = each;
  if (!best) return { address: '', certain: false, at: null };
  const chosen = best;
  const rival = found.some(
    each =>
      (each.score >= chosen.score - 1 || each.timed) &&
      each.address !== chosen.address &&
      !sameTarget(each.address, chosen.address, ids),
  );
  return { address: best.address, certain: best.sure && best.score >= PROOF && !rival, at: best.at };
};

/**
 * Every address that the post's links and data hold, with what speaks for it.
 *
 * @param {Region} region
 * @param {Page} page
 * @param {Element[]} peers
 * @param {(element: Element) => boolean} inText
 * @param {string[]} ids
 * @returns {Candidate[]}
 */
export const candidatesOf = (region, page, peers, inText, ids = ownIds(region)) => {
  const elsewhere = peers.slice(0, 6).flatMap(peer =>
    within(peer, 'a[href]')
      .slice(0, 300)
      .filter(each => !ANSWERS.test(sign.line(each)))
      .map(each => cleaned(address(each), base())),
  );
  const known = { page, anchors: anchorsOf(region), ids, elsewhere: new Set(elsewhere), peers, inText };
  return region
    .elements()
    .flatMap(each => [...inData(each, region, ids), ...(isCard(each, region) ? [] : inLink(each, known))]);
};

/**
 * What an element's data say is the address.
 * @param {Element} each
 * @param {Region} region
 * @param {string[]} ids
 * @returns {Candidate[]}
 */
const inData = (each, region, ids) =>
  attributesOf(each).flatMap(name => {
    const said = DATA.test(name) ? attribute(each, name) : '';
    const to = /^(?:https?:\/)?\//.test(said) ? cleaned(said, base()) : '';
    if (!to || isAction(to) || isMedia(to)) return [];
    const isOwn = (each === region.box && name.endsWith('permalink')) || namesOne(to, ids);
    const isPressed = matches(each, '[role=button],[role=link]') && trimmed(each) === trimmed(region.box);
    if (!isOwn && !(isPressed && isOfEach(name))) return [];
    return [{ address: to, at: each, score: isOwn ? 9 : 4, sure: isOwn && each === region.box, timed: false }];
  });

/** Whether several elements have an address in such data, each another one. @param {string} name */
const isOfEach = name => {
  const all = within(document, `[${name}]`).map(each => attribute(each, name));
  return all.length > 1 && new Set(all).size === all.length;
};

/**
 * Whether a link holds a head of its own while the post has a time beside it: it shows another post, or an article.
 * @param {Element} link @param {Region} region
 */
const isCard = (link, region) =>
  tagOf(link) === 'a' &&
  !isShort(link, 40) &&
  within(link, 'div,p,h2,h3,h4').length > 0 &&
  [...within(link, 'time,span')].some(saysWhen) &&
  region.elements().some(each => !holds(link, each) && !holds(each, link) && isItsTime(each));

/** Whether an element says when the post was written. @param {Element} each */
const isItsTime = each => saysWhen(each) && !sign.isEdited(each) && !OTHER_TIME.test(rawText(each));

/** @param {Element} each */
const saysWhen = each => isShort(each, 40) && (sign.isTime(each) || sign.isTimely(rawText(each)));

/** Where a link leads. @param {Element} each @param {Known} known @returns {Candidate[]} */
const inLink = (each, known) => {
  const raw = tagOf(each) === 'a' || tagOf(each) === 'area' ? address(each) : '';
  const to = raw && cleaned(raw.replace(PICTURE, ''), base());
  if (!to) return [];
  const traits = traitsOf(each, to, known);
  if (!traits) return [];
  return [{ address: to, at: each, ...judged(traits), timed: traits.timed && !traits.inText, traits }];
};

/** Whether an address names one of the ids; short ones stand anywhere. @param {string} to @param {string[]} ids */
const namesOne = (to, ids) => ids.some(id => id.length > 2 && names(to, id));

/**
 * Whether two addresses name the same post in two ways.
 * @param {string} one
 * @param {string} other
 * @param {string[]} ids
 */
const sameTarget = (one, other, ids) => ids.some(id => id.length > 2 && names(one, id) && names(other, id));

/**
 * What is seen of a link; null where it shows a picture, or only this page again.
 *
 * @param {Element} link @param {string} to @param {Known} known
 * @returns {LinkTraits | null}
 */
const traitsOf = (link, to, { page, anchors, ids, elsewhere, inText, peers }) => {
  const url = new URL(to);
  const label = unbracketed(sign.line(link)) || attribute(link, 'aria-label') || attribute(link, 'title');
  const own = namesOne(to, ids) || isNumberOf(to, label, link, ids);
  const anchored = isAnchor(decoded(url.hash.slice(1)), anchors, own ? ids : []);
  const bookmark = isBookmark(link);
  const timed = isTimed(link, label);
  const here = isHere(link, to, page);
  const readsOn = isReadingOn(label, url, here);
  const told = anchored || ((timed || bookmark) && isWhole(link, url));
  if (showsNothing(to, url) || (here && !told)) return null;
  return {
    bookmark,
    timed,
    own,
    anchored,
    named: sign.isPermalinkName(link),
    ...labelTraits(label),
    unique: !elsewhere.has(to),
    compared: peers.length > 0,
    title: isTitle(link, url),
    longId: !here && hasLongId(url),
    pictured: PICTURE.test(address(link)),
    archive: isArchive(url, own),
    action: acts(link, to, label, page),
    person: isProfile(to) || (!timed && sign.isAuthor(link)),
    readsOn,
    inText: inText(link) && !readsOn,
    foreign: isForeign(url, page),
  };
};

/** "[返信]" says what it does, too. @param {string} words */
const unbracketed = words => words.replace(/^[[【［](\D+)[\]】］]$/, '$1');

/**
 * Whether a link's words are a number that its address names: "#2-1", or the id that the page gives the post: "5".
 * @param {string} to @param {string} label @param {Element} link @param {string[]} ids
 */
const isNumberOf = (to, label, link, ids) =>
  (/^\s*(?:#|№|no\.?)/i.test(label) || sign.isNumberName(link) || ids.includes(label)) &&
  (COUNTED.test(label) || PERMALINK_LABEL.test(label)) &&
  (label.match(/\d+/g) ?? []).every(id => names(to, id));

/** Whether a link leads to some place of this page. @param {Element} link @param {string} to @param {Page} page */
const isHere = (link, to, page) =>
  unfragmented(to) === unfragmented(page.address) || attribute(link, 'href').startsWith('#');

/**
 * Whether a fragment is an anchor in the post, or names an id of it.
 * @param {string} fragment
 * @param {Set<string>} anchors
 * @param {string[]} ids
 */
const isAnchor = (fragment, anchors, ids) =>
  /\d/.test(fragment) && (anchors.has(fragment) || ids.includes(sign.numberedId(fragment)));

/** Whether a link shows a picture, or a site as a whole. @param {string} to @param {URL} url */
const showsNothing = (to, { pathname, search, hash }) => isMedia(to) || pathname + search + hash === '/';

/** Whether a link means the page as a whole, and no part of it. @param {Element} link @param {URL} url */
const isWhole = (link, { hash }) => hash.length < 2 && attribute(link, 'href') !== '#';

/** @param {string} label */
const labelTraits = label => ({
  labelled: PERMALINK_LABEL.test(label) || COUNTED.test(label),
  counted: /^\s*[#№n]/i.test(label) && COUNTED.test(label),
  permanent: /^perma|固定|パーマ/i.test(label),
  quotes: ANSWERS.test(label),
});

/** Whose address a microformat's `u-url` is: a person's own, where the nearest thing around it is a person. */
const OF_A_PERSON = '.h-card,.p-author';
const ITEM = `${OF_A_PERSON},.h-entry,.h-cite,.h-feed`;

/** Whether the page says by a standard that a link is the post's own. @param {Element} link */
const isBookmark = link => {
  if (matches(link, '[rel~=bookmark]')) return true;
  if (matches(link, '.u-url')) {
    const item = nearest(link, ITEM);
    return !item || !matches(item, OF_A_PERSON);
  }
  return (
    matches(link, '[itemprop~=url]') && !nearest(link, '[itemtype$=Person],[itemprop=author],[itemprop=publisher]')
  );
};

/** Whether a link holds a time, or its words are one and no address. @param {Element} link @param {string} label */
const isTimed = (link, label) =>
  wraps(link) ||
  (within(link, 'div').length > 0 &&
    within(link, 'span').some(each => isShort(each, 20) && sign.isTimely(rawText(each)))) ||
  (label.length < 60 && sign.isTimely(label) && !/:\/\/|^www\./.test(label));

/** @param {Element} link @param {URL} url */
const isTitle = (link, url) =>
  isReview(url) ||
  nearest(link, HEADING) !== null ||
  within(link, HEADING).length > 0 ||
  [link, above(link)].some(each => each !== null && sign.wordsOf(each).includes(' title '));

/**
 * Whether a link does something with a post; "/quote/12/" around this page and all its posts does nothing.
 * @param {Element} link @param {string} to @param {string} label @param {Page} page
 */
const acts = (link, to, label, page) =>
  isAction(/\/quotes?\//.test(page.address) ? to.replace(new URL('.', page.address).href, 'https://x/') : to) ||
  ACT_LABEL.test(label) ||
  matches(link, ACTION_LINK);

/** Whether an address is that of a day's or a month's posts. @param {URL} url @param {boolean} own it names the post */
const isArchive = ({ pathname, search, hash }, own) =>
  !own &&
  !hash &&
  (search
    ? /[?&](?:from|since|until|to)=\d{4}-\d\d-\d\d$/.test(search)
    : /\/(?:[12]\d{3}[-/]\d\d?(?:[-/]\d\d?)?|\d\d?-\d\d?-[12]\d{3}|20\d\d[01]\d[0-3]\d)\/?$/.test(pathname));

/** The end of the address of one picture of a post. */
const PICTURE = /\/(?:photo|video)\/\d{1,2}$/;
const ACTION_LINK = '[rel~=tag],[rel~=nofollow][href*=reply]';
const HEADING = 'h1,h2,h3,h4,h5';
const LONG_ID =
  /\/(?:(?=\w*\d)[a-f\d]{10,}|(?:reviews?|kuchikomi|comments?|reports?|posts?)\/(?:\w+\/)?\d[\d_-]{3,})\/?$/i;
/** @param {URL} url */
const hasLongId = url => LONG_ID.test(url.pathname) || isReview(url);
/** Whether an address is that of one review, whatever its link is called. @param {URL} url */
const isReview = ({ pathname }) => /review[^/]*-r?\d{6,}/i.test(pathname);

/** @param {URL} url @param {Page} page */
const isForeign = (url, page) => !sameSite(url.hostname, new URL(page.address).hostname) && !inFrame();

/** A widget in a frame of another's page links to that page. */
const inFrame = () => globalThis.top !== globalThis.self;

/** Whether a link holds a time, or stands alone in one. @param {Element} link */
const wraps = link => {
  const inside = [
    ...within(link, 'time,[datetime],abbr[title],[data-utime]'),
    ...[...childrenOf(link)].filter(shadowOf),
  ];
  const around = nearest(link, 'time,[datetime]');
  return inside.some(sign.isTime) || (around !== null && within(around, 'a').length === 1);
};

/** @param {string} one @param {string} other */
const sameSite = (one, other) =>
  one === other || one.split('.').slice(-2).join('.') === other.split('.').slice(-2).join('.');

/**
 * The ids and names that an address of this page can end in: the post's, and an empty anchor's before it.
 * @param {Region} region
 */
const anchorsOf = region => {
  const anchors = new Set();
  const lead = beside(region.box, previousOf);
  const around = [lead && !trimmed(lead) ? lead : null, above(region.box)];
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
const OWN = new RegExp(
  '^(?:data-(?:(?:(?:post|comment|answer|message|status|item|review|rvw|node|entry|reply|note|res)-?)?id' +
    '|no|num' +
    '|fullname|content)|thingid|name)$',
);

/** Data of a post's box that may be its id: taken for one where a link in the post names it. */
const DATA_ID = /^data-(?!.*(?:time|date|utc|user|auth|member|topic|thread|parent|page|count))[a-z]/;

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
      const said = OWN.test(name) || (each === box && DATA_ID.test(name)) ? attribute(each, name) : '';
      const id = /\d/.test(said) && said.length < 40 ? sign.numberedId(said) || said : '';
      if (id) ids.add(id);
    }
  }
  return [...ids];
};

/** What a link to an element ends in. @param {Element} each */
const anchorName = each => attribute(each, 'id') || (tagOf(each) === 'a' ? attribute(each, 'name') : '');

/**
 * Whether an id is there to be linked to: a post's, or one that siblings have alike.
 * @param {Element} each
 * @param {string} id
 * @param {Element[]} peers
 */
const serves = (each, id, peers) =>
  sign.numberedId(id) !== '' &&
  (sign.isPostName(each) || PLAIN.test(id) || peers.some(peer => sign.shapeOfId(peer) === sign.shapeOfId(each)));

/**
 * The page's address with the anchor of the post, where siblings have such anchors, too; '' where it offers none.
 *
 * @param {Region} region @param {Page} page @param {Element[]} peers
 */
export const anchorOf = (region, page, peers) => {
  const { box } = region;
  const lead = beside(box, previousOf);
  const before = lead && !trimmed(lead) ? [...within(lead, 'a[name]'), lead] : [];
  // The empty anchor in the cell before is there for nothing else.
  const wrapper = above(box);
  const whole = wrapper && trimmed(wrapper) === trimmed(box) ? [wrapper] : [];
  const around = [...(tagOf(box) === 'td' ? before : []), box, ...whole, ...region.elements().slice(1, 12), ...before];
  let best = '';
  for (const each of around) {
    const id = anchorName(each);
    if (!serves(each, id, peers) || id.length >= 60) continue;
    if (!best || (PLAIN.test(id) && !PLAIN.test(best))) best = id;
  }
  // What holds several such anchors is a list of posts.
  const shape = `${best.slice(0, -sign.numberedId(best).length)}#`;
  const several =
    attribute(box, 'id') !== best &&
    region.elements().some(each => attribute(each, 'id') !== best && sign.shapeOfId(each) === shape);
  return best && !several ? `${unfragmented(page.address)}#${encodeURI(best)}` : '';
};
