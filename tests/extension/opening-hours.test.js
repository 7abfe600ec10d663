/** @import {Channel} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { isDayOff, openNow } from '../../extension/engine/opening-hours.js';

const HOLIDAYS = {
  known_until: '2027-12-31',
  days: ['2026-11-23'],
  year_end: { first: '12-29', last: '01-03' },
};
/** @type {Channel} */
const OFFICE = {
  kind: 'phone',
  label: { ja: '電話', en: 'Phone' },
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:30', closes: '17:00' }],
  closed_on_holidays: true,
};

/** @type {[string, string, boolean][]} */
const OPEN = [
  ['a minute before it opens', '2026-11-24T09:29:59+09:00', false],
  ['as it opens', '2026-11-24T00:30:00Z', true],
  ['as it closes', '2026-11-24T17:00:00+09:00', false],
  ['on a Sunday', '2026-11-22T12:00:00+09:00', false],
  ['on a holiday', '2026-11-23T12:00:00+09:00', false],
];

for (const [when, now, open] of OPEN) {
  test(`an office is ${open ? 'open' : 'closed'} ${when}`, () => {
    assert.equal(openNow(OFFICE, new Date(now), HOLIDAYS), open);
  });
}

test('a line that is always there is always open', () => {
  assert.equal(openNow({ ...OFFICE, always: true }, new Date('2026-11-22T03:00:00Z'), HOLIDAYS), true);
});

test('of a channel without hours nobody says whether it is open', () => {
  const { hours, ...unverified } = OFFICE;
  assert.ok(hours);
  assert.equal(openNow(unverified, new Date(), HOLIDAYS), null);
});

test('a day off is counted in Japan', () => {
  assert.ok(isDayOff(new Date('2026-11-20T15:00:00Z'), HOLIDAYS), 'Saturday begins there');
  assert.ok(isDayOff(new Date('2026-11-23T03:00:00Z'), HOLIDAYS), 'a holiday');
  assert.ok(isDayOff(new Date('2026-12-29T03:00:00Z'), HOLIDAYS), 'the turn of the year');
  assert.ok(!isDayOff(new Date('2026-11-22T23:00:00Z'), { ...HOLIDAYS, days: [] }), 'Monday begins there');
});
