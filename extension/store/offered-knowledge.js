/**
 * What servers have offered: the newest edition that was ever taken, so that none before it comes back; and why the
 * last one was refused, for the settings page alone.
 *
 * @import {Refusal} from '../server/acceptable.js'
 * @import {Unsigned} from '../server/signature.js'
 *
 * @typedef {object} Offered
 * @property {string} newest '' while nothing was taken
 * @property {Refusal | Unsigned | ''} refused '' where the last offer was not
 */

import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.offeredKnowledge;

/** @returns {Promise<Offered>} */
export const offered = async () => ({ newest: '', refused: '', .../** @type {{}} */ (await theDisk().get(KEY)) });

/** @param {Partial<Offered>} change */
export async function noteOffer(change) {
  const before = await offered();
  const after = { ...before, ...change };
  if (JSON.stringify(after) !== JSON.stringify(before)) await theDisk().write({ [KEY]: after });
}
