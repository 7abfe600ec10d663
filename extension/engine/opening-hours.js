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
  if (channel.always) return true;
  if (!channel.hours?.length) return null;
  const { date, time, weekday } = clockInJapan(now);
  if (channel.closed_on_holidays && holidays.days.includes(date)) return false;
  return channel.hours.some(hours => hours.days.includes(DAYS[weekday]) && hours.opens <= time && time < hours.closes);
};

/**
 * Whether it is Saturday, Sunday or a national holiday in Japan.
 *
 * @param {Date} now
 * @param {Bundle['holidays']} holidays
 */
export const isDayOff = (now, holidays) => {
  const { date, weekday } = clockInJapan(now);
  return ['sat', 'sun'].includes(DAYS[weekday]) || holidays.days.includes(date);
};
