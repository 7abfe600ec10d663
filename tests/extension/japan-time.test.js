import assert from 'node:assert/strict';
import test from 'node:test';

import { inJapan } from '../../extension/engine/japan-time.js';

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
