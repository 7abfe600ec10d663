/** What one reading of a page remembers, and forgets afterwards: the page goes on changing. */

import { firstOf, kindOfNode, nextOf, parentOf, textIn, wordsOfNode } from '../dom/native.js';
import { isText, upTo } from '../dom/tree.js';

/**
 * What is known of each thing, with a slot for each function: so all of them need one entry for it.
 * @type {Map<object | string, any[]>}
 */
let known = new Map();
let slots = 0;

/**
 * A function of a node, or of a text, that is worked out once for each in a reading.
 *
 * @template {object | string} N
 * @template T
 * @param {(node: N) => T} work
 * @returns {(node: N) => T}
 */
export const remembered = work => {
  const slot = slots;
  slots += 1;
  return node => {
    let its = known.get(node);
    if (!its) known.set(node, (its = Array(slots)));
    return its[slot] === undefined ? (its[slot] = work(node)) : its[slot];
  };
};

let isReading = false;

/** What is asked at once, like where a post ends and what it says, is asked of one page and is one reading. */
export const beginReading = () => {
  if (isReading) return;
  isReading = true;
  void Promise.resolve().then(() => {
    isReading = false;
    known = new Map();
  });
};

/** All the text in a node, which every reader of a fact asks for again. @type {(node: Node) => string} */
export const rawText = remembered(node => String(textIn(node) ?? ''));

/** How long the text in a node is as it is shown: what indents the page's source is none of it. */
const shownLength = remembered((/** @type {Node} */ node) => rawText(node).replace(/\s+/g, ' ').length);

/** Whether the text in a node has fewer letters than so many. @param {Node} node @param {number} most */
export const isShort = (node, most) =>
  (length => length < most || (length < most * 9 && shownLength(node) < most))(rawText(node).length);

/** So many nodes are looked at for the beginning of a text; behind more of them, the browser is asked for all of it. */
const STEPS = 200;

/**
 * The first letters of the text in an element: most elements are large, and their text is not asked for anything else.
 * @param {Element} element @param {number} most
 */
export const beginningOf = (element, most) => {
  let text = '';
  let at = firstOf(element);
  for (let steps = 0; at && text.length < most; steps += 1) {
    if (steps === STEPS) return rawText(element).slice(0, most);
    const kind = kindOfNode(at);
    if (kind === 3 || kind === 4) text += wordsOfNode(at);
    let next = firstOf(at) ?? nextOf(at);
    while (at && !next && (at = parentOf(at)) !== element) next = at && nextOf(at);
    at = next;
  }
  return text.slice(0, most);
};

/** The same without the blanks around it. @param {Node} node */
export const trimmed = node => rawText(node).trim();

/** Whether the beginning of an element is enough to know that it says more than a part of a head does. */
export const saysMuch = remembered((/** @type {Element} */ element) => beginningOf(element, 200).trim().length > 60);

/** The element and what is around it, up to the body. @type {(element: Element) => Element[]} */
export const pathTo = remembered(upTo);

/** A line of another's words: "> 投稿日：…". */
const QUOTED = /^\s*[>＞](?![>＞\d])/;

/** The pieces of text that stand in an element itself, but no quoted lines. @type {(element: Node) => string[]} */
export const piecesOf = remembered(element => {
  const pieces = [];
  for (let each = firstOf(element); each; each = nextOf(each))
    if (isText(each) && !QUOTED.test(wordsOfNode(each))) pieces.push(wordsOfNode(each));
  return pieces;
});

/** The words that stand in an element itself. @param {Element} element */
export const ownWords = element => piecesOf(element).join(' ').trim();
