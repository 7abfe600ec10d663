/**
 * A desk's ways in, as every page that shows desks says them: its numbers to ring, and its hours.
 *
 * @import {Channel, Language} from '../knowledge/types.js'
 *
 * @typedef {(key: string, ...given: string[]) => string} Say
 */

import { dayOf, written } from './dates.js';
import { make } from './elements.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * When a channel is open, in one line: each span of days with its hours, and what holds on other days. '' where nothing
 * is known.
 * @param {Channel} channel
 * @param {Say} say
 * @param {Language} language
 * @param {string} today in Japan: "2026-11-29"
 */
export function timesOf(channel, say, language, today) {
  const { always, hours = [], closed_on_holidays: closedOnHolidays } = channel;
  const usual = hours.map(({ days, opens, closes }) => `${daysOf(days, say, language)} ${opens}–${closes}`);
  return [
    ...(always ? [say('hoursAlways')] : usual),
    ...(!always && usual.length && closedOnHolidays ? [say('hoursHolidays')] : []),
    ...otherDaysLines(channel, say, language, today),
  ].join(say('listComma'));
}

/** "月–金": days that follow each other as a span. @param {string[]} days @param {Say} say @param {Language} language */
function daysOf(days, say, language) {
  if (days.length === DAYS.length) return say('everyDay');
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const indexes = days.map(day => DAYS.indexOf(day));
  // 2024-01-01 was a Monday.
  const named = indexes.map(index => written(names.format(Date.UTC(2024, 0, 1 + index)), language));
  const runs = indexes.every((index, at) => at === 0 || index === indexes[at - 1] + 1);
  if (runs && days.length > 2) return `${named[0]}–${named.at(-1)}`;
  return named.join(language.startsWith('ja') ? '・' : ', ');
}

/**
 * What holds on the days that are not as usual: "12月29日～1月3日は休み". Days that came once and are past are left out, and
 * those that keep the usual hours.
 * @param {Channel} channel
 * @param {Say} say
 * @param {Language} language
 * @param {string} today
 */
const otherDaysLines = ({ other_days: otherDays = [], hours: usual = [], always }, say, language, today) =>
  otherDays
    .filter(({ last }) => last.length < today.length || last >= today)
    .filter(({ hours }) => !hours?.length || always || JSON.stringify(hours) !== JSON.stringify(usual))
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
