/**
 * Everything that the extension keeps in this browser, counted and cleared. Clearing is followed by counting again, so
 * that the page can show what is left instead of claiming it.
 *
 * @typedef {{reports: number, settings: number, other: number}} Count
 */

import { forgetAnswers } from '../browser/permissions.js';
import { theExtension } from '../browser/webext.js';
import { forgetAbout } from './about-me.js';

/** @returns {Promise<Count>} */
export async function countKept() {
  const { local, session } = theExtension().storage;
  return counted([...Object.keys(await local.get(null)), ...Object.keys(await session.get(null))]);
}

/** @returns {Promise<{before: Count, left: number}>} */
export async function forgetEverything() {
  const { local, session } = theExtension().storage;
  const before = await countKept();
  await Promise.all([local.clear(), session.clear(), forgetAnswers()]);
  const { reports, settings, other } = await countKept();
  return { before, left: reports + settings + other };
}

/** Who somebody is, and which desks they turned to; the settings stay. */
export const forgetPerson = () => Promise.all([theExtension().storage.session.clear(), forgetAbout(), forgetAnswers()]);

/** @param {string[]} keys @returns {Count} */
export function counted(keys) {
  const count = { reports: 0, settings: 0, other: 0 };
  for (const key of keys) {
    if (key.startsWith('report:')) count.reports += 1;
    else if (key.startsWith('setting:') || key.startsWith('about:')) count.settings += 1;
    else count.other += 1;
  }
  return count;
}
