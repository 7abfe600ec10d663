/**
 * Facts in rows that say what they tell: "投稿者 | 西", "記事No | 56". Boards, reviews and mailing lists have them
 * in cells of tables, in lists of definitions, or in parts of one line.
 *
 * @typedef {'author' | 'number' | 'time' | 'other'} Told
 */

import { matches, within } from '../dom/find.js';
import { childrenOf, nextOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, isText } from '../dom/tree.js';
import { AUTHOR_ROW, NUMBER_ROW, OTHER_TIME, TIME_ROW } from '../words/page-words.js';
import { partOf } from './post-marks.js';
import { isShort, rawText, remembered, trimmed } from './remembered.js';

const LABEL = 'th,td,dt,span,b,strong,label,div,p,em,i,font';

/** What an element is a label of; '' where it is none. */
const labelOf = remembered((/** @type {Element} */ element) =>
  isShort(element, 25) && matches(element, LABEL) ? labelIn(rawText(element)) : '',
);

/** @param {string} text @returns {Told | ''} */
const labelIn = text => {
  const said = text.replace(/^[\s■●◆・【[［<＜]+|[\s:：】\]］>＞]+$/g, '').replace(/\s+/g, ' ');
  const label = /[ぁ-ヶ一-龠]/.test(said) ? said.replaceAll(' ', '') : said;
  if (AUTHOR_ROW.test(label)) return 'author';
  if (NUMBER_ROW.test(label)) return 'number';
  if (TIME_ROW.test(label)) return 'time';
  return OTHER_TIME.test(label) ? 'other' : '';
};

/** What stands loose right before a value says: "名前： <b>みどり</b>". @param {Element} value */
const looseLabel = value => {
  const before = previousOf(value);
  return before && isText(before) && trimmed(value) ? labelIn(LOOSE.exec(rawText(before))?.[1] ?? '') : '';
};
const LOOSE = /([ぁ-ヶー一-龠]{2,8})\s*[:：]\s*$/;

/**
 * What the label beside an element says of it; '' where there is none.
 * @param {Element} element
 * @returns {Told | ''}
 */
export const toldBeside = element => {
  if (labelOf(element)) return '';
  const over = labelOver(element) || looseLabel(element);
  if (over) return over;
  const label = beside(element, previousOf);
  const told = label ? labelOf(label) : '';
  if (!label || !told || isBadge(label)) return '';
  // A heading over the words is none of a row, but where such rows stand one below the other.
  const isHeading =
    matches(label, 'div,p') && !/[:：]\s*$/.test(rawText(label)) && matches(element, 'div,p,table') && !isRow(element);
  return isHeading ? '' : told;
};

/** Whether what could be a label is a badge behind a name: "みどり", "投稿者". @param {Element} label */
const isBadge = label => {
  const name = beside(label, previousOf);
  return (
    name !== null && (partOf(name) === 'author' || within(name, 'a[href]').some(link => partOf(link) === 'author'))
  );
};

/** Whether a label and an element make a row, and another row stands beside theirs. @param {Element} element */
const isRow = element => {
  const row = above(element);
  if (!row || childrenOf(row).length !== 2) return false;
  return [previousOf, nextOf].some(way => {
    const other = beside(row, way);
    const [label, , more] = other && tagOf(other) === tagOf(row) ? childrenOf(other) : [];
    return label && !more && labelOf(label) !== '';
  });
};

const CELL = 'td,[role=cell],[role=gridcell]';

/** What the head of its column says of a cell. @param {Element} cell */
const labelOver = cell => {
  const row = matches(cell, CELL) ? above(cell) : null;
  const body = row && above(row);
  if (!row || !body) return '';
  const heads = headsOver(body);
  const cells = [...childrenOf(row)];
  return heads.length > 1 && heads.length === cells.length ? labelOf(heads[cells.indexOf(cell)]) : '';
};

/** The heads of the columns of a table, whatever it is built of. @type {(body: Element) => Element[]} */
const headsOver = remembered(body => {
  for (let at = /** @type {Element | null} */ (body), steps = 0; at && steps < 3; at = above(at), steps += 1) {
    const heads = within(at, 'thead th,[role=columnheader]');
    if (heads.length) return heads;
  }
  return [];
});

/** What a row says, without the colon of its label. @param {Element} value */
export const rowValue = value =>
  rawText(value)
    .replace(/^[\s:：]+/, '')
    .trim();
