/**
 * Where a post ends, on a page that nobody described: the part around an element that looks like what stands beside it
 * and has its own time, author, number or id.
 *
 * @import {Marks} from './post-marks.js'
 * @import {Region} from './region.js'
 * @import {Signature} from './signed.js'
 *
 * @typedef {object} Found
 * @property {Region} region
 * @property {number} score how much speaks for it
 * @property {Element[]} peers some posts beside it, built alike
 * @property {Signature} [signature] where it ends with one
 */

import { matches, within } from '../dom/find.js';
import { childrenOf, firstOf, holds, nextOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, elementsBelow, firstChildren, isElement } from '../dom/tree.js';
import { REPLY_FROM } from '../words/page-words.js';
import * as sign from './class-names.js';
import { closestHead, speaks } from './closest-head.js';
import { innerPosts } from './inner-posts.js';
import { defined, headOf, inline, isHeadLine, isShown, loose } from './loose-post.js';
import { alike, classes, dated, nested, ownMoment, peersOf } from './peers.js';
import { add, gather, MARKS, none, partOf } from './post-marks.js';
import { regionOf } from './region.js';
import { beginningOf, isShort, pathTo, piecesOf, rawText, remembered, trimmed } from './remembered.js';
import { signed } from './signed.js';

const ENOUGH = 4;

/** The post around an element, or null. */
export const findPost = remembered((/** @type {Element} */ element) => {
  const found = around(element);
  if (!found || (holds(element, found.region.box) && listsPosts(element))) return null;
  return isBeside(element, found.region) ? null : found;
});

/**
 * Whether the head of a box is that of a post in a list which the element is none of: it is an advertisement, a note or
 * the heading beside those posts.
 * @param {Element} element @param {Region} region
 */
const isBeside = (element, { box, elements }) => {
  const [head] = ['author', 'number', 'time'].flatMap(kind => elements().find(each => partOf(each) === kind) ?? []);
  for (let at = head; at && at !== box && !holds(at, element); at = /** @type {Element} */ (above(at)))
    if (peersOf(at).length && speaks(at, null)) return true;
  return false;
};

/** @param {Element} element @returns {Found | null} */
const around = element =>
  signed(element) ??
  defined(element) ??
  inline(element) ??
  single(element, true) ??
  loose(element) ??
  (pathTo(element).some(sign.isQuote) ? single(element, false) : null);

/**
 * Whether two of the parts of an element are posts of their own: who points at their list points at none of them.
 * @param {Element} element
 */
export const listsPosts = element => {
  if (piecesOf(element).some(piece => piece.trim().length > 9)) return false; // it has words of its own
  let parts = firstChildren(element, 12);
  for (let depth = 0; parts.length === 1 && depth < 80; depth += 1) parts = firstChildren(parts[0], 12);
  return parts.filter(each => !matches(each, 'p,td,span,a,time') && around(each)?.region.box === each).length > 1;
};

/** @typedef {{at: Element, score: number, peers: Element[]}} Box */

/** More elements than this are no post. */
const MOST = 5000;

/**
 * What an element holds beyond a part of it, and how many elements that is.
 * @param {Element} at @param {Element | null} under @param {Element} element what was pointed at
 * @param {boolean} ends whether a second head is all that counts
 * @returns {[Marks, number]}
 */
const marksAt = (at, under, element, ends) =>
  !under ? gathered(at, null, element) : (ends || !isHead(marksToHead(under)[0]) ? marksToHead : marksAround)(under);

/** What lies around a part is the same for all that is in it, and is looked at once. */
const marksAround = remembered((/** @type {Element} */ under) =>
  gathered(/** @type {Element} */ (above(under)), under, under),
);

/** The same until there are a time and an author, which most pages have long before their end. */
const marksToHead = remembered((/** @type {Element} */ under) =>
  gathered(/** @type {Element} */ (above(under)), under, under, isHead),
);

/** @param {Marks} marks */
const isHead = ({ time, author }) => time && author;

