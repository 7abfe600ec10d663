/**
 * Moments in time as a Japanese form shows them, and the days of Japan's calendar on which they lie. Pure; the same
 * reading is in backend/tsuho/engine/japan_time.py, and of days in receipts.py beside it.
 *
 * @typedef {string | number | Date} Moment ISO 8601, or a day alone; milliseconds since 1970
 */

const DATE = '([12][0-9]{3})-([0-9]{2})-([0-9]{2})';
const TIME = '([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:[.,][0-9]+)?)?';
const ZONE = 'Z|z|UTC|GMT|JST|[+\\-\u2212][0-9]{2}(?::?[0-9]{2})?';
const ISO = new RegExp(`^${DATE}(?:[Tt ]${TIME}(?: ?(${ZONE}))?)?$`);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const JST = 9 * 60;
const AMISS = 60 * MINUTE; // how far a clock may be wrong
const SHOWN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2})?$/;

/**
 * "2026-11-23 21:05" and zoned for an ISO 8601 moment with a zone; a date alone stays a date, and what is not such a
 * moment stays as it was written.
 *
 * @param {string} moment
 * @returns {{text: string, zoned: boolean}}
 */
export const inJapan = moment => {
  const [, year, month, day, hour, minute, zone] = ISO.exec(moment) ?? [];
  if (!year) return { text: moment, zoned: false };
  const at = Date.UTC(+year, +month - 1, +day, +(hour ?? 0), +(minute ?? 0));
  const written = `${year}-${month}-${day} ${hour ?? '00'}:${minute ?? '00'}`;
  if (shown(at) !== written) return { text: moment, zoned: false }; // the 30th of February, 25 o'clock
  if (!hour) return { text: written.slice(0, 10), zoned: false };
  if (!zone) return { text: written, zoned: false };
  return { text: shown(at + (JST - minutesOf(zone)) * MINUTE), zoned: true };
};

/**
 * Whether a moment lies ahead of the clock, by more than clocks differ; in Japan where it names no zone. Never for what
 * is no such moment.
 *
 * @param {string} moment
 * @param {Date} now
 */
export const liesAhead = (moment, now) => {
  const { text } = inJapan(moment);
  return SHOWN.test(text) && text > shown(now.getTime() + AMISS + JST * MINUTE);
};

/**
 * The date, the time and the weekday (0 is Sunday) of a moment in Japan.
 *
 * @param {Date} moment
 * @returns {{date: string, time: string, weekday: number}}
 */
export const clockInJapan = moment => {
  const at = moment.getTime() + JST * MINUTE;
  const [date, time] = shown(at).split(' ');
  return { date, time, weekday: new Date(at).getUTCDay() };
};

/**
 * Milliseconds since 1970; a day alone begins at midnight in Japan. NaN for what is no moment.
 *
 * @param {string} moment
 */
export const instant = moment => Date.parse(moment.length === 10 ? `${moment}T00:00:00+09:00` : moment);

/**
 * The day of Japan's calendar on which a moment lies: "2026-11-30".
 *
 * @param {Moment} moment
 */
export const dayInJapan = moment => {
  const number = numberOfDay(moment);
  const known = days.get(number);
  if (known) return known;
  const day = new Date(number * DAY).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
};

/**
 * So many days after a moment; before it, where they are negative.
 *
 * @param {Moment} moment
 * @param {number} later
 */
export const dayLater = (moment, later) => dayInJapan(milliseconds(moment) + later * DAY);

/**
 * How often midnight comes in Japan from one moment to another.
 *
 * @param {Moment} from
 * @param {Moment} to
 */
export const daysBetween = (from, to) => numberOfDay(to) - numberOfDay(from);

/** Thousands of moments lie on a few hundred days. @type {Map<number, string>} */
const days = new Map();

/** Days since 1970 on Japan's calendar. @param {Moment} moment */
const numberOfDay = moment => Math.floor((milliseconds(moment) + JST * MINUTE) / DAY);

/** @param {Moment} moment */
const milliseconds = moment => (typeof moment === 'string' ? instant(moment) : Number(moment));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A day ("2026-12-07") as people say it: 12月7日, 7 December.
 *
 * @param {string} day
 */
export const spelledDay = day => {
  const [, month, date] = day.split('-').map(Number);
  return { ja: `${month}月${date}日`, en: `${date} ${MONTHS[month - 1]}` };
};

/** @param {number} at */
const shown = at => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** How far a zone ("+09", "-0700", "Z") is ahead of UTC. @param {string} zone */
const minutesOf = zone => {
  if (zone === 'JST') return JST;
  if (/^[A-Za-z]/.test(zone)) return 0;
  return (zone[0] === '+' ? 1 : -1) * (+zone.slice(1, 3) * 60 + +zone.slice(3).replace(':', ''));
};
