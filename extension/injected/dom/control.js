/** What form controls have beyond other elements, whatever their page or their form calls by the same names. */

import { own, tagOf } from './native.js';

const LABELLED = /** @type {Record<string, any>} */ ({
  input: HTMLInputElement,
  textarea: HTMLTextAreaElement,
  select: HTMLSelectElement,
});

/** @param {string} name */
const perTag = name => {
  const of = Object.fromEntries(Object.entries(LABELLED).map(([tag, type]) => [tag, own(type, name)]));
  return (/** @type {Element} */ element) => of[tagOf(element)]?.(element) ?? null;
};

/**
 * The `form` a control belongs to, even where a table took it out of it.
 * @type {(element: Element) => Element | null}
 */
export const formOf = perTag('form');
/** @type {(element: Element) => Iterable<Element> | null} */
export const labelsOf = perTag('labels');
/** What a control's value is right now. @type {(element: Element) => any} */
export const valueNow = perTag('value');
export const typeOf = perTag('type');
export const checkedOf = own(HTMLInputElement, 'checked');
export const chosenOf = own(HTMLSelectElement, 'selectedIndex');
export const optionsOf = own(HTMLSelectElement, 'options');
/** The control that a label is for. @type {(label: Element) => Element | null} */
export const labelledBy = own(HTMLLabelElement, 'control');
