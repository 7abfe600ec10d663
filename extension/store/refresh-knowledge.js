/**
 * Newer knowledge from a server, for the next page that is opened.
 *
 * @import {Refusal} from '../server/acceptable.js'
 * @import {Signature, Unsigned} from '../server/signature.js'
 * @import {SavedKnowledge} from './knowledge.js'
 * @import {Problem} from '../server/client.js'
 *
 * @typedef {{state: 'refused', reason: Refusal | Unsigned, detail?: string}} Refused
 * @typedef {{state: 'unreachable', reason: Problem, detail?: string}} Unreachable
 * @typedef {{state: 'same' | 'newer'} | Refused | Unreachable} Refreshed
 */

import { onTheWeb } from '../browser/webext.js';
import { isCurrent, knowledgeFrom, ServerTrouble, signatureFrom } from '../server/client.js';
import { theDisk } from './disk.js';
import { loadKnowledge, signingKeys } from './knowledge.js';
import { noteOffer, offered } from './offered-knowledge.js';
import { STORED } from './stored.js';

/** @type {Refreshed} */
const SAME = { state: 'same' };

/**
 * Asks the server for newer knowledge and keeps it if it is signed and acceptable; never throws. Not for private
 * windows: what it keeps is on the disk. A page that is open goes on with what it has loaded.
 *
 * @param {string} server
 * @returns {Promise<Refreshed>}
 */
export const refreshBundle = async server => {
  if (onTheWeb) return SAME; // on the web the server's own copy is what was loaded
  const outcome = await taken(server).catch(outcomeOf);
  if (outcome.state === 'unreachable') return outcome;
  const reason = outcome.state === 'refused' ? outcome.reason : '';
  if (reason === 'no_keys') return outcome; // nobody was asked
  return noteOffer({ refused: reason }).then(() => outcome, outcomeOf);
};

/** @param {string} server @returns {Promise<Refreshed>} */
const taken = async server => {
  const keys = await signingKeys();
  if (!keys.length) return refused('no_keys'); // whatever it has, it could not be taken
  const [current, text] = await Promise.all([loadKnowledge(), signatureFrom(server)]);
  const { bundle, signature: held } = current;
  if (text === null) return (await isCurrent(server, `"${bundle.version}"`)) ? SAME : refused('unsigned');
  const { readSignature, refusal } = await import('../server/signature.js');
  const signature = readSignature(text);
  if (!signature) return refused('unreadable_signature');
  const isHere = signature.version === bundle.version;
  if (isHere && !held) return SAME; // the package's own needs nobody to vouch for it
  const why = await refusal(signature, keys, [bundle.edition, (await offered()).newest]);
  if (why) return refused(why, signature.edition);
  return isHere ? prolonged({ bundle, signature, fetched_at: today() }, held) : fetched(server, signature, current);
};

/**
 * @param {string} server
 * @param {Signature} signature genuine
 * @param {Awaited<ReturnType<typeof loadKnowledge>>} current
 * @returns {Promise<Refreshed>}
 */
const fetched = async (server, signature, { bundle }) => {
  const { byEdition } = await import('../engine/changes-since.js');
  const { signedBundle } = await import('../server/signature.js');
  if (byEdition(signature.edition, bundle.edition) === 0) return SAME;
  const signed = await signedBundle(signature, await knowledgeFrom(server));
  if ('refused' in signed) return refused(signed.refused, signature.edition);
  const { candidate } = signed;
  const verdict = await (await import('./judging.js')).verdictOn(candidate, bundle);
  if (!verdict.ok) return refused(verdict.reason, verdict.detail);
  await noteOffer({ newest: candidate.edition }); // first: once it is used, none before it may come back
  await theDisk().write({ [STORED.knowledge.key]: { bundle: candidate, signature, fetched_at: today() } });
  return { state: 'newer' };
};

/**
 * What is kept, signed again: it may be used for longer.
 * @param {SavedKnowledge} saved
 * @param {Signature | undefined} held
 * @returns {Promise<Refreshed>}
 */
const prolonged = async (saved, held) => {
  const longer = !held || saved.signature.expires > held.expires;
  if (longer) await theDisk().write({ [STORED.knowledge.key]: saved });
  return SAME;
};

const today = () => new Date().toISOString();

/** @param {Refusal | Unsigned} reason @param {string} [detail] @returns {Refreshed} */
const refused = (reason, detail) => ({ state: 'refused', reason, ...(detail !== undefined && { detail }) });

/** @param {unknown} trouble @returns {Refreshed} */
const outcomeOf = trouble => {
  if (!(trouble instanceof ServerTrouble)) return { state: 'unreachable', reason: 'error', detail: String(trouble) };
  const answered = trouble.problem === 'error' && (trouble.status ?? 200) === 200;
  return answered ? { state: 'refused', reason: 'unreadable' } : { state: 'unreachable', reason: trouble.problem };
};
