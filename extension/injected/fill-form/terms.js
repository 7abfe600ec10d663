/** Lists of terms and their descriptions: of several terms before as many descriptions, each has its own. */

import { nextElement, previousElement, tagOf } from '../dom/native.js';

/** What parts the terms of boxes that share a line. */
export const BETWEEN = /[・／/]/;

/**
 * @param {Element} element
 * @param {typeof nextElement} way
 * @param {string} tag
 * @returns {Element[]} those of this tag beside it, nearest first
 */
function beside(element, way, tag) {
  const found = [];
  for (let each = way(element); each && tagOf(each) === tag; each = way(each)) found.push(each);
  return found;
}

/** @param {Element} cell @returns {Element[]} the terms right before it, in their order */
export const termsBefore = cell => beside(cell, previousElement, 'dt').reverse();

/** @param {Element} cell @returns {Element | false} the term of this description, where there are as many of both */
export function termOf(cell) {
  const [before, after] = [previousElement, nextElement].map(way => beside(cell, way, 'dd'));
  const terms = termsBefore(before.at(-1) ?? cell);
  return terms.length > 1 && terms.length === before.length + 1 + after.length && terms[before.length];
}
