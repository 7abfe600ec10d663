/**
 * The desks' hosts for which the person refused the browser's question: they are not asked again unless they press for
 * it themselves. On disk; what is refused in a private window is known in memory only.
 *
 * @import {Area} from '../browser/storage.js'
 */

import { fleeting } from '../browser/storage.js';
import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.refusedHosts;

/** @param {boolean} isPrivate @returns {Promise<string[]>} */
export async function refusedHosts(isPrivate) {
  const kept = await Promise.all(areas(isPrivate).map(hostsIn));
  return kept.flat();
}

/**
 * @param {string} host
 * @param {boolean} refused
 * @param {boolean} isPrivate
 */
export async function rememberAnswer(host, refused, isPrivate) {
  const [area] = areas(isPrivate);
  const known = await hostsIn(area);
  if (known.includes(host) === refused) return;
  const others = known.filter(each => each !== host);
  await area.write({ [KEY]: refused ? [...others, host] : others });
}

/** @param {() => void} listener called when an answer was remembered or forgotten, in any window */
export function watchRefusals(listener) {
  for (const area of areas(true)) area.watch(changes => void (KEY in changes && listener()));
}

/** A private window reads what is on the disk and writes to memory. @param {boolean} isPrivate */
const areas = isPrivate => (isPrivate ? [fleeting(), theDisk()] : [theDisk()]);

/** @param {Area} area @returns {Promise<string[]>} */
async function hostsIn(area) {
  const hosts = await area.get(KEY);
  return Array.isArray(hosts) ? hosts.filter(host => typeof host === 'string') : [];
}
