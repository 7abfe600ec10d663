/**
 * The receipts of this browser, as far as there are any. In private windows nothing is kept, and nothing is looked up.
 *
 * @import {Bundle} from '../knowledge/types.js'
 * @import {BookKey} from './receipt-key.js'
 */

import { fileOf } from '../browser/ours.js';
import { postKey } from '../engine/post-key.js';
import { bookKey, bookKeyMade } from './receipt-key.js';
import { Receipts } from './receipts.js';
import { receiptsDatabase } from './receipts-database.js';

/** How posts are called is a matter of the package, so that every page and version calls them alike. */
/** @type {Promise<Bundle> | undefined} */
let whole;
const knowledge = () =>
  (whole ??= fetch(fileOf('knowledge/bundle.json'))
    .then(answer => answer.json())
    .catch(trouble => {
      whole = undefined;
      throw trouble;
    }));

/** @returns {Promise<Receipts | null>} null where nothing was ever kept, or all was forgotten */
export async function receipts() {
  const key = await bookKey();
  return key && receiptsUnder(key);
}

/** @param {() => void} listener called when another page of ours has changed any */
export const watchReceipts = listener => receiptsDatabase.watch(listener);

/** To keep one: begins the book where there is none. @returns {Promise<Receipts>} */
export const receiptsToWrite = async () => receiptsUnder(await bookKeyMade());

/** @param {BookKey} key */
async function receiptsUnder(key) {
  const [book, bundle] = await Promise.all([receiptsDatabase.open(), knowledge()]);
  return new Receipts(book, key, address => postKey(bundle, address));
}