/**
 * @param {Element} at @param {Element | null} under @param {Element} element
 * @param {(marks: Marks) => boolean} [isEnough]
 * @returns {[Marks, number]}
 */
const gathered = (at, under, element, isEnough) => {
  const more = none();
  return [more, gather(at, more, under, foreignTo(at, element), isEnough)];
};

/** @param {Element} element @param {boolean} careful a part of a quote is not a post @returns {Found | null} */
const single = (element, careful) => {
  const whole = pathTo(element);
  const path = careful ? whole.slice(whole.findLastIndex(sign.isQuote) + 1) : whole;
  const marks = none();
  /** @type {Box | null} */
  let best = null;
  /** @type {Element | null} */
  let under = null;
  let seen = 0;
  for (const at of path) {
    if (isList(at, under, marks)) break;
    const [more, size] = marksAt(at, under, element, endsAtHead(best, marks));
    seen += size;
    if (seen > MOST || (best && holdsAnother(at, best, marks, more))) break;
    add(more, marks);
    const box = boxAt(at, marks);
    if (isLikely(box, marks) && isBetter(box, best)) best = box;
    if (best === box && isSettled(box)) break;
    under = at;
  }
  return best && best.score >= ENOUGH ? innermost(best, element) : null;
};

/**
 * The post in a box that an element is of: the box's own, or one inside it.
 * @param {Box} best @param {Element} element @returns {Found}
 */
const innermost = (best, element) => {
  const isMain = matches(best.at, 'main,[role=main]');
  const others = foreignTo(best.at, element);
  /** @param {Element} each */
  const foreign = each => others(each) || (isMain && matches(each, BESIDE_MAIN) && !holds(each, element));
  /** The head of an answer is the answerer's, though it is called like one. @param {Element} each */
  const isOther = each => foreign(each) && (above(each) === best.at || !holds(above(each) ?? best.at, element));
  const inner = innerPosts(best.at, isOther);
  const like = pathTo(element).find(
    each => each !== best.at && holds(best.at, each) && isAnswerIn(best.at, each) && dated(each),
  );
  const around = deepest(
    inner.findLast(box => holds(box, element)),
    closestHead(best.at, element),
  );
  if (like && !(around && holds(like, around)))
    return { region: regionOf([like], foreignTo(like, element)), score: best.score, peers: peersOf(like) };
  if (around) return { region: regionOf([around], foreignTo(around, element)), score: 6, peers: peersOf(around) };
  return { ...best, region: regionOf([best.at], each => inner.includes(each) || foreign(each)) };
};

/**
 * Whether an element inside a box is a post like it. Entries of lists may be called nothing: their own lines tell when,
 * and the answers stand in a list right inside what is answered.
 * @param {Element} box @param {Element} each
 */
const isAnswerIn = (box, each) => {
  const list = above(each);
  const answered = list && above(list);
  return nested(box, each) || (answered !== null && ownMoment(answered) && ownMoment(each) && endsWithClock(each));
};

/** Whether an answer's line ends in its time: a signature does, a timetable begins with it. @param {Element} each */
const endsWithClock = each => {
  let said = '';
  for (let part = firstOf(each); part && !(isElement(part) && /^[uod]l$/.test(tagOf(part))); part = nextOf(part))
    said += rawText(part);
  return /:[0-5]\d\s*[)）]?\s*$/.test(said);
};

/** @param {Element | undefined} one @param {Element | null} other */
const deepest = (one, other) => (one && (!other || holds(other, one)) ? one : other);

/** @param {Box} box @param {Box | null} best */
const isBetter = (box, best) => box.score > (best?.score ?? 0) && !(best && isOutside(box, best));

/**
 * Whether a box only lies around a post by a standard, which has its time: a name out there is another's.
 * @param {Box} box @param {Box} best
 */
const isOutside = ({ at, peers }, best) => matches(best.at, KINDS) && best.score > 4 && !isPost(at) && !peers.length;

