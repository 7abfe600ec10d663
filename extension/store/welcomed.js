/** Whether the welcome page was shown: an extension loaded unpacked is "installed" at every start of the browser. */

import { lasting } from '../browser/storage.js';
import { STORED } from './stored.js';

/** @returns {Promise<boolean>} whether this is the first time that anybody asks */
export async function isFirstWelcome() {
  const { key } = STORED.welcomed;
  if (await lasting().get(key)) return false;
  await lasting().write({ [key]: true });
  return true;
}
