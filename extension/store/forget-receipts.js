/**
 * Deleting records. A report knows which forms were opened for it, so that a record which a closing page could not
 * write is made up later (`report/sections/receipts-made-up.js`): that goes, too, or they would come back.
 */

import { theDisk } from './disk.js';
import { clearBook } from './forget.js';
import { keptReports } from './reports.js';
import { STORED } from './stored.js';

/** All of them, and nothing else. */
export async function forgetReceipts() {
  await forgetOpenings();
  await theDisk().remove([STORED.receipts.key, STORED.keptReceipts.key]);
  await clearBook();
}

/** @param {string[]} [ids] of all reports, where none are named */
export async function forgetOpenings(ids) {
  const store = await keptReports(false); // private windows keep no records
  const going = store.all().filter(({ id, opened }) => opened.length > 0 && (ids?.includes(id) ?? true));
  const kept = await Promise.all(going.map(saved => store.keep({ ...saved, opened: [] })));
  if (kept.includes(false)) throw new Error('the reports still know which forms were opened');
}
