/**
 * The controls of a page that a person could fill: seen, open for writing, in shadow roots and in the site's own frames
 * too. Ticks that belong together are one control with options.
 *
 * @import {Kind} from './labels.js'
 *
 * @typedef {object} Control
 * @property {Element} element the first, of several ticks
 * @property {Kind} kind
 * @property {string} type
 * @property {Node} scope the form it belongs to
 * @property {Element[]} choices its options, or ticks
 * @property {string[]} options what they say
 */

import { formOf, optionsOf, typeOf } from '../dom/control.js';
import { within as all, firstWithin, matches } from '../dom/find.js';
import { attribute, closest, kindOfNode, parentOf, rootOf, shadowOf, tagOf } from '../dom/native.js';
import { ancestors, insideOf } from '../dom/tree.js';
import { namesHalfDay } from './moment.js';
import { look } from './visibility.js';
import { LINES, labelsFor, noteLabels, ownWords, textOf, wordsAfter, wordsBefore } from './words-around.js';

/** Everything that may be a control. */
export const CANDIDATES = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';
const NEVER = /^(hidden|submit|image|button|reset|password|file|range|color|search)$/;
const SHUT = ':disabled, [readonly], [aria-readonly=true], [aria-disabled=true]';

/**
 * @typedef {object} Page
 * @property {Control[]} controls
 * @property {Set<Element>} boxes all of its controls, those that stand shut or are kept from the eye, too
 * @property {Node[]} roots the documents and shadow roots that it is made of
 * @property {{element: Element, type: string}[]} others what is seen and never filled
 * @property {(element: Element) => boolean} seen
 * @property {number} size how many controls its own document has
 */

/** @param {string | null} type */
export const isTick = type => /^(radio|checkbox)$/.test(`${type}`);

/** @returns {Page} */
export function controlsOf() {
  const seen = look();
  /** @type {Element[]} */
  const found = [];
  /** @type {Node[]} */
  const roots = [];
  const size = gather(document, seen, found, roots);
  noteLabels(roots);

  const boxes = new Set(found.filter(element => !/^(hidden|submit|image|button|reset)$/.test(typeOf(element))));
  /** @type {Page['others']} */
  const others = [];
  /** @type {Map<unknown, Control>} */
  const groups = new Map();
  /** @type {Control[]} */
  const controls = [];
  for (const element of boxes) {
    const type = typeOfBox(element);
    if (!isVisible(element, type, seen)) continue;
    if (isShut(element, type)) others.push({ element, type });
    else if (isTick(type)) {
      const key = groupOf(element, type);
      const group = groups.get(key) ?? controlOf(element, 'choice', type);
      group.choices.push(element);
      group.options.push(ownWords(element)[0] || wordsAfter(element, boxes) || attribute(element, 'value'));
      if (!groups.has(key)) controls.push(group);
      groups.set(key, group);
    } else if (type === 'select') {
      const choices = /** @type {Element[]} */ ([...optionsOf(element)]);
      controls.push(controlOf(element, 'choice', type, choices, choices.map(textOfOption)));
    } else if (type !== 'editor' || !matches(element, '[contenteditable] [contenteditable]')) {
      controls.push(controlOf(element, /^(textarea|editor)$/.test(type) ? 'area' : 'line', type));
    }
  }
  for (const { choices, options } of groups.values()) readBefore(choices, options, boxes);
  return { controls, boxes, roots, others, seen, size };
}

/**
 * Where the last of several ticks has no words behind it, as all others have, each has those before it: 午前○・午後○.
 * @param {Element[]} choices
 * @param {string[]} options what they say, which is put right
 * @param {Set<Element>} boxes
 */
function readBefore(choices, options, boxes) {
  const without = choices.findIndex(each => ownWords(each).length || !wordsAfter(each, boxes));
  const last = choices.length - 1;
  if (last < 1 || without !== last || ownWords(choices[last]).length) return;
  const [before] = wordsBefore(choices[0], boxes).near;
  if (before && namesHalfDay([before])) options.splice(0, last + 1, before, ...options.slice(0, last));
}

/**
 * Goes through a root and all that lie in it.
 * @param {Node} root
 * @param {(element: Element) => boolean} seen
 * @param {Element[]} found gets what may be a control
 * @param {Node[]} roots gets the roots
 * @returns {number} how much of it may be a control
 */
function gather(root, seen, found, roots) {
  roots.push(root);
  const here = new Set(all(root, CANDIDATES));
  for (const element of all(root, '*')) {
    if (here.has(element)) found.push(element);
    const isFrame = tagOf(element) === 'iframe';
    const inner = isFrame ? insideOf(element) : shadowOf(element);
    if (inner && (!isFrame || seen(element))) gather(inner, seen, found, roots);
  }
  return here.size;
}

/**
 * @param {Element} element
 * @param {Kind} kind
 * @param {string} type
 * @param {Element[]} [choices]
 * @param {string[]} [options]
 * @returns {Control}
 */
const controlOf = (element, kind, type, choices = [], options = []) => ({
  element,
  kind,
  type,
  scope: scopeOf(element),
  choices,
  options,
});

/** @param {Element} element @param {string} type */
const isShut = (element, type) =>
  NEVER.test(type) || matches(element, SHUT) || (!isTick(type) && attribute(element, 'tabindex') === '-1');

/** @param {Element} element @returns {string} */
const typeOfBox = element => {
  const tag = tagOf(element);
  return tag === 'input' ? typeOf(element) : /^(textarea|select)$/.test(tag) ? tag : 'editor';
};

/**
 * A drawn tick stands for its hidden box, but not for one that was taken away from everybody.
 * @param {Element} element
 * @param {string} type
 * @param {(element: Element) => boolean} seen
 */
const isVisible = (element, type, seen) =>
  seen(element) ||
  (isTick(type) && labelsFor(element).some(seen) && !closest(element, '[hidden], [inert], [aria-hidden=true]'));

/** @param {Element} option */
const textOfOption = option =>
  matches(option, ':disabled') ? '' : /** @type {HTMLOptionElement} */ (option).text || textOf(option);

/** @param {Element} element @returns {Node} the form that it belongs to, or the whole page */
export function scopeOf(element) {
  const form = formOf(element);
  if (form) return form;
  for (const each of ancestors(element)) if (tagOf(each) === 'form') return each;
  return rootOf(element, { composed: true });
}

/**
 * Radios of one name belong together; ticks belong to what holds nothing but such ticks, or else to their name, too.
 * @param {Element} element
 * @param {string} type
 */
function groupOf(element, type) {
  const scope = scopeOf(element);
  const name = attribute(element, 'name');
  const ofName = `${type} ${name} ${idOf(scope)}`;
  if (type === 'radio' && name) return ofName;
  let levels = 0;
  for (let each = parentOf(element); each && each !== scope && levels < 5; each = parentOf(each), levels += 1) {
    if (kindOfNode(each) !== 1 || firstWithin(each, LINES)) break;
    if (all(each, `input[type=${type}]`).length > 1) return each;
  }
  return name ? ofName : element;
}

/** @type {WeakMap<Node, number>} */
const ids = new WeakMap();
let latest = 0;
/** @param {Node} node */
function idOf(node) {
  const id = ids.get(node) ?? (latest += 1);
  ids.set(node, id);
  return id;
}
