/**
 * What a right-click leaves behind in a page that was not listening, measured in Chromium with a real pointer: the
 * pointer's element (unless it was moved to the menu), the caret (on text that can be selected) and the focus (the
 * nearest thing around the click that can have it). All of them through open shadow roots.
 */
import { within } from '../dom/find.js';
import { shadowOf } from '../dom/native.js';
import { above, isElement } from '../dom/tree.js';

/** The nearest elements to what the pointer, the caret and the focus left behind; null where there is none. */
export const traces = () => ({ hover: hovered(), caret: caret(), focus: focused() });

function hovered() {
  /** @type {Element | null} */
  let deepest = null;
  for (let root = /** @type {Document | ShadowRoot | null} */ (document); root; ) {
    // A bare :hover means only links in quirks mode: https://quirks.spec.whatwg.org/#the-active-and-hover-quirk
    const inner = within(root, ':is(:hover)').at(-1);
    deepest = inner ?? deepest;
    root = inner ? shadowOf(inner) : null;
  }
  return deepest;
}

function caret() {
  const { isCollapsed, anchorNode } = getSelection() ?? {};
  if (!isCollapsed || !anchorNode) return null;
  return isElement(anchorNode) ? anchorNode : above(anchorNode);
}

function focused() {
  /** @type {Element | null} */
  let deepest = null;
  for (let root = /** @type {Document | ShadowRoot | null} */ (document); root; ) {
    // The page may have a picture named "activeElement".
    const inner = Reflect.get(root === document ? Document.prototype : ShadowRoot.prototype, 'activeElement', root);
    if (!isElement(inner) || inner === document.body || inner === document.documentElement) break;
    deepest = inner;
    root = shadowOf(inner);
  }
  return deepest;
}
