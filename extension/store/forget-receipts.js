/**
 * Deleting records. A report knows which forms were opened for it, so that a record which a closing page could not
 * write is made up later (`report/sections/receipts-made-up.js`), and a form that is open goes on telling its record:
 * both are told that the record was deleted, or it would come back.
 */

import { theDisk } from './disk.js';
import { clearBook } from './forget.js';
import { changeJob, formJobs } from './form-jobs.js';
import { keptReports } from './reports.js';
import { STORED } from './stored.js';

/** All of them, and nothing else. */
export const forgetReceipts = () =>
  forgetFor(async () => {
    await theDisk().remove([STORED.receipts.key, STORED.keptReceipts.key]);
    await clearBook();
  });

/**
 * Records whose report cannot be told so go as well; but then it is not said to be done.
 * @param {() => Promise<unknown>} remove
 * @param {string[]} [ids] of the records; all, where none are named
 */
export async function forgetFor(remove, ids) {
  const [told] = await Promise.allSettled([forgetOpenings(ids)]);
  await remove();
  if (told.status === 'rejected') throw told.reason;
}

/** @type {ReturnType<typeof keptReports> | undefined} */
let reports;

/** @param {string[]} [ids] */
async function forgetOpenings(ids) {
  const isMeant = (/** @type {string} */ report) => ids?.includes(report) ?? true;
  const jobs = (await formJobs()).filter(({ report }) => isMeant(report));
  await Promise.all(jobs.map(({ id }) => changeJob(id, { receipt: undefined })));
  reports ??= keptReports(false); // private windows keep no records
  const store = await reports;
  await store.refresh();
  const going = store.all().filter(({ id, opened }) => opened.length > 0 && isMeant(id));
  const kept = await Promise.all(
    going.map(saved => store.keep({ ...saved, opened: saved.opened.map(each => ({ ...each, forgotten: true })) })),
  );
  if (kept.includes(false)) throw new Error('the reports do not know that their records were deleted');
}
