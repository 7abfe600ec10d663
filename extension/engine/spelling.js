/**
 * Spellings that mean the same become the same, and each letter keeps the script it was written in. Pure;
 * backend/tsuho/engine/spelling.py is its twin.
 *
 * @typedef {{text: string, scripts: string}} Spelled a text in its plain spelling, and the script of each of its units
 */

export const HIRAGANA = 'h';
export const KATAKANA = 'k';
export const KANJI = 'c';
export const LATIN = 'l';
export const SPACE = ' ';
export const SIGN = 's';

// Spaces that do not stand between Latin letters; of these alone the plain text tells the script.
const SPACE_IN_TEXT = /(?<![a-z0-9]) | (?![a-z0-9])/g;
const SPACE_IN_SCRIPTS = new RegExp(`(?<!${LATIN}) | (?!${LATIN})`, 'g');
const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';
// Marks inside a word; everything else of ASCII and of Japanese punctuation stands between words.
const JOINING = new Set("-ー〜'’・‐‑–—゛゜`´\u200b\u200d\ufe0f");
const BETWEEN = new Set('、。，．！？…‥「」『』【】（）〔〕［］｛｝〈〉《》“”‘※＊♪☆★→←↓↑');

const KATAKANA_SIGNS = /[\u30a1-\u30f6]/g;

/**
 * A text as those read it who search for it letter by letter: without width, capitals and the kind of kana; all else as
 * it stands. Only the pages of the extension search so; there is no twin of it.
 * @param {string} text
 */
export const readAlike = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA_SIGNS, sign => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/**
 * The text with full and half width, katakana and hiragana, small and large kana, upper and lower case made the same;
 * without long-vowel marks; with one space wherever words are parted.
 * @param {string} text
 * @returns {Spelled}
 */
export function spelled(text) {
  let letters = '';
  let scripts = '';
  for (const each of text.normalize('NFKC').toLowerCase()) {
    const { plain, script } = READ.get(each) ?? read(each);
    if (plain === '' || (script === SPACE && (scripts === '' || scripts.endsWith(SPACE)))) continue;
    letters += plain;
    scripts += script;
  }
  return scripts.endsWith(SPACE)
    ? { text: letters.slice(0, -1), scripts: scripts.slice(0, -1) }
    : { text: letters, scripts };
}

/** Letters that were read before. @type {Map<string, {plain: string, script: string}>} */
const READ = new Map();

/** The letter as it is spelled plainly ("" where it only joins others), and its script. @param {string} letter */
function read(letter) {
  const script = scriptOf(letter);
  const known = JOINING.has(letter)
    ? { plain: '', script: '' }
    : {
        plain: script === SPACE ? SPACE : plainOf(letter, script),
        script: letter.length === 2 ? script + script : script,
      };
  READ.set(letter, known);
  return known;
}

/** @param {string} letter @param {string} script */
function plainOf(letter, script) {
  const kana = script === KATAKANA ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;
  const small = SMALL.indexOf(kana);
  return small < 0 ? kana : LARGE[small];
}

/** @type {[first: number, last: number, script: string][]} */
const RANGES = [
  [0x61, 0x7a, LATIN],
  [0x30, 0x39, LATIN],
  [0, 0xbf, SPACE],
  [0x2000, 0x206f, SPACE],
  [0x3000, 0x3000, SPACE],
  [0x3041, 0x3096, HIRAGANA],
  [0x30a1, 0x30f6, KATAKANA],
  [0x3005, 0x3005, KANJI],
  [0x3400, 0x9fff, KANJI],
  [0xf900, 0xfaff, KANJI],
];

/** @param {string} letter */
function scriptOf(letter) {
  if (BETWEEN.has(letter)) return SPACE;
  const code = /** @type {number} */ (letter.codePointAt(0));
  return RANGES.find(([first, last]) => first <= code && code <= last)?.[2] ?? SIGN;
}

/**
 * The same with nothing between Japanese words: 「でんわ ばんごう」; English words stay apart.
 * @param {Spelled} whole
 * @returns {Spelled}
 */
export const withoutSpaces = ({ text, scripts }) => ({
  text: close(text),
  scripts: scripts.replace(SPACE_IN_SCRIPTS, ''),
});

/** A text in its plain spelling alike. @param {string} text */
export const close = text => text.replace(SPACE_IN_TEXT, '');

/**
 * The same with a space in the place of each letter of the stretches.
 * @param {Spelled} whole
 * @param {{start: number, end: number}[]} stretches
 * @returns {Spelled}
 */
export function without({ text, scripts }, stretches) {
  const isGone = (/** @type {number} */ at) => stretches.some(({ start, end }) => start <= at && at < end);
  const kept = (/** @type {string} */ letters) =>
    [...scripts].map((_, at) => (isGone(at) ? SPACE : letters[at])).join('');
  return { text: kept(text), scripts: kept(scripts) };
}
