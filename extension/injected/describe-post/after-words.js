/**
 * What stands behind the words that were pointed at, with words of its own: an answer, a card, a comment. A name in
 * there is another's, though nothing tells that it is. Who wrote may stand behind the words, too, but then says no
 * more; or the page presents its writer.
 */

import { matches } from '../dom/find.js';
import { holds } from '../dom/native.js';
import { above, elementsBelow, isBehind, nearest, outwards } from '../dom/tree.js';
import { AUTHOR } from '../words/page-words.js';
import * as sign from './class-names.js';
import { SILENT as NO_SPEECH } from './inner-posts.js';
import { ownWords, rawText, trimmed } from './remembered.js';

/** @import {Region} from './region.js' */

const SILENT = `a *,button *,${NO_SPEECH}`;
const PRESENTED = /書いた|執筆|筆者|著者|ライター|プロフィール|投稿者|written by|about|author|posted by/i;

/**
 * @param {Region} region @param {Element | null} pointedAt
 * @returns {(each: Element) => boolean}
 */
export const behindWords = (region, pointedAt) => {
  if (!pointedAt || !isWords(pointedAt) || region.roots.length > 1 || !region.owns(pointedAt)) return () => false;
  /** @type {Map<Element, Element | undefined>} */
  const lasts = new Map();
  return each => {
    if (holds(each, pointedAt) || !isBehind(each, pointedAt) || holds(pointedAt, each)) return false;
    const part = partOf(each, pointedAt);
    if (!lasts.has(part)) lasts.set(part, lastSentence(part));
    const last = lasts.get(part);
    if (part === each || !last || !isBehind(last, each) || holds(each, last)) return false;
    return !presents(part, each);
  };
};

/** Whether an element holds words of a post, and is no heading of one. @param {Element} pointedAt */
const isWords = pointedAt => trimmed(pointedAt).length > 4 && !nearest(pointedAt, 'a,h1,h2,h3,h4,h5,h6,header,button');

/** The largest part around an element that the words are not in. @param {Element} each @param {Element} words */
const partOf = (each, words) => {
  let part = each;
  for (let at = above(each); at && !holds(at, words); at = above(at)) part = at;
  return part;
};

/** Whether a part presents a writer: is called so, or says so. @param {Element} part @param {Element} each */
const presents = (part, each) => {
  for (const at of outwards(each)) {
    if (AUTHOR.test(sign.wordsOf(at))) return true;
    if (at === part) break;
  }
  return PRESENTED.test(rawText(part).slice(0, 60));
};

/** The last thing in a part that has words of its own. @param {Element} part */
const lastSentence = part =>
  elementsBelow(part, undefined, 400).findLast(each => !matches(each, SILENT) && isSentence(ownWords(each)));

/** @param {string} text */
const isSentence = text =>
  text.length > 9 && !sign.isTimely(text) && /\p{L}{3}.*[\s、，。].*\p{L}|[ぁ-ん].{5}/u.test(text.slice(0, 400));
