/**
 * Times as people and machines write them on pages, as ISO 8601. Pure; no clock. What is not sure is null: a wrong date
 * is worse than none. "41 minutes ago" is null, because a page does not tell when it was written.
 *
 * @typedef {'ymd' | 'dmy' | 'mdy'} Order
 * @typedef {object} Moment
 * @property {string} iso "2026-07-24", "2026-07-24T21:30:15.19" or with a zone at its end
 * @property {boolean} clock the hour is known
 * @property {boolean} zoned
 * @property {number} at where in the text it begins
 * @property {number} end
 */

import { ERAS } from '../words/page-words.js';

const { raw } = String;

/** How the names of each month begin, in the languages that pages are read in. */
const MONTHS =
  'jan gen ene|feb fev fév|mar mär maa mrt mrz|apr avr abr|may mai mag mei|jun juin giu|jul juil lug|aug aoû aou ago|' +
  'sep set|oct okt ott out|nov|dec dez déc dic';
const MONTH = `((?:${MONTHS.replaceAll(' ', '|')})[a-zà-ü]{0,7}|(?<!\\d)\\d{1,2}(?=月))[.月]?`;
/** @type {Record<string, number>} */
const YEARS = ERAS;
/** Hours before UTC, of zones that pages name. @type {Record<string, string>} */
const ZONES = { Z: 'Z', UTC: 'Z', GMT: 'Z' };
for (const [, name, sign, hour] of 'JST+9CET+1CEST+2MEZ+1MESZ+2BST+1EST-5EDT-4CST-6CDT-5MST-7MDT-6PST-8PDT-7'.matchAll(
  /(\w+?)([+-])(\d)/g,
))
  ZONES[name] = `${sign}0${hour}:00`;

const WEEKDAY = raw`(?:[\s/]*[(\[（][^()（）\]\d]{1,12}[)\]）]|\s*[月火水木金土日]曜日?)?`;
const CLOCK =
  raw`(?:([午上下오][前後午전후]|[ap]\.?m\.?)\s*)?(\d{1,2})(?:` +
  raw`[:：]([0-5]\d)(?:[:：]([0-5]\d)(?:[.,](\d{1,6}))?)?` +
  raw`|\s*時(?:\s*(\d{1,2})\s*分(?:\s*(\d{1,2})\s*秒)?)?` +
  raw`|[h.]([0-5]\d)(?=\s*(?:[ap]\.?m|uhr|$))` +
  raw`)(?:\s*([ap]\.?m\b\.?|uhr))?`;
const HOUR = raw`(?:()(\d{1,2})()()()()()()\s*([ap]\.?m\b\.?))`;
/** Hours alone are an offset where nothing parts them from the clock: "21:30 -12" may be anything. */
const ZONE =
  raw`(?:\s*\(?(Z\b|(?:UTC|GMT)?\s*[+-](?:0\d|1[0-4]):?[0-5]\d\b|(?:UTC|GMT)\s*[+-]\d{1,2}\b` +
  raw`|(?<=:\d\d(?:[.,]\d+)?)[+-](?:0\d|1[0-4])\b(?![-./:])|${Object.keys(ZONES).join('\\b|')}\b))?`;
const JOINT = raw`[\s,、，T./]*(?:(?:at|um|à|a las|alle(?: ore)?|às|om|kl\.?|[-–—·•・|@/:])\s*)?`;

