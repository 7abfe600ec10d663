import assert from 'node:assert/strict';
import test from 'node:test';

import { dayInJapan, dayLater, daysBetween, inJapan } from '../../extension/engine/japan-time.js';

/** @type {[string, string, boolean][]} */
const READ = [
  ['2026-11-23T12:05:59Z', '2026-11-23 21:05', true],
  ['2026-12-31T20:00-0500', '2027-01-01 10:00', true],
  ['2026-11-23T12:05', '2026-11-23 12:05', false],
  ['2026-11-23', '2026-11-23', false],
  ['2026-02-30T10:00Z', '2026-02-30T10:00Z', false],
  ['きのうの夜', 'きのうの夜', false],
];

for (const [moment, text, zoned] of READ) {
  test(`"${moment}" is shown as ${text}`, () => assert.deepEqual(inJapan(moment), { text, zoned }));
}

/** @type {[string, string][]} */
const DAYS = [
  ['2026-11-29T14:59:59Z', '2026-11-29'],
  ['2026-11-29T15:00:00Z', '2026-11-30'],
  ['2026-11-30T08:59:59+09:00', '2026-11-30'],
  ['2026-11-30', '2026-11-30'],
];
for (const [moment, day] of DAYS)
  test(`${moment} lies on ${day} in Japan, however it is given`, () => {
    assert.equal(dayInJapan(moment), day);
    if (moment.length > 10) assert.deepEqual([Date.parse(moment), new Date(moment)].map(dayInJapan), [day, day]);
  });

test('days are counted and added by midnights in Japan, over the ends of months and years', () => {
  assert.equal(dayLater('2026-12-31', 1), '2027-01-01');
  assert.equal(dayLater('2026-03-01', -1), '2026-02-28');
  assert.equal(daysBetween('2026-11-29T14:59:59Z', '2026-11-29T15:00:00Z'), 1);
  assert.equal(daysBetween('2026-11-30', '2026-11-01'), -29);
});
