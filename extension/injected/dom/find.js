/** Looking for elements by selectors, some of which are data: a broken one fits nothing. */

import {
  byIdInDocument,
  byIdInFragment,
  firstInElement,
  inDocument,
  inElement,
  inFragment,
  kindOfNode,
  matching,
} from './native.js';

/** Whether a selector fits an element. @param {Element} element @param {string} css @returns {boolean} */
export const matches = (element, css) => {
  try {
    return matching(element, css);
  } catch {
    return false;
  }
};

/**
 * All below a node that fit, in document order, shadow roots left out.
 * @param {Node} node
 * @param {string} css
 * @returns {Element[]}
 */
export const within = (node, css) => {
  const kind = kindOfNode(node);
  try {
    return [...(kind === 9 ? inDocument : kind === 11 ? inFragment : inElement)(node, css)];
  } catch {
    return [];
  }
};

/** The first below an element that fits. @param {Element} element @param {string} css @returns {Element | null} */
export const firstWithin = (element, css) => {
  try {
    return firstInElement(element, css);
  } catch {
    return null;
  }
};

/** @param {Node} root a document or a shadow root @param {string} id @returns {Element | null} */
export const byId = (root, id) => {
  const kind = kindOfNode(root);
  return kind === 9 ? byIdInDocument(root, id) : kind === 11 ? byIdInFragment(root, id) : null;
};
