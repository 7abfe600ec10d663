/** 「この入力を消す」: the report goes, and with it what it left for the next post. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inExtension } from './kept-in-memory.js';

inExtension();
const { forgetLeft } = await import('../../extension/report/sections/forgetting.js');
const { keepLastTaken, lastTaken } = await import('../../extension/store/last-taken.js');
const { newReport } = await import('../../extension/store/saved-report.js');

const DONE = { ...newReport({}), id: 'done', opened: [{ desk: 'ihc', at: '2026-11-29T10:00:00Z' }] };
const left = async () => (await lastTaken()).map(({ id }) => id);

test('a report that was finished, brought back and then deleted leaves no kind of harm for the next', async () => {
  await keepLastTaken(DONE);
  await forgetLeft('done');
  assert.deepEqual(await left(), []);
});

test('another report that is deleted leaves a series as it is', async () => {
  await keepLastTaken(DONE);
  await forgetLeft('another');
  assert.deepEqual(await left(), ['done']);
});
