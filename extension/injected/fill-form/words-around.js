/**
 * The words a person reads at a control: its labels, the text before it, the head of its row. A text belongs to the
 * control it stands closest to in the page's own structure.
 *
 * @typedef {object} Words
 * @property {string[]} own labels
 * @property {string[]} near the texts before it, nearest first
 * @property {string[]} rows heads of its row, nearest first
 * @property {string[]} groups heads of the groups that it lies in
 * @property {string[]} hints what it says inside itself
 * @property {string} after what follows on the same line
 * @property {string} below what is explained of it
 * @property {string[]} titles that it stands under, nearest first
 * @property {Element | null} previous the control before it, where nothing but a mark lies between
 */

import { labelledBy } from '../dom/control.js';
import { within as all, byId, firstWithin, matches } from '../dom/find.js';
import {
  attribute,
  closest,
  getAttribute,
  holds,
  kindOfNode,
  parentOf,
  previousElement,
  rootOf,
  tagOf,
  wordsOfNode,
} from '../dom/native.js';
import { ancestors, above as around, isElement, isText, shownChildren, walk } from '../dom/tree.js';
import { clean, isKnownLabel, saysSomething } from './labels.js';
import { isPutElsewhere, isRead, lookAnew, spaceOf } from './shown-words.js';
import { BETWEEN, termOf, termsBefore } from './terms.js';

/** What a person takes for a control. */
export const BOXES = 'input:not([type=hidden]), textarea, select, [contenteditable]';
/** Boxes that have a label each. */
export const LINES = 'input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea';
const TICK = 'input[type=radio], input[type=checkbox]';
/** What says nothing of what stands beside it. */
export const SILENT =
  'script, style, noscript, template, option, select, textarea, button, svg, iframe, rt, rp, ' +
  '[role=button], [contenteditable=true]';
const INLINE = /^(span|b|strong|em|i|small|font|a|u|mark|abbr|sup|sub|code|bdi|ruby|rb|rt|rp|rtc|big)$/;
const ROOM = /^(td|th|dd|li|fieldset|form|body|tr)$/;
const LONGEST = 240;
const PICTURED = 24;

/** @param {Node} node @returns {Element | null} the block that a text lies in */
export function blockOf(node) {
  for (const each of ancestors(node)) if (!INLINE.test(tagOf(each))) return each;
  return null;
}

/** @param {Node} node @returns {string} what a picture says in the place of words */
const pictured = node => {
  const said = isElement(node) && tagOf(node) === 'img' ? attribute(node, 'alt') : '';
  return said.length <= PICTURED && /\p{L}/u.test(said) ? said : '';
};

/** @param {string} text */
export const inOneLine = text => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/** @param {Node} node @returns {string} what can be read in it, controls left out */
export function textOf(node) {
  let text = '';
  /** @param {Node} each */
  const read = each => {
    if (text.length > LONGEST) return;
    if (isText(each)) text += wordsOfNode(each);
    const element = isElement(each) ? each : null;
    if (!element && kindOfNode(each) !== 11) return;
    if (element && (matches(element, SILENT) || (element !== node && !isRead(element)))) return;
    const gap = element && !INLINE.test(tagOf(element)) ? ' ' : '';
    text += gap + pictured(each);
    shownChildren(each).forEach(read);
    text += gap;
  };
  read(node);
  return inOneLine(text);
}

/** @type {WeakMap<Element, Element[]>} */
let labels = new WeakMap();

/**
 * Notes whose label each label is: to ask every control for its labels would go through the whole page each time.
 * @param {Node[]} roots
 */
export function noteLabels(roots) {
  lookAnew();
  labels = new WeakMap();
  for (const label of roots.flatMap(root => all(root, 'label'))) {
    const control = labelledBy(label);
    if (control) labels.set(control, [...labelsFor(control), label]);
  }
}

/** @param {Element} control */
export const labelsFor = control => labels.get(control) ?? [];

