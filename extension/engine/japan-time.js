/**
 * Moments in time as a Japanese form shows them. Pure; the same reading is in backend/tsuho/engine/japan_time.py.
 */

const DAY = '([12][0-9]{3})-([0-9]{2})-([0-9]{2})';
const TIME = '([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:[.,][0-9]+)?)?';
const ZONE = 'Z|z|UTC|GMT|JST|[+\\-\u2212][0-9]{2}(?::?[0-9]{2})?';
const ISO = new RegExp(`^${DAY}(?:[Tt ]${TIME}(?: ?(${ZONE}))?)?$`);
const MINUTE = 60_000;
const JST = 9 * 60;

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
