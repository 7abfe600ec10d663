/**
 * A desk's ways in, as every page that shows desks says them: its numbers to ring, and its hours.
 *
 * @import {Channel, Hours} from '../knowledge/types.js'
 *
 * @typedef {object} Opening When a channel is open, without words.
 * @property {'always' | 'hours' | 'unverified'} kind
 * @property {Hours[]} hours days and times, where they are known
 * @property {boolean} closedOnHolidays
 */

import { make } from './elements.js';

/** @param {Channel} channel @returns {Opening} */
export function openingOf({ always, hours = [], closed_on_holidays: closedOnHolidays = false }) {
  if (always) return { kind: 'always', hours: [], closedOnHolidays };
  return { kind: hours.length ? 'hours' : 'unverified', hours, closedOnHolidays };
}

/**
 * The times of a channel in one line: each span of days with its hours.
 * @param {Hours[]} hours
 * @param {(days: string[]) => string} nameOf names days, as the page does
 * @param {string} comma between two spans
 * @param {string} [last] said after the times
 */
export const timesLine = (hours, nameOf, comma, last = '') =>
  [...hours.map(({ days, opens, closes }) => `${nameOf(days)} ${opens}–${closes}`), ...(last ? [last] : [])].join(
    comma,
  );

/**
 * Rings a number. "#" is a key of the telephone, not a fragment of the address.
 * @param {string} phone
 * @param {string} [look] the link's class
 */
export const phoneLink = (phone, look = '') =>
  make('a', { class: look || null, href: `tel:${phone.replace('#', '%23')}` }, phone);
