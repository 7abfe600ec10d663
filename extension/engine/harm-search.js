/**
 * Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
 * backend/tsuho/engine/harm_search.py is its twin.
 *
 * @import {Harm} from '../knowledge/types.js'
 */

import { TELLS_NOTHING } from './constants.js';

/**
 * Spellings that mean the same become the same: full and half width, katakana and hiragana, upper and lower case,
 * long-vowel marks and spaces inside a word.
 * @param {string} text
 */
export const plain = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[-ー〜・'’"「」（）()]/g, '');

const ENGLISH = /^[a-z0-9]+$/;

/**
 * Whether a text holds a word: an English one only where one of the text's own words begins so.
 * @param {string} text
 * @param {string} word
 */
const holds = (text, word) =>
  ENGLISH.test(word) ? ` ${text}`.replace(/[^a-z0-9]+/g, ' ').includes(` ${word}`) : text.includes(word);

/** @type {WeakMap<Harm, {labels: string[], words: string[], lines: string}>} */
const prepared = new WeakMap();

/** @param {Harm} harm */
function textsOf(harm) {
  const known = prepared.get(harm);
  if (known) return known;
  const texts = {
    labels: [plain(harm.label.ja), plain(harm.label.en)],
    words: harm.words.map(plain),
    lines: plain([harm.line.ja, harm.line.en, harm.example.ja, harm.example.en].join(' ')),
  };
  prepared.set(harm, texts);
  return texts;
}

/**
 * How well a harm answers one typed word; 0 when not at all.
 * @param {Harm} harm
 * @param {string} word
 */
function weight(harm, word) {
  const { labels, words, lines } = textsOf(harm);
  if (labels.some(label => label.startsWith(word))) return 6;
  if (words.includes(word)) return 5;
  if (labels.some(label => holds(label, word))) return 4;
  if (words.some(each => each.startsWith(word))) return 3;
  if (words.some(each => holds(each, word))) return 2;
  // A sentence that holds one of the words: 「リベンジポルノを消したい」; "threatens".
  if (words.some(each => each.length > 1 && (ENGLISH.test(each) ? word.startsWith(each) : word.includes(each))))
    return 2;
  return holds(lines, word) ? 1 : 0;
}

/**
 * The harms that answer everything typed, else those that answer a part of it, the best first; all of them, in their
 * own order, when nothing is typed.
 * @param {Harm[]} harms
 * @param {string} typed
 * @returns {Harm[]}
 */
export function searchHarms(harms, typed) {
  const all = typed.normalize('NFKC').split(/\s+/).map(plain).filter(Boolean);
  if (!all.length) return [...harms];
  const words = all.filter(word => !TELLS_NOTHING.has(word));
  if (!words.length) return [];
  // Some search words hold a space themselves ("child porn").
  const whole = words.join(' ');
  const found = harms.map(harm => {
    /** @type {number[]} */
    const weights = words.map(word => weight(harm, word));
    const sum = weights.reduce((total, each) => total + each, 0);
    return { harm, all: weights.every(Boolean), weight: Math.max(sum, weight(harm, whole)) };
  });
  const complete = found.some(each => each.all);
  return found
    .filter(each => (complete ? each.all : each.weight > 0))
    .sort((a, b) => b.weight - a.weight)
    .map(each => each.harm);
}
