/** The person's own facts, and how they go over several boxes: names, telephone numbers, postal addresses. Pure. */

import {
  COUNTRY_CODE,
  HIRAGANA,
  HYPHEN,
  KATAKANA,
  NO_HYPHENS,
  NO_SPACE,
  PERSON_FACTS,
  WIDE_SPACE,
} from '../words/form-labels.js';
import { EVERY_DENIAL } from './labels.js';
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
 * @param {string} phone in any spelling, or several
 * @returns {string} the first, as it is dialled within Japan, without an extension; one of another country as it was
 */
function national(phone) {
  const plain = inUsualLetters(phone).replace(/[‐-―−ー]/g, '-');
  const [number = ''] = /[(+]{0,2}\d[\d\s().-]{0,40}/.exec(plain) ?? [];
  return number
    .replace(/^\(?(?:\+|00|010-?)81[-\s).]*(?:\(0\)|0)?/, '0')
    .replace(/^(\(?0(?:\D*\d){9}\d*).*/s, '$1') // what follows ten digits and more is another number
    .replace(/[^\d)]+$/, '');
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

/** An example of a number: digits, or what stands in their place. */
const NUMBER_SHOWN = /[\dx〇○]{2,}-?[\dx〇○]{2,}/i;

/**
 * @param {string} said
 * @param {string[]} samples
 * @returns {boolean | null} whether a number is to have its hyphens: by what a box says, or else shows; null: nothing
 *   tells
 */
export function wantsHyphens(said, samples) {
  const plain = inUsualLetters(said);
  if (NO_HYPHENS.test(plain)) return false;
  if (HYPHEN.test(plain)) return true;
  const shown = samples.map(sample => NUMBER_SHOWN.exec(inUsualLetters(sample))?.[0]).find(Boolean);
  return shown ? shown.includes('-') : null;
}

/**
 * @param {string} phone
 * @param {boolean} bare without hyphens
 * @param {boolean} [hyphened] with them, however it was saved
 * @param {string} [said] at the box
 * @returns {string[]} the likeliest first
 */
export function phoneWays(phone, bare, hyphened = false, said = '') {
  const number = national(phone);
  const digits = number.replace(/[^\d+]/g, '');
  const parted = splitPhone(phone).join('-');
  if (COUNTRY_CODE.test(said) && digits[0] === '0') return [bare ? `+81${digits.slice(1)}` : `+81 ${parted.slice(1)}`];
  if (bare) return [digits];
  const asSaved = !hyphened && /^\D*0(?!10)/.test(inUsualLetters(phone)) && !number.includes('.');
  return [asSaved ? number : parted, digits, parted];
}

const DIGIT = '[\\d０-９]';
/** A postcode at the beginning, or with its mark anywhere. */
const POSTCODE = new RegExp(
  `(?:^[(（\\s]*|[(（]?(?:[〒〠]|郵便番号)[(（〒:：\\s]*)(${DIGIT}{3})[^\\d０-９]{0,3}(${DIGIT}{4})(?!${DIGIT})[)）、,，\\s]*`,
);

/** @param {string} address @returns {{postal: string, prefecture: string, rest: string}} */
export function splitAddress(address) {
  const [found, three, four] = POSTCODE.exec(address) ?? [''];
  const [, prefecture = '', rest = ''] =
    /^(?:日本(?!橋)[、,\s]*)?(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(
      address.replace(found, '').trim(),
    ) ?? [];
  return { postal: found && inUsualLetters(`${three}-${four}`), prefecture, rest };
}

/** @param {string} kana @param {RegExp} letters @param {number} to */
const moved = (kana, letters, to) => kana.replace(letters, letter => String.fromCharCode(letter.charCodeAt(0) + to));

/** Hiragana and half-width letters as katakana. @param {string} kana */
const katakana = kana => moved(inUsualLetters(kana), /[ぁ-ゖ]/g, 0x60);
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

/** What an example is written in: half-width letters, hiragana, or katakana. */
const SAMPLE = /^(?:([ｦ-ﾟー\s]{3,})|([ぁ-んー\s]{3,})|([ァ-ヶー\s]{3,}))[)）]?$/;
const HALF = /半角.?(カタ)?カナ|半角(?=\)|$|で|のみ)(?<!(スペース|空白)\(?半角)|half/i;

/**
 * How a name is read, in the letters that a box asks for: by what it says, what it shows, or else as the person saved
 * it; the others after it, for a box that says it only by its pattern. What it takes not at all is none of them.
 * @param {string} kana
 * @param {string} said
 * @param {string[]} samples
 * @returns {string[]}
 */
export function kanaWays(kana, said, samples) {
  const plain = inUsualLetters(said);
  const asked = plain.replace(EVERY_DENIAL, '');
  const [showsHalf, showsHiragana, showsKatakana] = [1, 2, 3].map(letters =>
    samples.some(each => SAMPLE.exec(each.trim().replace(/^[（(]?(例[:：)）]?)?\s*/, ''))?.[letters]),
  );
  /** @typedef {[kana: string, denied: RegExp]} Way */
  const half = /** @type {Way} */ ([halfWidth(kana), /半角|half/i]);
  const hira = /** @type {Way} */ ([hiragana(kana), HIRAGANA]);
  const kata = /** @type {Way} */ ([katakana(kana), /(?<!半角.{0,3})カナ|katakana/i]);
  const asHiragana = !showsKatakana && (HIRAGANA.test(asked) || (/[ぁ-ん]/.test(kana) && !KATAKANA.test(asked)));
  const ways = showsHiragana || asHiragana ? [hira, kata, half] : [kata, hira, half];
  if (HALF.test(asked) || showsHalf) ways.unshift(half);
  const denials = plain.match(EVERY_DENIAL)?.join(' ') ?? '';
  return ways.filter(([, denied]) => !denied.test(denials)).map(([way]) => way);
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
