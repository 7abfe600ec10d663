/**
 * What was chosen for the post whose report was finished last: the report is gone, and the next post of a series goes
 * on from there (`report/model/series.js`). Nothing of the post itself.
 *
 * @import {SavedReport} from './saved-report.js'
 *
 * @typedef {Pick<SavedReport, 'id' | 'situation' | 'danger' | 'opened' | 'private' | 'practice'>} Taken
 */

import { fleeting } from '../browser/storage.js';
import { onTheWeb } from '../browser/webext.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.lastTaken;

/** In the place of the one before. @param {Taken | null} taken null where nothing may go on from it */
export async function keepLastTaken(taken) {
  if (onTheWeb) return; // no page is pointed at there
  await (taken ? fleeting().write({ [KEY]: taken }) : fleeting().remove([KEY]));
}

/** @returns {Promise<Taken[]>} one, or none */
export async function lastTaken() {
  const taken = onTheWeb ? null : /** @type {Taken | undefined} */ (await fleeting().get(KEY));
  return taken?.situation && Array.isArray(taken.opened) ? [taken] : [];
}
