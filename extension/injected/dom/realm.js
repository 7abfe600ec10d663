/**
 * Asks pages by the browser's own properties. A form may hold a control called `parentNode` or `getAttribute`, which then
 * stands in the place of the real one, and a custom element may have getters that throw: so everything is asked of the
 * prototypes, as they were when this script came into the page.
 */

const { apply, getOwnPropertyDescriptor } = Reflect;

/** @param {{prototype: any}} type @param {string} name @returns {(self: any, ...rest: any[]) => any} */
const method = ({ prototype }, name) => {
  const its = prototype[name];
  return (self, ...rest) => apply(its, self, rest);
};

/** @param {{prototype: any}} type @param {string} name @returns {(self: any) => any} */
const getter = ({ prototype }, name) => {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  return self => get && apply(get, self, []);
};

export const parentOf = getter(Node, 'parentNode');
export const firstOf = getter(Node, 'firstChild');
export const nextOf = getter(Node, 'nextSibling');
export const previousOf = getter(Node, 'previousSibling');
export const kindOfNode = getter(Node, 'nodeType');
export const wordsOfNode = getter(Node, 'nodeValue');
export const textIn = getter(Node, 'textContent');
export const isConnected = getter(Node, 'isConnected');
export const documentOf = getter(Node, 'ownerDocument');
export const rootOf = method(Node, 'getRootNode');
export const holds = method(Node, 'contains');
export const orderOf = method(Node, 'compareDocumentPosition');
export const childrenOf = getter(Node, 'childNodes');
export const tagOf = getter(Element, 'localName');
export const shadowOf = getter(Element, 'shadowRoot');
export const previousElement = getter(Element, 'previousElementSibling');
export const attribute = method(Element, 'getAttribute');
export const setAttribute = method(Element, 'setAttribute');
export const removeAttribute = method(Element, 'removeAttribute');
export const matches = method(Element, 'matches');
export const boxOf = method(Element, 'getBoundingClientRect');
export const replaceChildren = method(Element, 'replaceChildren');
export const cloneNode = method(Node, 'cloneNode');
export const dispatch = method(EventTarget, 'dispatchEvent');
export const click = method(HTMLElement, 'click');
export const focus = method(HTMLElement, 'focus');
export const blur = method(HTMLElement, 'blur');
export const styleOf = getter(HTMLElement, 'style');
export const activeOf = getter(Document, 'activeElement');
export const viewOf = getter(Document, 'defaultView');
export const bodyOf = getter(Document, 'body');
export const titleOf = getter(Document, 'title');
const frameDocument = getter(HTMLIFrameElement, 'contentDocument');
const assigned = method(HTMLSlotElement, 'assignedNodes');
const inElement = method(Element, 'querySelectorAll');
const inDocument = method(Document, 'querySelectorAll');
const inFragment = method(DocumentFragment, 'querySelectorAll');
const walker = method(Document, 'createTreeWalker');
const byIdIn = { 9: method(Document, 'getElementById'), 11: method(DocumentFragment, 'getElementById') };
const LABELLED = /** @type {Record<string, any>} */ ({
  input: HTMLInputElement,
  textarea: HTMLTextAreaElement,
  select: HTMLSelectElement,
});

/** @param {string} name */
const perTag = name => {
  const of = Object.fromEntries(Object.entries(LABELLED).map(([tag, type]) => [tag, getter(type, name)]));
  return (/** @type {Element} */ element) => of[tagOf(element)]?.(element) ?? null;
};

/** The `form` a control belongs to, even where a table took it out of it. @type {(element: Element) => Element | null} */
export const formOf = perTag('form');
/** @type {(element: Element) => Iterable<Element> | null} */
export const labelsOf = perTag('labels');
/** What a control's value is right now. @type {(element: Element) => any} */
export const valueOf = perTag('value');
export const typeOf = perTag('type');
export const checkedOf = getter(HTMLInputElement, 'checked');
export const chosenOf = getter(HTMLSelectElement, 'selectedIndex');
export const optionsOf = getter(HTMLSelectElement, 'options');

/** @param {Node} root @param {string} css @returns {Element[]} */
export const all = (root, css) => {
  const kind = kindOfNode(root);
  return [...(kind === 9 ? inDocument : kind === 11 ? inFragment : inElement)(root, css)];
};

/** @param {Node} root @param {string} id @returns {Element | null} */
export const byId = (root, id) => byIdIn[/** @type {9 | 11} */ (kindOfNode(root))]?.(root, id) ?? null;

/** The nodes of a tree in their order, from one of them on. @param {Node} root @param {Node} from @returns {TreeWalker} */
export const walk = (root, from) => {
  const document = kindOfNode(root) === 9 ? root : documentOf(root);
  const it = walker(document, root, 5); // elements and text
  it.currentNode = from;
  return it;
};

/** The document of a frame that may be read. @param {Element} frame @returns {Document | null} */
export const insideOf = frame => {
  try {
    return frameDocument(frame);
  } catch {
    return null;
  }
};

/** A node's children as they are shown: those put into a slot instead of what stands in it. @param {Node} node @returns {Node[]} */
export const shownChildren = node => {
  if (kindOfNode(node) === 1 && tagOf(node) === 'slot') {
    const given = assigned(node, { flatten: true });
    if (given.length) return given;
  }
  const children = [];
  for (let child = firstOf(node); child; child = nextOf(child)) children.push(child);
  return children;
};

/** The element around one, out of shadow roots and frames too. @param {Node} node @returns {Element | null} */
export const around = node => {
  const parent = parentOf(node);
  if (!parent) return null;
  const kind = kindOfNode(parent);
  if (kind === 11) return /** @type {any} */ (parent).host ?? null;
  return kind === 1 ? parent : null;
};

/** Each element around one, nearest first. @param {Node} node @returns {Generator<Element>} */
export function* ancestors(node) {
  for (let each = around(node); each; each = around(each)) yield each;
}

/** The control that a label is for. @type {(label: Element) => Element | null} */
export const labelledBy = getter(HTMLLabelElement, 'control');
/** Whether it is laid out at all. @type {(element: Element) => boolean} */
export const isShown = method(Element, 'checkVisibility');
export const closest = method(Element, 'closest');
