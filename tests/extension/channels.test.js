/** @import {Channel, Hours, Language} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { timesOf } from '../../extension/style/channels.js';

/** @param {Language} language */
const sayIn = language => {
  const words = JSON.parse(
    readFileSync(new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );
  return (/** @type {string} */ key, /** @type {string[]} */ ...given) =>
    words[key].message.replace(/\$([1-9])/g, (/** @type {string} */ _, /** @type {string} */ at) => given[+at - 1]);
};

/** @type {Hours} */
const weekdays = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '9:30', closes: '18:00' };
/** @type {Hours} */
const saturday = { days: ['sat'], opens: '9:30', closes: '12:00' };
const once = { first: '2026-11-29', last: '2026-11-29' };

/** @type {[string, Partial<Channel>, ja: string, en: string, today?: string][]} */
const TIMES = [
  ['always open', { always: true }, 'いつでも', 'Any time'],
  ['without known hours', {}, '', ''],
  ['open every day', { hours: [{ ...weekdays, days: [...weekdays.days, 'sat', 'sun'] }] }, '毎日 9:30–18:00', ''],
  ['open on days that follow each other', { hours: [weekdays] }, '月–金 9:30–18:00', 'Mon–Fri 9:30–18:00'],
  [
    'open on days that do not',
    { hours: [{ ...weekdays, days: ['mon', 'wed'] }] },
    '月・水 9:30–18:00',
    'Mon, Wed 9:30–18:00',
  ],
  [
    'closed on holidays',
    { hours: [weekdays, saturday], closed_on_holidays: true },
    '月–金 9:30–18:00、土 9:30–12:00、祝日を除く',
    '',
  ],
  ['closed today', { hours: [saturday], other_days: [once] }, '土 9:30–12:00、2026年11月29日は休み', '', '2026-11-29'],
  ['closed until yesterday', { hours: [saturday], other_days: [once] }, '土 9:30–12:00', '', '2026-11-30'],
];
for (const [what, channel, ja, en, today = '2026-11-01'] of TIMES)
  test(`the times of a way in that is ${what} are said in one line, alike on every page`, () => {
    const said = (/** @type {Language} */ language) =>
      timesOf(/** @type {Channel} */ (channel), sayIn(language), language, today);
    assert.equal(said('ja'), ja);
    if (en) assert.equal(said('en'), en);
  });
