/**
 * What the form asks that nobody but the person may or can give.
 *
 * @import {Page} from './controls.js'
 * @import {ClassifiedControl} from './classify.js'
 *
 * @typedef {{label: string, kind: 'consent' | 'captcha' | 'file' | 'required'}} Need
 */

import { checkedOf, typeOf } from '../dom/control.js';
import { within as all, matches } from '../dom/find.js';
import { HUMAN } from '../words/form-labels.js';
import { isRequired } from './classify.js';
import { clean, isConsent } from './labels.js';
import { ownWords, wordsAround } from './words-around.js';
import { read } from './write.js';

const PUZZLES =
  'iframe[src*="recaptcha"], iframe[src*="hcaptcha"], iframe[src*="turnstile"], iframe[src*="captcha"], .g-recaptcha, .h-captcha, .cf-turnstile';
const LONGEST = 80;

/** @param {ClassifiedControl['words']} words */
const labelOf = ({ own, near, rows, groups, hints, after }) => {
  const said = [...own, ...near, ...rows, ...groups, ...hints, after].find(text => clean(text)) ?? '';
  return said
    .replace(/\s*[[(（【]?(必須|required|\*|※)[\])）】]?\s*/gi, ' ')
    .trim()
    .slice(0, LONGEST);
};

/**
 * @param {Page} page
 * @param {ClassifiedControl[]} readings
 * @param {Set<Node>} scopes the forms that are meant
 * @returns {Need[]}
 */
export function needsOf({ roots, boxes, others, seen }, readings, scopes) {
  /** @type {Need[]} */
  const needs = [];
  for (const reading of readings) {
    const { control, words, id } = reading;
    const { element, type, choices, options } = control;
    if (type === 'checkbox' || type === 'radio') {
      if (choices.some(each => checkedOf(each))) continue;
      const label = labelOf(words);
      if (type === 'checkbox' && choices.length === 1) {
        if (HUMAN.test(options[0])) needs.push({ kind: 'captcha', label: options[0].slice(0, LONGEST) });
        else if (isConsent(`${options[0]} ${label}`))
          needs.push({ kind: 'consent', label: options[0].slice(0, LONGEST) || label });
        else if (isRequired(reading) && scopes.has(control.scope))
          needs.push({ kind: 'required', label: options[0] || label });
      } else if (options.every(isConsent) || options.some(option => isConsent(option) && isRequired(reading))) {
        needs.push({ kind: 'consent', label: label || options[0] });
      } else if (scopes.has(control.scope) && isRequired(reading))
        needs.push({ kind: 'required', label: label || options[0] });
    } else if (id === 'captcha') {
      needs.push({ kind: 'captcha', label: labelOf(words) });
    } else if (id !== 'trap' && scopes.has(control.scope) && isRequired(reading) && isEmpty(element, type)) {
      needs.push({ kind: 'required', label: labelOf(words) });
    }
  }
  for (const { element, type } of others) {
    if (type === 'file')
      needs.push({ kind: 'file', label: ownWords(element)[0] ?? labelOf(wordsAround(element, boxes, () => '')) });
  }
  if (roots.some(root => all(root, PUZZLES).some(seen))) needs.push({ kind: 'captcha', label: '' });
  const told = new Set();
  return needs.filter(({ kind, label }) => !told.has(kind + label) && told.add(kind + label));
}

/** @param {Element} element @param {string} type */
function isEmpty(element, type) {
  if (type !== 'select') return !String(read(element)).trim();
  const { selectedIndex, value } = /** @type {HTMLSelectElement} */ (element);
  return selectedIndex < 0 || value === '' || (selectedIndex === 0 && !matches(element, ':valid'));
}
