/**
 * The facts of a post by standards and habits alone: what its parts are called, where its links lead, what looks like a
 * time.
 *
 * @import {Region} from './region.js'
 * @import {Page, Stated} from './page.js'
 * @import {Signature} from './signed.js'
 *
 * @typedef {object} Facts '' where unknown
 * @property {string} permalink
 * @property {boolean} certain
 * @property {string} author
 * @property {string} author_id
 * @property {string} number
 * @property {string} posted_at
 * @property {string} text
 * @property {Sure} sure what else is proven, beside the address
 *
 * @typedef {{author: boolean, number: boolean, posted_at: boolean}} Sure
 */

import { matches, within } from '../dom/find.js';
import { holds, tagOf } from '../dom/native.js';
import { above, isBehind, isElement, nearest, outwards } from '../dom/tree.js';
import { samePage } from './addresses.js';
import { behindWords } from './after-words.js';
import { authorOf } from './author.js';
import { isSpokenTo } from './bystander.js';
import * as sign from './class-names.js';
import { tidy } from './names.js';
import { numberOf } from './number.js';
import { anchorOf, permalinkOf } from './permalink.js';
import { findPost } from './post-box.js';
import { address, isProfileLink } from './post-marks.js';
import { placed, postedAt } from './posted-at.js';
import { regionOf } from './region.js';
import { isShort, piecesOf, rawText } from './remembered.js';
import { bodyOf, wordsIn } from './text-content.js';
import { readTime } from './times.js';

/** @type {Facts} */
export const EMPTY = {
  permalink: '',
  author: '',
  author_id: '',
  number: '',
  posted_at: '',
  text: '',
  certain: false,
  sure: { author: false, number: false, posted_at: false },
};

/**
 * @param {Region} region
 * @param {Page} page
 * @param {{peers: Element[], pointedAt: Element | null, main: boolean, signature?: Signature}} known
 * @returns {Facts}
 */
export const factsOf = (region, page, { peers, pointedAt, main, signature }) => {
  const words = inWords(region, pointedAt);
  const behind = behindWords(region, pointedAt);
  /** @param {Element} each */
  const inText = each => words(each) || behind(each);
  const link = permalinkOf(region, page, peers, words);
  const time = signature ? signedTime(signature, page) : postedAt(region, page, inText, link.at);
  const author = signature
    ? { name: tidy(signature.name), id: '', at: null, sure: true }
    : authorOf(region, inText, time, peers);
  const number = numberOf(region, inText, link.address);
  const heads = [time.at, author.at, number.at].filter(isElement);
  const parts = heads.filter(
    each =>
      isShort(each, 300) &&
      (region.roots.length > 1 || each !== region.box) &&
      !(pointedAt && each !== pointedAt && holds(each, pointedAt) && !sign.isTimely(rawText(pointedAt))),
  );
  const body = bodyOf(
    region.roots,
    pointedAt,
    [
      ...parts,
      ...heads.filter(each => each === region.box),
      ...(link.at && sign.line(link.at).length < 30 ? [link.at] : []),
    ],
    each => !region.owns(each),
  );
  const text = wordsIn(body, each => !region.owns(each) || parts.includes(/** @type {Element} */ (each)));
  const facts = {
    permalink: link.address,
    certain: link.certain,
    author: author.name,
    author_id: author.id,
    number: number.number,
    posted_at: time.iso,
    text,
    sure: { author: author.sure, number: number.sure, posted_at: time.sure },
  };
  return withStated(facts, page, main);
};

/** @param {Signature} signature @param {Page} page */
const signedTime = ({ time }, page) => {
  const moment = readTime(time, page.order);
  return { iso: moment ? placed(moment, '', page) : '', at: null, sure: true };
};

/**
 * What the page tells machines of this very post fills what its face does not show.
 * @param {Facts} facts
 * @param {Page} page
 * @param {boolean} main
 * @returns {Facts}
 */
