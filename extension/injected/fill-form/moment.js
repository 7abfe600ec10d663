/** Days and times as forms want them. Pure. */

/**
 * @typedef {{y: number, m: number, d: number, h: number | null, i: number | null}} Moment
 * @typedef {'whole' | 'date' | 'time' | 'y' | 'm' | 'd' | 'h' | 'i'} Unit
 */

const ERA = /^(明治|大正|昭和|平成|令和)$/;
const WRITTEN =
  /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s(（日月火水木金土)）]*?(\d{1,2})\s*[:時]\s*(\d{1,2})?)?/;

/** The clock as it is written: desks in Japan read it as theirs. @param {string} text @returns {Moment | null} */
export function momentIn(text) {
  const [, y, m, d, h, i] = WRITTEN.exec(text.normalize('NFKC')) ?? [];
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

/**
 * As a sample shows: YYYY/MM/DD, 2024-01-31 10:00, 20240131, 2024年1月31日.
 * @param {Moment} moment
 * @param {string} sample
 * @returns {string | null} null where the sample tells nothing
 */
export function likeSample({ y, m, d, h, i }, sample) {
  const [, separator, second] =
    /(?:y{4}|\d{4})([-/.年]?)(?:mm?|\d{1,2})([-/.月]?)(?:dd?|\d{1,2})/i.exec(sample.normalize('NFKC')) ?? [];
  if (separator === undefined) return null;
  const day =
    separator === '年' ? `${y}年${m}月${d}日` : [y, two(m), two(d)].join(separator === second ? separator : '');
  return /(hh|\d{1,2}):(mm|\d\d)/i.test(sample) && h !== null ? `${day} ${two(h)}:${two(i)}` : day;
}

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

/** @param {string} text what an option or a unit says @param {Unit} unit @returns {number | null} */
export function numberIn(text, unit) {
  const plain = text.normalize('NFKC');
  const reiwa = unit === 'y' && /\d{4}/.exec(plain)?.[0];
  if (reiwa) return +reiwa;
  const [, era, number] = /(令和|平成|r|h)?\s*(元|\d+)/i.exec(plain) ?? [];
  if (!number) return null;
  const value = number === '元' ? 1 : +number;
  if (unit !== 'y') return value;
  return /令和|r/i.test(era ?? '') ? value + REIWA : /平成|h/i.test(era ?? '') ? value + 1988 : value;
}

/** The place of this era in a list of eras. @param {string[]} options */
export const eraIn = options => (options.some(each => ERA.test(each)) ? options.indexOf('令和') : -1);

export const REIWA = 2018;

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
    const unit = unitIn(ASKED, text.normalize('NFKC').trim().toLowerCase());
    if (unit) return unit;
  }
  const highest = Math.max(...options.map(each => numberIn(each, 'd') ?? -1));
  return unitIn(OFFERED, options.at(-1) ?? '') ?? HIGHEST[highest] ?? (highest >= 45 && highest <= 59 ? 'i' : null);
}
