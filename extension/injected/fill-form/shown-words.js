/** Which words of a page can be read, and in which element: slots show what stands elsewhere in the tree. */

import { closest, drawnStyle, holds, isShown, parentOf } from '../dom/native.js';
import { above, isText } from '../dom/tree.js';

/** What was seen since the page was last looked at. @type {WeakMap<Element, boolean>} */
let known = new WeakMap();
/** The page is looked at anew. */
export const lookAnew = () => (known = new WeakMap());

/**
 * Whether its words can be read: what has no box of its own, as a slot, is shown with what it stands in.
 * @param {Element | null} element
 * @returns {boolean}
 */
export function isRead(element) {
  if (!element) return false;
  const read =
    known.get(element) ?? (isShown(element) || (drawnStyle(element).display === 'contents' && isRead(above(element))));
  known.set(element, read);
  return read;
}

/**
 * Whether words were put into a slot of some other element, and belong to that one.
 * @param {Element} parent that they stand in
 * @param {Element} element
 */
export function isPutElsewhere(parent, element) {
  const put = closest(parent, '[slot]');
  return !!put && !holds(/** @type {Element} */ (parentOf(put)), element);
}

/** @param {Node} node that says nothing @returns {string} what parts the words beside it */
export const spaceOf = node => (isText(node) ? ' ' : '');
