/**
 * Whether a desk is open. Pure, the clock is an argument; the same reading is in backend/tsuho/engine/opening_hours.py.
 *
 * @import {Bundle, Channel, Hours} from '../knowledge/types.js'
 */

import { clockInJapan } from './japan-time.js';

/** @type {Hours['days']} */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Whether the channel is open at that moment; null where its hours are not verified.
 *
 * @param {Channel} channel
 * @param {Date} now
 * @param {Bundle['holidays']} holidays
 * @returns {boolean | null}
 */
export const openNow = (channel, now, holidays) => {
  const here = clockInJapan(now);
  const other = channel.other_days?.find(({ first, last }) => within(here.date, first, last));
  if (other) return other.unverified ? null : among(other.hours ?? [], here);
  if (channel.always) return true;
  if (!channel.hours?.length) return null;
  if (channel.closed_on_holidays && holidays.days.includes(here.date)) return false;
  return among(channel.hours, here);
};

/** @param {Hours[]} listed @param {{time: string, weekday: number}} here */
const among = (listed, { time, weekday }) =>
  listed.some(({ days, opens, closes }) => days.includes(DAYS[weekday]) && opens <= time && time < closes);

/**
 * Whether the day lies between two days (both included) of every year ("12-29"), every month ("10"), or once
 * ("2026-08-26"); a span may lead over the end of the year or of the month.
 *
 * @param {string} date "2026-12-29"
 * @param {string} first
 * @param {string} last
 */
const within = (date, first, last) => {
  const written = date.slice(-first.length);
  return first <= last ? first <= written && written <= last : written >= first || written <= last;
};

/**
 * Whether Japan's public offices are closed: Saturday, Sunday, a national holiday, the turn of the year.
 *
 * @param {Date} now
 * @param {Bundle['holidays']} holidays
 */
export const isDayOff = (now, holidays) => {
  const { date, weekday } = clockInJapan(now);
  const turn = holidays.year_end; // not in a bundle of an older server
  if (turn && within(date, turn.first, turn.last)) return true;
  return ['sat', 'sun'].includes(DAYS[weekday]) || holidays.days.includes(date);
};
