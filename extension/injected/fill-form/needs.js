/**
 * What the form asks that nobody but the person may or can give.
 *
 * @import {Page} from './controls.js'
 * @import {ClassifiedControl} from './classify.js'
 *
 * @typedef {object} Need
 * @property {string} label as the form has it
 * @property {'consent' | 'captcha' | 'file' | 'required'} kind
 * @property {string} [id] what the box asks for, where that is known
 */

import { checkedOf } from '../dom/control.js';
import { within as all, matches } from '../dom/find.js';
import { HUMAN } from '../words/form-labels.js';
import { NEEDED_MARK } from '../words/form-marks.js';
import { isRequired } from './classify.js';
import { isTick } from './controls.js';
import { clean, isConsent } from './labels.js';
import { labelling, ownWords, wordsAround } from './words-around.js';
import { read } from './write.js';

const PUZZLES = 'iframe[src*="captcha"], iframe[src*="turnstile"], .g-recaptcha, .h-captcha, .cf-turnstile';
const MARKS = new RegExp(`\\s*${NEEDED_MARK.source}\\s*`, 'gi');
const LONGEST = 80;

/** @param {ClassifiedControl['words']} words */
const labelOf = words => {
  const said = [...labelling(words), ...words.groups, ...words.hints, words.after].find(clean) ?? '';
  return said
    .slice(0, 3 * LONGEST)
    .replace(MARKS, ' ')
    .trim()
    .slice(0, LONGEST);
};

/** Asked before anything is written, after which the browser would draw the page first. @param {Page} page */
export const filesIn = ({ others, boxes }) =>
  others
    .filter(({ type }) => type === 'file')
    .map(({ element }) => need('file', ownWords(element)[0] ?? labelOf(wordsAround(element, boxes, []))));

/**
 * @param {Page} page
 * @param {Need[]} files
 * @param {ClassifiedControl[]} readings
 * @param {Set<Node>} scopes the forms that are meant
 * @returns {Need[]}
 */
export function needsOf({ roots, seen }, files, readings, scopes) {
  /** @type {(Need | false)[]} */
  const needs = [
    ...readings.map(reading => {
      const asked = scopes.has(reading.control.scope) && isRequired(reading);
      return (isTick(reading.control.type) ? needOfTicks : needOfBox)(reading, asked);
    }),
    ...files,
    roots.some(root => all(root, PUZZLES).some(seen)) && need('captcha', ''),
  ];
  const told = new Set();
  return needs
    .filter(each => each !== false)
    .filter(({ kind, label }) => !told.has(kind + label) && told.add(kind + label));
}

/** @param {Need['kind']} kind @param {string} label @param {string} [id] @returns {Need} */
const need = (kind, label, id) => (id ? { kind, label, id } : { kind, label });

/** @param {ClassifiedControl} reading @param {boolean} asked whether it must be answered in a form that is meant */
const needOfBox = ({ control: { element, type }, words, id }, asked) =>
  id === 'captcha'
    ? need('captcha', labelOf(words))
    : asked && id !== 'trap' && isEmpty(element, type) && need('required', labelOf(words), id);

/** @param {ClassifiedControl} reading @param {boolean} asked whether it must be answered in a form that is meant */
function needOfTicks(reading, asked) {
  const { type, choices, options } = reading.control;
  if (choices.some(each => checkedOf(each))) return false;
  const label = labelOf(reading.words);
  const [first] = options;
  if (type === 'checkbox' && !choices[1]) {
    if (HUMAN.test(first)) return need('captcha', first.slice(0, LONGEST));
    if (isConsent(`${first} ${label}`)) return need('consent', first.slice(0, LONGEST) || label);
    return asked && need('required', first || label, reading.id);
  }
  if (options.every(isConsent) || (options.some(isConsent) && isRequired(reading)))
    return need('consent', label || first);
  return asked && need('required', label || first, reading.id);
}

/** @param {Element} element @param {string} type */
function isEmpty(element, type) {
  if (type !== 'select') return !String(read(element)).trim();
  const { selectedIndex, value } = /** @type {HTMLSelectElement} */ (element);
  return selectedIndex < 0 || value === '' || (selectedIndex === 0 && !matches(element, ':valid'));
}
