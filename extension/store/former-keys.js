/** What an earlier version of the extension kept under another key is moved, once the browser has updated it. */

import { theDisk } from './disk.js';
import { STORED } from './stored.js';

/** Safe to repeat, and to be cut short: what was moved already and has changed since then stays as it is. */
export async function moveFormerKeys() {
  const disk = theDisk();
  for (const row of Object.values(STORED)) {
    if (!('formerKey' in row)) continue;
    const former = await disk.get(row.formerKey);
    if (former === undefined) continue;
    if ((await disk.get(row.key)) === undefined) await disk.write({ [row.key]: former });
    await disk.remove([row.formerKey]);
  }
}
