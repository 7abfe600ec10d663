/**
 * Why newer knowledge from a server is not in use, on the options page: nobody is told while they report.
 *
 * @import {Refusal} from '../server/acceptable.js'
 * @import {Unsigned} from '../server/signature.js'
 */

import { say } from '../browser/i18n.js';
import { isKeptExpired, signingKeys } from '../store/knowledge.js';
import { offered } from '../store/offered-knowledge.js';
import { byId } from '../style/elements.js';

/** @type {Record<Refusal | Unsigned, string>} */
const SENTENCES = {
  no_keys: 'optionsRefusedNoKeys',
  unsigned: 'optionsRefusedUnsigned',
  unreadable_signature: 'optionsRefusedUnreadableSignature',
  unknown_key: 'optionsRefusedUnknownKey',
  forged: 'optionsRefusedForged',
  expired: 'optionsRefusedExpired',
  older: 'optionsRefusedOlder',
  other_bytes: 'optionsRefusedOtherBytes',
  other_edition: 'optionsRefusedOtherEdition',
  unreadable: 'optionsRefusedUnreadable',
  size: 'optionsRefusedUnreadable',
  shape: 'optionsRefusedUnreadable',
  schema: 'optionsRefusedSchema',
  future: 'optionsRefusedFuture',
  weaker: 'optionsRefusedLooser',
  number: 'optionsRefusedLooser',
  host: 'optionsRefusedLooser',
  asks: 'optionsRefusedLooser',
  pattern: 'optionsRefusedLooser',
};

/** Shows why nothing newer is in use, where that is so; what cannot be read is no reason. */
export async function showKnowledgeNews() {
  const line = byId('knowledge-news');
  const why = await reason().catch(() => /** @type {const} */ (''));
  line.textContent = why && say(SENTENCES[why]);
  line.hidden = !why;
}

/** @returns {Promise<Refusal | Unsigned | ''>} '' where there is nothing to tell */
async function reason() {
  if (!(await signingKeys()).length) return 'no_keys';
  const { refused } = await offered();
  return refused || ((await isKeptExpired()) ? 'expired' : '');
}
