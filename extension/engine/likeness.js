/**
 * How much a post is like posts that were learned from, by a table that is small. Pure;
 * backend/tsuho/engine/likeness.py is its twin. Only Python learns.
 *
 * A sign of a text (letters of Japanese in a row; words of English, pairs of them and letters of them in a row; emoji)
 * is a number below `SIZE`, by a sum that both languages do alike; now and then two signs share one. An entry of the
 * table has two letters for how much more its number is than the one before, one for how much the sign speaks for harm
 * and for danger, and one for each kind of harm that it speaks for, and how much. All sums are of whole numbers.
 *
 * @import {Spelled} from './spelling.js'
 *
 * @typedef {object} Learned A table.
 * @property {string} kinds of harm, with | between them
 * @property {readonly string[]} signs the entries that speak for no kind, for one, for two …
 * @property {readonly number[]} steps what a step weighs: for harm, danger, a kind
 * @property {number} harm what weighs without any sign
 * @property {number} danger
 * @property {readonly number[]} rests the same of the kinds
 *
 * @typedef {object} Likeness How much a text is like harm, danger and each kind.
 * @property {number} harm
 * @property {number} danger
 * @property {number[]} kinds
 * @property {number} one what 1 is in these numbers
 */

import { piecesOf, stem } from './examples.js';
import { SIGN } from './spelling.js';

const SIZE = 1_048_573;
const LETTERS = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦";
const FIGURES = new Map([...LETTERS].map((letter, at) => [letter.charCodeAt(0), at]));
const BASE = 93;
/** So far to the next entry, and it says nothing. */
const FAR = BASE * BASE - 1;
const HARM = 6;
const DANGER = 3;
const KIND = 3;
const LEVELS = 2 * HARM + 1;
const FINE = 64;
const TIMES = 5_477;
const TIMES_OF_PAIRS = 8_209;
const IN_A_ROW = [3, 4];
const EDGE = '.';

/**
 * The signs of a text, as numbers.
 * @param {Spelled} whole
 * @returns {Set<number>}
 */
export function numbersOf(whole) {
  const { words, runs } = piecesOf(whole);
  /** @type {Set<number>} */
  const numbers = new Set();
  for (const run of runs) addLetters(run, numbers);
  const stems = words.map(word => numberOf(stem(word)));
  for (const [at, one] of stems.entries()) {
    numbers.add(one);
    if (at > 0) numbers.add((stems[at - 1] * TIMES_OF_PAIRS + one) % SIZE);
  }
  for (const word of words) addInside(`${EDGE}${word}${EDGE}`, numbers);
  if (whole.scripts.includes(SIGN)) addSigns(whole, numbers);
  return numbers;
}

/** Letters, and two and three of them in a row. @param {string} run @param {Set<number>} numbers are added to */
function addLetters(run, numbers) {
  let before = -1;
  let two = -1; // the two letters before
  for (let at = 0; at < run.length; at += 1) {
    const one = run.charCodeAt(at);
    numbers.add(one);
    if (two >= 0) numbers.add((two * TIMES + one) % SIZE);
    two = before < 0 ? -1 : (before * TIMES + one) % SIZE;
    if (two >= 0) numbers.add(two);
    before = one;
  }
}

/** Letters of an English word in a row, with its edges. @param {string} whole @param {Set<number>} numbers */
function addInside(whole, numbers) {
  for (const many of IN_A_ROW)
    for (let at = 0; at + many <= whole.length; at += 1) numbers.add(numberOf(whole.slice(at, at + many)));
}

/** Emoji and other signs. @param {Spelled} whole @param {Set<number>} numbers */
function addSigns({ text, scripts }, numbers) {
  let at = 0;
  for (const letter of text) {
    if (scripts[at] === SIGN) numbers.add(/** @type {number} */ (letter.codePointAt(0)) % SIZE);
    at += letter.length;
  }
}

/** What was learned, ready to be asked. */
export class Table {
  /** By number the indexes of the letters of what it says. @type {Map<number, number[]>} */
  #says = new Map();
  #learned;

  /** @param {Learned} learned */
  constructor(learned) {
    this.#learned = learned;
    this.kinds = learned.kinds.split('|');
    for (const [kinds, signs] of learned.signs.entries()) read(signs, kinds, this.#says);
  }

  /** How much a text with these signs is like what was learned. @param {Set<number>} numbers @returns {Likeness} */
  likeness(numbers) {
    const { steps, rests, harm, danger } = this.#learned;
    const points = this.kinds.map(() => 0);
    let known = 0;
    let forHarm = 0;
    let forDanger = 0;
    for (const number of numbers) {
      const says = this.#says.get(number);
      if (!says) continue;
      known += 1;
      forHarm += (says[0] % LEVELS) - HARM;
      forDanger += Math.floor(says[0] / LEVELS) - DANGER;
      this.#lead(says, points);
    }
    const one = Math.floor(Math.sqrt(known * FINE * FINE));
    return {
      harm: FINE * steps[0] * forHarm + harm * one,
      danger: FINE * steps[1] * forDanger + danger * one,
      kinds: points.map((each, at) => FINE * each + rests[at] * one),
      one,
    };
  }

  /** How much signs speak for each kind. @param {Iterable<number>} numbers */
  leads(numbers) {
    const points = this.kinds.map(() => 0);
    for (const number of numbers) {
      const says = this.#says.get(number);
      if (says) this.#lead(says, points);
    }
    return points;
  }

  /** @param {number[]} says @param {number[]} points are added to */
  #lead(says, points) {
    for (let at = 1; at < says.length; at += 1)
      points[Math.floor(says[at] / KIND)] += this.#learned.steps[2] * ((says[at] % KIND) + 1);
  }
}

/**
 * The entries that speak for so many kinds.
 * @param {string} signs
 * @param {number} kinds
 * @param {Map<number, number[]>} says is added to
 */
function read(signs, kinds, says) {
  const figure = (/** @type {number} */ at) => FIGURES.get(signs.charCodeAt(at)) ?? 0;
  let number = 0;
  for (let at = 0; at < signs.length; at += kinds + 3) {
    const way = BASE * figure(at) + figure(at + 1);
    number += way;
    if (way === FAR) continue;
    const each = [];
    for (let next = at + 2; next < at + kinds + 3; next += 1) each.push(figure(next));
    says.set(number, each);
  }
}

/** @param {string} sign */
function numberOf(sign) {
  let number = 0;
  for (let at = 0; at < sign.length; at += 1) number = (number * TIMES + sign.charCodeAt(at)) % SIZE;
  return number;
}
