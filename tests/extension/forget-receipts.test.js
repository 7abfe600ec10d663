import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { inExtension } from './kept-in-memory.js';

inExtension();
const { forgetOpenings, forgetReceipts } = await import('../../extension/store/forget-receipts.js');
const { forgetEverything } = await import('../../extension/store/forget.js');
const { keptReports } = await import('../../extension/store/reports.js');
const { newReport } = await import('../../extension/store/saved-report.js');

const OPENED = [{ desk: 'ihc', at: '2026-11-29T10:00:00Z' }];

/** Two reports with notes, for each of which a form was opened, as a page knows them that is open. */
async function twoReports() {
  const store = await keptReports(false);
  for (const id of ['first', 'second']) {
    const saved = newReport({ url: `https://board.example/${id}`, notes: `notes of ${id}` });
    await store.keep({ ...saved, id, opened: OPENED });
  }
  return store;
}

const openedOf = (/** @type {Awaited<ReturnType<typeof keptReports>>} */ store) =>
  Object.fromEntries(store.all().map(({ id, opened }) => [id, opened.length]));

beforeEach(forgetEverything);

test('where all records are deleted, no report can bring them back, and the reports stay', async () => {
  const there = await twoReports();
  await forgetReceipts();
  const later = await keptReports(false);
  for (const store of [there, later]) {
    assert.deepEqual(openedOf(store), { first: 0, second: 0 });
    assert.deepEqual(
      store
        .all()
        .map(({ report }) => report.notes)
        .sort(),
      ['notes of first', 'notes of second'],
    );
  }
});

test('where one record is deleted, the other report still knows of its form', async () => {
  await twoReports();
  await forgetOpenings(['first']);
  assert.deepEqual(openedOf(await keptReports(false)), { first: 0, second: 1 });
});
