/** The words of a post, with the lines the page shows, without its head, its buttons and what is another's. */

import { matches } from '../dom/find.js';
import { childrenOf, firstOf, holds, nextOf, shadowOf, tagOf } from '../dom/native.js';
import { firstChildren, isElement, isText } from '../dom/tree.js';
import { isSeen, signOf } from './drawn-words.js';
import { piecesOf, rawText, trimmed } from './remembered.js';

const SILENT =
  'script,style,noscript,template,button,select,input,textarea,form,nav,svg,rt,rp,' +
  '[hidden],[role=button],[role=menu],[role=toolbar]';
const BLOCK =
  /^(?:p|div|li|ul|ol|dl|dt|dd|tr|table|h\d|blockquote|pre|section|article|header|footer|figure|hr|details|summary)$/;
const MOST = 100_000;

/** What stands for words without holding any. @type {Map<string, (element: Element) => string>} */
const DRAWN = new Map([
  ['br', () => '\n'],
  ['img', signOf],
]);
/** So many elements are asked whether they are seen. */
const LOOKS = 1000;

/**
 * @param {Node[]} nodes
 * @param {(node: Node) => boolean} foreign
 */
export const wordsIn = (nodes, foreign) => {
  let written = '';
  // What was pointed at in a page that draws nothing is read all the same.
  let looks = nodes.some(each => isElement(each) && isSeen(each)) ? LOOKS : 0;
  /** @type {(Node | string)[]} */
  const waiting = [...nodes].reverse();
  // Letters and nodes together: a page may have a hundred thousand of either.
  for (let seen = 0; waiting.length && written.length + seen < MOST; seen += 1) {
    const each = /** @type {Node | string} */ (waiting.pop());
    if (typeof each === 'string') written += each;
    else if (isText(each)) written += rawText(each).replace(/\s+/g, ' ');
    else if (isElement(each) && !foreign(each) && !matches(each, SILENT)) {
      const name = tagOf(each);
      const drawn = DRAWN.get(name)?.(each);
      if (drawn !== undefined) written += drawn;
      else if (looks <= 0 || isSeen(each)) {
        looks -= 1;
        if (BLOCK.test(name)) {
          written += '\n';
          waiting.push('\n');
        }
        if (name === 'pre') written += rawText(each);
        else waiting.push(...below(each));
      }
    }
  }
  return written
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** More nodes beside each other are not read. */
const WIDEST = 20_000;

/** What an element shows inside, last first. @param {Element} element */
const below = element => {
  const inside = shadowOf(element);
  const nodes = [];
  let each = firstOf(inside && !childrenOf(element).length ? inside : element);
  for (; each && nodes.length < WIDEST; each = nextOf(each)) nodes.push(each);
  return nodes.reverse();
};

/**
 * The part of a post that is its text, when all that is known is what is not: the highest around the element pointed
 * at, or else the one with most words, that holds none of the facts.
 *
 * @param {Node[]} roots
 * @param {Element | null} pointedAt
 * @param {Element[]} facts
 * @param {(node: Node) => boolean} foreign
 * @returns {Node[]}
 */
export const bodyOf = (roots, pointedAt, facts, foreign) => {
  const inner = facts.filter(fact => fact !== roots[0]);
  /** @param {Node} node */
  const holdsFact = node => facts.some(fact => node === fact || holds(node, fact));
  const free = roots.filter(root => !holdsFact(root));
  if (roots.length > 1) return free;
  let at = roots[0];
  while (isElement(at) && holdsFact(at)) {
    const parts = firstChildren(at, 2000).filter(
      each => !foreign(each) && !matches(each, SILENT) && !facts.includes(each),
    );
    const bare = loose(at);
    const chosen =
      parts.find(
        each =>
          pointedAt &&
          holds(each, pointedAt) &&
          (!bare || BLOCK.test(tagOf(each))) &&
          !inner.some(fact => holds(fact, pointedAt)),
      ) ??
      longest(
        parts.filter(each => !holdsFact(each)),
        at,
      ) ??
      (bare ? null : longest(parts, at));
    if (!chosen) break;
    at = chosen;
  }
  return [at];
};

/** Whether words stand in an element itself. @param {Element} at */
const loose = at => piecesOf(at).some(piece => piece.trim().length > 4);

/**
 * The part with most words, if it has about as many as all that stands loose beside it.
 * @param {Element[]} parts
 * @param {Element} whole
 */
const longest = (parts, whole) => {
  let best = null;
  let most = 0;
  let all = 0;
  for (const each of parts) {
    const { length } = trimmed(each);
    all += length;
    if (length > most) [best, most] = [each, length];
  }
  return trimmed(whole).length - all > most ? null : best;
};
