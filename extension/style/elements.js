/** Finding and building elements. Text is always set as text, so nothing a page or a person wrote can become markup. */

/**
 * The element that the page's HTML promises.
 * @template {Element} [T=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {T}
 */
export function find(selector, root = document) {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return /** @type {T} */ (element);
}

/**
 * The element of that id, which the page's HTML promises.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export const byId = id => find(`#${id}`);

/**
 * A new element with its attributes, listeners and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} [attributes]
 *   a function listens to the event of that name, `false` and null leave the attribute out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/**
 * A link to another site, in a tab of its own; it tells that site nothing about where it was pressed.
 * @param {string} url
 * @param {string} [text]
 */
export const link = (url, text = url) => make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);

/**
 * Shows a value in a control, unless the person is writing in it.
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} control
 * @param {string} value
 */
export function showIn(control, value) {
  const writing = control === document.activeElement && document.hasFocus();
  if (control.value !== value && !writing) control.value = value;
}

/**
 * Shows a list without building again what has not changed, so focus and open details stay as they are.
 * @template T
 * @param {Element} parent
 * @param {T[]} items
 * @param {(item: T) => string} keyOf everything that the element shows
 * @param {(item: T) => HTMLElement} build
 */
export function showList(parent, items, keyOf, build) {
  const old = new Map([...parent.children].map(child => [child.getAttribute('data-key') ?? '', child]));
  const wanted = items.map(item => {
    const key = keyOf(item);
    const element = old.get(key) ?? build(item);
    element.setAttribute('data-key', key);
    return element;
  });
  const stands = (/** @type {Element} */ each, /** @type {number} */ index) => parent.children[index] === each;
  if (wanted.length === parent.children.length && wanted.every(stands)) return;
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((each, index) => {
    if (!stands(each, index)) parent.insertBefore(each, parent.children[index] ?? null);
  });
}
