/**
 * How long ago a post was, for those who want to know who wrote it: connection logs do not stay. A guide, never a
 * limit. Pure; the clock is an argument. backend/tsuho/engine/log_clock.py works it out the same way.
 *
 * @import {Bundle, Language, Situation, Words} from '../knowledge/types.js'
 */

import { dayInJapan, daysBetween, inJapan } from './japan-time.js';
import { fill, inEach } from './template-text.js';

/**
 * The sentence, and where it is from; null for those whom it does not concern. Of a post of unknown age only how long
 * it is known.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {string} postedAt
 * @param {string} knownAt
 * @param {Date} now
 * @returns {{words: Words, sources: string[]} | null}
 */
export const logClock = (bundle, { harm, role, wish }, postedAt, knownAt, now) => {
  const log = bundle.what_next?.log;
  const covers = (/** @type {string[] | undefined} */ listed, /** @type {string} */ id) => listed?.includes(id) ?? true;
  if (!log || !covers(log.harms, harm) || !covers(log.roles, role) || !covers(log.wishes, wish)) return null;
  const today = dayInJapan(now);
  const posted = postedOn(postedAt, today);
  const [known] = [dayInJapan(knownAt), today].sort();
  const days = daysBetween(posted || known, today);
  const says = days <= log.aim_days ? log.within : days <= log.gone_days ? log.near : log.passed;
  const { sources } = log;
  if (!posted && days === 0) return { words: { ...says }, sources };
  const began = posted ? log.day : log.at_least;
  const values = { days: String(days) };
  const between = (/** @type {Language} */ language) => (/^ja(-|$)/.test(language) ? '' : ' ');
  const words = inEach(bundle, each => `${fill(began[each], values)}${between(each)}${says[each]}`);
  return { words, sources };
};

/**
 * What our files say of it: the sentence without the days that were counted.
 *
 * @param {Bundle} bundle
 * @param {Words} words
 * @returns {Words} the same where it is no sentence of the clock
 */
export const withoutDays = ({ what_next: next }, words) => {
  const { within, near, passed } = next?.log ?? {};
  return [within, near, passed].find(each => each && words.ja.endsWith(each.ja)) ?? words;
};

/**
 * The day in Japan; '' where the site's words are none, or of a day to come.
 *
 * @param {string} postedAt
 * @param {string} today
 */
const postedOn = (postedAt, today) => {
  const day = inJapan(postedAt).text.slice(0, 10);
  const at = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDay = Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
  return isDay && day <= today ? day : '';
};
