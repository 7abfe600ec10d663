/**
 * How alike a text is to examples: letters of Japanese and pairs of them, words of English, meanings and pairs of them,
 * counted for each subject (a naive Bayes in whole numbers, so that both languages add up the same). Pure;
 * backend/tsuho/engine/examples.py is its twin. Only Python counts; both weigh.
 *
 * @import {Spelled} from './spelling.js'
 *
 * @typedef {object} Counts A table of examples.
 * @property {string} subjects with | between them
 * @property {string} signs with | between them: each with the subjects in whose examples it stands, a letter for each,
 *   and how often where that is more than once
 * @property {readonly number[]} steps what a sign weighs that stands 0, 1, 2 … times in those of a subject
 * @property {readonly number[]} rests what any sign takes off, by how much a subject has
 */

import { LATIN, SIGN, SPACE } from './spelling.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(),.:;';
const FIRST_COUNT = /[A-Z!#$%&(),.:;]/;
const COUNT = /([A-Z!#$%&(),.:;])([0-9]*)/g;
const ENDINGS = ['ings', 'ing', 'edly', 'ed', 'ers', 'er', 'es', 's', 'ly'];
const SHORTEST_STEM = 3;

/**
 * The signs of a text, each once.
 * @param {Spelled} whole
 * @param {Set<number>} meanings
 * @returns {Set<string>}
 */
export function signsOf(whole, meanings) {
  const { words, runs } = piecesOf(whole);
  const numbers = [...meanings].sort((one, other) => one - other);
  return new Set([
    ...pairs(words.map(stem), ' '),
    ...runs.flatMap(run => pairs([...run], '')),
    ...numbers.map(each => `=${each}`),
    ...numbers.flatMap((one, at) => numbers.slice(at + 1).map(other => `=${one}+${other}`)),
  ]);
}

/** Each part, and each with the next one. @param {string[]} parts @param {string} between */
const pairs = (parts, between) => [...parts, ...parts.slice(1).map((each, at) => parts[at] + between + each)];

/** Counted examples, ready to be compared with. */
export class Examples {
  /**
   * By sign the counts; once they were asked for, as indexes of the subjects with what they add.
   * @type {Map<string, string | [at: number, adds: number][]>}
   */
  #bySign = new Map();

  /** @param {Counts} counts */
  constructor({ subjects, signs, steps, rests }) {
    this.subjects = subjects.split('|');
    this.steps = steps;
    this.rests = rests;
    for (const entry of signs.split('|')) {
      const at = entry.search(FIRST_COUNT);
      if (at > 0) this.#bySign.set(entry.slice(0, at), entry.slice(at));
    }
  }

  /**
   * How much of a text stands in examples at all: of its words of English, and its Japanese letters.
   * @param {Spelled} whole
   */
  knownShare(whole) {
    const { words, runs } = piecesOf(whole);
    const pieces = [...words.map(stem), ...runs.join('')];
    return pieces.filter(each => this.#bySign.has(each)).length / Math.max(1, pieces.length);
  }

  /**
   * For each subject how alike the examples are; the differences tell, not the numbers.
   * @param {Iterable<string>} signs
   */
  likeness(signs) {
    const points = this.rests.map(() => 0);
    let known = 0;
    for (const sign of signs) {
      const counted = this.#counted(sign);
      if (!counted) continue;
      known += 1;
      for (const [at, adds] of counted) points[at] += adds;
    }
    return points.map((each, at) => each - known * this.rests[at]);
  }

  /** @param {string} sign */
  #counted(sign) {
    const counted = this.#bySign.get(sign);
    if (typeof counted !== 'string') return counted;
    const adds = [...counted.matchAll(COUNT)].map(
      ([, letter, times]) =>
        /** @type {[number, number]} */ ([
          LETTERS.indexOf(letter),
          this.steps[Math.min(Number(times || 1), this.steps.length - 1)],
        ]),
    );
    this.#bySign.set(sign, adds);
    return adds;
  }
}

/** The English words, and the stretches of Japanese; a space parts only the first. @param {Spelled} whole */
export function piecesOf({ text, scripts }) {
  /** @type {string[]} */
  const words = [];
  /** @type {string[]} */
  const runs = [];
  let before = SIGN;
  let last = SIGN; // of those that are no space
  for (let at = 0; at < text.length; at += 1) {
    const script = scripts[at];
    if (script === LATIN) put(words, text[at], before === LATIN);
    else if (script !== SPACE && script !== SIGN) put(runs, text[at], last !== LATIN && last !== SIGN);
    before = script;
    if (script !== SPACE) last = script;
  }
  return { words, runs };
}

/** @param {string[]} pieces @param {string} letter @param {boolean} goesOn whether it belongs to the last one */
function put(pieces, letter, goesOn) {
  if (goesOn) pieces[pieces.length - 1] += letter;
  else pieces.push(letter);
}

/** An English word without its ending. @param {string} word */
export function stem(word) {
  const ending = ENDINGS.find(each => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}
