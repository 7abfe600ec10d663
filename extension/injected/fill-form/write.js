/**
 * Writes as a person's typing would: the browser's own setter, because frameworks lay theirs over it, and the events
 * that scripts listen to. Nobody's place on the page is taken: focus is told of, not moved.
 */

import { checkedOf, chosenOf, formOf, typeOf, valueNow } from '../dom/control.js';
import { within as all } from '../dom/find.js';
import {
  activeOf,
  attribute,
  blur,
  childNodesOf as childrenOf,
  click,
  cloneNode,
  dispatch,
  documentOf,
  focus,
  replaceChildren,
  rootOf,
  tagOf,
  textIn,
  viewOf,
} from '../dom/native.js';
import { isTick } from './controls.js';

const TYPES = /** @type {const} */ ({
  input: 'HTMLInputElement',
  textarea: 'HTMLTextAreaElement',
  select: 'HTMLSelectElement',
});

/** @param {Element} element @param {string} property @param {unknown} value */
function set(element, property, value) {
  const type = TYPES[/** @type {keyof typeof TYPES} */ (tagOf(element))];
  // A frame's controls have prototypes of their own.
  for (const view of [viewOf(documentOf(element)), globalThis]) {
    const setter = Object.getOwnPropertyDescriptor(/** @type {any} */ (view)?.[type]?.prototype ?? {}, property)?.set;
    if (!setter) continue;
    try {
      Reflect.apply(setter, element, [value]);
      return;
    } catch {}
  }
}

/** @param {Element} element @param {Event} event */
function fire(element, event) {
  try {
    dispatch(element, event);
  } catch {
    // The page has taken events away from its own scripts: then there is nobody to tell.
  }
}

/** @param {Element} element @param {() => void} change */
function asPerson(element, change) {
  const page = documentOf(element);
  const place = activeOf(page);
  try {
    fire(element, new FocusEvent('focus'));
    fire(element, new FocusEvent('focusin', { bubbles: true }));
    change();
    fire(element, new FocusEvent('blur'));
    fire(element, new FocusEvent('focusout', { bubbles: true }));
  } finally {
    if (activeOf(page) === element && place !== element) {
      blur(element);
      if (place && tagOf(place) !== 'body') focus(place, { preventScroll: true });
    }
  }
}

/** A list holds the number of its option. @param {Element} element @returns {string | boolean} */
export const read = element => {
  if (isTick(typeOf(element))) return checkedOf(element);
  if (tagOf(element) === 'select') return String(chosenOf(element));
  return valueNow(element) ?? textIn(element);
};

/** The radio of its group that is on. @param {Element} element @returns {Element | undefined} */
export function chosenRadio(element) {
  const name = attribute(element, 'name');
  if (typeOf(element) !== 'radio' || !name) return undefined;
  return all(rootOf(element), 'input[type=radio]').find(
    each => checkedOf(each) && attribute(each, 'name') === name && formOf(each) === formOf(element),
  );
}

/** @param {Element} element @param {string | boolean} value */
export function write(element, value) {
  const tag = tagOf(element);
  if (isTick(typeOf(element))) {
    if (checkedOf(element) === value) return;
    asPerson(element, () => click(element));
    if (checkedOf(element) !== value && !value) {
      set(element, 'checked', value); // a radio cannot be clicked off
      fire(element, new Event('input', { bubbles: true, composed: true }));
      fire(element, new Event('change', { bubbles: true }));
    }
  } else if (tag in TYPES) {
    asPerson(element, () => {
      if (tag === 'select') set(element, 'selectedIndex', Number(value));
      else set(element, 'value', value);
      fire(element, tag === 'select' ? new Event('input', { bubbles: true, composed: true }) : inputOf('insertText'));
      fire(element, new Event('change', { bubbles: true }));
    });
  } else {
    asPerson(element, () => writeRich(element, String(value)));
  }
}

/** @param {string} inputType @param {string} [data] */
const inputOf = (inputType, data) => new InputEvent('input', { bubbles: true, composed: true, inputType, data });

/**
 * An editor follows what the browser itself inserts; where it does not, it gets the plain text.
 * @param {Element} element
 * @param {string} text
 */
function writeRich(element, text) {
  const page = documentOf(element);
  focus(element, { preventScroll: true });
  const selection = viewOf(page)?.getSelection();
  const range = page.createRange?.call(page);
  try {
    range.selectNodeContents(element);
    selection?.removeAllRanges();
    selection?.addRange(range);
    page.execCommand('insertText', false, text);
  } catch {
    // An editor without a selection: below.
  }
  if (withoutSpaces(textIn(element)) !== withoutSpaces(text)) {
    replaceChildren(element, text);
    fire(element, inputOf('insertText', text));
  }
  selection?.removeAllRanges();
}

/** @param {string} text */
const withoutSpaces = text => text.replace(/\s+/g, '');

/**
 * A way back to what is there now, for this control or the one that has taken its place.
 * @param {Element} element
 * @returns {(element: Element) => void}
 */
export function remember(element) {
  if (typeOf(element) === 'radio') {
    const chosen = chosenRadio(element);
    return now => (chosen ? write(chosen, true) : write(now, false));
  }
  if (isTick(typeOf(element)) || tagOf(element) in TYPES) {
    const before = read(element);
    return now => write(now, before);
  }
  const before = [...childrenOf(element)].map(each => cloneNode(each, true));
  return now => {
    replaceChildren(now, ...before);
    fire(now, inputOf('deleteContent'));
  };
}
