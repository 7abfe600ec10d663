/**
 * The browser's own properties and methods, taken from the prototypes as they were when a script came into the page. A
 * form's `<input name=parentNode>`, an `<img name=querySelector>` or a custom element's getter takes the place of what
 * is asked of the object itself: so a page that may be hostile is asked only through here, and through what is built on
 * it. See http://jibbering.org/faq/names/unsafe_names.html
 *
 * Where the DOM has two of a kind, both keep their difference: `childrenOf` are elements, `childNodesOf` text, too.
 */

const { getOwnPropertyDescriptor } = Reflect;
const { bind, call } = Function.prototype;
/** A function that takes its `this` as its first argument. @type {(its: any) => (self: any, ...rest: any[]) => any} */
const uncurried = bind.bind(call);

/**
 * A property (as what reads it) or a method of a type. esbuild leaves out those that a script does not use, because
 * making one changes nothing; esbuild looks for that only in the same file, so all of them stand in this one.
 * @__NO_SIDE_EFFECTS__
 * @param {{prototype: any}} type
 * @param {string} name
 */
export const own = ({ prototype }, name) => {
  const its = getOwnPropertyDescriptor(prototype, name);
  return uncurried(its?.get ?? its?.value);
};

/** An element, a document, a shadow root or another fragment; or null. */
export const parentOf = own(Node, 'parentNode');
/** @type {(node: Node) => Node | null} */
export const firstOf = own(Node, 'firstChild');
/** @type {(node: Node) => Node | null} */
export const nextOf = own(Node, 'nextSibling');
/** @type {(node: Node) => Node | null} */
export const previousOf = own(Node, 'previousSibling');
/** 1 element, 3 text, 9 document, 11 fragment or shadow root. @type {(node: Node) => number} */
export const kindOfNode = own(Node, 'nodeType');
export const wordsOfNode = own(Node, 'nodeValue');
/** null of a document. */
export const textIn = own(Node, 'textContent');
export const isConnected = own(Node, 'isConnected');
export const documentOf = own(Node, 'ownerDocument');
export const rootOf = own(Node, 'getRootNode');
/** @type {(outer: Node, inner: Node) => boolean} */
export const holds = own(Node, 'contains');
export const orderOf = own(Node, 'compareDocumentPosition');
export const cloneNode = own(Node, 'cloneNode');
export const childNodesOf = own(Node, 'childNodes');
const baseOf = own(Node, 'baseURI');

/** @type {(element: Element) => string} */
export const tagOf = own(Element, 'localName');
/** @type {(element: Element) => ShadowRoot | null} */
export const shadowOf = own(Element, 'shadowRoot');
/** @type {(element: Element) => HTMLCollection} */
export const childrenOf = own(Element, 'children');
export const previousElement = own(Element, 'previousElementSibling');
export const nextElement = own(Element, 'nextElementSibling');
/** null where it has none. */
export const getAttribute = own(Element, 'getAttribute');
/** @type {(element: Element) => string[]} */
export const attributesOf = own(Element, 'getAttributeNames');
export const setAttribute = own(Element, 'setAttribute');
export const removeAttribute = own(Element, 'removeAttribute');
/** @type {(element: Element, css: string) => Element | null} */
export const closest = own(Element, 'closest');
/** @type {(element: Element) => DOMRect} */
export const boxOf = own(Element, 'getBoundingClientRect');
/** Whether it is laid out at all. @type {(element: Element, more?: CheckVisibilityOptions) => boolean} */
export const isShown = own(Element, 'checkVisibility');
export const replaceChildren = own(Element, 'replaceChildren');
export const scrollIntoView = own(Element, 'scrollIntoView');
export const scrollTo = own(Element, 'scrollTo');
/** @type {(element: Element) => number} */
export const scrolledX = own(Element, 'scrollLeft');
/** @type {(element: Element) => number} */
export const scrolledY = own(Element, 'scrollTop');

export const styleOf = own(HTMLElement, 'style');
export const click = own(HTMLElement, 'click');
export const focus = own(HTMLElement, 'focus');
export const blur = own(HTMLElement, 'blur');
export const dispatch = own(EventTarget, 'dispatchEvent');

export const activeOf = own(Document, 'activeElement');
export const viewOf = own(Document, 'defaultView');
export const titleOf = own(Document, 'title');
const bodyOf = own(Document, 'body');
const rootElementOf = own(Document, 'documentElement');

export const hostOf = own(ShadowRoot, 'host');
export const frameDocument = own(HTMLIFrameElement, 'contentDocument');
/** All that lies at a point, the topmost first. @type {(root: Node, x: number, y: number) => Element[]} */
export const stackInDocument = own(Document, 'elementsFromPoint');
/** @type {(root: Node, x: number, y: number) => Element[]} */
export const stackInShadow = own(ShadowRoot, 'elementsFromPoint');
export const topInDocument = own(Document, 'elementFromPoint');
export const topInShadow = own(ShadowRoot, 'elementFromPoint');
export const assigned = own(HTMLSlotElement, 'assignedNodes');
export const walker = own(Document, 'createTreeWalker');
export const childrenOfDocument = own(Document, 'children');
export const childrenOfFragment = own(DocumentFragment, 'children');
export const matching = own(Element, 'matches');
export const inElement = own(Element, 'querySelectorAll');
export const inDocument = own(Document, 'querySelectorAll');
export const firstInDocument = own(Document, 'querySelector');
export const inFragment = own(DocumentFragment, 'querySelectorAll');
export const byIdInDocument = own(Document, 'getElementById');
export const byIdInFragment = own(DocumentFragment, 'getElementById');

/** What an attribute says, '' where there is none. @param {Element} element @param {string} name @returns {string} */
export const attribute = (element, name) => getAttribute(element, name) ?? '';
export const bodyOfPage = () => /** @type {Element | null} */ (bodyOf(document));
export const rootOfPage = () => /** @type {Element} */ (rootElementOf(document));
/** What addresses in the page begin from. */
export const base = () => /** @type {string} */ (baseOf(document));
