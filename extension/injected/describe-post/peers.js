/**
 * What is built alike: the posts beside a post, and a post inside another.
 *
 * @import {Marks} from './post-marks.js'
 */

import { matches } from '../dom/find.js';
import { attribute, childrenOf, firstOf, nextOf, previousOf, tagOf } from '../dom/native.js';
import { beside, isElement } from '../dom/tree.js';
import { STATE } from '../words/page-words.js';
import * as sign from './class-names.js';
import { gather } from './post-marks.js';
import { rawText, remembered } from './remembered.js';
import { readTime } from './times.js';

/**
 * Whether two elements are built alike: same tag, and a class, or an id but for its number, in common; rows also have
 * as many cells.
 * @param {Element} one
 * @param {Element} other
 */
export const alike = (one, other) => {
  if (tagOf(one) !== tagOf(other) || (tagOf(one) === 'tr' && childrenOf(one).length !== childrenOf(other).length))
    return false;
  const measures = [numbered(one), numbered(other)];
  const byMeasures =
    tagOf(one) === 'li' && hasLasting(one) !== hasLasting(other) && measures.every(({ length }) => length);
  const [a, b] = byMeasures ? measures : [classes(one), classes(other)];
  if (a.length && b.length) return a.filter(name => b.includes(name)).length * 2 > Math.min(a.length, b.length);
  return a.length === b.length && sign.shapeOfId(one) === sign.shapeOfId(other);
};

/**
 * The class names of an element, or what is left of them without numbers where all have some.
 * @param {Element} element
 */
export const classes = remembered((/** @type {Element} */ element) => {
  const lasting = allOf(element).filter(isLasting);
  return lasting.length ? lasting : numbered(element);
});

/** @param {Element} element */
const allOf = element => attribute(element, 'class').slice(0, 400).split(/\s+/);

/** @param {string} name */
const isLasting = name => name !== '' && !STATE.test(name);

/** Whether an element is called more than its measures, as the entry of who began is. @param {Element} element */
const hasLasting = element => allOf(element).some(isLasting);

/** @param {Element} element */
const numbered = element =>
  allOf(element)
    .filter(name => NUMBERED.test(name))
    .map(name => name.replace(/\d+/g, '0'));

/** A name made by a machine, or of a post: "RHo1pe", "rv2"; but no column. */
const NUMBERED = /^(?!row|bg|col|cont|odd|even|depth|le?v)(?=.*\d)[\w-]{3,}$/i;

/**
 * Whether an element inside a box is a post of its own, built like the box.
 * @param {Element} box
 * @param {Element} each
 */
export const nested = (box, each) => {
  if (tagOf(box) !== tagOf(each)) return false;
  const shape = sign.shapeOfId(box);
  if (shape && shape === sign.shapeOfId(each) && shape !== '#') return true;
  const shared = classes(box).filter(name => classes(each).includes(name));
  return shared.length > 0 && alike(box, each) && (sign.isPostName(each) || ownMoment(each));
};

/** Whether words of an entry's own line tell a day and a clock. */
export const ownMoment = remembered((/** @type {Element} */ entry) => {
  if (!matches(entry, 'li,dd')) return false;
  let said = '';
  for (let each = firstOf(entry); each && said.length < 600; each = nextOf(each))
    if (!isElement(each) || !matches(each, 'ul,ol,dl')) said += rawText(each);
  return readTime(said.slice(-120), 'ymd')?.clock ?? readTime(said, 'ymd')?.clock ?? false;
});

/** Some siblings built alike that have a time or a number, too. */
export const peersOf = remembered((/** @type {Element} */ at) => {
  const peers = [];
  for (const way of [previousOf, nextOf]) {
    let each = beside(at, way);
    for (let steps = 0; each && steps < 8 && peers.length < 6; steps += 1, each = beside(each, way)) {
      if (alike(at, each) && dated(each)) peers.push(each);
    }
  }
  return peers;
});

/** Whether something in an element could be a post's time or number. */
export const dated = remembered((/** @type {Element} */ element) => {
  /** @type {Marks} */
  const marks = { time: false, author: true, link: true, number: false };
  gather(
    element,
    marks,
    null,
    each => nested(element, each),
    ({ time, number }) => time || number,
  );
  return marks.time || marks.number;
});
