/**
 * The knowledge that the pages read: the copy in the package, or a newer one that a server gave and that passed every
 * check. A refreshed copy lives in storage.local under "knowledge"; it holds facts about desks, nothing about a person.
 *
 * What comes from a server can never lead a person to a host that the package does not know.
 *
 * @import {Bundle} from '../knowledge/types.js'
 *
 * @typedef {'schema' | 'size' | 'shape' | 'older' | 'host'} Refusal
 * @typedef {{ok: true} | {ok: false, reason: Refusal, detail: string}} Verdict
 * @typedef {{bundle: Bundle, etag: string, fetched_at: string}} SavedKnowledge
 * @typedef {{state: 'same' | 'newer' | 'refused' | 'unreachable', reason?: string, detail?: string}} Refreshed
 */

import { webext } from '../browser/webext.js';
import { isPinned } from '../engine/pinned-hosts.js';
import { knowledgeFrom, ServerTrouble } from '../server/client.js';

const SCHEMA = 1;
const LARGEST = 2 * 1024 * 1024;
const KEY = 'knowledge';

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
    if (!webext) return { state: 'same' }; // on the web the server's own copy is what was loaded
    const current = await loaded();
    const answer = await knowledgeFrom(server, current.etag);
    if (!answer) return { state: 'same' };
    const verdict = await acceptable(answer.candidate, current.bundle, current.packaged);
    if (!verdict.ok) return { state: 'refused', reason: verdict.reason, detail: verdict.detail };
    const bundle = /** @type {Bundle} */ (answer.candidate);
    if (compared(bundle.edition, current.bundle.edition) === 0) return { state: 'same' };
    await webext.storage.local.set({ [KEY]: { bundle, etag: answer.etag, fetched_at: new Date().toISOString() } });
    return { state: 'newer' };
  } catch (trouble) {
    if (!(trouble instanceof ServerTrouble)) return { state: 'unreachable', reason: 'error', detail: String(trouble) };
    const answered = trouble.problem === 'error' && (trouble.status ?? 200) === 200;
    return answered ? { state: 'refused', reason: 'unreadable' } : { state: 'unreachable', reason: trouble.problem };
  }
};

/**
 * Whether a bundle may take the place of the current one, and if not, why not.
 *
 * @param {unknown} candidate
 * @param {Bundle} current the one in use
 * @param {Bundle} packaged the one that came with the package: only its hosts are ever trusted
 * @returns {Promise<Verdict>}
 */
export const acceptable = async (candidate, current, packaged) => {
  // Needed only when a server has given something: a page that opens with the package's own copy does without.
  const { addressesOf, misshapenAt } = await import('../server/bundle-shape.js');
  const refused = (/** @type {Refusal} */ reason, detail = '') => /** @type {const} */ ({ ok: false, reason, detail });
  const schema = /** @type {{schema?: unknown} | null | undefined} */ (candidate)?.schema;
  if (schema !== SCHEMA) return refused('schema', String(schema));
  const size = new TextEncoder().encode(JSON.stringify(candidate)).length;
  if (size > LARGEST) return refused('size', String(size));
  const misshapen = misshapenAt(candidate);
  if (misshapen) return refused('shape', misshapen);
  const bundle = /** @type {Bundle} */ (candidate);
  if (compared(bundle.edition, current.edition) < 0) return refused('older', bundle.edition);
  const stranger = strange(bundle, packaged, addressesOf);
  return stranger ? refused('host', stranger) : { ok: true };
};

/**
 * Negative if the first edition ("YYYY-MM-DD.N") is the older one, 0 if they are the same.
 *
 * @param {string} one
 * @param {string} other
 */
const compared = (one, other) => {
  const [oneDay, oneNumber] = one.split('.');
  const [otherDay, otherNumber] = other.split('.');
  return oneDay === otherDay ? +oneNumber - +otherNumber : oneDay < otherDay ? -1 : 1;
};

/**
 * The first address to which the candidate would lead and the package would not; '' where there is none.
 *
 * @param {Bundle} candidate
 * @param {Bundle} packaged
 * @param {(desk: Bundle['desks'][string]) => string[]} addressesOf
 */
const strange = (candidate, packaged, addressesOf) => {
  const { desks } = packaged;
  const pinned = (/** @type {string} */ id) => (Object.hasOwn(desks, id) ? (desks[id].hosts ?? []) : []);
  for (const [id, desk] of Object.entries(candidate.desks)) {
    const stranger =
      desk.hosts?.find(host => !pinned(id).includes(host)) ?? addressesOf(desk).find(url => !isPinned(url, pinned(id)));
    if (stranger !== undefined) return `${id}: ${stranger}`;
  }
  const form = candidate.platforms.find(site => site.legal_form && !isPinned(site.legal_form.url, pinned('platform')));
  if (form) return `${form.id}: ${form.legal_form?.url}`;
  const { server, quick_exit } = candidate.product;
  if (server !== packaged.product.server) return server;
  return quick_exit === packaged.product.quick_exit ? '' : quick_exit;
};

/**
 * The package's copy and the kept one, read at the same time, and which of them is to be used.
 *
 * @returns {Promise<{bundle: Bundle, packaged: Bundle, etag: string}>}
 */
const loaded = async () => {
  const [packaged, kept] = await Promise.all([packagedBundle(), keptKnowledge()]);
  const newer =
    typeof kept?.bundle?.edition === 'string' &&
    compared(kept.bundle.edition, packaged.edition) > 0 &&
    (await acceptable(kept.bundle, packaged, packaged)).ok;
  return newer
    ? { bundle: kept.bundle, packaged, etag: kept.etag }
    : { bundle: packaged, packaged, etag: `"${packaged.version}"` };
};

/** @returns {Promise<Bundle>} */
const packagedBundle = async () => {
  const packed = (await fetch('/knowledge/bundle.json.gz')).body;
  if (!packed) throw new Error('/knowledge/bundle.json.gz is empty');
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json();
};

/** @returns {Promise<SavedKnowledge | undefined>} nothing where it cannot be read: the package's copy is enough */
const keptKnowledge = async () => {
  try {
    return /** @type {{knowledge?: SavedKnowledge} | undefined} */ (await webext?.storage.local.get(KEY))?.[KEY];
  } catch {
    return undefined;
  }
};
