/** The day of an edition, as people say it: 「2026年11月25日」, "25 November 2026". */

import { language } from './i18n.js';

/**
 * @param {string} edition "2026-11-25.1": the day, and which edition of that day
 * @returns {string} as it is where it names no day
 */
export function editionDay(edition) {
  const [day] = edition.split('.');
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return edition;
  const locale = language() === 'ja' ? 'ja' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
