/**
 * Clocks without a day: diaries and logs of chats write the day once, above all that was written on it.
 */

import { within } from '../dom/find.js';
import { attribute, holds } from '../dom/native.js';
import { above, isBehind } from '../dom/tree.js';
import { OTHER_TIME } from '../words/page-words.js';
import * as sign from './class-names.js';
import { isShort, piecesOf, rawText, remembered } from './remembered.js';
import { readTime } from './times.js';

const CLOCK = /^\s*[[(（|]?\s*(\d{1,2}:[0-5]\d(?::[0-5]\d)?)\s*[\])）|]?\s*$/;
const ENDS_WITH_CLOCK = /(?:^|[^\d:])\d{1,2}:[0-5]\d(?::[0-5]\d)?\s*$/;
const YEAR_AND_MONTH = /([12]\d{3})年\s*(\d{1,2})月/g;
/** More headings than this are not looked through. */
const MOST = 3000;

/** The clock that stands alone in an element; '' where it is none. @param {Element} each */
export const clockOf = each =>
  piecesOf(each).flatMap(piece => (piece.length < 40 ? CLOCK.exec(piece)?.slice(1) : []) ?? [])[0] ?? '';

/** A day with the year that the page's heading or title tells of its month. @param {string} text @param {Node} root */
const withYear = (text, root) => {
  const [day, month] = /^\D{0,9}(\d{1,2})月\d{1,2}日/.exec(text) ?? [];
  if (!day) return text;
  const above = within(root, 'h1,title').map(rawText).join(' ').slice(0, 400);
  const [, year] = [...above.matchAll(YEAR_AND_MONTH)].find(([, , each]) => +each === +month) ?? [];
  return year ? `${year}年${day}` : text;
};

/** The headings of the page that tell a day and no clock. @type {(root: Node) => [Element, string][]} */
const dayHeadings = remembered(root =>
  within(root, 'h1,h2,h3,h4,h5,h6,caption,[class~=day],[class*=date i]:not(:has(*))')
    .filter(each => !/date/i.test(attribute(each, 'class')) || (sign.isTime(each) && !sign.isEdited(each)))
    .slice(0, MOST)
    .flatMap(each => {
      const text = rawText(each);
      const moment = text.length < 60 && !OTHER_TIME.test(text) ? readTime(withYear(text, root), 'ymd') : null;
      return moment && !moment.clock ? [/** @type {[Element, string]} */ ([each, moment.iso])] : [];
    }),
);

/** The day of the last heading before an element, '' where there is none. @param {Element} element */
export const dayAbove = element => {
  const [, day] =
    dayHeadings(document).findLast(([each]) => {
      const around = above(each);
      return around !== null && holds(around, element) && isBehind(element, each) && !holds(each, element);
    }) ?? [];
  return day ?? '';
};

/** Whether a heading of an entry ends with a clock, below the heading of a day. @param {Element} heading */
export const isEntryHeading = heading =>
  isShort(heading, 160) && ENDS_WITH_CLOCK.test(rawText(heading)) && dayAbove(heading) !== '';
