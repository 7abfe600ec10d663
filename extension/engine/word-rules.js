/**
 * Weighing what a text says by lines of words: `{naked} {image} +2`. Pure; backend/tsuho/engine/word_rules.py is its
 * twin.
 *
 * A line holds when each of its parts is found in the text, in any order: `{naked}` any word of that meaning, `{a|b}`
 * of either, `!{a}` none at all, anything else that word itself (`_` is a space in it). It weighs by its parts, more or
 * less by the number at its end.
 *
 * @import {Spelled} from './spelling.js'
 * @import {Occurrence} from './word-finder.js'
 *
 * @typedef {{meanings: string[], absent: boolean}} Part the meanings of which any will do, or none may be there
 * @typedef {{subject: string, parts: Part[], weight: number}} Line
 * @typedef {{subject: string, points: number, said: Occurrence[]}} Score how much a text speaks for a subject, and why
 */

import { SPACE, spelled, withoutSpaces } from './spelling.js';
import { WordFinder } from './word-finder.js';

const WEIGHT_BY_PARTS = [0, 4, 8, 12, 15];
/** Of the lines of a subject beside the heaviest, a quarter of their weight up to this. */
const REST_COUNTS = 24;
const ADJUSTMENT = /^[+-][0-9]+$/;

/**
 * The line as it is written in the data. A word that stands for itself is its own meaning, with `=` before it.
 * @param {string} subject
 * @param {string} written
 * @returns {Line}
 */
export function lineOf(subject, written) {
  const pieces = written.split(' ');
  const adjustment = pieces.filter(piece => ADJUSTMENT.test(piece)).at(-1);
  const parts = pieces.filter(piece => !ADJUSTMENT.test(piece)).map(partOf);
  const counted = parts.filter(part => !part.absent).length;
  return { subject, parts, weight: WEIGHT_BY_PARTS[Math.min(counted, 4)] + Number(adjustment ?? 0) };
}

/** @param {string} piece @returns {Part} */
function partOf(piece) {
  const absent = piece.startsWith('!');
  const body = absent ? piece.slice(1) : piece;
  const braced = body.startsWith('{') && body.endsWith('}');
  return { meanings: braced ? body.slice(1, -1).split('|') : [`=${body.replaceAll('_', ' ')}`], absent };
}

/** Meanings and lines, ready to weigh a text. */
export class WordRules {
  /** @type {string[][]} of each word what it means */
  #meanings;
  /** @type {number[][]} of each word the numbers of the meanings that have a name */
  #named;
  #words;
  #finder;
  #lines;
  /** By the meanings of their first part that must be there. @type {Map<string, number[]>} */
  #linesBy = new Map();
  #passed;
  /** By subject the numbers of the meanings in its lines. @type {Map<string, Set<number>>} */
  #inLines = new Map();
  /** Words that tell a subject by themselves take in what lies inside them: 「サポート詐欺」 is not a 「詐欺」. */
  #telling;

  /** @param {Record<string, string[]>} meanings @param {Line[]} lines @param {string[]} passedOver */
  constructor(meanings, lines, passedOver) {
    const parts = lines.flatMap(line => line.parts);
    const own = new Set(parts.flatMap(part => part.meanings).filter(meaning => meaning.startsWith('=')));
    const alone = new Set(lines.filter(line => line.parts.length === 1).map(line => line.parts[0].meanings[0]));
    /** @type {Map<string, string[]>} */
    const byWord = new Map(passedOver.map(word => [word, []]));
    this.#passed = byWord.size;
    const all = [
      ...Object.entries(meanings),
      ...[...own].map(meaning => /** @type {const} */ ([meaning, [meaning.slice(1)]])),
    ];
    for (const [meaning, words] of all) {
      for (const word of words) {
        const known = byWord.get(word);
        if (known) known.push(meaning);
        else byWord.set(word, [meaning]);
      }
    }
    this.#words = [...byWord.keys()].map(word => word.replace(/\*$/, ''));
    this.#meanings = [...byWord.values()];
    const numbers = new Map(Object.keys(meanings).map((meaning, number) => [meaning, number]));
    this.#named = this.#meanings.map(each => each.flatMap(meaning => numbers.get(meaning) ?? []));
    this.#telling = new Set([...byWord.keys()].flatMap((word, number) => (alone.has(`=${word}`) ? [number] : [])));
    this.#finder = new WordFinder(byWord.keys());
    this.#lines = lines;
    for (const line of lines) {
      const inLines = this.#inLines.get(line.subject) ?? new Set();
      this.#inLines.set(line.subject, inLines);
      for (const part of line.parts)
        if (!part.absent) for (const meaning of part.meanings) inLines.add(numbers.get(meaning) ?? -1);
    }
    for (const [place, line] of lines.entries()) {
      for (const meaning of line.parts.find(part => !part.absent)?.meanings ?? []) {
        const known = this.#linesBy.get(meaning);
        if (known) known.push(place);
        else this.#linesBy.set(meaning, [place]);
      }
    }
  }

