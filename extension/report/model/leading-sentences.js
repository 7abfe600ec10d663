/**
 * The beginning of a text that a card has room for, in whole sentences: nothing that keeps people safe is cut. Pure.
 */

/** A popup 400 px wide shows so many half-width signs in two lines, with what wrapping takes. */
export const TWO_LINES = 88;

/** A letter of the Latin alphabet takes a little more than half of what a Japanese sign takes. */
const LETTER = 1.1;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const SENTENCE = /.+?(?:[。！？](?!」)|[.!?](?=\s|$)|$)\s*/gsu;
/** What a further language's sentences carry besides what is read in a line: furigana, and in which tongue they are. */
const UNREAD = /\ufdd1[^\ufdd2]*\ufdd2|\ufdd3[^\ufdd4]*\ufdd4|[\ufdd0-\ufdd5]/g;

/** @param {string} text @returns {number} how much of a line it takes, in half-width signs */
export const widthOf = text =>
  [...text.replace(UNREAD, '')].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : LETTER), 0);

/**
 * The first sentence, and those behind it that there is room for.
 * @param {string} text
 * @param {number} [room] in half-width signs
 * @returns {string}
 */
export function leadingSentences(text, room = TWO_LINES) {
  const [first = '', ...others] = text.match(SENTENCE) ?? [];
  let shown = first;
  for (const each of others) {
    if (widthOf(shown + each) > room) break;
    shown += each;
  }
  return shown.trimEnd();
}
