/**
 * Finding many words in a text at once, each only where it stands as a word. Pure;
 * backend/tsuho/engine/word_finder.py is its twin.
 *
 * A kana word of up to three letters begins as a word does, one of two ends so, too: 「デマ」 is not in 「電話でまた」.
 * A word that is written in English
 * letters begins where a word begins, and goes on with an ending ("post", "posted"), or with anything where it ends in
 * `*`. All other words may stand anywhere.
 *
 * @import {Spelled} from './spelling.js'
 *
 * @typedef {object} Occurrence A word in a text.
 * @property {number} word its number among the words
 * @property {number} start
 * @property {number} end
 * @property {boolean} denied whether the text denies it
 *
 * @typedef {{start: number, end: number}} Stretch of a text
 *
 * @typedef {{text: string, number: number, open: boolean, short: boolean}} Word
 */

import { HIRAGANA, KANJI, LATIN, spelled } from './spelling.js';

const SHORT = 3;
const BEFORE = new Set('をがはにのともへや');
const AFTER = new Set('をがはにのとでもへやかだなつしさすよねら');
const OF_A_VERB = new Set('すし');
const ENDINGS = new Set(['', 's', 'es', 'ed', 'd', 'ing', 'ings', 'er', 'ers', 'in']);
/** What denies the word before it: 「裸じゃなくて」, 「裸の写真ではない」, 「脅されてはいない」. */
const NOT_JAPANESE = new RegExp(
  [
    '(?:[なの]?[^ をがはにでもてとられ]{0,4})?(?:じやな|ではな|でない|ではあり|じやあり|んじやな|のではな)',
    '[ぁ-ん]{0,3}てはい(?:な|ませ)',
    '[ぁ-ん]{0,2}れてい?(?:な|ませ)',
  ].join('|'),
  'uy',
);
const NOT_DONE = /てい?(?:な|ませ)/y;
/** 「死ねと言われたわけじゃない」: a whole sentence denied, this far behind the word. */
const NOT_SO = ['わけじやな', 'わけではな', 'わけでない', 'わけではあり'];
const NOT_SO_WITHIN = 10;
const NOT_ENGLISH = [
  'not ',
  'not a ',
  'not an ',
  'isnt ',
  'isnt a ',
  'no ',
  'wasnt ',
  'arent ',
  'nothing ',
  'not about ',
  'didnt ',
  'hasnt ',
  'havent ',
  'never ',
];
const LONGEST_NOT = 10;

/** What is spelled plainly already, as words are compiled: it need not be read letter by letter. */
const PLAIN =
  /^[a-z0-9々一-鿿あいうえおか-ぢつ-もやゆよら-ろわ-ん]+(?: [a-z0-9々一-鿿あいうえおか-ぢつ-もやゆよら-ろわ-ん]+)*$/;
const KANA = /^[ぁ-ゖ]+$/;

/** The words, ready to be looked for. They are numbered in their order. */
export class WordFinder {
  /** By their first letters, three of them where there are so many. @type {Map<string, Word[]>[]} */
  #byStart = [new Map(), new Map(), new Map()];

  /** @param {Iterable<string>} words */
  constructor(words) {
    let number = 0;
    for (const word of words) {
      const open = word.endsWith('*');
      const text = plainOf(word);
      const entry = { text, number, open, short: text.length <= SHORT && KANA.test(text) };
      number += 1;
      if (!text) continue;
      const letters = Math.min(text.length, 3);
      const start = text.slice(0, letters);
      const known = this.#byStart[letters - 1].get(start);
      if (known) known.push(entry);
      else this.#byStart[letters - 1].set(start, [entry]);
    }
  }

  /** Where the words stand, in the order in which they begin. @param {Spelled} whole @returns {Occurrence[]} */
  find(whole) {
    const { text } = whole;
    /** @type {Occurrence[]} */
    const found = [];
    for (let start = 0; start < text.length; start += 1) {
      for (let letters = 1; letters <= 3 && start + letters <= text.length; letters += 1) {
        const words = this.#byStart[letters - 1].get(text.slice(start, start + letters));
        if (words) look(whole, words, start, found);
      }
    }
    return found;
  }
}

/** @param {Spelled} whole @param {Word[]} words @param {number} start @param {Occurrence[]} found is added to */
function look(whole, words, start, found) {
  for (const word of words) {
    if (!whole.text.startsWith(word.text, start)) continue;
    const end = endOf(whole, word, start);
    if (end !== null) found.push({ word: word.number, start, end, denied: isDenied(whole.text, start, end) });
  }
}

/**
 * Where the word ends that begins here; null where it does not stand as a word.
 * @param {Spelled} whole
 * @param {Word} word
 * @param {number} start
 */
function endOf(whole, word, start) {
  const { scripts } = whole;
  const end = start + word.text.length;
  if (scripts[start] === LATIN && scripts[start - 1] === LATIN) return null;
  if (scripts[end - 1] === LATIN) return englishEnd(whole, word, end);
  return !word.short || standsAlone(whole, start, end) ? end : null;
}

/** @param {Spelled} whole @param {Word} word @param {number} end */
function englishEnd({ text, scripts }, word, end) {
  let stop = end;
  while (scripts[stop] === LATIN) stop += 1;
  const rest = text.slice(end, stop);
  if (rest === '' || word.open) return stop;
  const ends = ENDINGS.has(rest) || (rest[0] === word.text.at(-1) && ENDINGS.has(rest.slice(1)));
  return ends && word.text.length >= SHORT ? stop : null;
}

/** @param {Spelled} whole @param {number} start @param {number} end */
function standsAlone({ text, scripts }, start, end) {
  const script = scripts[start];
  // A particle goes on with what stands before it: 「中学のとき」.
  if (start > 0 && !BEFORE.has(text[start])) {
    const before = scripts[start - 1];
    if (before === script && !(script === HIRAGANA && BEFORE.has(text[start - 1]))) return false;
    if (before === KANJI && script === HIRAGANA) return false; // the ending of a verb: 消したい
  }
  // Of three letters, it may be the beginning of a verb: おどさ|れた.
  if (end === text.length || end - start === SHORT) return true;
  if (text[end - 1] === 'ま' && OF_A_VERB.has(text[end])) return false; // でま|す, でま|した
  return scripts[end] !== script || (script === HIRAGANA && AFTER.has(text[end]));
}

/** @param {string} text @param {number} start @param {number} end */
const isDenied = (text, start, end) =>
  standsAt(NOT_JAPANESE, text, end) ||
  NOT_ENGLISH.some(not => text.slice(Math.max(0, start - LONGEST_NOT), start).endsWith(not)) ||
  (text[end - 1] === 'れ' && standsAt(NOT_DONE, text, end)) ||
  NOT_SO.some(not => text.slice(end, end + NOT_SO_WITHIN + not.length).includes(not));

/** @param {RegExp} pattern a sticky one @param {string} text @param {number} at */
function standsAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A word in its plain spelling, without the `*` at its end. @param {string} word */
export function plainOf(word) {
  const closed = word.endsWith('*') ? word.slice(0, -1) : word;
  return PLAIN.test(closed) ? closed : spelled(closed).text;
}
