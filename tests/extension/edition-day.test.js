import assert from 'node:assert/strict';
import { test } from 'node:test';

import { editionDay } from '../../extension/browser/edition-day.js';

test('an edition is told by its day, in the words of the language', () => {
  assert.ok(['2026年11月25日', '25 November 2026'].includes(editionDay('2026-11-25.1')));
});

test('what names no day is told as it is', () => {
  assert.equal(editionDay('next'), 'next');
});