const withStated = (facts, page, main) => {
  const squeezed = facts.text.replace(/\s+/g, '');
  const stated = page.stated.find(each => isOf(facts.permalink, squeezed, each));
  const own = main || isPageItself(facts, page);
  const said = stated?.time || (own ? timeOfPage(page) : '');
  const moment = said ? readTime(said, 'ymd') : null;
  const takes = moment !== null && (isComment(stated) || better(moment.zoned, moment.iso, facts.posted_at));
  const author = statedAuthor(facts, stated);
  return {
    ...facts,
    author: author || (own ? authorOfPage(page) : ''),
    permalink: facts.permalink || (stated && !main ? stated.address : ''),
    posted_at: takes ? placed(moment, '', page) : facts.posted_at,
    sure: surer(facts.sure, stated, author, takes && said),
  };
};

/**
 * What the page states of the very post is sure, too.
 * @param {Sure} sure @param {Stated | undefined} stated @param {string} author @param {string | false} said
 */
const surer = (sure, stated, author, said) =>
  stated
    ? {
        ...sure,
        author: sure.author || (author !== '' && author === stated.author),
        posted_at: sure.posted_at || (said !== false && said === stated.time),
      }
    : sure;

/** @param {Facts} facts @param {Stated | undefined} stated */
const statedAuthor = ({ author }, stated) =>
  (isComment(stated) ? stated?.author || author : author || stated?.author) || '';

/** What a page states of a comment, it states as a whole: who and when. @param {Stated | undefined} stated */
const isComment = stated => /Comment|Review|Answer/.test(stated?.kind ?? '');

/**
 * Whether the page tells machines of this post: by its address, or by its first words.
 * @param {string} permalink
 * @param {string} words without blanks
 * @param {Stated} stated
 */
const isOf = (permalink, words, { address, text }) =>
  (address !== '' && address === permalink) || (text.length > 7 && words.includes(text.slice(0, 40)));

/** Whether a post's own address is the page's. @param {Facts} facts @param {Page} page */
const isPageItself = ({ permalink }, page) =>
  permalink !== '' && !permalink.includes('#') && samePage(permalink, page.address) && page.isOnePost;

/** @param {Page} page */
const authorOfPage = page => (page.stale ? '' : tidy(page.head('meta[name=author]')));

/** @param {Page} page */
const timeOfPage = page => (page.stale ? '' : timeInHead(page));

/** @param {Page} page */
const timeInHead = page => page.head('meta[property$=published_time]');

/**
 * A time with a zone is better than one without, if it is about the same day.
 * @param {boolean} zoned
 * @param {string} said
 * @param {string} seen
 */
const better = (zoned, said, seen) =>
  !seen ||
  (zoned && !/(?:Z|\d[+-]\d\d:\d\d)$/.test(seen) && Math.abs(Date.parse(said) - Date.parse(seen)) < 86_400_000);

/**
 * The address of the post that another lies in: an answer to a review has none of its own.
 * @param {Element} box @param {Page} page
 */
export const addressAround = (box, page) => {
  const { region, peers = [] } = findPost(above(box) ?? box) ?? {};
  return region && peers.length && region.box !== box && holds(region.box, box)
    ? factsOf(region, page, { peers, pointedAt: null, main: false }).permalink
    : '';
};

/** The page's main post where nothing in the page could be read. @param {Page} page @returns {Facts} */
export const factsOfPage = page => {
  const [stated] = page.stated.filter(
    ({ address, kind }) => kind !== 'Comment' && (!address || samePage(address, page.address)),
  );
  const said = stated?.time || timeOfPage(page);
  const moment = said ? readTime(said, 'ymd') : null;
  return {
    ...EMPTY,
    permalink: page.ownAddress,
    author: stated?.author || authorOfPage(page),
    posted_at: moment ? placed(moment, '', page) : '',
  };
};

/**
 * What belongs to the words of a post: dates, names and links in there speak of other things.
 *
 * @param {Region} region @param {Element | null} pointedAt
 */
export const inWords = (region, pointedAt) => {
  const { roots } = region;
  // A root that follows the head of a post without a box is its words.
  const isRoot = pointedAt !== null && roots.includes(pointedAt) && (roots.length === 1 || pointedAt === region.box);
  const spoken = pointedAt && !isRoot && region.owns(pointedAt) ? around(region, pointedAt) : null;
  /** @param {Element} element */
  return element => {
    if (spoken && spoken !== element && holds(spoken, element)) return true;
    if (spoken === element) return true;
    for (const each of outwards(element)) {
      if (region.roots.includes(each)) return false;
      if (matches(each, sign.WORDS) || sign.isQuote(each) || tagOf(each) === 'blockquote') return true;
      if (tagOf(each) === 'p' && !isShort(each, 161)) return true;
    }
    return false;
  };
};