/**
 * @param {Element} element
 * @param {string} name of an attribute that refers to others
 * @returns {string} what they say
 */
const wordsBy = (element, name) =>
  attribute(element, name)
    .split(/\s+/)
    .map(id => {
      const other = id && byId(rootOf(element), id);
      return other ? textOf(other) : '';
    })
    .join(' ');

/** @param {Element} element @returns {string[]} */
export function ownWords(element) {
  const root = rootOf(element);
  const host = kindOfNode(root) === 11 && root.host;
  const said = [
    inOneLine(wordsBy(element, 'aria-labelledby')),
    ...labelsFor(element).map(textOf),
    attribute(element, 'aria-label'),
  ].filter(Boolean);
  return said.length || !host ? said : [getAttribute(host, 'label') ?? attribute(host, 'aria-label')].filter(Boolean);
}

/**
 * @param {Node} inner
 * @param {Element} one
 * @param {Element} other
 * @returns {boolean} whether it lies closer to the one
 */
function isCloser(inner, one, other) {
  for (const each of ancestors(inner)) {
    const [hasOne, hasOther] = [holds(each, one), holds(each, other)];
    if (hasOther) return false;
    if (hasOne) return true;
  }
  return false;
}

/** Whether this text is some other control's label. @param {Element} parent @param {Element} element */
function isOthers(parent, element) {
  const label = closest(parent, 'label');
  const control = label && labelledBy(label);
  return Boolean(control && control !== element && !holds(label, element));
}

/** @param {Node} node @param {Element} element @returns {string} what it says that may be about this control */
function saidOf(node, element) {
  const text = (wordsOfNode(node) ?? pictured(node)).replace(/\s+/g, ' ');
  const parent = text.trim() && around(node);
  const isSaid = parent && !closest(parent, SILENT) && !isOthers(parent, element) && isRead(parent);
  return isSaid && !isPutElsewhere(parent, element) ? text : '';
}

/** @param {Element} element @param {Set<Node>} boxes @returns {{near: string[], previous: Element | null}} */
export function wordsBefore(element, boxes) {
  const walker = walk(rootOf(element), element);
  /** @type {{text: string, node: Node, block: Element | null}[]} */
  const found = [];
  let broken = true;
  let gap = '';
  let length = 0;
  /** @type {Element | null} */
  let previous = null;
  for (let node = walker.previousNode(); node && length < LONGEST; node = walker.previousNode()) {
    if (boxes.has(node)) {
      previous = /** @type {Element} */ (node);
      break;
    }
    const tag = isElement(node) ? tagOf(node) : '';
    if (ROOM.test(tag) && holds(node, element)) break;
    if (/^[bh]r$/.test(tag)) broken = true;
    const text = saidOf(node, element);
    if (!text) {
      gap += spaceOf(node);
      continue;
    }
    length += text.length;
    const block = blockOf(node);
    const last = found.at(-1);
    if (last && !broken && last.block === block) last.text = text + gap + last.text;
    else found.push({ text, node, block });
    broken = false;
    gap = '';
  }
  if (previous && matches(previous, TICK) && !ownWords(previous).length) found.pop(); // the words of that tick
  const near = found.filter(({ node }) => !previous || !isCloser(node, previous, element));
  return { near: near.map(({ text }) => text.trim()), previous };
}

/** @param {Element} element @param {Set<Node>} boxes @returns {string} what follows on the same line */
export function wordsAfter(element, boxes) {
  const walker = walk(rootOf(element), element);
  const block = blockOf(element);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 60; node = walker.nextNode()) {
    if (holds(element, node)) continue;
    if (isElement(node)) {
      if (boxes.has(node) || tagOf(node) === 'br') break;
      continue;
    }
    const parent = around(node);
    if (!parent || closest(parent, SILENT)) continue;
    if (wordsOfNode(node).trim() && blockOf(node) !== block) break;
    text += wordsOfNode(node);
  }
  return inOneLine(text);
}

