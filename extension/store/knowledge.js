/**
 * The knowledge that the pages read: the copy in the package, or a newer one that a server gave and that passed every
 * check. A refreshed copy lives in storage.local under "knowledge"; it holds facts about desks, nothing about a person.
 *
 * What comes from a server can never lead a person to a host that the package does not know.
 *
 * @import {Bundle} from '../knowledge/types.js'
 *
 * @typedef {{bundle: Bundle, etag: string, fetched_at: string}} SavedKnowledge
 * @typedef {{state: 'same' | 'newer' | 'refused' | 'unreachable', reason?: string, detail?: string}} Refreshed
 */

import { lasting } from '../browser/storage.js';
import { onTheWeb } from '../browser/webext.js';
import { knowledgeFrom, ServerTrouble } from '../server/client.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.knowledge;

/**
 * The newest knowledge that is fit to be used.
 *
 * @returns {Promise<Bundle>}
 */
export const loadBundle = async () => (await loaded()).bundle;

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
    const current = await loaded();
    const answer = await knowledgeFrom(server, current.etag);
    if (!answer) return { state: 'same' };
    const { acceptable, compared } = await judging();
    const verdict = acceptable(answer.candidate, current.bundle, current.packaged, await shape());
    if (!verdict.ok) return { state: 'refused', reason: verdict.reason, detail: verdict.detail };
    const bundle = /** @type {Bundle} */ (answer.candidate);
    if (compared(bundle.edition, current.bundle.edition) === 0) return { state: 'same' };
    await lasting().write({ [KEY]: { bundle, etag: answer.etag, fetched_at: new Date().toISOString() } });
    return { state: 'newer' };
  } catch (trouble) {
    if (!(trouble instanceof ServerTrouble)) return { state: 'unreachable', reason: 'error', detail: String(trouble) };
    const answered = trouble.problem === 'error' && (trouble.status ?? 200) === 200;
    return answered ? { state: 'refused', reason: 'unreadable' } : { state: 'unreachable', reason: trouble.problem };
  }
};

/**
 * The package's copy and the kept one, read at the same time, and which of them is to be used.
 *
 * @returns {Promise<{bundle: Bundle, packaged: Bundle, etag: string}>}
 */
const loaded = async () => {
  const [packaged, kept] = await Promise.all([packagedBundle(), keptKnowledge()]);
  const newer = kept?.bundle && kept.bundle.edition !== packaged.edition && (await mayReplace(kept.bundle, packaged));
  return newer
    ? { bundle: kept.bundle, packaged, etag: kept.etag }
    : { bundle: packaged, packaged, etag: `"${packaged.version}"` };
};

/** @param {Bundle} kept @param {Bundle} packaged */
const mayReplace = async (kept, packaged) => {
  const { acceptable, compared } = await judging();
  const newer = typeof kept.edition === 'string' && compared(kept.edition, packaged.edition) > 0;
  return newer && acceptable(kept, packaged, packaged, await shape()).ok;
};

// Needed only when a server has given something: a page that opens with the package's own copy does without.
const judging = () => import('../server/acceptable.js');

/** @returns {Promise<import('../server/schema.js').Schema>} */
const shape = async () => (await fetch('/knowledge/bundle.schema.json')).json();

/** @returns {Promise<Bundle>} */
const packagedBundle = async () => {
  const packed = (await fetch('/knowledge/bundle.json.gz')).body;
  if (!packed) throw new Error('/knowledge/bundle.json.gz is empty');
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json();
};

/** @returns {Promise<SavedKnowledge | undefined>} nothing where it cannot be read: the package's copy is enough */
const keptKnowledge = async () => {
  try {
    return onTheWeb ? undefined : /** @type {SavedKnowledge | undefined} */ (await lasting().get(KEY));
  } catch {
    return undefined;
  }
};
