/**
 * Boxes as the filler reads them, without a browser: what stands around each, and what is written into it. To be
 * imported before any module of the scripts in pages.
 *
 * @import {ClassifiedControl} from '../../extension/injected/fill-form/classify.js'
 */

import { readFileSync } from 'node:fs';

/** An element that has attributes and no more. */
class Bare {
  /** @param {Record<string, string | number | undefined>} attributes */
  constructor(attributes) {
    this.attributes = attributes;
  }
  /** @param {string} name */
  getAttribute(name) {
    const value = this.attributes[name];
    return value === undefined ? null : String(value);
  }
}

const dom = ['native', 'control'].map(name =>
  readFileSync(new URL(`../../extension/injected/dom/${name}.js`, import.meta.url), 'utf8'),
);
for (const [type] of dom.join('').matchAll(/(?<=\bown\()\w+|HTML\w*Element/g)) Reflect.set(globalThis, type, class {});
Reflect.set(globalThis, 'Element', Bare);

/**
 * @typedef {object} Said what is told of a box
 * @property {string} [near] what stands before it
 * @property {string} [after]
 * @property {string} [below] it
 * @property {string} [own] its label
 * @property {string} [row] the head of its row
 * @property {string} [type] of the control
 * @property {number} [limit]
 * @property {string} [placeholder]
 * @property {string[]} [options] it is a list
 * @property {string} [name] what programmers call it
 */

/** @param {Said} said @returns {ClassifiedControl} */
export const box = ({ near, after = '', below = '', own, row, type, limit, placeholder, options = [], name }) =>
  /** @type {any} */ ({
    control: {
      element: new Bare({ maxlength: limit, placeholder, name }),
      kind: options.length ? 'choice' : 'line',
      type: type ?? (options.length ? 'select' : 'text'),
      choices: [],
      options,
    },
    words: {
      own: own ? [own] : [],
      near: near ? [near] : [],
      rows: row ? [row] : [],
      groups: [],
      hints: placeholder ? [placeholder] : [],
      after,
      below,
      titles: [],
      previous: null,
    },
    score: 9,
  });

/**
 * @param {ClassifiedControl[]} boxes
 * @param {{element: Element, value: string | boolean}[]} steps
 * @returns {(string | null)[]} for each box what went into it, of a list what the option says; null for nothing
 */
export const heldBy = (boxes, steps) =>
  boxes.map(({ control: { element, options } }) => {
    const step = steps.find(each => each.element === element);
    return step ? (options.length ? options[Number(step.value)] : String(step.value)) : null;
  });