/** Whether no larger box could be a better one. @param {Box} box */
const isSettled = box => box.peers.length > 0 && (isWhole(box) || isEntry(box.at));

/** @param {Element} at @param {Marks} marks @returns {Box} */
const boxAt = (at, marks) => {
  // Cells of a row are parts.
  const peers =
    (marks.time || marks.number || marks.link || matches(at, CARD)) && tagOf(at) !== 'td' ? peersOf(at) : [];
  const part = matches(at, `span,a,time,small,cite,font,p[class],${sign.WORDS}`) && !isPost(at);
  return { at, score: part ? 0 : scoreOf(at, marks, peers), peers };
};

/** Whether two things at least speak for a box. @param {Box} box @param {Marks} marks */
const isLikely = ({ at, peers }, marks) => {
  const nameless = !sign.shapeOfId(at) && !classes(at).length;
  const inRow = peers.length > (nameless ? 1 : 0) && (!matches(at, 'li,p,td') || isEntry(at));
  return MARKS.filter(mark => marks[mark]).length + +isPost(at) + +inRow >= 2;
};

/** Whether an entry of a list has words and a time with a clock of its own: a short comment. @param {Element} at */
const isEntry = at => tagOf(at) === 'li' && (ownMoment(at) || isOfPosts(at));

/** Whether the list of an entry is called one of reviews or of comments. @param {Element} at */
const isOfPosts = at => / (?:review|comment|kuchikomi|voice)s? (?:list|items) /.test(sign.wordsOf(above(at) ?? at));

/**
 * Whether what is around a box has a second head: a whole box already lies in another's post, or in a list.
 *
 * @param {Element} at
 * @param {Box} best
 * @param {Marks} marks of what was looked at
 * @param {Marks} more of what lies around it
 */
const holdsAnother = (at, best, marks, more) => {
  if (isHead(more) && endsAtHead(best, marks)) return true;
  if (!marks.time || !marks.author) return false;
  return isWhole(best) && nested(at, best.at);
};

/**
 * Whether another head ends a box, whatever else is around it. An answer inside a post has its own time and is called
 * one; who wrote it may be told by its words alone.
 * @param {Box | null} best @param {Marks} marks
 */
const endsAtHead = (best, marks) => best !== null && marks.time && (marks.author || sign.isCommentName(best.at));

/** @param {Element} at */
const isPost = at => matches(at, KINDS) || isCalledPost(at);

/** Whether a name or the id in its data says that an element is a post. @param {Element} at */
const isCalledPost = at => sign.isPostName(at) || matches(at, `${WITH_ID},:has(>header:is(${WITH_ID}))`);
const WITH_ID = ['review', 'comment', 'post', 'message', 'answer', 'status'].map(kind => `[data-${kind}-id]`).join();

/** @param {Box} box */
const isWhole = ({ score }) => score >= 7;

/**
 * What inside a box is another's: a post built like it, or the comments on it.
 *
 * @param {Element} box
 * @param {Element} element what was pointed at
 * @returns {(each: Element) => boolean}
 */
export const foreignTo = (box, element) => each =>
  each !== box &&
  !holds(each, element) &&
  (nested(box, each) ||
    (sign.isAside(each) && !sign.isAside(box)) ||
    isReplyTo(box, each) ||
    (tagOf(each) === 'tbody' && hasHeadLines(each)) ||
    isShown(each) ||
    ((isCard(each) ||
      (childrenOf(each).length > 0 && sign.isCommentName(each) && !sign.isCommentName(box) && !isHeadAlone(each))) &&
      dated(each)));

/** A card, but not one that holds the page's heading and no words. @param {Element} each */
const isCard = each => matches(each, CARD) && !(within(each, 'h1').length && !speaks(each, null));

/** Whether an element holds a head and no words of a post. @param {Element} each */
const isHeadAlone = each =>
  isShort(each, 160) &&
  ((matches(each, 'p,h3,h4') && !/[。！？!?]/.test(rawText(each))) ||
    elementsBelow(each, undefined, 30).every(
      part => childrenOf(part).length > 0 || /^\s*(?:ID[:：]\S+\s*)?$/.test(rawText(part)) || partOf(part),
    ));

