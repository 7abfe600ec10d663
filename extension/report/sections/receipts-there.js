/**
 * Whether there are records at all: most popups have none to show, and load nothing more for them.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {LastChoices} from '../session.js'
 * @import {Store} from '../../store/reports.js'
 *
 * @typedef {object} BookContext What is told of the records takes from the page.
 * @property {Bundle} bundle
 * @property {Language} language
 * @property {OpenReport} report
 * @property {Store} store
 * @property {LastChoices} choices
 */

import { bookKey } from '../../store/receipt-key.js';

/** @param {BookContext} context */
export async function receiptsThere({ bundle, language, report, store, choices }) {
  const has = async () => (await bookKey().catch(() => null)) !== null;
  const isKeeping = store.all().some(({ opened, practice }) => opened.length > 0 && !practice);
  if (!isKeeping && !(await has())) return;
  // What a page that was closed over its press could not keep itself.
  if (isKeeping) await (await import('./receipts-made-up.js')).makeUp(bundle, store, choices);
  if (!(await has())) return;
  await (await import('./receipts.js')).receiptsAbove({ bundle, language, report });
  await (await import('./due-count.js')).showDueCount(bundle);
}
