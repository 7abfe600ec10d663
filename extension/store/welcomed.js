/** Whether the welcome page was shown: an extension loaded unpacked is "installed" at every start of the browser. */

import { theDisk } from './disk.js';
import { STORED } from './stored.js';

/** @returns {Promise<boolean>} whether this is the first time that anybody asks */
export async function isFirstWelcome() {
  const { key } = STORED.welcomed;
  if (await theDisk().get(key)) return false;
  await theDisk().write({ [key]: true });
  return true;
}