  /**
   * The words as the data writes them, in the order of the text, each once; of those that overlap the first.
   * @param {Occurrence[]} said
   */
  words(said) {
    /** @type {Occurrence[]} */
    const whole = [];
    for (const each of said.toSorted((one, other) => one.start - other.start || other.end - one.end))
      if (each.start >= (whole.at(-1)?.end ?? 0)) whole.push(each);
    return [...new Set(whole.map(each => this.#words[each.word]))];
  }

  /**
   * What the text speaks for, the most first. Where everything found is denied, as if it were not.
   * @param {string} text
   * @param {boolean} joined look at it once more with nothing between Japanese words
   * @returns {Score[]}
   */
  scores(text, joined) {
    return this.weighed(this.found(spelled(text), joined));
  }

  /** Where words stand. @param {Spelled} whole @param {boolean} joined */
  found(whole, joined) {
    const found = this.#found(whole);
    if (joined && whole.scripts.includes(SPACE)) found.push(...this.#found(withoutSpaces(whole)));
    return found;
  }

  /** What the words that were found speak for, the most first. @param {Occurrence[]} found */
  weighed(found) {
    const sure = this.#weighed(found.filter(each => !each.denied));
    return sure.length ? sure : this.#weighed(found);
  }

  /** The numbers of the meanings that were found, of those that have a name. @param {Occurrence[]} found */
  meant(found) {
    return new Set(found.flatMap(each => this.#named[each.word]));
  }

  /** The same of one of them. @param {Occurrence} found */
  meanings(found) {
    return this.#named[found.word];
  }

  /** The numbers of the meanings that speak for a subject in its lines. @param {string} subject */
  ofSubject(subject) {
    return this.#inLines.get(subject) ?? new Set();
  }

  /** @param {Spelled} whole */
  #found(whole) {
    const found = this.#finder.find(whole);
    const passed = new Cover(found.filter(each => each.word < this.#passed));
    return found.filter(each => each.word >= this.#passed && !passed.holds(each));
  }

  /** @param {Occurrence[]} found @returns {Score[]} */
  #weighed(found) {
    const said = this.#said(found);
    const telling = new Cover(found.filter(each => this.#telling.has(each.word)));
    const alone = this.#said(found.filter(each => !telling.takesIn(each)));
    /** @type {Map<string, {weights: number[], said: Set<Occurrence>}>} */
    const subjects = new Map();
    for (const line of this.#linesAbout(said.keys())) {
      const words = line.weight > 0 ? holding(line, line.parts.length === 1 ? alone : said) : null;
      if (!words) continue;
      const subject = subjects.get(line.subject) ?? { weights: [], said: new Set() };
      subjects.set(line.subject, subject);
      subject.weights.push(line.weight);
      for (const word of words) subject.said.add(word);
    }
    return [...subjects]
      .map(([subject, each]) => ({ subject, points: pointsOf(each.weights), said: [...each.said] }))
      .sort((one, other) => other.points - one.points);
  }

  /** The lines that may hold, in their order. @param {Iterable<string>} said */
  #linesAbout(said) {
    const places = new Set([...said].flatMap(meaning => this.#linesBy.get(meaning) ?? []));
    return [...places].sort((one, other) => one - other).map(place => this.#lines[place]);
  }

  /** Of each meaning the words that say it. @param {Occurrence[]} found */
  #said(found) {
    /** @type {Map<string, Occurrence[]>} */
    const said = new Map();
    for (const each of found) {
      for (const meaning of this.#meanings[each.word]) {
        const known = said.get(meaning);
        if (known) known.push(each);
        else said.set(meaning, [each]);
      }
    }
    return said;
  }
}

/** Stretches of a text: how far one reaches that begins at a place, or before it. */
class Cover {
  /** @type {Map<number, number>} */
  #at = new Map();
  /** By place: the farthest end of those that begin before it. */
  #before = [0];

  /** @param {Occurrence[]} stretches */
  constructor(stretches) {
    let last = -1;
    for (const { start, end } of stretches) {
      this.#at.set(start, Math.max(end, this.#at.get(start) ?? 0));
      last = Math.max(last, start);
    }
    for (let place = 0; place <= last; place += 1)
      this.#before.push(Math.max(this.#before[place], this.#at.get(place) ?? 0));
  }

  /** Whether one of the stretches has all of it. @param {Occurrence} each */
  holds({ start, end }) {
    return Math.max(this.#reach(start), this.#at.get(start) ?? 0) >= end;
  }

  /** Whether a longer one has all of it. @param {Occurrence} each */
  takesIn({ start, end }) {
    return this.#reach(start) >= end || (this.#at.get(start) ?? 0) > end;
  }

  /** @param {number} place */
  #reach(place) {
    return this.#before[Math.min(place, this.#before.length - 1)];
  }
}

/** @param {number[]} weights */
function pointsOf(weights) {
  const heaviest = Math.max(...weights);
  const sum = weights.reduce((total, each) => total + each, 0);
  return 4 * heaviest + Math.min(sum - heaviest, REST_COUNTS);
}

/**
 * The words that make the line hold; null where it does not.
 * @param {Line} line
 * @param {Map<string, Occurrence[]>} said
 */
function holding(line, said) {
  /** @type {Occurrence[]} */
  const words = [];
  for (const { meanings, absent } of line.parts) {
    const there = meanings.flatMap(meaning => said.get(meaning) ?? []);
    if (there.length > 0 === absent) return null;
    words.push(...there);
  }
  return words;
}
