/**
 * The beginning of a text that a card has room for, in whole sentences: nothing that keeps people safe is cut. Pure.
 *
 * @import {Bundle, Language, Words} from '../../knowledge/types.js'
 */

/** A popup 400 px wide shows so many half-width signs in two lines of a card, with what wrapping takes. */
export const TWO_LINES = 82;
/** And so many, smaller ones, in the line of a desk that is folded. */
export const ONE_LINE = 44;

/** A letter of the Latin alphabet takes half of what a Japanese sign takes. */
const LETTER = 1;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const SENTENCE = /.+?(?:[。！？](?!」)|[.!?](?=\s|$)|$)\s*/gsu;

/** @param {string} text @returns {number} how much of a line it takes, in half-width signs */
export const widthOf = text => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : LETTER), 0);

/**
 * A reason as the line of a folded desk has room for it.
 * @param {Pick<Bundle, 'in_short' | 'words'>} bundle
 * @param {Words} why one of the bundle's
 * @param {Language} language
 * @returns {string}
 */
export function inShort({ in_short: known = [], words }, why, language) {
  const short = known.find(([whole]) => words[whole] === why)?.[1];
  return short === undefined ? leadingSentences(why[language], 0).replace(/[。.]$/, '') : words[short][language];
}

/**
 * The first sentence, and those behind it that there is room for.
 * @param {string} text
 * @param {number} [room] in half-width signs
 * @param {(text: string) => string} [asRead] what of it is read in a line: furigana, say, are not
 * @returns {string}
 */
export function leadingSentences(text, room = TWO_LINES, asRead = all => all) {
  const [first = '', ...others] = text.match(SENTENCE) ?? [];
  let shown = first;
  for (const each of others) {
    if (widthOf(asRead(shown + each)) > room) break;
    shown += each;
  }
  return shown.trimEnd();
}
