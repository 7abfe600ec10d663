/**
 * The one home of what goes and when: "Done", "Erase this report", "Erase everything", "Leave now" and "Forget
 * everything" all end here, and each walks the table in `stored.js`. The reports themselves are erased by `reports.js`,
 * which knows what of them is still being written.
 *
 * @import {Occasion} from './stored.js'
 *
 * @typedef {{reports: number, settings: number, other: number}} Count
 */

import { takeBackPermissions } from '../browser/permissions.js';
import { fleeting } from '../browser/storage.js';
import { inTurn } from '../browser/turns.js';
import { onTheWeb } from '../browser/webext.js';
import { theDisk } from './disk.js';
import { goesAt, singleKeysGoingAt } from './going.js';
import { receiptsDatabase } from './receipts-database.js';
import { rowOf, STORED } from './stored.js';

/**
 * What belongs to a report and is kept apart from it: how far its forms have come, and posts that were chosen in the
 * page. Of one report, not what is in memory of itself: `reports.js` has removed that, and it may be back by now.
 * @param {string} [report] of every report, where none is named
 * @param {Occasion} [moment]
 * @param {string} [rule] of evidence: what was made under it may stay, as a form that was opened a moment ago
 */
export async function forgetBelongings(report, moment = 'erase', rule = '') {
  if (onTheWeb) return; // neither is kept there
  const memory = fleeting();
  const isGoing = (/** @type {string} */ key, /** @type {unknown} */ value) =>
    value !== undefined &&
    goesAt(key, moment) &&
    !(rule && rowOf(key)?.madeUnder?.(value) === rule) &&
    [undefined, rowOf(key)?.reportOf?.(value)].includes(report) &&
    (report === undefined || rowOf(key) !== STORED.captured) &&
    rowOf(key)?.reportOf !== undefined;
  const going = Object.entries(await memory.read()).filter(([key, value]) => isGoing(key, value));
  await Promise.all(
    going.map(([key]) => {
      const lock = rowOf(key)?.lock?.(key);
      const remove = async () => {
        // Another report's may have come to stand there meanwhile.
        if (isGoing(key, await memory.get(key))) await memory.remove([key]);
      };
      return lock ? inTurn(lock, remove) : remove();
    }),
  );
}

/** What goes with all reports of this kind of window, beside the reports themselves. @param {boolean} isPrivate */
export async function eraseAll(isPrivate) {
  // Private windows have changed nothing on the disk.
  const disk = isPrivate ? fleeting() : theDisk();
  const aside = Object.keys(await disk.read()).filter(key => rowOf(key) === STORED.setAside);
  const choices = isPrivate ? [] : singleKeysGoingAt('eraseAll');
  await Promise.all([disk.remove([...choices, ...aside]), forgetBelongings(undefined, 'eraseAll')]);
}

/**
 * Who somebody is, what they wrote and which desks they turned to; the settings stay. What can go without being looked
 * for goes at once: the page that calls may be gone the next moment.
 * @param {boolean} isPrivate pressed in a private window, it leaves the reports on the disk
 */
export async function forgetAtLeaving(isPrivate) {
  const moment = isPrivate ? 'leavePrivate' : 'leave';
  const [disk, memory] = [theDisk(), fleeting()];
  const first = await Promise.allSettled([disk.remove(singleKeysGoingAt(moment)), memory.clear()]);
  const others = disk.read().then(kept => disk.remove(Object.keys(kept).filter(key => goesAt(key, moment))));
  const rest = await Promise.allSettled([
    others,
    disk.forgetKeys(key => goesAt(key, moment)), // also of what was removed by a page that is gone
    forgetBelongings(undefined, moment), // what was being changed in the moment of the clearing
    onTheWeb ? undefined : takeBackPermissions(),
    isPrivate ? undefined : clearBook(),
  ]);
  // What cannot go keeps nothing else here; and it is not said to have gone.
  for (const each of [...first, ...rest]) if (each.status === 'rejected') throw each.reason;
}

/**
 * What lies in the book of receipts, where nobody has the key any more. A browser that refuses its database has none.
 */
export async function clearBook() {
  const left = await Promise.all([STORED.receipts, STORED.keptReceipts].map(({ key }) => theDisk().get(key)));
  if (left.some(key => key !== undefined)) return;
  await receiptsDatabase.open().then(
    book => book.clear(),
    () => undefined,
  );
}

/**
 * Everything. Clearing is followed by counting again, so that the page can show what is left instead of claiming it.
 * @returns {Promise<{before: Count, left: number}>}
 */
export async function forgetEverything() {
  const before = await countKept();
  await Promise.all([theDisk().clear(), fleeting().clear(), takeBackPermissions()]);
  await clearBook();
  const { reports, settings, other } = await countKept();
  return { before, left: reports + settings + other };
}

/** @returns {Promise<Count>} */
export async function countKept() {
  const kept = await Promise.all([theDisk().read(), fleeting().read()]);
  return counted(kept.flatMap(Object.keys));
}

/** @param {string[]} keys @returns {Count} */
export function counted(keys) {
  const count = { reports: 0, settings: 0, other: 0 };
  for (const key of keys) count[rowOf(key)?.counts ?? 'other'] += 1;
  return count;
}
