/**
 * How alike a post is to posts that were counted, by tables that are small. Pure; backend/tsuho/engine/likeness.py is
 * its twin. Only Python counts.
 *
 * A sign of a text (up to three letters of Japanese in a row, words of English and pairs of them, meanings and pairs of
 * them) is a number below `SIZE`, by a sum that both languages do alike; now and then two signs share one. A table
 * holds the numbers of its signs in their order, each as what it is more than the one before (letters of `GAPS`), and
 * behind it what the sign says.
 *
 * @import {Spelled} from './spelling.js'
 *
 * @typedef {object} Telling A table of whether posts tell of harm, and of whether anyone is in danger now.
 * @property {string} signs for each a letter of `HARM`, one of `DANGER`, or both
 * @property {number} harm what a step between the letters weighs
 * @property {number} danger
 *
 * @typedef {object} Kinds A table of kinds.
 * @property {string} subjects with | between them
 * @property {string} signs the kinds in whose examples each stands, a letter for each, and how often if more than once
 * @property {readonly number[]} steps what a sign weighs that stands 0, 1, 2 … times in those of a kind
 * @property {readonly number[]} rests what any sign takes off, by how much a kind has
 */

import { COUNT, LETTERS, piecesOf, stem } from './examples.js';

const SIZE = 131_071;
const GAPS = "abcdefghijklmnopqrstuvwxyz*+-/<=>?@[]^_`{}~|'";
/** What a sign weighs, for harm and for danger; the one in the middle nothing. */
const HARM = 'ABCDEFGHIJKLMNOPQRSTUVWXY';
const DANGER = '0123456789!#$%&(),.:;';
/** What the last of the gaps stands for: so much, and it goes on. */
const FAR = GAPS.length - 1;
const TIMES = 5_477;
const TIMES_OF_PAIRS = 8_209;

/**
 * The signs of a text, as numbers.
 * @param {Spelled} whole
 * @param {Set<number>} meanings
 * @returns {Set<number>}
 */
export function numbersOf(whole, meanings) {
  const { words, runs } = piecesOf(whole);
  /** @type {Set<number>} */
  const numbers = new Set();
  for (const run of runs) addLetters(run, numbers);
  const stems = words.map(word => numberOf(stem(word)));
  for (const [at, one] of stems.entries()) {
    numbers.add(one);
    if (at > 0) numbers.add(pair(stems[at - 1], one));
  }
  const meant = [...meanings].sort((one, other) => one - other).map(numberOfMeaning);
  for (const [at, one] of meant.entries()) {
    numbers.add(one);
    for (let other = at + 1; other < meant.length; other += 1) numbers.add(pair(one, meant[other]));
  }
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

/** The sign of a meaning, by its number among them. @param {number} meaning */
export const numberOfMeaning = meaning => numberOf(`=${meaning}`);

/** What signs weigh for harm and for danger, or against them. */
export class TellingTable {
  /** @type {Map<number, [harm: number, danger: number]>} */
  #weights = new Map();

  /** @param {Telling} table */
  constructor({ signs, harm, danger }) {
    read(signs, (number, letters) => {
      const forHarm = stepsOf(letters[0], HARM) * harm;
      this.#weights.set(number, [forHarm, stepsOf(letters[letters.length - 1], DANGER) * danger]);
    });
  }

  /** What the signs of a text weigh together, for harm and for danger. @param {Set<number>} numbers */
  weights(numbers) {
    let harm = 0;
    let danger = 0;
    for (const number of numbers) {
      const known = this.#weights.get(number);
      if (!known) continue;
      harm += known[0];
      danger += known[1];
    }
    return { harm, danger };
  }
}

/** None where the letter is not one of them. @param {string} letter @param {string} letters */
const stepsOf = (letter, letters) =>
  letters.includes(letter) ? letters.indexOf(letter) - Math.floor(letters.length / 2) : 0;

/** By which signs which kinds are told. */
export class KindsTable {
  /**
   * By sign what it says; once it was asked for, as places among the kinds with what they add.
   * @type {Map<number, string | [at: number, adds: number][]>}
   */
  #bySign = new Map();

  /** @param {Kinds} table */
  constructor({ subjects, signs, steps, rests }) {
    this.subjects = subjects.split('|');
    this.steps = steps;
    this.rests = rests;
    read(signs, (number, says) => this.#bySign.set(number, says));
  }

  /** For each kind how alike its examples are; the differences tell, not the numbers. @param {Set<number>} numbers */
  likeness(numbers) {
    const points = this.rests.map(() => 0);
    let known = 0;
    for (const number of numbers) {
      const counted = this.#counted(number);
      if (!counted) continue;
      known += 1;
      for (const [at, adds] of counted) points[at] += adds;
    }
    return points.map((each, at) => each - known * this.rests[at]);
  }

  /** @param {number} number */
  #counted(number) {
    const counted = this.#bySign.get(number);
    if (typeof counted !== 'string') return counted;
    const adds = [...counted.matchAll(COUNT)].map(
      ([, letter, times]) =>
        /** @type {[number, number]} */ ([
          LETTERS.indexOf(letter),
          this.steps[Math.min(Number(times || 1), this.steps.length - 1)],
        ]),
    );
    this.#bySign.set(number, adds);
    return adds;
  }
}

/**
 * Each sign of a table, and what it says.
 * @param {string} signs
 * @param {(number: number, says: string) => void} take
 */
function read(signs, take) {
  let number = 0;
  let at = 0;
  while (at < signs.length) {
    for (; signs[at] === GAPS[FAR]; at += 1) number += FAR;
    number += GAPS.indexOf(signs[at]);
    const begin = at + 1;
    for (at = begin; at < signs.length && !GAPS.includes(signs[at]); ) at += 1;
    take(number, signs.slice(begin, at));
  }
}

/** @param {number} one @param {number} other */
const pair = (one, other) => (one * TIMES_OF_PAIRS + other) % SIZE;

/** @param {string} sign */
function numberOf(sign) {
  let number = 0;
  for (let at = 0; at < sign.length; at += 1) number = (number * TIMES + sign.charCodeAt(at)) % SIZE;
  return number;
}