/** What says by its first words that it is an answer by another, like a shop's: "…からの返信". */
const isReply = remembered((/** @type {Element} */ each) => REPLY_FROM.test(beginningOf(each, 80)));

/** Whether a part of a post is another's answer to it. @param {Element} box @param {Element} each */
const isReplyTo = (box, each) => childrenOf(each).length > 1 && isReply(each) && !isReply(box);

/**
 * What lies in the page's main part and is not of its post: comments, and lists of other posts.
 *
 * @param {Element} box
 * @returns {(each: Element) => boolean}
 */
export const notOfMain = box => {
  const foreign = foreignTo(box, box);
  const [words] = within(box, CARD);
  const own = words && !sign.isCommentName(words) ? words : null;
  return each => each !== box && each !== own && (matches(each, BESIDE_MAIN) || foreign(each) || isEntryOfList(each));
};
const BESIDE_MAIN = [
  'nav,footer,aside,form',
  ...['related', 'ranking', 'recommend', 'sidebar', 'popular', 'pickup'].map(name => `[class*=${name} i]`),
].join();

/** Whether an entry of a list has a title that leads elsewhere, and a time. @param {Element} each */
const isEntryOfList = each =>
  tagOf(each) === 'li' &&
  within(each, 'a[href]').some(
    link => trimmed(link).length > 3 && !sign.isAuthor(link) && !sign.isTimely(sign.line(link)),
  ) &&
  dated(each);
const CARD = 'article,[role=article],[role=link]:not(a),[data-pressable-container]';
const KINDS = `${sign.SEMANTIC},${CARD}`;

/** @param {Element} at @param {Marks} marks @param {Element[]} peers */
const scoreOf = (at, marks, peers) => {
  const named = isCalledPost(at);
  const id = sign.shapeOfId(at);
  return (
    (matches(at, KINDS) ? 3 : 0) +
    (named ? 2 : 0) +
    (id && (named || peers.length || id.length > 3) ? 1 : 0) +
    (peers.length ? 3 : 0) +
    (marks.time ? 2 : 0) +
    (marks.author ? 2 : 0) +
    (marks.link ? 2 : 0) +
    (marks.number ? 1 : 0)
  );
};

/** Whether the id of an element beside one is the same but for its number. @param {Element} at */
const hasTwin = at =>
  [previousOf, nextOf].some(way => {
    const other = beside(at, way);
    return other !== null && sign.shapeOfId(at) !== '' && sign.shapeOfId(other) === sign.shapeOfId(at);
  });

/** Whether an element has head lines of several posts right in it. */
const hasHeadLines = remembered(
  (/** @type {Element} */ at) =>
    firstChildren(at, 40).filter(each => matches(each, 'dt,tr,h2,h3,h4,h5') && isHeadLine(each)).length > 1,
);

/**
 * Whether an element only lists posts, one of which was looked at: two more of its children are built alike and have
 * times, and that one has none or is alike, too.
 *
 * @param {Element} at @param {Element | null} under @param {Marks} marks
 */
const isList = (at, under, marks) => {
  if (!under) return false;
  if (headOf(under) || (marks.author && sign.isPostName(under) && hasTwin(under))) return true;
  if (marks.time && marks.author && peersOf(under).length) return sign.isPostName(under) || marks.link || marks.number;
  if (hasHeadLines(at)) return true;
  if (marks.time) return false;
  const others = firstChildren(at, 40).filter(
    each =>
      each !== under &&
      !nested(at, each) &&
      !sign.isAside(each) &&
      (sign.isPostName(each) || matches(each, sign.SEMANTIC)),
  );
  return others.some(
    (one, i) => dated(one) && others.slice(i + 1, i + 6).some(other => alike(one, other) && dated(other)),
  );
};
