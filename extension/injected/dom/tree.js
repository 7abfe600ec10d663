/**
 * Going through a page's tree, also through open shadow roots, because a post or a box inside one stands on the page.
 */

import { matches } from './find.js';
import {
  assigned,
  bodyOfPage,
  childrenOf,
  childrenOfDocument,
  childrenOfFragment,
  documentOf,
  firstOf,
  frameDocument,
  hostOf,
  kindOfNode,
  nextOf,
  orderOf,
  parentOf,
  rootOfPage,
  shadowOf,
  tagOf,
  walker,
} from './native.js';

/** null where the browser refuses. @param {(of: any) => any} ask @param {Node} of */
const attempt = (ask, of) => {
  try {
    return ask(of);
  } catch {
    return null;
  }
};

/** @param {Node | null | undefined} node @returns {node is Element} */
export const isElement = node => !!node && kindOfNode(node) === 1;
/** @param {Node} node */
export const isText = node => kindOfNode(node) === 3;

/**
 * The element around a node, leaving an open shadow root through its host.
 * @param {Node} node
 * @returns {Element | null}
 */
export const above = node => {
  const parent = parentOf(node);
  if (!parent || isElement(parent)) return parent;
  return kindOfNode(parent) === 11 ? attempt(hostOf, parent) : null; // a fragment need not be a shadow root
};

/** Whether a node stands behind another, or in it. @param {Node} node @param {Node} other */
export const isBehind = (node, other) => (orderOf(other, node) & 4) !== 0;

/** Each element around a node, nearest first. @param {Node} node @returns {Generator<Element>} */
export function* ancestors(node) {
  for (let each = above(node); each; each = above(each)) yield each;
}

/** Deeper than this no page is that a person reads: who makes one wants it to take long. */
const DEEPEST = 160;

/** The same with the element itself first, so far and no farther. @param {Node} node @returns {Generator<Element>} */
export function* outwards(node) {
  let steps = 0;
  for (let each = isElement(node) ? node : above(node); each && steps < DEEPEST; each = above(each), steps += 1)
    yield each;
}

/** The nearest that fits, the element itself included. @param {Node} node @param {string} css */
export const nearest = (node, css) => {
  for (const each of outwards(node)) if (matches(each, css)) return each;
  return null;
};

/** The next element (or the one before) beside this one. @param {Node} node @param {typeof nextOf} way */
export const beside = (node, way) => {
  let each = way(node);
  while (each && !isElement(each)) each = way(each);
  return each;
};

/**
 * Elements below a node in document order, through open shadow roots, at most so many; what `skip` says is left out
 * with all that is in it. None behind the one of which `last` says that it is enough.
 *
 * @param {Node} node
 * @param {(element: Element) => boolean} [skip]
 * @param {number} [most]
 * @param {(element: Element) => boolean} [last] is asked of each in turn
 */
export const elementsBelow = (node, skip, most = Infinity, last) => {
  /** @type {Element[]} */
  const found = [];
  /** @type {[node: Node, depth: number][]} */
  const waiting = [[node, 0]];
  while (waiting.length && found.length < most) {
    const [each, depth] = /** @type {[Node, number]} */ (waiting.pop());
    if (each !== node && isElement(each)) {
      if (skip?.(each)) continue;
      found.push(each);
      if (last?.(each)) break;
    }
    if (depth > DEEPEST) continue;
    const below = isElement(each) ? childrenOf(each) : childrenOfRoot(each);
    // What stands behind so many would not be reached.
    for (let i = Math.min(below.length, most - found.length) - 1; i >= 0; i -= 1) waiting.push([below[i], depth + 1]);
    const inside = isElement(each) && shadowOf(each);
    if (inside) waiting.push([inside, depth + 1]);
  }
  return found;
};

/** The first children of an element, no more than so many. @param {Element} element @param {number} most */
export const firstChildren = (element, most) => {
  const children = childrenOf(element);
  return Array.from({ length: Math.min(children.length, most) }, (_, i) => children[i]);
};

/** @param {Node} node @returns {HTMLCollection} */
const childrenOfRoot = node => (kindOfNode(node) === 9 ? childrenOfDocument : childrenOfFragment)(node);

/**
 * A node's children as they are shown: those put into a slot instead of what stands in it.
 * @param {Node} node
 * @returns {Node[]}
 */
export const shownChildren = node => {
  if (isElement(node) && tagOf(node) === 'slot') {
    const given = assigned(node, { flatten: true });
    if (given.length) return given;
  }
  const children = [];
  for (let child = firstOf(node); child; child = nextOf(child)) children.push(child);
  return children;
};

/**
 * The nodes of a tree in their order, from one of them on.
 * @param {Node} root
 * @param {Node} from
 * @returns {TreeWalker}
 */
export const walk = (root, from) => {
  const it = walker(documentOf(root) ?? root, root, 5); // elements and text
  it.currentNode = from;
  return it;
};

/** The document of a frame that may be read. @param {Element} frame @returns {Document | null} */
export const insideOf = frame => attempt(frameDocument, frame);

/** The element and what is around it, up to the body. @param {Element} element */
export const upTo = element => {
  const path = [];
  const [body, root] = [bodyOfPage(), rootOfPage()];
  for (const each of outwards(element)) {
    if (each === body || each === root || path.length > 80) break;
    path.push(each);
  }
  return path;
};
