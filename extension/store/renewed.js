/**
 * Whether the extension was renewed since one of its pages was opened last: browsers close its pages for that, without
 * a word, and its memory goes.
 */

import { fleeting } from '../browser/storage.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.renewed;

/** For the next page that opens. */
export const markRenewed = () => fleeting().write({ [KEY]: true });

/** @returns {Promise<boolean>} true once after each renewal */
export async function takeRenewed() {
  if (!(await fleeting().get(KEY))) return false;
  await fleeting().remove([KEY]);
  return true;
}
