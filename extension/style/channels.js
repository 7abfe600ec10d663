/**
 * A desk's ways in, as every page that shows desks says them: its numbers to ring, and its hours.
 *
 * @import {Channel, Hours, Language} from '../knowledge/types.js'
 *
 * @typedef {NonNullable<Channel['other_days']>[number]} OtherDays
 * @typedef {(key: string, ...given: string[]) => string} Say
 * @typedef {object} Opening When a channel is open, without words.
 * @property {'always' | 'hours' | 'unverified'} kind
 * @property {Hours[]} hours days and times, where they are known
 * @property {boolean} closedOnHolidays
 * @property {OtherDays[]} otherDays
 */

import { dayOf, written } from './dates.js';
import { make } from './elements.js';

/** @param {Channel} channel @returns {Opening} */
export function openingOf({ always, hours = [], closed_on_holidays: closedOnHolidays = false, other_days = [] }) {
  const rest = { closedOnHolidays, otherDays: other_days };
  if (always) return { kind: 'always', hours: [], ...rest };
  return { kind: hours.length ? 'hours' : 'unverified', hours, ...rest };
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
 * What holds on the days that are not as usual: "12月29日～1月3日は休み". Days that came once and are past are left out, and
 * those that keep the usual hours.
 * @param {Pick<Opening, 'otherDays' | 'hours'>} opening
 * @param {Say} say
 * @param {Language} language
 * @param {string} today "2026-11-29"
 */
export const otherDaysLines = ({ otherDays, hours: usual }, say, language, today) =>
  otherDays
    .filter(({ last }) => last.length < today.length || last >= today)
    .filter(({ hours }) => !hours?.length || JSON.stringify(hours) !== JSON.stringify(usual))
    .map(({ first, last, hours = [], unverified }) => {
      const days = spanOf(first, last, say, language);
      if (unverified) return say('hoursOtherUnverified', days);
      const times = hours.map(({ opens, closes }) => `${opens}–${closes}`).join(say('listComma'));
      return times ? say('hoursOther', days, times) : say('hoursClosed', days);
    });

/** @param {string} first @param {string} last @param {Say} say @param {Language} language */
function spanOf(first, last, say, language) {
  if (first.length === 2) return say('hoursMonthly', first === last ? `${+first}` : `${+first}–${+last}`);
  const [from, to] = [first, last].map(day => dayOf(day, language));
  return from === to ? from : `${from}–${to}`;
}

/** The languages spoken at a channel, named in the reader's. @param {string[]} tags @param {Language} language */
export function languageNames(tags, language) {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return tags.map(tag => written(names.of(tag) ?? tag, language));
}

/**
 * Rings a number. "#" is a key of the telephone, not a fragment of the address.
 * @param {string} phone
 * @param {string} [look] the link's class
 * @param {string} [name] of the line, where a number alone does not tell which it is
 */
export const phoneLink = (phone, look = '', name = '') =>
  make(
    'a',
    { class: look || null, href: `tel:${phone.replace('#', '%23')}` },
    ...(name ? [make('span', { class: 'small' }, name), ' ', make('b', {}, phone)] : [phone]),
  );
