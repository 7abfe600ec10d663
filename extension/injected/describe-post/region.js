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
 */

import { matches, within } from '../dom/find.js';
import { holds, shadowOf } from '../dom/native.js';
import { above, elementsBelow, isElement, outwards } from '../dom/tree.js';

const MOST = 4000;

/**
 * @param {Node[]} roots
 * @param {(element: Element) => boolean} [foreign]
 * @returns {Region}
 */
export const regionOf = (roots, foreign) => {
  const box = /** @type {Element} */ (roots.find(isElement) ?? above(roots[0]));
  /** @type {Element[] | undefined} */
  let all;
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
  return { box, roots, owns, find, elements };
};

/** Whether one of a region's parts is the element or holds it. @param {Region} region @param {Element} element */
export const covers = (region, element) => region.roots.some(root => holds(root, element));