/**
 * @param {Element} element
 * @param {Set<Node>} boxes
 * @returns {string} what is explained of it: by reference, or below it in its own cell
 */
function wordsBelow(element, boxes) {
  const lines = [''];
  const room = closest(element, 'td, dd, li, p, div, form');
  const walker = walk(rootOf(element), element);
  let length = 0;
  for (let node = walker.nextNode(); node && room && holds(room, node) && length < LONGEST; node = walker.nextNode()) {
    if (holds(element, node)) continue;
    if (boxes.has(node)) {
      while (lines.length && !inOneLine(lines.pop() ?? '')); // the label of the next
      break;
    }
    if (isElement(node)) {
      if (/^(label|dt|th|legend|h\d)$/.test(tagOf(node))) break;
      if (!INLINE.test(tagOf(node))) lines.push('');
    } else if (!closest(/** @type {Element} */ (around(node)), SILENT)) {
      lines[lines.length - 1] += wordsOfNode(node);
      length += wordsOfNode(node).length;
    }
  }
  return inOneLine([wordsBy(element, 'aria-describedby'), ...lines].join(' '));
}

/**
 * The list that all ticks of a group lie in, if it is no more than that.
 * @param {Element} first
 * @param {Element} last
 */
function roomOf(first, last) {
  for (const each of ancestors(first)) {
    if (!holds(each, last) || (first === last && tagOf(each) === 'label')) continue;
    return /^(ul|ol|div|p|span)$/.test(tagOf(each)) ? each : null;
  }
  return null;
}

/** @param {Element} each @returns {boolean} */
const hasBoxes = each => matches(each, BOXES) || !!firstWithin(each, BOXES);

/** The nearest words in siblings before, which hold no control; 必須 may have one for itself. @param {Element} element */
function siblingBefore(element) {
  let text = '';
  for (let each = previousElement(element); each && !clean(text); each = previousElement(each)) {
    if (hasBoxes(each)) return '';
    text = inOneLine(`${textOf(each)} ${text}`);
  }
  return text;
}

/**
 * The head of a cell's column, where the row before or the first of the table holds one for each.
 * @param {Element} cell
 * @param {Element} row
 * @param {number} least columns
 */
function columnHead(cell, row, least) {
  const table = closest(row, 'table');
  for (const above of [previousElement(row), table && firstWithin(table, 'tr')]) {
    if (!above || above === row || hasBoxes(above)) continue;
    const [cells, heads] = [row, above].map(each => all(each, 'th, td'));
    if (heads.length === cells.length && heads.length >= least) return textOf(heads[cells.indexOf(cell)]);
  }
  return '';
}

/** @param {string} text @returns {boolean} whether it asks for something we know, or says how it is written */
const isLabel = text => clean(text) !== '' && (!saysSomething(text) || isKnownLabel(text));

/**
 * Of a cell that holds the labels of several boxes, the one for this box: a line or a word for each.
 * @param {string[]} labels
 * @param {number} index of the box
 * @param {number} count of the boxes
 */
const sharedLabel = (labels, index, count) =>
  labels.length === count && labels.every(isLabel) && new Set(labels.map(clean)).size === count ? labels[index] : '';

/**
 * @param {Element} cell
 * @param {Element} element a box in it
 * @returns {string[]} what the cell before says of this box alone, and what stands before that cell
 */
function sharedHeads(cell, element) {
  const terms = termsBefore(cell);
  const [before] = terms.length ? terms : [previousElement(cell)];
  if (!before || hasBoxes(before)) return [];
  const boxes = all(cell, LINES);
  const index = boxes.indexOf(element);
  if (index < 0 || boxes.length < 2) return [];
  const lines = terms.length ? terms.flatMap(linesOf) : linesOf(before);
  const labels = lines.length === 1 ? lines[0].split(BETWEEN) : lines;
  const label = sharedLabel(labels, index, boxes.length);
  return label ? [label, siblingBefore(before)] : [];
}

