/**
 * Moments in time as a Japanese form shows them, and whether a desk is open. Pure; the clock is an argument.
 * The same reading is in backend/tsuho/engine/japan_time.py.
 *
 * @import {Bundle, Channel} from '../knowledge/types.js'
 */

const ISO = /^([12]\d{3})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
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
 * Whether the channel is open at that moment; null where its hours are not verified.
 *
 * @param {Channel} channel
 * @param {Date} now
 * @param {Bundle['holidays']} holidays
 * @returns {boolean | null}
 */
export const openNow = (channel, now, holidays) => {
  if (channel.always) return true;
  if (!channel.hours?.length) return null;
  const here = now.getTime() + JST * MINUTE;
  const [date, time] = shown(here).split(' ');
  if (channel.closed_on_holidays && holidays.days.includes(date)) return false;
  const day = DAYS[new Date(here).getUTCDay()];
  return channel.hours.some(hours => hours.days.includes(day) && hours.opens <= time && time < hours.closes);
};

/**
 * Whether it is Saturday, Sunday or a national holiday in Japan.
 *
 * @param {Date} now
 * @param {Bundle['holidays']} holidays
 */
export const isDayOff = (now, holidays) => {
  const here = now.getTime() + JST * MINUTE;
  return ['sat', 'sun'].includes(DAYS[new Date(here).getUTCDay()]) || holidays.days.includes(shown(here).slice(0, 10));
};

/** @param {number} at */
const shown = at => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** @param {string} zone */
const minutesOf = zone => (zone === 'Z' ? 0 : (zone[0] === '-' ? -1 : 1) * (+zone.slice(1, 3) * 60 + +zone.slice(-2)));
