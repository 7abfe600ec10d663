/** Days in the reader's language, on every page that tells of one. @import {Language} from '../knowledge/types.js' */

/** Two of `browser/signs.js`, whose file is read with a further language alone; a test holds them to each other. */
const [WRITTEN, DONE] = [0xfdd6, 0xfdd7].map(code => String.fromCharCode(code));

/**
 * A word that the browser has written: a day, the name of a language. A further language may show it in its own way
 * (browser/furigana.js), which reads the signs.
 *
 * @param {string} text
 * @param {Language} language
 */
export const written = (text, language) => (language === 'ja' || language === 'en' ? text : `${WRITTEN}${text}${DONE}`);

/**
 * "11月3日", with its year where it is not this one; the day in Japan of a moment, or a day alone.
 *
 * @param {string} at
 * @param {Language} language
 */
export const dayAndMonth = (at, language) => {
  const day = at.length === 10 ? at : inJapan(new Date(at));
  return dayOf(day.startsWith(inJapan(new Date()).slice(0, 5)) ? day.slice(5) : day, language);
};

/** @param {Date} moment */
const inJapan = moment => new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * "12月29日", "2026年11月29日": a day of every year ("12-29"), or one with its year ("2026-11-29").
 *
 * @param {string} day
 * @param {Language} language
 */
export const dayOf = (day, language) =>
  written(
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      ...(day.length > 5 && { year: 'numeric' }),
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day.length > 5 ? day : `2024-${day}`}T00:00:00Z`)),
    language,
  );

/** "21:05", where the reader is. @param {string} moment */
export const timeOf = moment =>
  new Date(moment).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
