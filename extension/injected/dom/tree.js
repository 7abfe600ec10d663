/**
 * Walking a page that may be hostile. Every read goes through the browser's own accessor, because a form's
 * `<input name=parentNode>`, an `<img name=querySelector>` or a custom element's getter takes the place of the
 * property; and through open shadow roots, because a post inside one is a post on the page.
 */

/** The browser's own accessors of some properties. @param {object} prototype @param {string} names @returns {((self: object) => any)[]} */
const getters = (prototype, names) =>
  names.split(' ').map(name => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return self => get?.call(self);
  });

const [parentNode, nodeType, next, previous, firstChild, textContent, baseURI] = getters(
  Node.prototype,
  'parentNode nodeType nextSibling previousSibling firstChild textContent baseURI',
);
const [localName, shadowRoot, children] = getters(Element.prototype, 'localName shadowRoot children');
const [host] = getters(ShadowRoot.prototype, 'host');
const [body, root, documentChildren] = getters(Document.prototype, 'body documentElement children');
const [fragmentChildren] = getters(DocumentFragment.prototype, 'children');
const { contains } = Node.prototype;
const { matches, getAttribute, getAttributeNames } = Element.prototype;
/** @type {Record<number, (css: string) => Iterable<Element>>} by the kind of node */
const finders = {
  1: Element.prototype.querySelectorAll,
  9: Document.prototype.querySelectorAll,
  11: DocumentFragment.prototype.querySelectorAll,
};

/** @param {Node | null | undefined} node @returns {node is Element} */
export const isElement = node => node !== null && node !== undefined && nodeType(node) === 1;
/** @param {Node} node */
export const isText = node => nodeType(node) === 3;

/** The element above, leaving an open shadow root through its host. @param {Node} node @returns {Element | null} */
export const above = node => {
  const parent = parentNode(node);
  if (!parent) return null;
  return isElement(parent) ? parent : nodeType(parent) === 11 ? (host(parent) ?? null) : null;
};

/** @param {Node} node @returns {Node | null} */
export const first = node => firstChild(node);
/** @param {Node} node @returns {Node | null} */
export const after = node => next(node);
/** @param {Node} node @returns {Node | null} */
export const before = node => previous(node);

/** The next element (or the one before) beside this one. @param {Node} node @param {typeof after} way */
export const beside = (node, way) => {
  let each = way(node);
  while (each && !isElement(each)) each = way(each);
  return each;
};

/** @param {Element} element @returns {string} */
export const tag = element => localName(element);
/** @param {Element} element @returns {ShadowRoot | null} */
export const shadow = element => shadowRoot(element);
/** @param {Element} element @returns {HTMLCollection} */
export const childrenOf = element => children(element);
/** @param {Element} element @param {string} name @returns {string} */
export const attribute = (element, name) => getAttribute.call(element, name) ?? '';
/** @param {Element} element @returns {string[]} */
export const attributesOf = element => getAttributeNames.call(element);
/** @type {WeakMap<Node, string>} */
let texts = new WeakMap();
export const forgetTexts = () => (texts = new WeakMap());

/** @param {Node} node @returns {string} */
export const rawText = node => {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = String(textContent(node) ?? '');
  texts.set(node, text);
  return text;
};
/** The pieces of text that stand in an element itself. @param {Node} element */
export const piecesOf = element => {
  const pieces = [];
  for (let each = first(element); each; each = after(each)) if (isText(each)) pieces.push(rawText(each));
  return pieces;
};
/** @param {Node} outer @param {Node} inner @returns {boolean} */
export const holds = (outer, inner) => contains.call(outer, inner);
export const bodyOfPage = () => /** @type {Element | null} */ (body(document));
export const rootOfPage = () => /** @type {Element} */ (root(document));
export const base = () => /** @type {string} */ (baseURI(document));

/** Whether a selector fits; a broken selector fits nothing. @param {Element} element @param {string} css */
export const is = (element, css) => {
  try {
    return matches.call(element, css);
  } catch {
    return false;
  }
};

/** All below that fit, shadow roots left out. @param {Node} node @param {string} css @returns {Element[]} */
export const within = (node, css) => {
  try {
    return [...finders[nodeType(node)].call(node, css)];
  } catch {
    return [];
  }
};

/** The element and all around it, inner first, through open shadow roots. @param {Node} node */
export function* outwards(node) {
  for (let each = isElement(node) ? node : above(node); each; each = above(each)) yield each;
}

/** The nearest that fits, the element itself included. @param {Node} node @param {string} css */
export const nearest = (node, css) => {
  for (const each of outwards(node)) if (is(each, css)) return each;
  return null;
};

/**
 * Elements below a node in document order, through open shadow roots, at most so many; what `skip` says is left out
 * with all that is in it.
 *
 * @param {Node} node
 * @param {(element: Element) => boolean} [skip]
 * @param {number} [most]
 */
export const elementsBelow = (node, skip, most = Infinity) => {
  /** @type {Element[]} */
  const found = [];
  /** @type {Node[]} */
  const waiting = [node];
  while (waiting.length && found.length < most) {
    const each = /** @type {Node} */ (waiting.pop());
    if (isElement(each)) {
      if (each !== node && skip?.(each)) continue;
      if (each !== node) found.push(each);
    }
    const below = isElement(each) ? children(each) : childrenOfRoot(each);
    for (let i = below.length - 1; i >= 0; i -= 1) waiting.push(below[i]);
    const inside = isElement(each) && shadow(each);
    if (inside) waiting.push(inside);
  }
  return found;
};
/** @param {Node} node @returns {HTMLCollection} */
const childrenOfRoot = node => (nodeType(node) === 9 ? documentChildren : fragmentChildren)(node);
