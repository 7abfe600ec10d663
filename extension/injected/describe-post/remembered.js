/** What one reading of a page remembers, and forgets afterwards: the page goes on changing. */

import { firstOf, nextOf, textIn } from '../dom/native.js';
import { isText } from '../dom/tree.js';

/** @type {(() => void)[]} */
const forgetters = [];

/**
 * A function of a node that is worked out once for each node in a reading.
 *
 * @template {Node} N
 * @template T
 * @param {(node: N) => T} work
 * @returns {(node: N) => T}
 */
export const remembered = work => {
  /** @type {Map<N, T>} */
  const known = new Map();
  forgetters.push(() => known.clear());
  return node => {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = work(node)));
    return value;
  };
};

let isReading = false;

/** What is asked at once, like where a post ends and what it says, is asked of one page and is one reading. */
export const beginReading = () => {
  if (isReading) return;
  isReading = true;
  void Promise.resolve().then(() => {
    isReading = false;
    for (const each of forgetters) each();
  });
};

/** All the text in a node, which every reader of a fact asks for again. @type {(node: Node) => string} */
export const rawText = remembered(node => String(textIn(node) ?? ''));

/** The same without the blanks around it. @param {Node} node */
export const trimmed = node => rawText(node).trim();

/** The pieces of text that stand in an element itself. @param {Node} element */
export const piecesOf = element => {
  const pieces = [];
  for (let each = firstOf(element); each; each = nextOf(each)) if (isText(each)) pieces.push(rawText(each));
  return pieces;
};
