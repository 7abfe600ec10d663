/** Names in bold, and titles in bold that stand before them. */

import { matches } from '../dom/find.js';
import { nextOf, tagOf } from '../dom/native.js';
import { above, isElement, nearest } from '../dom/tree.js';
import { ROLE, SENTENCE } from '../words/page-words.js';
import * as sign from './class-names.js';
import { fits, tidy } from './names.js';
import { isShort, rawText, trimmed } from './remembered.js';

/** A name in bold, where nothing else says who. @param {Element} each */
export const isBoldName = each =>
  matches(each, 'b,strong,cite') &&
  isShort(each, 40) &&
  isShort(above(each) ?? each, 120) &&
  !nearest(each, 'h1,h2,h3,h4') &&
  !SENTENCE.test(rawText(each)) &&
  !/subject|title/.test(sign.wordsOf(each)) &&
  !isTitleBefore(each);

/** Whether a name in bold, too, stands between an element and the line's end: "<b>Hello</b> <b>Ana</b> - 3 May". */
const isTitleBefore = (/** @type {Element} */ each) => {
  let next = nextOf(each);
  while (next && !isElement(next) && !trimmed(next)) next = nextOf(next);
  return (
    isElement(next) &&
    tagOf(next) === tagOf(each) &&
    isShort(next, 40) &&
    !ROLE.test(trimmed(next)) &&
    fits(tidy(rawText(next)))
  );
};
