/** Days and times as forms want them. Pure. */

import { ERAS } from '../words/form-labels.js';
import { inUsualLetters } from './usual-letters.js';

/**
 * @typedef {{y: number, m: number, d: number, h: number | null, i: number | null}} Moment
 * @typedef {'whole' | 'date' | 'time' | 'y' | 'm' | 'd' | 'h' | 'i'} Unit
 */

const ERA = /^(明治|大正|昭和|平成|令和|showa|heisei|reiwa)|^[msthr]$/i;
const WRITTEN =
  /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;

/** The clock as it is written: desks in Japan read it as theirs. @param {string} text @returns {Moment | null} */
export function momentIn(text) {
  const [, y, m, d, h, i] = WRITTEN.exec(inUsualLetters(text)) ?? [];
  if (!y || +m > 12 || +d > 31 || +(h ?? 0) > 24) return null;
  return { y: +y, m: +m, d: +d, h: h === undefined ? null : +h, i: h === undefined ? null : +(i ?? 0) };
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

const YEAR = /^(y{4}|\d{4})$/;
/** A year, a month and a day in a sample, in any order, by letters or by numbers. */
const SAMPLE =
  /(y{4}|年{4}|m{1,2}|d{1,2}|\d{4}|\d{1,2})([-/.年]?)(m{1,2}|d{1,2}|\d{1,2})([-/.月]?)(y{4}|d{1,2}|\d{4}|\d{1,2})/i;

/**
 * As a sample shows: YYYY/MM/DD, 2024-01-31 10:00, 20240131, 2024年1月31日, MM/DD/YYYY, 31.12.2024, 令和6年1月31日.
 * @param {Moment} moment
 * @param {string} sample
 * @returns {string | null} null where the sample tells nothing
 */
export function likeSample({ y, m, d, h, i }, sample) {
  const text = inUsualLetters(sample).toLowerCase();
  if (/令和[\d〇○元]*年/.test(text)) return `令和${y - REIWA}年${m}月${d}日`;
  const [, first, separator, second, other, third] = SAMPLE.exec(text) ?? [];
  if (first === undefined) return null;
  const time = /(hh|\d{1,2}):(mm|\d\d)/.test(text) && h !== null ? ` ${two(h)}:${two(i)}` : '';
  if (YEAR.test(first)) {
    if (separator === '年') return `${y}年${m}月${d}日${time}`;
    return [y, two(m), two(d)].join(separator === other ? separator : '') + time;
  }
  const order = separator && separator === other && YEAR.test(third) ? dayAndMonth(first, second) : '';
  if (!order) return null;
  return [...(order === 'dm' ? [two(d), two(m)] : [two(m), two(d)]), y].join(separator) + time;
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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_MONTH = /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** @param {string} text what an option or a unit says @param {Unit} unit @returns {number | null} */
export function numberIn(text, unit) {
  const plain = inUsualLetters(text);
  const [, month] = (unit === 'm' && ENGLISH_MONTH.exec(plain)) || [];
  if (month) return MONTHS.indexOf(month.toLowerCase()) + 1;
  const reiwa = unit === 'y' && /\d{4}/.exec(plain)?.[0];
  if (reiwa) return +reiwa;
  const [, era, number] = /(?:(令和|平成|r|h)\s*)?(元|\d+)/i.exec(plain) ?? [];
  if (!number) return null;
  const value = number === '元' ? 1 : +number;
  if (unit !== 'y') return value;
  return /令和|r/i.test(era ?? '') ? value + REIWA : /平成|h/i.test(era ?? '') ? value + ERAS.平成 : value;
}

/**
 * @param {string[]} options
 * @param {Unit} unit
 * @param {number[]} ways in which the number may be counted there, the likeliest first
 * @returns {number} its place, -1 where it is not offered
 */
export const optionFor = (options, unit, ways) =>
  ways.map(way => options.findIndex(option => numberIn(option, unit) === way)).find(index => index >= 0) ?? -1;

/** The place of this era in a list of eras. @param {string[]} options */
export const eraIn = options =>
  options.some(each => /\d/.test(each)) || !options.some(each => ERA.test(each.trim()))
    ? -1
    : options.findIndex(each => /令和|reiwa|^\s*r\s*$/i.test(each));

const HALVES = [/午前|^am$|^a\.m/i, /午後|^pm$|^p\.m/i];

/** The place of the half of a day that an hour lies in. @param {string[]} options @param {number} hour */
export const halfDayIn = (options, hour) => {
  const [first, second] = HALVES.map(words => options.findIndex(each => words.test(each.trim())));
  return first < 0 || second < 0 ? -1 : hour < 12 ? first : second;
};

export const REIWA = ERAS.令和;

/** The words that a unit is asked with. @type {[words: RegExp, unit: Unit][]} */
const ASKED = [
  [/^(西暦|令和)?\s*(年$|年[^月]|year$|yyyy$)/, 'y'],
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
    const unit = unitIn(ASKED, inUsualLetters(text).trim().toLowerCase());
    if (unit) return unit;
  }
  if (options.some(each => ENGLISH_MONTH.test(each))) return 'm';
  const highest = Math.max(...options.map(each => numberIn(each, 'd') ?? -1));
  return unitIn(OFFERED, options.at(-1) ?? '') ?? HIGHEST[highest] ?? (highest >= 45 && highest <= 59 ? 'i' : null);
}