/** @type {[RegExp, (parts: string[], order: Order | null) => (string | number)[] | null][]} */
const DATES = [
  [/(?<!\d)([12]\d{3})-(\d\d)-(\d\d)(?!\d)/, ([, y, m, d]) => [y, m, d]],
  [/(?<!\d)([12]\d{3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, ([, y, m, d]) => [y, m, d]],
  [
    /(令和|平成|昭和)\s*(元|\d{1,2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/,
    ([, era, y, m, d]) => [YEARS[era] + (y === '元' ? 1 : +y), m, d],
  ],
  [
    /(?<![\d/.-])([12]\d{3})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d|\/(?!\s*[(（])|[.-]\d)/,
    ([, y, , m, d]) => [y, m, d],
  ],
  [
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2|,\s)([12]\d{3})(?![\d/]|\.\d)/,
    ([, a, mark, b, y], order) => turned(a, b, y, mark, order),
  ],
  [
    /(?<![\d/.:-])(\d{2})([/.-])(\d{1,2})\2(\d{2})(?![\d/]|[.-]\d)/,
    ([, a, mark, b, c], order) => short(a, b, c, mark, order),
  ],
  [
    new RegExp(
      raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:de|of))?[\s-]+` +
        raw`${MONTH},?(?:\s+(?:de|of|del))?[\s-]+([12]\d{3})(?!\d)`,
      'gi',
    ),
    ([, d, m, y]) => [y, month(m), d],
  ],
  [
    new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+([12]\\d{3})(?!\\d)`, 'gi'),
    ([, m, d, y]) => [y, month(m), d],
  ],
  [
    new RegExp(`${MONTH}\\s+(\\d{1,2})\\s+(\\d\\d:\\d\\d:\\d\\d(?:\\s[A-Z]{3,4})?)\\s+([12]\\d{3})(?!\\d)`, 'gi'),
    ([, m, d, clock, y]) => [y, month(m), d, clock],
  ],
];
const AFTER = new RegExp(`^${WEEKDAY}${JOINT}(?:${CLOCK})${ZONE}`, 'i');
const AFTER_HOUR = new RegExp(`^${WEEKDAY}${JOINT}${HOUR}${ZONE}`, 'i');
/** A zone after a date whose clock stands before it. */
const BEHIND = new RegExp(`^${ZONE}`, 'i');
const BEFORE = new RegExp(
  `(?<!\\d)(?:${CLOCK})${ZONE}\\s*(?:[,·•・|-]|on|am|le|el)?\\s*(?:\\p{L}{2,12}[,.]?\\s+)?$`,
  'iu',
);

/**
 * The first time in a text.
 *
 * @param {string} written
 * @param {Order | null} [order] of day and month where both could be either
 * @returns {Moment | null}
 */
export const readTime = (written, order = null) => {
  if (!/[\d\uff10-\uff19]/.test(written)) return null;
  const text = written.slice(0, 600).normalize('NFKC').replaceAll('\u2212', '-');
  const machine = fromSeconds(text);
  if (machine) return machine;
  const found = firstDate(text, order);
  if (!found) return null;
  const { at, end, date, inside } = found;
  const rest = text.slice(end, end + 60);
  const behind = inside ? AFTER.exec(String(inside)) : (AFTER.exec(rest) ?? AFTER_HOUR.exec(rest));
  const clock = behind ?? BEFORE.exec(text.slice(Math.max(0, at - 40), at));
  const hour = clock && hours(clock);
  if (!clock || !hour) return { iso: date, clock: false, zoned: false, at, end };
  const zone = offset(clock[10] ?? (behind ? '' : zoneBehind(rest)));
  const finish = behind && !inside ? end + behind[0].length : end;
  return { iso: `${date}T${hour}${zone}`, clock: true, zoned: zone !== '', at, end: finish };
};

/** @param {string} rest what stands after a date whose clock stands before it */
const zoneBehind = rest => BEHIND.exec(rest)?.[1];

/** Seconds or milliseconds since 1970, alone. @param {string} text @returns {Moment | null} */
const fromSeconds = text => {
  const [, seconds, thousandths = 0] = /^\s*(\d{10})(\d{3})?(?:\.\d+)?\s*$/.exec(text) ?? [];
  if (!seconds) return null;
  const iso = new Date(+seconds * 1000 + +thousandths).toISOString().replace('.000Z', 'Z');
  return { iso, clock: true, zoned: true, at: 0, end: text.length };
};

/**
 * The first match; of a global pattern, the first with no letter before it. In the pattern itself, that would make the
 * browser spend more time on making the pattern than on all the rest of a reading.
 * @param {RegExp} pattern @param {string} text @returns {RegExpExecArray | null}
 */
const firstMatch = (pattern, text, from = 0) => {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && pattern.global && /\p{L}$/u.test(text.slice(0, match.index))
    ? firstMatch(pattern, text, match.index + 1)
    : match;
};

/** The first day in a text; `inside`: the clock that stands in it. @param {string} text @param {Order | null} order */
const firstDate = (text, order) => {
  let best = null;
  for (const [pattern, parts] of DATES) {
    const match = firstMatch(pattern, text);
    if (!match || (best && match.index >= best.at)) continue;
    const [year, month, day, inside] = parts(match, order) ?? [];
    const date = dated(year, month, day);
    if (date) best = { at: match.index, end: match.index + match[0].length, date, inside };
  }
  return best;
};

/**
 * What every day-and-month date of a text tells of the order: where one number is above 12.
 *
 * @param {string} text
 * @returns {Order | null}
 */
export const orderIn = text => {
  let dmy = 0;
  let mdy = 0;
  for (const [, a, , b] of text.matchAll(/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:[12]\d{3}|\d\d)(?![\d/])/g)) {
    if (+a > 12 && +a < 32 && +b < 13) dmy += 1;
    if (+b > 12 && +b < 32 && +a < 13) mdy += 1;
  }
  return dmy && !mdy ? 'dmy' : mdy && !dmy ? 'mdy' : null;
};

