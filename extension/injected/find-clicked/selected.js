/** Where the page's selection stands. */
import { shadowOf, textIn } from '../dom/native.js';
import { above, isElement } from '../dom/tree.js';

/**
 * The element in which the selection begins; with `words` only if these are what is selected.
 * @param {string} [words]
 */
export function selected(words) {
  const selection = innermost();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  if (words !== undefined && !same(String(selection), words)) return null;
  const { startContainer: start, startOffset: offset, commonAncestorContainer: all } = selection.getRangeAt(0);
  if (isElement(start)) return elementOf(start.childNodes[offset] ?? start);
  // A selection that begins behind the last letter of one post begins in the next.
  const isBehind = offset >= textIn(start).length && start !== all;
  return elementOf(isBehind ? afterAll(start, all) : start);
}

/**
 * The selection, in the shadow root in which it stands: seen from outside it is at its host, and only some browsers ask
 * the root itself. https://github.com/w3c/selection-api/issues/114
 */
function innermost() {
  let selection = getSelection();
  for (let host = selection?.anchorNode; host && isElement(host); ) {
    const inner = /** @type {any} */ (shadowOf(host) ?? beginning(selection))?.getSelection?.();
    if (!inner || inner === selection || inner.anchorNode === host) break;
    selection = inner;
    host = inner.anchorNode;
  }
  return selection;
}

/**
 * @param {Selection | null} selection
 * @returns {ShadowRoot | null} the root of the element that the selection stands before
 */
function beginning(selection) {
  const node = selection?.anchorNode?.childNodes[selection.anchorOffset];
  return node && isElement(node) ? shadowOf(node) : null;
}

/** @param {Node} node @param {Node} outer */
function afterAll(node, outer) {
  let each = node;
  while (each !== outer && !each.nextSibling && each.parentNode) each = each.parentNode;
  return each === outer ? node : (each.nextSibling ?? node);
}

/** @param {Node} node */
const elementOf = node => (isElement(node) ? node : above(node));

/**
 * Browsers hand over a selection without its line breaks, and not all of a long one.
 * @param {string} whole
 * @param {string} told
 */
const same = (whole, told) => {
  const [one, other] = [whole, told].map(each => each.replace(/\s+/g, ''));
  return other !== '' && one.startsWith(other);
};
