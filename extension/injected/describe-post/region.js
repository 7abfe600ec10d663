/**
 * What of the page belongs to one post: its box, siblings that follow it on pages without a common box, and not what
 * lies inside but is another's (a nested reply, a quoted post).
 *
 * @typedef {object} Region
 * @property {Element} box
 * @property {Node[]} roots in document order; text that stands loose between them is one of them
 * @property {(node: Node) => boolean} owns
 * @property {(css: string) => Element[]} find
 * @property {() => Element[]} elements all of its elements, as many as a post can have
 * @property {string} beginning of its text
 */

import { matches, within } from '../dom/find.js';
import { childrenOf, holds, shadowOf } from '../dom/native.js';
import { above, elementsBelow, isBehind, isElement, outwards } from '../dom/tree.js';
import { isQuote } from './class-names.js';
import { rawText } from './remembered.js';

const MOST = 4000;
/** The head of a post is among so many. */
const HEAD = 60;

/**
 * @param {Node[]} roots
 * @param {(element: Element) => boolean} [foreign]
 * @returns {Region}
 */
export const regionOf = (roots, foreign) => {
  const box = /** @type {Element} */ (roots.find(isElement) ?? above(roots[0]));
  /** @type {Element[] | undefined} */
  let all;
  /** @type {string | undefined} */
  let text;
  const elements = () =>
    (all ??= roots.flatMap(root => (isElement(root) ? [root, ...elementsBelow(root, foreign, MOST)] : [])));
  /** @param {Node} node */
  const owns = node => {
    if (roots.includes(node)) return true;
    for (const each of outwards(node)) {
      if (roots.includes(each)) return true;
      if (foreign?.(each)) return false;
    }
    return false;
  };
  /** @param {string} css */
  const find = css => {
    if (css === ':scope') return [box];
    const inside = elements()
      .filter(shadowOf)
      .flatMap(each => within(/** @type {Node} */ (shadowOf(each)), css));
    const found = roots.flatMap(root => {
      if (!isElement(root)) return [];
      const self = !css.includes(':scope') && matches(root, css) ? [root] : [];
      return [...self, ...within(root, css)];
    });
    return [...found, ...inside].filter(owns);
  };
  /** What is another's near its head, or quoted there, is none of its text. */
  const others = () =>
    elements()
      .slice(0, HEAD)
      .flatMap(each => [...childrenOf(each)].filter(part => foreign?.(part) || isQuote(part)));
  return {
    box,
    roots,
    owns,
    find,
    elements,
    get beginning() {
      if (text === undefined) {
        const strangers = others().sort((a, b) => (isBehind(a, b) ? 1 : -1));
        text = roots
          .map(root => beginningIn(rawText(root), strangers))
          .join('')
          .slice(0, 600);
      }
      return text;
    },
  };
};

/**
 * How a text begins without what others say in it; they stand in its order.
 * @param {string} whole
 * @param {Element[]} strangers
 */
const beginningIn = (whole, strangers) => {
  let [own, from] = ['', 0];
  for (const said of strangers.map(rawText)) {
    const at = own.length > 400 ? -1 : whole.indexOf(said, from);
    if (at >= 0) [own, from] = [own + whole.slice(from, at), at + said.length];
  }
  return (own + whole.slice(from, from + 400)).slice(0, 400);
};

/** Whether one of a region's parts is the element or holds it. @param {Region} region @param {Element} element */
export const covers = (region, element) => region.roots.some(root => holds(root, element));