/** @param {string} a @param {string} b @param {string} year @param {string} mark @param {Order | null} order */
const turned = (a, b, year, mark, order) => {
  if (+a > 12) return [year, b, a];
  if (+b > 12) return [year, a, b];
  if (a === b || mark === '.' || order === 'dmy') return [year, b, a];
  return order === 'mdy' ? [year, a, b] : null;
};

/**
 * Two digits each.
 * @param {string} a
 * @param {string} b
 * @param {string} c
 * @param {string} mark
 * @param {Order | null} order
 */
const short = (a, b, c, mark, order) => {
  if (order === 'ymd') return [`20${a}`, b, c];
  if (order === 'dmy' || mark === '.') return [`20${c}`, b, a];
  if (order === 'mdy') return [`20${c}`, a, b];
  return null;
};

/** @param {string} name */
const month = name =>
  +name || MONTHS.split('|').findIndex(names => names.split(' ').some(each => name.toLowerCase().startsWith(each))) + 1;

/** @param {string | number | undefined} year @param {string | number} month @param {string | number} day */
const dated = (year, month, day) => {
  if (!year || +month < 1 || +month > 12 || +day < 1) return null;
  if (+day > new Date(Date.UTC(+year, +month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
};

/** @param {string[]} clock what CLOCK caught */
const hours = ([, half, hour, minute, second, fraction, minutes, seconds, point, later]) => {
  const part = `${half ?? ''}${later ?? ''}`.toLowerCase().replaceAll('.', '');
  const late = /^[p下]|[後후]/.test(part);
  const halved = late || (part !== '' && part !== 'uhr');
  let at = +hour;
  // "8:45 PM", and 午後0時, and "13:05 PM", which some clocks write.
  if (halved && at <= 12) at = (at % 12) + (late ? 12 : 0);
  if (at > 23) return null;
  const written = `${two(at)}:${two(minute || minutes || point || 0)}:${two(second || seconds || 0)}`;
  return fraction ? `${written}.${fraction}` : written;
};

/** @param {string | undefined} zone */
const offset = zone => {
  if (!zone) return '';
  const [, sign, hour, minute = '00'] = /([+-])(\d\d?):?(\d\d)?/.exec(zone) ?? [];
  return sign ? `${sign}${two(hour)}:${minute}` : (ZONES[zone.trim().toUpperCase()] ?? '');
};

/** @param {string | number} number */
const two = number => String(+number).padStart(2, '0');
