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

/** The types that most are of, each said once. @__NO_SIDE_EFFECTS__ @param {string} name */
const ofNode = name => own(Node, name);
/** @__NO_SIDE_EFFECTS__ @param {string} name */
const ofElement = name => own(Element, name);
/** @__NO_SIDE_EFFECTS__ @param {string} name */
const ofDocument = name => own(Document, name);

/** An element, a document, a shadow root or another fragment; or null. */
export const parentOf = ofNode('parentNode');
/** @type {(node: Node) => Node | null} */
export const firstOf = ofNode('firstChild');
/** @type {(node: Node) => Node | null} */
export const nextOf = ofNode('nextSibling');
/** @type {(node: Node) => Node | null} */
export const previousOf = ofNode('previousSibling');
/** 1 element, 3 text, 9 document, 11 fragment or shadow root. @type {(node: Node) => number} */
export const kindOfNode = ofNode('nodeType');
export const wordsOfNode = ofNode('nodeValue');
/** null of a document. */
export const textIn = ofNode('textContent');
export const isConnected = ofNode('isConnected');
export const documentOf = ofNode('ownerDocument');
export const rootOf = ofNode('getRootNode');
/** @type {(outer: Node, inner: Node) => boolean} */
export const holds = ofNode('contains');
export const orderOf = ofNode('compareDocumentPosition');
export const cloneNode = ofNode('cloneNode');
export const childNodesOf = ofNode('childNodes');
const baseOf = ofNode('baseURI');

/** @type {(element: Element) => string} */
export const tagOf = ofElement('localName');
/** @type {(element: Element) => ShadowRoot | null} */
export const shadowOf = ofElement('shadowRoot');
/** @type {(element: Element) => HTMLCollection} */
export const childrenOf = ofElement('children');
export const previousElement = ofElement('previousElementSibling');
export const nextElement = ofElement('nextElementSibling');
/** null where it has none. */
export const getAttribute = ofElement('getAttribute');
/** @type {(element: Element) => string[]} */
export const attributesOf = ofElement('getAttributeNames');
export const setAttribute = ofElement('setAttribute');
export const removeAttribute = ofElement('removeAttribute');
/** @type {(element: Element, css: string) => Element | null} */
export const closest = ofElement('closest');
/** @type {(element: Element) => DOMRect} */
export const boxOf = ofElement('getBoundingClientRect');
/** Whether it is laid out at all. @type {(element: Element, more?: CheckVisibilityOptions) => boolean} */
export const isShown = ofElement('checkVisibility');
export const replaceChildren = ofElement('replaceChildren');
export const scrollIntoView = ofElement('scrollIntoView');
export const scrollTo = ofElement('scrollTo');
/** @type {(element: Element) => number} */
export const scrolledX = ofElement('scrollLeft');
/** @type {(element: Element) => number} */
export const scrolledY = ofElement('scrollTop');

export const styleOf = own(HTMLElement, 'style');
export const click = own(HTMLElement, 'click');
export const focus = own(HTMLElement, 'focus');
export const blur = own(HTMLElement, 'blur');
export const dispatch = own(EventTarget, 'dispatchEvent');

export const activeOf = ofDocument('activeElement');
export const viewOf = ofDocument('defaultView');
export const titleOf = ofDocument('title');
const bodyOf = ofDocument('body');
const rootElementOf = ofDocument('documentElement');

export const hostOf = own(ShadowRoot, 'host');
export const frameDocument = own(HTMLIFrameElement, 'contentDocument');
/** All that lies at a point, the topmost first. @type {(root: Node, x: number, y: number) => Element[]} */
export const stackInDocument = ofDocument('elementsFromPoint');
/** @type {(root: Node, x: number, y: number) => Element[]} */
export const stackInShadow = own(ShadowRoot, 'elementsFromPoint');
export const topInDocument = ofDocument('elementFromPoint');
export const topInShadow = own(ShadowRoot, 'elementFromPoint');
export const assigned = own(HTMLSlotElement, 'assignedNodes');
export const walker = ofDocument('createTreeWalker');
export const childrenOfDocument = ofDocument('children');
export const childrenOfFragment = own(DocumentFragment, 'children');
export const matching = ofElement('matches');
export const inElement = ofElement('querySelectorAll');
export const firstInElement = ofElement('querySelector');
export const inDocument = ofDocument('querySelectorAll');
export const firstInDocument = ofDocument('querySelector');
export const inFragment = own(DocumentFragment, 'querySelectorAll');
export const byIdInDocument = ofDocument('getElementById');
export const byIdInFragment = own(DocumentFragment, 'getElementById');

/** What an attribute says, '' where there is none. @param {Element} element @param {string} name @returns {string} */
export const attribute = (element, name) => getAttribute(element, name) ?? '';
/** Null in a page that has none, as one of frames. */
export const bodyOfPage = () => /** @type {Element | null} */ (bodyOf(document));
/** The element that all others are in. */
export const rootOfPage = () => /** @type {Element} */ (rootElementOf(document));
/** What addresses in the page begin from. */
export const base = () => /** @type {string} */ (baseOf(document));
/** How an element, or a part of it that no element is, is drawn. @param {Element} element @param {string} [part] */
export const drawnStyle = (element, part) => getComputedStyle(element, part);