/**
 * The words that were pointed at, as far around as nothing of the head is among them.
 * @param {Region} region
 * @param {Element} pointedAt
 */
const around = (region, pointedAt) => {
  const head = region
    .elements()
    .filter(
      each =>
        sign.isTime(each) ||
        sign.isAuthor(each) ||
        sign.isNumberName(each) ||
        sign.isPermalinkName(each) ||
        isHeadLink(each) ||
        (!holds(pointedAt, each) && saysWhen(each)) ||
        (matches(each, ABOUT) && !region.roots.includes(each)),
    );
  if (isInTitle(region, pointedAt) || (isShort(pointedAt, 300) && HEAD.test(rawText(pointedAt)))) return null;
  if (
    head.some(
      each => each === pointedAt || (holds(pointedAt, each) && isShort(pointedAt, 300)) || holds(each, pointedAt),
    )
  )
    return null;
  let words = pointedAt;
  for (let each = above(words); each && region.owns(each) && !region.roots.includes(each); each = above(each)) {
    const outer = each;
    if (head.some(part => holds(outer, part))) break;
    words = each;
  }
  return words;
};

/** What tells of the writer beside the words. */
const ABOUT = 'dt,[class*=avatar i],[class*=profile i],[class*=sidebar i]';
const HEAD = /^\s*(?:\[?\d{1,7}\]?\s*(?:[:：.]|名前)|No\.\s?\d|(?:名前|投稿者)名?[\s:：])/i;

/** Whether an element's own words are about a time. @param {Element} each */
export const saysWhen = each => piecesOf(each).some(text => text.length < 120 && sign.isTimely(text));

/** Whether a link leads to a person or says when. @param {Element} each */
const isHeadLink = each =>
  (isProfileLink(each) && !isSpokenTo(each)) ||
  (address(each) !== '' && isShort(each, 40) && sign.isTimely(rawText(each)));

/**
 * The part around an element whose words the page also tells machines, with author and time.
 *
 * @param {Element} element @param {Page} page @returns {Region | null}
 */
export const statedPost = (element, page) => {
  const texts = page.stated.map(({ text }) => text.slice(0, 40)).filter(text => text.length > 7);
  if (!texts.length) return null;
  for (const at of [...outwards(element)].slice(0, 8)) {
    const words = rawText(at).slice(0, 5000).replace(/\s+/g, '');
    if (texts.some(text => words.includes(text))) return regionOf([at]);
  }
  return null;
};

/** Whether an element lies among the words below the page's heading. @param {Element} element */
const isInWords = element => {
  const words = nearest(element, sign.WORDS);
  const around = words && nearest(words, `${sign.SEMANTIC},main`);
  return around !== null && within(around, 'h1').length > 0;
};

/**
 * Whether a post found on a page that is one post's own is that post.
 * @param {Region} region
 * @param {Element[]} peers
 * @param {boolean} isOnePost whether the page says that it is one post's own
 */
export const isMainPost = (region, peers, isOnePost) => {
  const { box } = region;
  if (peers.length || sign.isCommentName(box) || [...outwards(box)].some(sign.isAside)) return false;
  if (region.find('h1').length || nearest(box, 'h1')) return true;
  if (isOnePost && isInWords(box)) return true;
  return matches(box, `${sign.SEMANTIC},main,.entry,.node,.article,.story`);
};

export { anchorOf };

/** Whether a heading was pointed at that stands before the words. @param {Region} region @param {Element} pointedAt */
const isInTitle = (region, pointedAt) => {
  const title = nearest(pointedAt, 'h1,h2,h3,h4');
  return (
    title !== null &&
    !holds(title, region.box) &&
    isShort(title, 160) &&
    !region.elements().some(each => tagOf(each) === 'p' && isBehind(title, each))
  );
};
