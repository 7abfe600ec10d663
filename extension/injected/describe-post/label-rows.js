/**
 * Facts in rows that say what they tell: "投稿者 | 西", "記事No | 56". Boards, reviews and mailing lists have them
 * in cells of tables, in lists of definitions, or in parts of one line.
 *
 * @typedef {'author' | 'number' | 'time' | 'other'} Told
 */

import { matches } from '../dom/find.js';
import { nextOf, previousOf } from '../dom/native.js';
import { beside } from '../dom/tree.js';
import { AUTHOR_ROW, NUMBER_ROW, OTHER_TIME, TIME_ROW } from '../words/page-words.js';
import { rawText, remembered, trimmed } from './remembered.js';

const LABEL = 'th,td,dt,span,b,strong,label,div,p,em,i,font';

/** What an element is a label of; '' where it is none. */
const labelOf = remembered((/** @type {Element} */ element) => {
  const text = rawText(element);
  if (text.length > 24 || !matches(element, LABEL)) return '';
  const said = text.replace(/^[\s■●◆・【[［<＜]+|[\s:：】\]］>＞]+$/g, '').replace(/\s+/g, ' ');
  const label = /[ぁ-ヶ一-龠]/.test(said) ? said.replaceAll(' ', '') : said;
  if (AUTHOR_ROW.test(label)) return 'author';
  if (NUMBER_ROW.test(label)) return 'number';
  if (TIME_ROW.test(label)) return 'time';
  return OTHER_TIME.test(label) ? 'other' : '';
});

/**
 * What the label beside an element says of it; '' where there is none.
 * @param {Element} element
 * @returns {Told | ''}
 */
export const toldBeside = element => {
  const label = beside(element, previousOf);
  if (!label || labelOf(element)) return '';
  const told = labelOf(label);
  // A heading over the words is none of a row.
  return told && !(matches(label, 'div,p') && !/[:：]\s*$/.test(rawText(label)) && matches(element, 'div,p,table'))
    ? told
    : '';
};

/** Whether an element holds a row that tells who wrote. @param {Element[]} elements */
export const hasRows = elements =>
  elements.some(each => {
    const value = labelOf(each) === 'author' ? beside(each, nextOf) : null;
    return value !== null && toldBeside(value) === 'author' && trimmed(value) !== '';
  });

/** What a row says, without the colon of its label. @param {Element} value */
export const rowValue = value =>
  rawText(value)
    .replace(/^[\s:：]+/, '')
    .trim();
