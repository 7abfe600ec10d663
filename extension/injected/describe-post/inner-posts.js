/**
 * Posts that lie inside a post: a quoted one, a copy that popped up, an answer. Such a box has a head and words of its
 * own, and what it lies in has a head like it, too. What it tells is never of the post around it, nor the other way
 * round.
 */

import { matches } from '../dom/find.js';
import { holds, nextOf, previousOf } from '../dom/native.js';
import { above, beside, elementsBelow } from '../dom/tree.js';
import { OTHER_TIME, REPLY_FROM, ROLE } from '../words/page-words.js';
import * as sign from './class-names.js';
import { toldBeside } from './label-rows.js';
import { isNameLike } from './names.js';
import { partOf } from './post-marks.js';
import { isShort, ownWords, rawText, saysMuch, trimmed } from './remembered.js';

/** More elements than this are looked at in no post. */
const MOST = 1200;
/** More parts of heads than this are of a list. */
const PARTS = 60;
/** What is no place for the words of a post. */
export const SILENT = 'a,button,time,label,small,h1,h2,h3,h4,h5,h6,script,style,textarea,option,dt';
/** A head is no longer. */
const HEAD = 160;

/** @typedef {[element: Element, kind: string]} Part */

/**
 * @typedef {object} Looked
 * @property {Element} box
 * @property {Map<Element, number>} indexes
 * @property {Part[]} parts
 * @property {Map<Element, number>} said where the first words of its own stand in an element that has some
 */

/**
 * The posts inside a box, in document order.
 * @param {Element} box
 * @param {(each: Element) => boolean} foreign what is known to be another's
 * @returns {Element[]}
 */
export const innerPosts = (box, foreign) => {
  const below = elementsBelow(box, each => sign.isQuote(each) || foreign(each), MOST);
  const parts = /** @type {Part[]} */ (below.map(each => [each, kindOf(each)])).filter(([, kind]) => kind);
  if (parts.length > PARTS || !mayBeTwo(parts)) return [];
  const isPart = new Set(parts.map(([each]) => each));
  /** @param {Element | null} each */
  const isOfHead = each => each !== null && isPart.has(each);
  const speech = below.filter(
    each =>
      isSpeech(each) &&
      !isOfHead(each) &&
      !isOfHead(above(each)) &&
      !(
        isShort(each, 30) &&
        isOfHead(beside(each, nextOf)) &&
        (b => !b || !trimmed(b) || isOfHead(b))(beside(each, previousOf))
      ),
  );
  const indexes = new Map(below.map((each, i) => [each, i]));
  const looked = { box, indexes, parts, said: saidIn(speech, indexes) };
  return [...new Set(parts.flatMap(([each]) => innerAt(each, looked)))];
};

/** Whether parts could be those of two heads. @param {Part[]} parts */
const mayBeTwo = parts => {
  const kinds = parts.map(([, kind]) => kind);
  return (
    kinds.includes('role') ||
    [...new Set(kinds)].filter(kind => kinds.indexOf(kind) !== kinds.lastIndexOf(kind)).length > 1
  );
};

/**
 * Where the first words stand in each element that holds some.
 * @param {Element[]} speech @param {Map<Element, number>} indexes
 */
const saidIn = (speech, indexes) => {
  /** @type {Map<Element, number>} */
  const said = new Map();
  for (const each of speech)
    for (let at = /** @type {Element | null} */ (each); at && indexes.has(at) && !said.has(at); at = above(at))
      said.set(at, indexes.get(each) ?? 0);
  return said;
};

/** What an element is of a head. @param {Element} each */
export const kindOf = each => {
  if (saysMuch(each)) return '';
  const text = trimmed(each);
  if (!text || text.length > 60 || /^(?:>>|＞＞)/.test(text)) return '';
  if (REPLY_FROM.test(text) || ROLE.test(text)) return matches(each, 'a,button') || holdsSpeech(each) ? '' : 'role';
  const kind = partOf(each);
  return kind === 'time' && (OTHER_TIME.test(text) || toldBeside(each) === 'other') ? '' : kind;
};

/** Whether a short answer is more than its head. @param {Element} each */
const holdsSpeech = each =>
  elementsBelow(each, undefined, 9).some(
    inner => isSpeech(inner) && !isNameLike(rawText(inner)) && !REPLY_FROM.test(rawText(inner)),
  );

/** Whether an element has some words of its own that are none of a head. @param {Element} each */
export const isSpeech = each => {
  if (matches(each, SILENT)) return false;
  const own = ownWords(each);
  return own.length > 5 && !own.startsWith('@') && !sign.isTimely(own) && /\p{L}{3}/u.test(own);
};

/**
 * The smallest box with words around a part of a head.
 * @param {Element} part @param {Looked} looked
 * @returns {Element[]}
 */
const innerAt = (part, looked) => {
  const head = headAround(part, looked);
  if (!head) return [];
  let box = /** @type {Element | null} */ (head.at);
  while (box && box !== looked.box && !looked.said.has(box)) box = above(box);
  return box && box !== looked.box && !matches(box, sign.WORDS) && isDouble(head, box, looked) ? [box] : [];
};

/** @typedef {{at: Element, parts: Part[]}} Head */

/**
 * The smallest element around a part that holds another kind of part, too, and no words of a post but behind them.
 * @param {Element} part @param {Looked} looked
 * @returns {Head | null}
 */
const headAround = (part, looked) => {
  for (let at = /** @type {Element | null} */ (part); at && at !== looked.box; at = above(at)) {
    const said = looked.said.get(at) ?? Infinity;
    if (said < Infinity && ownWords(at).length > 5) return null;
    const parts = looked.parts.filter(([each]) => holds(at, each) && (looked.indexes.get(each) ?? 0) < said);
    if (kindsOf(parts).size > 1 || kindsOf(parts).has('role')) return { at, parts };
    if (said < Infinity || rawText(at).length > HEAD) return null;
  }
  return null;
};

/** @param {Part[]} parts */
const kindsOf = parts => new Set(parts.map(([, kind]) => kind));

/**
 * Whether the post around a box has the same kinds of parts as its head, before the box or on both sides of it, and the
 * box no second head.
 * @param {Head} head @param {Element} box @param {Looked} looked
 */
const isDouble = (head, box, { parts, indexes, said }) => {
  const start = indexes.get(box) ?? 0;
  const outside = parts.filter(([each]) => !holds(box, each) && !holds(each, box));
  const before = outside.filter(([each]) => (indexes.get(each) ?? 0) < start);
  const inHead = kindsOf(head.parts);
  const more = kindsOf(parts.filter(each => holds(box, each[0]) && !head.parts.includes(each)));
  if ([...inHead].every(kind => more.has(kind))) return false;
  if (inHead.has('role')) return before.length > 0 || [...said.values()].some(index => index < start);
  if (shared(before, inHead) > 1) return true;
  const names = namesIn(head.parts);
  return shared(outside, inHead) > 1 && names.length > 0 && namesIn(before).some(name => !names.includes(name));
};

/** How many kinds of parts a head has, too. @param {Part[]} parts @param {Set<string>} inHead */
const shared = (parts, inHead) => [...kindsOf(parts)].filter(kind => inHead.has(kind)).length;

/** @param {Part[]} parts */
const namesIn = parts => parts.filter(([, kind]) => kind === 'author').map(([each]) => trimmed(each));
