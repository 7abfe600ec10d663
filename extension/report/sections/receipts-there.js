/**
 * Whether there are records at all: most popups have none to show, and load nothing more for them.
 *
 * @import {Session} from '../session.js'
 */

import { bookKey } from '../../store/receipt-key.js';

/** @param {Session} session */
export async function receiptsThere(session) {
  const has = async () => (await bookKey().catch(() => null)) !== null;
  const isKeeping = session.store.all().some(({ opened, practice }) => opened.length > 0 && !practice);
  if (!isKeeping && !(await has())) return;
  // What a page that was closed over its press could not keep itself.
  if (isKeeping) await (await import('./receipts-made-up.js')).makeUp(session);
  if (!(await has())) return;
  await (await import('./receipts.js')).receiptsAbove(session);
  await (await import('./due-count.js')).showDueCount(session);
}
