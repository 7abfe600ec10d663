/** What of a report could not be read any more: it stands in nobody's way, and is the person's to look at. */

import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: PREFIX } = STORED.setAside;

/** @returns {Promise<Record<string, unknown>>} by the key under which it was kept */
export async function allSetAside() {
  const kept = Object.entries(await theDisk().read(PREFIX));
  return Object.fromEntries(kept.map(([key, value]) => [key.slice(PREFIX.length), value]));
}

/** Deletes all that was set aside. */
export const forgetSetAside = async () => theDisk().remove(Object.keys(await theDisk().read(PREFIX)));
