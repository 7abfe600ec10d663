import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { inExtension, kept } from './kept-in-memory.js';

inExtension();
const { forgetFor, forgetReceipts } = await import('../../extension/store/forget-receipts.js');
const { forgetEverything } = await import('../../extension/store/forget.js');
const { formJob, jobId, keepJob } = await import('../../extension/store/form-jobs.js');
const { bookKey, bookKeyMade } = await import('../../extension/store/receipt-key.js');
const { keptReports } = await import('../../extension/store/reports.js');
const { newReport } = await import('../../extension/store/saved-report.js');

const OPENED = [{ desk: 'ihc', at: '2026-11-29T10:00:00Z' }];

/** Two reports for each of which a form was opened and is still open, as a page knows them that is open. */
async function twoReports() {
  const store = await keptReports(false);
  for (const id of ['first', 'second']) {
    await store.keep({ ...newReport({ url: `https://board.example/${id}` }), id, opened: OPENED });
    const parts = { url: '', state: 'filled', hosts: [], fields: [], about: [], overwrite: [], map: {}, page: {} };
    await keepJob(/** @type {any} */ ({ ...parts, id: jobId(id, 'ihc'), report: id, desk: 'ihc', receipt: { id } }));
  }
  return store;
}

/** Of which reports a record could still be made, by the report or by its open form. */
async function couldComeBack(store = keptReports(false)) {
  const from = (await store).all().filter(({ opened }) => opened.some(({ forgotten }) => !forgotten));
  const jobs = await Promise.all(['first', 'second'].map(id => formJob(jobId(id, 'ihc'))));
  return { reports: from.map(({ id }) => id).sort(), forms: jobs.flatMap(job => (job?.receipt ? [job.report] : [])) };
}

beforeEach(forgetEverything);

test('where all records are deleted, neither a report nor an open form brings them back', async () => {
  const there = await twoReports();
  assert.deepEqual(await couldComeBack(), { reports: ['first', 'second'], forms: ['first', 'second'] });
  await forgetReceipts();
  for (const store of [Promise.resolve(there), keptReports(false)])
    assert.deepEqual(await couldComeBack(store), { reports: [], forms: [] });
  // The report itself goes on knowing that its form was opened: nobody is invited to report twice.
  assert.deepEqual(
    there.all().map(({ opened }) => opened.length),
    [1, 1],
  );
});

test('where one record is deleted, the others can still be made up', async () => {
  await twoReports();
  await forgetFor(async () => undefined, ['first']);
  assert.deepEqual(await couldComeBack(), { reports: ['second'], forms: ['second'] });
});

test('where the reports cannot be written, the records go all the same, and it is not said to be done', async () => {
  await twoReports();
  await bookKeyMade();
  const { set } = kept.local;
  kept.local.set = (key, value) => {
    if (key.startsWith('report:')) throw new DOMException('no room', 'QuotaExceededError');
    return set.call(kept.local, key, value);
  };
  try {
    await assert.rejects(forgetReceipts());
  } finally {
    kept.local.set = set;
  }
  assert.equal(await bookKey(), null);
});
