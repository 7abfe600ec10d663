/**
 * Whether what was typed is in another language than Japanese or English, and how its words look without their marks.
 * Pure; backend/tsuho/engine/other_languages.py is its twin.
 *
 * Words of one language lie inside another: `con` (my child, in Vietnamese) is no con, 「在日」 in 「我在日本」 is nobody.
 * So short words of English, and of two kanji, say nothing there.
 *
 * @import {Spelled} from './spelling.js'
 */

import { HIRAGANA, KANJI, KATAKANA, LATIN } from './spelling.js';

/** How much of what is Latin is to stand in examples, or it is no English. */
export const LEAST_KNOWN = 0.5;
/** Letters: so short words stand in many languages, and say of none that it is it. */
export const LONGEST_SHARED = 4;
const MOST_KANJI = 2;
/** Letters of Chinese that no Japanese word without kana has. */
const CHINESE = /[我你您妳她们們吗嗎吧呢这這哪给让讓说說谁么麼还过对钱骗个杀发卖买诈账网视频图处问题车门关开轻]/u;
/** Small words of English that the other languages of the interface have not, even without their marks. */
const ENGLISH = new RegExp(
  `\\b(?:${[
    'is|was|are|were|of|and|with|from|by|his|her|my|your|this|they|he|she|you|how|what|who|its|has|after|about',
    'where|when|someone|somebody|because|every|into|does|did|dont|im|ive|hes|shes|theres',
  ].join('|')})\\b`,
  'u',
);
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/u;
/** é stands in names, in English, too. */
const TELLING = /[\u00df-\u00e8\u00ea-\u00f6\u00f8-\u024f\u1e00-\u1eff]/u;
const MARKED = /[\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]/u;
const EACH_MARKED = new RegExp(MARKED, 'gu');

/** Whether it is Japanese beyond doubt. @param {Spelled} whole */
export const hasKana = ({ scripts }) => scripts.includes(HIRAGANA) || scripts.includes(KATAKANA);

/** Whether its letters tell of another language. @param {Spelled} whole */
export const showsLanguage = ({ text }) => CHINESE.test(text) || HANGUL.test(text) || TELLING.test(text);

/** Whether it is English, or another language in its letters. @param {Spelled} whole */
export const isAllLatin = ({ scripts }) => /^[l ]*$/.test(scripts);

/**
 * Of a text in Latin letters the words that tell whether it is English; null where small ones tell that it is, or it is
 * one word, which names something. One long word alone may be a name (a brand): then all are looked at.
 * @param {Spelled} whole
 * @returns {Spelled | null}
 */
export function longWords({ text }) {
  const words = text.split(' ').filter(Boolean);
  if (words.length === 1 || ENGLISH.test(text)) return null;
  const long = words.filter(word => word.length > LONGEST_SHARED);
  const telling = long.length > 1 ? long : words;
  return { text: telling.join(' '), scripts: telling.map(word => LATIN.repeat(word.length)).join(' ') };
}

/**
 * Whether a word may be one of another language by chance.
 * @param {Spelled} whole
 * @param {number} start
 * @param {number} end
 */
export function isShared({ scripts }, start, end) {
  const kinds = new Set(scripts.slice(start, end));
  if (kinds.size !== 1) return false;
  return (kinds.has(LATIN) && end - start <= LONGEST_SHARED) || (kinds.has(KANJI) && end - start <= MOST_KANJI);
}

/** Whether Latin letters bear marks. @param {string} text */
export const hasMarks = text => MARKED.test(text);

/**
 * Without the marks of Latin letters, as many type Vietnamese and Portuguese: "muốn chết" is "muon chet".
 * @param {string} text
 */
export const unmarked = text =>
  text.replace(EACH_MARKED, each => (each === 'đ' ? 'd' : each.normalize('NFD').slice(0, 1)));
