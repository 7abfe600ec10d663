/**
 * Newer knowledge from a server, for the next page that is opened.
 *
 * @import {Bundle} from '../knowledge/types.js'
 *
 * @typedef {{state: 'same' | 'newer' | 'refused' | 'unreachable', reason?: string, detail?: string}} Refreshed
 */

import { onTheWeb } from '../browser/webext.js';
import { knowledgeFrom, ServerTrouble } from '../server/client.js';
import { theDisk } from './disk.js';
import { judging, loadKnowledge, shape, wholePackage } from './knowledge.js';
import { STORED } from './stored.js';

/**
 * Asks the server for newer knowledge and keeps it if it is acceptable; never throws. Not for private windows: what it
 * keeps is on the disk. A page that is open goes on with what it has loaded.
 *
 * @param {string} server
 * @returns {Promise<Refreshed>}
 */
export const refreshBundle = async server => {
  try {
    if (onTheWeb) return { state: 'same' }; // on the web the server's own copy is what was loaded
    const current = await loadKnowledge();
    const answer = await knowledgeFrom(server, current.etag);
    if (!answer) return { state: 'same' };
    const { acceptable, compared } = await judging();
    const verdict = acceptable(answer.candidate, current.bundle, await wholePackage(current.packaged), await shape());
    if (!verdict.ok) return { state: 'refused', reason: verdict.reason, detail: verdict.detail };
    const bundle = /** @type {Bundle} */ (answer.candidate);
    if (compared(bundle.edition, current.bundle.edition) === 0) return { state: 'same' };
    const saved = { bundle, etag: answer.etag, fetched_at: new Date().toISOString() };
    await theDisk().write({ [STORED.knowledge.key]: saved });
    return { state: 'newer' };
  } catch (trouble) {
    if (!(trouble instanceof ServerTrouble)) return { state: 'unreachable', reason: 'error', detail: String(trouble) };
    const answered = trouble.problem === 'error' && (trouble.status ?? 200) === 200;
    return answered ? { state: 'refused', reason: 'unreadable' } : { state: 'unreachable', reason: trouble.problem };
  }
};
