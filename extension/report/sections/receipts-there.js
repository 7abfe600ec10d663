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
  const began = Date.now();
  const isKeeping = store.all().some(({ opened, practice }) => opened.length > 0 && !practice);
  // What a page that was closed over its press could not keep itself.
  if (isKeeping) await (await import('./receipts-made-up.js')).makeUp(bundle, store, choices.last);
  const show = async () => (await import('./receipts.js')).receiptsAbove({ bundle, language, report }, began);
  if (!(await has())) {
    whenFirst(report, show);
    return;
  }
  await show();
  await (await import('./due-count.js')).showDueCount(bundle);
}

const has = async () => (await bookKey().catch(() => null)) !== null;

/**
 * The first record of all may come of a press on this very page.
 * @param {OpenReport} report
 * @param {() => Promise<void>} show
 */
function whenFirst(report, show) {
  let isAwaited = false;
  report.onChange(async () => {
    if (isAwaited || !report.saved.opened.length) return;
    isAwaited = true;
    const { watchReceipts } = await import('../../store/receipt-book.js');
    let isShown = false;
    const look = async () => {
      if (isShown || !(await has()) || isShown) return;
      isShown = true;
      await show();
    };
    watchReceipts(() => void look());
    await look();
  });
}
