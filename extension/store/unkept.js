/**
 * Whether anything could not be kept since the browser was started: what a full disk has torn may be lost at the next
 * start though it seems kept, so every page of the extension goes on advising to copy.
 */

import { fleeting } from '../browser/storage.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.unkept;

/** A memory that refuses, too, changes nothing: the page that is open tells it all the same. */
export const markUnkept = () =>
  fleeting()
    .write({ [KEY]: true })
    .catch(() => {});

/** @param {() => void} tell called now if it was so already, and as soon as it is */
export async function watchUnkept(tell) {
  fleeting().watch(changes => changes[KEY] && tell());
  if (await fleeting().get(KEY)) tell();
}
