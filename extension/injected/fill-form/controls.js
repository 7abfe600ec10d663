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
import { within as all, matches } from '../dom/find.js';
import { getAttribute as attribute, kindOfNode, parentOf, rootOf, shadowOf, tagOf } from '../dom/native.js';
import { ancestors, insideOf } from '../dom/tree.js';
import { look } from './visibility.js';
import { labelsFor, noteLabels, ownWords, textOf, wordsAfter } from './words-around.js';

export const BOXES = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';
const NEVER = /^(hidden|submit|image|button|reset|password|file|range|color|search)$/;
const SHUT = ':disabled, [readonly], [aria-readonly=true], [aria-disabled=true]';
const TICKS = /^(radio|checkbox)$/;

/**
 * @typedef {{controls: Control[], boxes: Set<Element>, roots: Node[], others: {element: Element, type: string}[],
 *   seen: (element: Element) => boolean}} Page
 */

/** @returns {Page} */
export function controlsOf() {
  const seen = look();
  /** @type {Element[]} */
  const found = [];
  /** @type {Node[]} */
  const roots = [];

  /** @param {Node} root */
  const gather = root => {
    roots.push(root);
    const here = new Set(all(root, BOXES));
    for (const element of all(root, '*')) {
      if (here.has(element)) found.push(element);
      const tag = tagOf(element);
      const inner = tag === 'iframe' ? insideOf(element) : shadowOf(element);
      if (inner && (tag !== 'iframe' || seen(element))) gather(inner);
    }
  };
  gather(document);
  noteLabels(roots);

  const boxes = new Set(found.filter(element => !/^(hidden|submit|image|button|reset)$/.test(typeOf(element) ?? '')));
  /** @type {Page['others']} */
  const others = [];
  /** @type {Map<unknown, Control>} */
  const groups = new Map();
  /** @type {Control[]} */
  const controls = [];
  for (const element of boxes) {
    const tag = tagOf(element);
    const type = tag === 'input' ? typeOf(element) : tag === 'textarea' || tag === 'select' ? tag : 'editor';
    const tick = TICKS.test(type);
    const visible = seen(element) || (tick && labelsFor(element).some(seen) && isRead(element));
    if (!visible) continue;
    if (NEVER.test(type) || matches(element, SHUT) || (!tick && attribute(element, 'tabindex') === '-1')) {
      others.push({ element, type });
      continue;
    }
    const scope = scopeOf(element);
    if (tick) {
      const key = groupOf(element, type, scope);
      const words = ownWords(element)[0] || wordsAfter(element, boxes) || attribute(element, 'value') || '';
      const group = groups.get(key);
      group?.choices.push(element);
      group?.options.push(words);
      if (group) continue;
      const control = {
        element,
        kind: /** @type {const} */ ('choice'),
        type,
        scope,
        choices: [element],
        options: [words],
      };
      groups.set(key, control);
      controls.push(control);
    } else if (type === 'select') {
      const choices = /** @type {Element[]} */ ([...optionsOf(element)]);
      controls.push({
        element,
        kind: 'choice',
        type,
        scope,
        choices,
        options: choices.map(each => textOfOption(each)),
      });
    } else if (type !== 'editor' || !matches(element, '[contenteditable] [contenteditable]')) {
      controls.push({
        element,
        kind: type === 'textarea' || type === 'editor' ? 'area' : 'line',
        type,
        scope,
        choices: [],
        options: [],
      });
    }
  }
  return { controls, boxes, roots, others, seen };
}

/**
 * A drawn tick stands for its hidden box, but not for one that was taken away from everybody.
 * @param {Element} element
 */
function isRead(element) {
  return !matches(element, ':is([hidden], [inert], [aria-hidden=true]), :is([hidden], [inert], [aria-hidden=true]) *');
}

/** @param {Element} option */
const textOfOption = option =>
  matches(option, ':disabled') ? '' : /** @type {HTMLOptionElement} */ (option).text || textOf(option);

/** @param {Element} element @returns {Node} */
function scopeOf(element) {
  const form = formOf(element);
  if (form) return form;
  for (const each of ancestors(element)) if (tagOf(each) === 'form') return each;
  return rootOf(element, { composed: true });
}

/**
 * Radios of one name belong together; ticks belong to what holds nothing but such ticks.
 * @param {Element} element
 * @param {string} type
 * @param {Node} scope
 */
function groupOf(element, type, scope) {
  const name = attribute(element, 'name');
  if (type === 'radio' && name) return `${name} ${idOf(scope)}`;
  let levels = 0;
  for (let each = parentOf(element); each && each !== scope && levels < 5; each = parentOf(each), levels += 1) {
    if (kindOfNode(each) !== 1) break;
    if (all(each, 'textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])').length) break;
    if (all(each, `input[type=${type}]`).length > 1) return each;
  }
  return element;
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
