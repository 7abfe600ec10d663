/**
 * Which of a form's own words means what the draft says. Desks have long names for a kind of harm and forms short ones,
 * so both are also read for the kinds of harm that they name, by the words of `shared_data/harms/`. Pure.
 */

import { DENIES, HARMS, OF_RIGHTS } from '../words/form-labels.js';
import { once } from './labels.js';
import { inSmallLetters, inUsualLetters } from './usual-letters.js';

const RIGHTS = /権利(の)?侵害|人権|rights/;
const PRECISE = 0.5;

/** @param {string} text */
const lettersAlone = text => inSmallLetters(text).replace(/[\s\p{P}\p{S}]+/gu, '');

/** @param {string} text */
const parts = text =>
  inSmallLetters(text)
    .split(/[/・、,，()（）「」\s]|\bor\b|または/)
    .map(lettersAlone)
    .filter(part => part.length > 1);

/** @param {string} text @returns {number[]} the kinds of harm it names, by their index */
const harmsIn = text =>
  once(`harms\0${text}`, () => HARMS.flatMap((words, index) => (words.test(text) ? [index] : [])));

/** @param {string} text */
const pairs = text => new Set([...text].slice(1).map((letter, index) => [...text][index] + letter));

/** @param {string} one @param {string} other */
function alike(one, other) {
  const [a, b] = [pairs(one), pairs(other)];
  return a.size && b.size ? (2 * [...a].filter(pair => b.has(pair)).length) / (a.size + b.size) : 0;
}

/**
 * @param {string} value
 * @param {string} option
 * @returns {number} 0 to 1
 */
function likeness(value, option) {
  const [a, b] = [lettersAlone(value), lettersAlone(option)];
  if (!a || !b) return 0;
  if (a === b) return 1;
  const shared = parts(value).filter(part => parts(option).includes(part)).length;
  if (shared) return 0.9 + Math.min(shared, 5) / 100;
  const [wide, narrow] = [value, option].map(each => harmsIn(inSmallLetters(each)));
  const common = wide.filter(harm => narrow.includes(harm)).length;
  if (common) return 0.7 + (0.15 * common) / Math.max(wide.length, narrow.length);
  if (wide.length && narrow.length) return 0;
  if (b.length > 1 && (a.includes(b) || (b.includes(a) && a.length > 1)))
    return 0.6 + 0.2 * (Math.min(a.length, b.length) / Math.max(a.length, b.length));
  // A list may hold them under the one word of a violated right.
  if (wide.some(harm => harm < OF_RIGHTS) && RIGHTS.test(option)) return PRECISE;
  return alike(a, b) > 0.6 ? PRECISE : 0;
}

/**
 * The one option that fits best; none where nothing fits or two fit equally well.
 * @param {string} value
 * @param {string[]} options
 * @returns {{index: number, likeness: number} | null}
 */
export function bestOption(value, options) {
  const [first, second] = options
    .map((option, index) => ({ index, likeness: DENIES.test(option) ? 0 : likeness(value, option) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!first || first.likeness < PRECISE || (second && second.likeness === first.likeness)) return null;
  return first;
}

/** The option of a decade or span that an age lies in. @param {string} value @param {string[]} options */
export function spanOf(value, options) {
  const age = Number(/\d+/.exec(inUsualLetters(value))?.[0]);
  if (!age) return null;
  const index = options.findIndex(option => {
    const [from, to] = (inUsualLetters(option).match(/\d+/g) ?? []).map(Number);
    if (from === undefined) return false;
    if (/代/.test(option)) return Math.floor(age / 10) * 10 === from || (/以上/.test(option) && age >= from);
    if (/以上|over|\+/.test(option)) return age >= from;
    if (/未満|under/.test(option)) return age < (to ?? from);
    return to ? age >= from && age <= to : age === from;
  });
  return index < 0 ? null : { index, likeness: 1 };
}
