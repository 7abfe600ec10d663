/**
 * The words of a text that speak most for a kind of harm, as the text writes them. Pure;
 * backend/tsuho/engine/telling_words.py is its twin.
 *
 * @import {Table} from './likeness.js'
 */

import { numbersOf } from './likeness.js';
import { spelled } from './spelling.js';

const MOST_LOOKED_AT = 80;
const LONGEST = 20;
const KANJI = '々〇㐀-鿿豈-﫿';
const KATAKANA = 'ァ-ヺーｦ-ﾟ';
const HIRAGANA = 'ぁ-ゖー';
const PARTICLES = 'をがはにのへもと';
const ENGLISH = 'A-Za-zÀ-ɏ0-9Ａ-Ｚａ-ｚ０-９';
/** Kanji and katakana in a row; one kanji with its ending; English; hiragana; an emoji. */
const WORD = new RegExp(
  `[${KANJI}${KATAKANA}]{2,}|[${KANJI}](?![${PARTICLES}])[${HIRAGANA}]{1,3}` +
    `|[${ENGLISH}]+(?:['’\\-][${ENGLISH}]+)*|[${HIRAGANA}]{3,}|[\u{1f300}-\u{1faff}]`,
  'gu',
);

/**
 * For each kind, by its index, at most so many words that speak more for it than for others, in the order of the text.
 * @param {Table} table
 * @param {string} text
 * @param {number[]} kinds
 * @param {number} most
 */
export function tellingWords(table, text, kinds, most) {
  const found = (text.match(WORD) ?? []).filter(word => [...word].length <= LONGEST);
  const words = [...new Set(found)].slice(0, MOST_LOOKED_AT);
  const leads = words.map(word => table.leads(numbersOf(spelled(word))));
  return kinds.map(kind => ofKind(words, leads, kind, most));
}

/** @param {string[]} words @param {number[][]} leads @param {number} kind @param {number} most */
function ofKind(words, leads, kind, most) {
  const telling = leads.flatMap((each, at) => {
    const all = each.reduce((sum, one) => sum + one, 0);
    return each[kind] * each.length > all ? [{ at, leads: each[kind] }] : [];
  });
  const best = telling.sort((one, other) => other.leads - one.leads || one.at - other.at).slice(0, most);
  return best
    .map(({ at }) => at)
    .sort((one, other) => one - other)
    .map(at => words[at]);
}
