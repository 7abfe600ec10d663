/** Days and times as forms want them. Pure. */

import { ERAS } from '../words/form-labels.js';
import { inSmallLetters, inUsualLetters } from './usual-letters.js';

/**
 * @typedef {{y: number, m: number, d: number, h: number | null, i: number | null}} Moment
 * @typedef {'whole' | 'date' | 'time' | 'y' | 'm' | 'd' | 'h' | 'i'} Unit
 */

export const REIWA = ERAS.令和;

/** An era by its name, half of it or its letter. */
const ERA = /令和?|平成|平(?!日)|昭和?|大正|明治|reiwa|heisei|showa|(?<![\w'’])[rhstm](?=[.:(\d]|\s*$)/i;
/** By the first letter of its sign the year before the era's first. @type {Record<string, number | undefined>} */
const BASES = { 令: REIWA, r: REIWA, 平: ERAS.平成, h: ERAS.平成, 昭: ERAS.昭和, s: ERAS.昭和 };

/**
 * @param {string} text in usual letters
 * @returns {number | null} the year before the first of the era it names; 0: of one long ago
 */
const eraNamed = text => {
  const sign = ERA.exec(text)?.[0][0];
  return sign ? (BASES[sign.toLowerCase()] ?? 0) : null;
};

/**
 * @param {string} text what stands at a year
 * @returns {number | null | undefined} the year before the first that is counted there; null: of which era, it does not
 *   tell; undefined: it tells nothing
 */
export function countedFrom(text) {
  const plain = inUsualLetters(text);
  if (/西暦|\d{4}|yyyy/i.test(plain)) return 0;
  const [era, other] = [plain, plain.replace(ERA, '')].map(eraNamed);
  if (era !== null) return other === null || other === era ? era || null : null;
  return /和暦|元号/.test(plain) ? null : undefined;
}

const DAY = /(?:(\d{4})|(?:令和|\br)\s*(元|\d+))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/;
/** The hour, with the words around it. */
const CLOCK =
  /(?:([a-z\s().,、月火水木金土日曜午前後朝昼夕方夜晩深の]*?)(\d{1,2})\s*[:時]\s*(\d{1,2}|半)?[:\d]*分?\s*([ap]\.?m)?)?/;
const WRITTEN = new RegExp(DAY.source + CLOCK.source, 'i');

/** The clock as it is written: desks in Japan read it as theirs. @param {string} text @returns {Moment | null} */
export function momentIn(text) {
  const [, year, era, m, d, before, h, minute, after] = WRITTEN.exec(inUsualLetters(text)) ?? [];
  if (!m || +m > 12 || +d > 31 || +(h ?? 0) > 24) return null;
  const hour = h === undefined ? null : hourIn(+h, `${before} ${after}`);
  const i = minute === '半' ? 30 : +(minute ?? 0);
  return { y: +(year ?? REIWA + (era === '元' ? 1 : +era)), m: +m, d: +d, h: hour, i: hour === null ? null : i };
}

/**
 * @param {number} hour
 * @param {string} words around it
 * @returns {number | null} of the 24; null where they do not tell which
 */
function hourIn(hour, words) {
  if (/午後|p\.?m/i.test(words)) return (hour % 12) + 12;
  if (/午前|a\.?m/i.test(words)) return hour % 12;
  const isLate = /[夕夜晩]/.test(words) && hour > 4;
  if (hour > 23 || (isLate && hour === 12)) return null;
  return (isLate && hour < 12) || (/昼/.test(words) && hour < 6) ? hour + 12 : hour;
}

/** @param {number | null} number */
const two = number => String(number).padStart(2, '0');

/**
 * For a control of that type; '' where the moment does not tell enough.
 * @param {Moment} moment
 * @param {string} type
 */
export function forType({ y, m, d, h, i }, type) {
  const day = `${y}-${two(m)}-${two(d)}`;
  if (type === 'date') return day;
  if (type === 'month') return day.slice(0, 7);
  if (h === null) return '';
  return type === 'time' ? `${two(h)}:${two(i)}` : `${day}T${two(h)}:${two(i)}`;
}

/** What a sample shows, by letters or by numbers: a year, a month and often a day. */
const YEAR_FIRST = /(y{4}|年{4}|\d{4})([-/.年]?)(m{1,2}|\d{1,2})(?:([-/.月]?)(d{1,2}|\d{1,2})日?)?(.*)/;
const YEAR_LAST = /(m{1,2}|d{1,2}|\d{1,2})([-/.])(m{1,2}|d{1,2}|\d{1,2})\2(y{4}|\d{4})(.*)/;
const OF_ERA = /(令和|\br(?=\d))[\d〇○元]*(年|[-/.])[\d〇○]*\D?[\d〇○]*日?(.*)|(令和|和暦)/;

/**
 * As a sample shows: YYYY/MM/DD, 2024-01-31 10:00, 20240131, 2024/01, 2024年1月31日, MM/DD/YYYY, 31.12.2024, 令和6年1月31日.
 * @param {Moment} moment
 * @param {string} sample
 * @returns {string | null} null where the sample tells nothing
 */
export function likeSample(moment, sample) {
  const { y, m, d } = moment;
  const text = inSmallLetters(sample);
  const era = OF_ERA.exec(text);
  const first = YEAR_FIRST.exec(text);
  if (era && !(era[4] && first)) {
    if (era[1] === 'r') return [`R${y - REIWA}`, m, d].join(era[2]);
    return `令和${y - REIWA}年${m}月${d}日${clockLike(moment, era[3])}`;
  }
  if (first) {
    const [, , separator, , other, day, rest] = first;
    if (separator === '年') return `${y}年${m}月${day ? `${d}日${clockLike(moment, rest)}` : ''}`;
    const parts = [y, two(m), ...(day ? [two(d)] : [])];
    return parts.join(day && separator !== other ? '' : separator) + (day ? clockLike(moment, rest) : '');
  }
  const last = YEAR_LAST.exec(text);
  const order = last && dayAndMonth(last[1], last[3]);
  if (!order) return null;
  return [...(order === 'dm' ? [two(d), two(m)] : [two(m), two(d)]), y].join(last[2]) + clockLike(moment, last[5]);
}

/**
 * The time as it follows the day in a sample.
 * @param {Moment} moment
 * @param {string} [rest] of the sample, behind the day
 */
function clockLike({ h, i }, rest = '') {
  const [, gap = '', hour, mark] = /^([\st]?)\D{0,12}?(hh?(?:mm)?|\d\d?|\d{4})\s*([:時]|(?!\d))/.exec(rest) ?? [];
  if (h === null || !hour || (!mark && hour.length < 4)) return '';
  if (mark === '時') return `${gap}${h}時${two(i)}分`;
  return `${gap.toUpperCase()}${two(h)}${mark}${two(i)}`;
}

/** Which comes first; 01/02 tells nothing. @param {string} first @param {string} second @returns {'dm' | 'md' | ''} */
const dayAndMonth = (first, second) =>
  first[0] === 'd' || Number(first) > 12 ? 'dm' : first[0] === 'm' || Number(second) > 12 ? 'md' : '';

const FORMS = [
  'yyyy/mm/dd',
  'yyyy-mm-dd',
  'yyyymmdd',
  'yyyy.mm.dd',
  'yyyy年m月d日',
  'yyyy/mm/dd hh:mm',
  'yyyy-mm-dd hh:mm',
];

/** @param {Moment} moment @returns {string[]} in the ways that forms are used to check for */
export const inEveryForm = moment => FORMS.map(form => likeSample(moment, form) ?? '');

/** @param {string} text @returns {number | null} the month that it begins with in English */
const englishMonth = text => {
  const [name = ''] = /^[a-z]{3}/i.exec(text.trim()) ?? [];
  const at = name ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.toLowerCase()) : -1;
  return at % 3 ? null : at / 3 + 1;
};

/** A number in kanji, as far as 99, in digits. @param {string} text */
const inDigits = text =>
  text.replace(/^[〇一二三四五六七八九十]+(?=[年月日時分]|$)/, kanji =>
    kanji
      .replace(/^十/, '一十')
      .replace(/十$/, '〇')
      .replace('十', '')
      .replace(/./g, digit => String('〇一二三四五六七八九'.indexOf(digit))),
  );

/** @param {string} text what an option or a unit says @param {Unit} unit @returns {number | null} */
export function numberIn(text, unit) {
  const said = inUsualLetters(text).trim();
  const base = unit === 'y' ? eraNamed(said) : null;
  const plain = inDigits(base === null ? said : said.replace(ERA, ''));
  const month = unit === 'm' && englishMonth(plain);
  if (month) return month;
  const year = unit === 'y' && /\d{4}/.exec(plain)?.[0];
  if (year) return +year;
  const number = /元|\d+/.exec(plain)?.[0];
  return !number || base === 0 ? null : (base ?? 0) + (number === '元' ? 1 : +number);
}

/**
 * @param {string[]} options
 * @param {Unit} unit
 * @param {number[]} ways in which the number may be counted there, the likeliest first
 * @returns {number} its place, -1 where it is not offered
 */
export const optionFor = (options, unit, ways) =>
  ways.map(way => options.findIndex(option => numberIn(option, unit) === way)).find(index => index >= 0) ?? -1;

/** Whether each is a day of some month: 11月20日(金), 2026/11/20. @param {string[]} options */
export const offersDays = options => /\d(月|\/)\s?\d|\d{4}-\d/.test(inUsualLetters(options.at(-1) ?? ''));

/** The place of the day among days, -1 where it is not offered. @param {string[]} options @param {Moment} moment */
export const dayAmong = (options, { y, m, d }) =>
  options.findIndex(option => {
    const numbers = (inUsualLetters(option).match(/\d+/g) ?? []).map(Number).join();
    return numbers === `${m},${d}` || numbers === `${y},${m},${d}`;
  });

/** Whether one of them names an era. @param {string[]} options */
export const namesEra = options => options.some(each => eraNamed(inUsualLetters(each)) !== null);

/** The place of this era in a list of eras, each of which stands there once. @param {string[]} options */
export function eraIn(options) {
  const plain = options.map(inUsualLetters);
  const bases = plain.map(eraNamed);
  const isYear = (/** @type {string} */ text, /** @type {number} */ index) =>
    bases[index] === null ? /\d/.test(text) && !/西暦/.test(text) : bases.indexOf(bases[index]) < index && bases[index];
  return plain.some(isYear) ? -1 : bases.indexOf(REIWA);
}

const HALVES = [/午前|^am$|^a\.m/i, /午後|^pm$|^p\.m/i];

/** Whether one of them names half of a day. @param {string[]} options */
export const namesHalfDay = options => options.some(each => HALVES.some(words => words.test(each)));

/** The place of the half of a day that an hour lies in. @param {string[]} options @param {number} hour */
export const halfDayIn = (options, hour) => {
  const [first, second] = HALVES.map(words => options.findIndex(each => words.test(each.trim())));
  return first < 0 || second < 0 ? -1 : hour < 12 ? first : second;
};

/** The words that a unit is asked with. @type {[words: RegExp, unit: Unit][]} */
const ASKED = [
  [/^(西暦|和暦|令和|平成)?\s*(年$|年[^月]|year$|yyyy$)/, 'y'],
  [/^\(?(月|month|mm$)/, 'm'],
  [/^\(?(日$|日\b|日[)\s]|day|dd$)/, 'd'],
  [/^\(?(時($|[^刻間])|hour|hh$)/, 'h'],
  [/^\(?(分|minute)/, 'i'],
];

/** What the last option of a list says of its unit. @type {[words: RegExp, unit: Unit][]} */
const OFFERED = [
  [/\d年|^\s*(19|20)\d\d\s*$/, 'y'],
  [/\d月/, 'm'],
  [/\d日/, 'd'],
  [/\d時/, 'h'],
  [/\d分/, 'i'],
];

/** The highest number that a list of a unit offers. @type {Record<number, Unit>} */
const HIGHEST = { 12: 'm', 31: 'd', 23: 'h', 24: 'h' };

/**
 * What a box or list of numbers is for, by its words and else by the numbers it offers.
 * @param {string[]} words
 * @param {string[]} options
 * @returns {Unit | null}
 */
export function unitOf(words, options) {
  const unitIn = (/** @type {typeof ASKED} */ units, /** @type {string} */ text) =>
    units.find(([asked]) => asked.test(text))?.[1];
  for (const text of [...words, ...options.slice(0, 2)]) {
    const unit = unitIn(ASKED, inSmallLetters(text).trim());
    if (unit) return unit;
  }
  if (options.some(englishMonth)) return 'm';
  const highest = Math.max(...options.map(each => numberIn(each, 'd') ?? -1));
  return unitIn(OFFERED, options.at(-1) ?? '') ?? HIGHEST[highest] ?? (highest >= 45 && highest <= 59 ? 'i' : null);
}