/** @param {Element} cell @returns {string[]} what it says, line by line */
function linesOf(cell) {
  const lines = [''];
  for (const node of shownChildren(cell)) {
    const tag = isElement(node) ? tagOf(node) : '';
    const isBlock = tag && !INLINE.test(tag);
    if (isBlock) lines.push('');
    if (tag !== 'br') lines.push(`${lines.pop()}${isText(node) ? wordsOfNode(node) : textOf(node)}`);
    if (isBlock && tag !== 'br') lines.push('');
  }
  return lines.map(inOneLine).filter(Boolean);
}

/**
 * What stands at the head of a cell, and for the first cell around a control at the head of its column or row.
 * @param {Element} cell
 * @param {boolean} first
 */
function headsOf(cell, first) {
  const term = termOf(cell);
  const before = term ? textOf(term) : siblingBefore(cell);
  const row = first && tagOf(cell) === 'td' && parentOf(cell);
  const column = row && columnHead(cell, row, before ? 3 : 2);
  const [head] = column ? all(row, 'th, td') : [];
  return [
    before || (head && !hasBoxes(head) ? textOf(head) : ''),
    column || (row && !before && siblingBefore(row)) || '',
  ];
}

/** @param {Element} element @returns {{rows: string[], groups: string[]}} */
function heads(element) {
  /** @type {string[]} */
  const rows = [];
  /** @type {string[]} */
  const groups = [];
  for (const each of ancestors(element)) {
    const tag = tagOf(each);
    if (/^(form|body)$/.test(tag) || rows.length + groups.length > 3) break;
    if (tag === 'label') rows.push(textOf(each));
    else if (/^(t[dh]|dd|li)$/.test(tag)) rows.push(...sharedHeads(each, element), ...headsOf(each, !rows.length));
    else if (tag === 'fieldset') groups.push(...all(each, 'legend').slice(0, 1).map(textOf));
    else if (matches(each, '[role=listitem], [role=group], [role=radiogroup]'))
      groups.push(...ownWords(each), ...all(each, '[role=heading]').slice(0, 1).map(textOf));
  }
  return { rows: rows.filter(Boolean), groups: groups.filter(Boolean) };
}

/** @param {Element} element */
const hintsIn = element =>
  [getAttribute(element, 'placeholder') ?? attribute(element, 'data-placeholder'), attribute(element, 'title')]
    .filter(text => text.trim())
    .map(text => text.slice(0, LONGEST));

/** @param {Element} element @param {?Element} outer that it stands for @param {Set<Node>} boxes */
function wordsBeforeAll(element, outer, boxes) {
  const its = wordsBefore(element, boxes);
  if (!outer || its.near.length || (its.previous && holds(outer, its.previous))) return its;
  return wordsBefore(outer, boxes);
}

/** @param {Words} words @returns {string[]} its labels and what stands in their place, nearest first */
export const labelling = ({ own, near, rows }) => [...own, ...near, ...rows];

/**
 * @param {Element} element
 * @param {Set<Node>} boxes
 * @param {string[]} titles that it stands under
 * @param {Element | null} [last] of a group of ticks, whose own labels are its options
 * @returns {Words}
 */
export function wordsAround(element, boxes, titles, last = null) {
  const grouped = last !== null;
  const root = rootOf(element);
  const host = kindOfNode(root) === 11 && all(root, BOXES).length === 1 ? root.host : null;
  const { near, previous } = wordsBeforeAll(element, host ?? (last && roomOf(element, last)), boxes);
  return {
    own: grouped ? [] : ownWords(element),
    near,
    ...heads(grouped ? (closest(element, 'label') ?? element) : element),
    hints: grouped ? [] : hintsIn(element),
    after: grouped ? '' : wordsAfter(element, boxes),
    below: grouped ? '' : wordsBelow(element, boxes),
    titles,
    previous,
  };
}
