/**
 * Weighing what a text says by lines of words: `{naked} {image} +2`. Pure; backend/tsuho/engine/word_rules.py is its
 * twin.
 *
 * A line holds when each of its parts is found in the text, in any order: `{naked}` any word of that meaning, `{a|b}`
 * of either, `!{a}` none at all, anything else that word itself (`_` is a space in it). It weighs by its parts, more or
 * less by the number at its end.
 *
 * @import {Spelled} from './spelling.js'
 * @import {Occurrence, Stretch} from './word-finder.js'
 *
 * @typedef {{meanings: string[], absent: boolean}} Part the meanings of which any will do, or none may be there
 * @typedef {{subject: string, parts: Part[], weight: number}} Line
 * @typedef {{subject: string, points: number, said: Occurrence[]}} Score how much a text speaks for a subject, and why
 */

import { SPACE, spelled, withoutSpaces } from './spelling.js';
import { plainOf, WordFinder } from './word-finder.js';

const WEIGHT_BY_PARTS = [0, 4, 8, 12, 15];
/** Of the lines of a subject beside the heaviest, a quarter of their weight up to this. */
const REST_COUNTS = 24;
/** What is said of a word inside which nothing is found. */
const PASSED = '!';
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
  /** The numbers of the meanings that have a name. */
  #numbers;
  #words;
  #lines;
  /** By the meanings of their first part that must be there. @type {Map<string, number[]>} */
  #linesBy = new Map();
  /** What lines of one part say. Such a word takes in what lies inside it: 「サポート詐欺」 is not a 「詐欺」. */
  #alone;

  /** @param {Record<string, string[]>} meanings @param {Line[]} lines @param {string[]} passedOver */
  constructor(meanings, lines, passedOver) {
    const parts = lines.flatMap(line => line.parts);
    const own = new Set(parts.flatMap(part => part.meanings).filter(meaning => meaning.startsWith('=')));
    this.#alone = new Set(lines.filter(line => line.parts.length === 1).map(line => line.parts[0].meanings[0]));
    this.#words = new KnownWords();
    for (const word of passedOver) this.#words.add(word, PASSED);
    for (const [meaning, words] of Object.entries(meanings)) for (const word of words) this.#words.add(word, meaning);
    for (const meaning of own) this.#words.add(meaning.slice(1), meaning);
    this.#numbers = new Map(Object.keys(meanings).map((meaning, number) => [meaning, number]));
    this.#lines = lines;
    for (const [index, line] of lines.entries()) {
      for (const meaning of line.parts.find(part => !part.absent)?.meanings ?? []) {
        const known = this.#linesBy.get(meaning);
        if (known) known.push(index);
        else this.#linesBy.set(meaning, [index]);
      }
    }
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

  /**
   * Where words stand.
   * @param {Spelled} whole
   * @param {boolean} joined
   * @param {(whole: Spelled) => Stretch[]} [aside] stretches in which they count as denied
   */
  found(whole, joined, aside = () => []) {
    const found = setAside(this.#found(whole), aside(whole));
    if (!joined || !whole.scripts.includes(SPACE)) return found;
    const close = withoutSpaces(whole);
    if (close.text === whole.text) return found;
    return [...found, ...setAside(this.#found(close), aside(close))];
  }

  /** What the words that were found speak for, the most first. @param {Occurrence[]} found */
  weighed(found) {
    const sure = this.#weighed(found.filter(each => !each.denied));
    return sure.length ? sure : this.#weighed(found);
  }

  /** What the words that are denied would speak for. @param {Occurrence[]} found */
  denied(found) {
    return this.#weighed(found.filter(each => each.denied));
  }

  /** The numbers of the meanings that were found, of those that have a name. @param {Occurrence[]} found */
  meant(found) {
    return new Set(
      found.flatMap(each => this.#words.meanings(each.word).flatMap(meaning => this.#numbers.get(meaning) ?? [])),
    );
  }

  /** @param {Spelled} whole */
  #found(whole) {
    const found = this.#words.find(whole);
    const isPassed = (/** @type {Occurrence} */ each) => this.#words.meanings(each.word)[0] === PASSED;
    const passed = new Cover(found.filter(isPassed));
    return found.filter(each => !isPassed(each) && !passed.holds(each));
  }

  /** @param {Occurrence[]} found @returns {Score[]} */
  #weighed(found) {
    const said = this.#said(found);
    const tells = (/** @type {string} */ meaning) => meaning.startsWith('=') && this.#alone.has(meaning);
    const telling = new Cover(found.filter(each => this.#words.meanings(each.word).some(tells)));
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
    const indexes = new Set([...said].flatMap(meaning => this.#linesBy.get(meaning) ?? []));
    return [...indexes].sort((one, other) => one - other).map(index => this.#lines[index]);
  }

  /** Of each meaning the words that say it. @param {Occurrence[]} found */
  #said(found) {
    /** @type {Map<string, Occurrence[]>} */
    const said = new Map();
    for (const each of found) {
      for (const meaning of this.#words.meanings(each.word)) {
        const known = said.get(meaning);
        if (known) known.push(each);
        else said.set(meaning, [each]);
      }
    }
    return said;
  }
}

/** Thousands of words with what they mean. A text has few of them: only those are made ready to be looked for. */
class KnownWords {
  /** @type {string[]} */
  #words = [];
  /** @type {string[]} */
  #plain = [];
  /** @type {string[]} */
  #means = [];
  /** @type {Map<string, number[]>} */
  #places = new Map();
  /** The numbers of the words that some text had. @type {Map<string, number>} */
  #met = new Map();
  /** What those mean. @type {string[][]} */
  #meanings = [];

  /** @param {string} word @param {string} meaning */
  add(word, meaning) {
    this.#words.push(word);
    this.#plain.push(plainOf(word));
    this.#means.push(meaning);
  }

  /** What a word means, by its number. @param {number} word */
  meanings(word) {
    return this.#meanings[word];
  }

  /** Where words stand, in the order in which they begin. @param {Spelled} whole @returns {Occurrence[]} */
  find(whole) {
    /** @type {Map<string, string[]>} */
    const here = new Map();
    for (const at of this.#standingIn(whole.text)) {
      const known = here.get(this.#words[at]);
      if (known) known.push(this.#means[at]);
      else here.set(this.#words[at], [this.#means[at]]);
    }
    const numbers = [...here].map(([word, meanings]) => this.#numberOf(word, meanings));
    return new WordFinder(here.keys()).find(whole).map(each => ({ ...each, word: numbers[each.word] }));
  }

  /** The places of the words whose letters stand in a text, in their order. @param {string} text */
  #standingIn(text) {
    const begins = new Set(text.split(''));
    for (let at = 0; at < text.length; at += 1) begins.add(text.slice(at, at + 2));
    return [...begins]
      .flatMap(begin => this.#begun().get(begin) ?? [])
      .filter(at => text.includes(this.#plain[at]))
      .sort((one, other) => one - other);
  }

  /** By their first two letters, or the only one: a text has few of those. */
  #begun() {
    if (!this.#places.size)
      for (const [at, plain] of this.#plain.entries()) {
        const begin = plain.slice(0, 2);
        const places = this.#places.get(begin);
        if (places) places.push(at);
        else this.#places.set(begin, [at]);
      }
    return this.#places;
  }

  /** @param {string} word @param {string[]} meanings */
  #numberOf(word, meanings) {
    const number = this.#met.get(word) ?? this.#meanings.push(meanings) - 1;
    this.#met.set(word, number);
    return number;
  }
}

/** Stretches of a text: how far one reaches that begins at an index, or before it. */
class Cover {
  /** @type {Map<number, number>} */
  #at = new Map();
  /** By index: the farthest end of those that begin before it. */
  #before = [0];

  /** @param {Occurrence[]} stretches */
  constructor(stretches) {
    let last = -1;
    for (const { start, end } of stretches) {
      this.#at.set(start, Math.max(end, this.#at.get(start) ?? 0));
      last = Math.max(last, start);
    }
    for (let index = 0; index <= last; index += 1)
      this.#before.push(Math.max(this.#before[index], this.#at.get(index) ?? 0));
  }

  /** Whether one of the stretches has all of it. @param {Occurrence} each */
  holds({ start, end }) {
    return Math.max(this.#reach(start), this.#at.get(start) ?? 0) >= end;
  }

  /** Whether a longer one has all of it. @param {Occurrence} each */
  takesIn({ start, end }) {
    return this.#reach(start) >= end || (this.#at.get(start) ?? 0) > end;
  }

  /** @param {number} at */
  #reach(at) {
    return this.#before[Math.min(at, this.#before.length - 1)];
  }
}

/**
 * Those in one of the stretches as denied.
 * @param {Occurrence[]} found
 * @param {Stretch[]} stretches
 */
function setAside(found, stretches) {
  if (!stretches.length) return found;
  const isAside = (/** @type {Occurrence} */ each) =>
    stretches.some(({ start, end }) => start <= each.start && each.end <= end);
  return found.map(each => (isAside(each) ? { ...each, denied: true } : each));
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
