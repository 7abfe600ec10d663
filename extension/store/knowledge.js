/**
 * The knowledge that the pages read: the copy in the package, or a newer one that a server gave, that is signed by one
 * of the package's keys and that passed every check. A refreshed copy lives in storage.local under "knowledge"; it
 * holds facts about desks, nothing about a person. Once its signature has expired, the package's is used again.
 *
 * What comes from a server can never lead a person to a host that the package does not know, nor take away what the
 * package holds: see `server/tightening.js`.
 *
 * @import {Bundle, Desk} from '../knowledge/types.js'
 *
 * @import {Signature} from '../server/signature.js'
 * @import {FormPrint} from '../engine/form-print.js'
 * @import {PostWords} from '../engine/suggest.js'
 *
 * @typedef {{bundle: Bundle, signature: Signature, fetched_at: string}} SavedKnowledge
 */

import { addMeanings, inLanguage } from '../browser/i18n.js';
import { fileOf } from '../browser/ours.js';
import { readPacked } from '../browser/packed.js';
import { onTheWeb } from '../browser/webext.js';
import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.knowledge;

/**
 * The newest knowledge that is fit to be used.
 *
 * @returns {Promise<Bundle>}
 */
export const loadBundle = async () => inLanguage((await loadKnowledge()).bundle);

/**
 * The package's copy and the kept one, read at the same time, and which of them is to be used.
 *
 * @returns {Promise<{bundle: Bundle, packaged: Bundle, signature?: Signature}>} `signature`: of the kept one
 */
export const loadKnowledge = async () => {
  const [packaged, kept] = await Promise.all([packagedBundle(), keptKnowledge()]);
  const isOther = kept?.bundle && kept.bundle.edition !== packaged.edition;
  const newer = isOther && (await mayReplace(kept, packaged).catch(() => false)); // what cannot be judged is not used
  return newer ? { bundle: kept.bundle, packaged, signature: kept.signature } : { bundle: packaged, packaged };
};

/**
 * What a page can begin with, before a kind of harm is chosen: the vocabulary, and whose hosts are whose. `complete`
 * makes the whole of it.
 *
 * @returns {Promise<Bundle>}
 */
export const loadStart = async () => ((await keptKnowledge())?.bundle ? loadBundle() : said('start'));

/**
 * @param {Bundle} bundle what `loadStart` gave; all who hold it have the whole then, with what its drafts mean
 */
export const complete = async bundle => {
  const [rest] = await Promise.all([bundle.answers ? null : unpacked('bundle'), addMeanings()]);
  const spoken = await inLanguage(rest ?? bundle);
  if (rest) Object.assign(bundle, spoken);
};

/**
 * The knowledge with what only the records need. What a server gave has it; the package keeps it in a file of its own.
 *
 * @param {Bundle} bundle
 * @returns {Promise<Bundle>}
 */
export const withAfterwards = async bundle =>
  bundle.what_next?.after ? bundle : Object.assign(bundle, await said('after'));

/** @type {Promise<Record<string, Partial<Desk>>> | undefined} */
let facts;

/**
 * The desk with all that its card tells once it is unfolded. Knowledge that a server gave has it; the package keeps it
 * in a file of its own, read once.
 *
 * @param {Desk} desk
 * @returns {Promise<Desk>}
 */
export const wholeDesk = async desk => {
  if (isWhole(desk)) return desk;
  facts ??= said('facts').catch(error => {
    facts = undefined; // the next card asks again
    throw error;
  });
  return Object.assign(desk, (await facts)[desk.id]);
};

/** @param {Desk} desk */
export const isWhole = ({ anonymous }) => anonymous !== undefined;

// Needed only when a server has given something: a page that opens with the package's own copy does without.
/** @param {SavedKnowledge} kept @param {Bundle} packaged */
const mayReplace = async (kept, packaged) =>
  (await import('./judging.js')).mayReplace(kept, packaged, await signingKeys());

/**
 * Whose signature newer knowledge needs. They came with the package, and nothing that a server gives can change them.
 *
 * @returns {Promise<string[]>}
 */
export const signingKeys = async () => (await fetch(fileOf('knowledge/signing-keys.json'))).json();

/** Whether something newer is kept that is not used any more because nobody vouches for it by now. */
export const isKeptExpired = async () => {
  const kept = await keptKnowledge();
  if (!kept?.signature) return false;
  return !(await import('../server/signature.js')).stillHolds(kept.signature, await signingKeys());
};

/**
 * The words by which a kind of harm is offered for a post: the package's own, read only where there are words.
 *
 * @returns {Promise<PostWords>}
 */
export const postWords = async () => (await fetch(fileOf('knowledge/suggest.json'))).json();

/**
 * A form as a keeper noted it, by its address without what comes after ? and #: the package's own, because a server
 * could make people distrust a form; nothing where none was noted.
 *
 * @param {string} address
 * @returns {Promise<FormPrint | undefined>}
 */
export const notedForm = async address => {
  const prints = await (await fetch(fileOf('knowledge/form-prints.json'))).json();
  return Object.hasOwn(prints, address) ? prints[address] : undefined;
};

const packagedBundle = () => unpacked('bundle');

/** @param {'after' | 'bundle' | 'facts' | 'start'} name @returns {Promise<any>} */
const unpacked = name => readPacked(fileOf(`knowledge/${name}.json.gz`));

/** In the person's language. @param {'after' | 'bundle' | 'facts' | 'start'} name @returns {Promise<any>} */
const said = async name => inLanguage(await unpacked(name));

/** @returns {Promise<SavedKnowledge | undefined>} nothing where it cannot be read: the package's copy is enough */
const keptKnowledge = async () => {
  try {
    return onTheWeb ? undefined : /** @type {SavedKnowledge | undefined} */ (await theDisk().get(KEY));
  } catch {
    return undefined;
  }
};

/**
 * Back to the package's own knowledge: what a server gave is forgotten.
 *
 * @returns {Promise<void>}
 */
export const forgetKnowledge = () => theDisk().remove([KEY]);

/**
 * Once the extension is another version: knowledge that was judged by an earlier one, where this one refuses it.
 * @param {(one: string, other: string) => number} byEdition a worker may not `import()` what judges the rest
 */
export async function dropUnfitKnowledge(byEdition) {
  const kept = await keptKnowledge();
  if (kept?.bundle && byEdition(kept.bundle.edition, (await packagedBundle()).edition) <= 0) return forgetKnowledge();
  // What cannot be judged here is not dropped: every page judges it before it uses it.
  if (kept && !(kept.bundle && (await mayReplace(kept, await packagedBundle())))) await forgetKnowledge();
}
