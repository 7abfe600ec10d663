/**
 * One control and what goes into it, written as the control asks for it.
 *
 * @import {ClassifiedControl} from './classify.js'
 * @import {Field, Step} from './values.js'
 */

import { attribute } from '../dom/native.js';
import { bestOption, spanOf } from './best-option.js';
import { isConsent, saysSomething } from './labels.js';
import { inUsualLetters } from './usual-letters.js';
import { labelling } from './words-around.js';

/** Whether a box has a label to itself: it goes on from no other. @param {ClassifiedControl} box */
export const isNamed = ({ words: { own, near } }) => [...own, ...near].some(saysSomething);

/** @param {ClassifiedControl[]} boxes @returns {ClassifiedControl[]} best first, else as they stand in the page */
export const ranked = boxes => [...boxes].sort((a, b) => b.score - a.score);

/** A box for so few letters takes part of a text; of one letter it is where style sheets set the width. */
const FEW = 5;

/** @param {Element} element */
export const limitOf = element => {
  const limit = Number.parseInt(attribute(element, 'maxlength'), 10);
  return limit > 0 ? limit : Infinity;
};

/**
 * The first way of writing that the box says it takes.
 * @param {Element} element
 * @param {string[]} ways
 */
function asAsked(element, ways) {
  const limit = /^[2-4]$/.test(attribute(element, 'size')) ? FEW : limitOf(element);
  const fitting = ways.filter(way => way && way.length <= limit);
  /** @type {RegExp | undefined} */
  let asked;
  try {
    asked = new RegExp(`^(?:${attribute(element, 'pattern')})$`, 'u');
  } catch {
    // It is none: the box takes everything.
  }
  return fitting.find(way => asked?.test(way)) ?? fitting[0] ?? '';
}

/** Boxes that stand side by side, from one on. @param {ClassifiedControl} first @param {ClassifiedControl[]} boxes */
export function chain(first, boxes) {
  const found = [first];
  for (let next; (next = boxes.find(({ words }) => words.previous === found.at(-1)?.control.element)); )
    found.push(next);
  return found;
}

/** @param {string} id @param {ClassifiedControl} box @param {string} value @returns {Step[]} */
export const into = (id, { control }, value) => (value ? [{ id, element: control.element, value }] : []);

/** @param {string} id @param {ClassifiedControl} box @param {string[]} ways @returns {Step[]} */
export const intoAsAsked = (id, box, ways) => into(id, box, asAsked(box.control.element, ways));

/** @param {Field} field @param {ClassifiedControl} box @returns {Step[]} */
export function choose({ id, value }, box) {
  const open = box.control.options.map(option => (isConsent(option) ? '' : option));
  return chosen(id, box, (id === 'age' ? spanOf(value, open) : bestOption(value, open))?.index ?? -1);
}

/** @param {string} id @param {ClassifiedControl} box @param {number} index of an option @returns {Step[]} */
export function chosen(id, { control: { type, element, choices } }, index) {
  if (index < 0) return [];
  if (type === 'select') return [{ id, element, value: String(index) }];
  return choices.length > 1 ? [{ id, element: choices[index], value: true }] : [];
}

/** @param {ClassifiedControl} box @returns {string} all that tells how to write there */
export const manner = ({ words }) => {
  const { hints, after, below } = words;
  return inUsualLetters([...labelling(words), ...hints, below.includes(after) ? '' : after, below].join(' '));
};

/** @param {ClassifiedControl['words']} words @returns {string[]} where a box shows what it takes */
export const samplesIn = ({ hints, near, after, below }) => [
  ...hints,
  ...[...near, after, below].flatMap(text => /^[\s(※]*例(.*)/.exec(inUsualLetters(text))?.[0] ?? []),
];
