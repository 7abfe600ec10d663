/**
 * Whether there are records at all: most popups have none to show, and load nothing more for them.
 *
 * @import {Session} from '../session.js'
 */

import { bookKey } from '../../store/receipt-key.js';

/** @param {Session} session */
export async function receiptsThere(session) {
  const began = Date.now();
  const isKeeping = session.store.all().some(({ opened, practice }) => opened.length > 0 && !practice);
  // What a page that was closed over its press could not keep itself.
  if (isKeeping) await (await import('./receipts-made-up.js')).makeUp(session);
  if (!(await has())) {
    whenFirst(session, () => import('./receipts.js').then(({ receiptsAbove }) => receiptsAbove(session, began)));
    return;
  }
  await (await import('./receipts.js')).receiptsAbove(session, began);
  await (await import('./due-count.js')).showDueCount(session);
}

const has = async () => (await bookKey().catch(() => null)) !== null;

/**
 * The first record of all may come of a press on this very page.
 * @param {Session} session
 * @param {() => Promise<void>} show
 */
function whenFirst({ report }, show) {
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
