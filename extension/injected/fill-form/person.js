/** The person's own facts, and how they go over several boxes: names, telephone numbers, postal addresses. Pure. */

import { HIRAGANA, KATAKANA, NO_SPACE, PERSON_FACTS, WIDE_SPACE } from '../words/form-labels.js';
import { inUsualLetters } from './usual-letters.js';

/** They must not go where the same is asked of somebody else. */
export const PERSONAL = new Set([...PERSON_FACTS, 'postal', 'prefecture', 'locality']);

const THREE = /^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;

/**
 * Family name and given name. Without a space between them, four kanji nearly always part in the middle; any other name
 * stays together in the first box, where the person sees it.
 * @param {string} name
 * @returns {[string, string]}
 */
export function splitName(name) {
  const [family, ...given] = name.trim().split(/[\s　]+/);
  if (given.length) return [family, given.join(' ')];
  if (!/^\p{Script=Han}{4}$/u.test(name)) return [name, ''];
  const end = THREE.test(name) ? 3 : 2;
  return [name.slice(0, end), name.slice(end)];
}

/**
 * @param {string} phone in any spelling
 * @returns {string} as it is dialled within Japan, without an extension; as it was where it is one of another country
 */
function national(phone) {
  const [number] = inUsualLetters(phone).split(/\s*(?:内線|ext|#|x\d)/i);
  return number.replace(/^\s*(?:\+|00|010-?)81[-\s]*(?:\(0\)|0)?/, '0').trim();
}

/** @param {string} phone @returns {string[]} three parts; where it is not known how it parts, one */
export function splitPhone(phone) {
  const given = national(phone)
    .split(/[^\d+]+/)
    .filter(Boolean);
  const digits = given.join('');
  if (given.length === 3 && /^0\d{9,10}$/.test(digits)) return given;
  const [, ...parts] =
    /^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(digits) ??
    // By the ministry's numbering plan (電気通信番号計画); the area codes 03 and 06 as of 2005-02-11 by
    // https://wdic.org/wm/WDIC/32E6A181E381AEE5B882E5A496E5B180E795AA.html (04 parts so for some towns only).
    // How far any other area code goes, a number does not tell.
    /^(0[5-9]0(?=\d{8}$)|0[36])(\d{4})(\d{4})$/.exec(digits) ??
    [];
  return parts.length ? parts : [digits];
}

/** @param {string} phone @param {boolean} bare without hyphens @returns {string[]} the likeliest first */
export function phoneWays(phone, bare) {
  const number = national(phone);
  const digits = number.replace(/[^\d+]/g, '');
  const hyphened = splitPhone(phone).join('-');
  const plain = /^[\d\s()+-]+$/.test(phone) && /^\s*[0(]/.test(phone) ? phone : hyphened;
  return bare ? [digits] : [plain, digits, hyphened];
}

/** @param {string} address @returns {{postal: string, prefecture: string, rest: string}} */
export function splitAddress(address) {
  const [, postal = '', prefecture = '', rest = ''] =
    /^(?:〒?\s*([\d０-９]{3}[-‐-―−－ー]?[\d０-９]{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(
      address.trim(),
    ) ?? [];
  return {
    postal: inUsualLetters(postal)
      .replace(/\D/g, '-')
      .replace(/^(\d{3})(?=\d)/, '$1-'),
    prefecture,
    rest,
  };
}

/** @param {string} kana @param {RegExp} letters @param {number} to */
const moved = (kana, letters, to) => kana.replace(letters, letter => String.fromCharCode(letter.charCodeAt(0) + to));

/** Hiragana and half-width letters as katakana. @param {string} kana */
export const katakana = kana => moved(inUsualLetters(kana), /[ぁ-ゖ]/g, 0x60);
/** Katakana as hiragana. @param {string} kana */
export const hiragana = kana => moved(katakana(kana), /[ァ-ヶ]/g, -0x60);

/** What each half-width letter is in full. @type {Map<string, string>} */
const HALVES = new Map(
  Array.from({ length: 0x3a }, (_, index) => String.fromCharCode(0xff66 + index)).map(letter => [
    { ﾞ: '\u3099', ﾟ: '\u309a' }[letter] ?? inUsualLetters(letter),
    letter,
  ]),
);
/** @param {string} kana */
export const halfWidth = kana =>
  [...katakana(kana).normalize('NFD')].map(letter => HALVES.get(letter) ?? letter).join('');

/** An example of what is to be written: half-width letters, hiragana, or katakana. */
const SAMPLE = /^[（(]?(?:例[:：)）\s]*)?(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/;

/**
 * How a name is read, in the letters that a box asks for: by what it says, what it shows, or else as the person saved
 * it; the others after it, for a box that says it only by its pattern.
 * @param {string} kana
 * @param {string} said
 * @param {string[]} samples
 * @returns {string[]}
 */
export function kanaWays(kana, said, samples) {
  const [showsHalf, showsHiragana, showsKatakana] = [1, 2, 3].map(letters =>
    samples.some(each => SAMPLE.exec(each.trim())?.[letters]),
  );
  const half = halfWidth(kana);
  const full = [katakana(kana), hiragana(kana)];
  if (/半角\s*(カタ)?(カナ|ｶﾅ|ｶﾀｶﾅ)/.test(said) || showsHalf) return [half, ...full];
  const asHiragana = showsHiragana || (HIRAGANA.test(said) && !showsKatakana);
  if (asHiragana) return [full[1], full[0], half];
  const asSaved = /[ぁ-ん]/.test(kana) && !KATAKANA.test(said) && !showsKatakana;
  return asSaved ? [full[1], full[0], half] : [...full, half];
}

/**
 * @param {string[]} written
 * @param {string} said
 * @returns {string[]} with the space between the names that is asked for, the likeliest first
 */
export function nameWays(written, said) {
  const spaces = WIDE_SPACE.test(said) ? ['　', ' ', ''] : [' ', '　', ''];
  if (NO_SPACE.test(said)) spaces.reverse();
  return written.flatMap(name => spaces.map(space => name.replace(/\s+/g, space)));
}
