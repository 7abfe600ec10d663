/**
 * Whether a server's knowledge is signed by somebody whom the package trusts. The server only passes it on: who has the
 * server, or stands between, can neither change it, nor mix two editions, nor bring an old one back.
 *
 * `backend/tsuho/records/signature.py` says what is signed, `tsuho sign` signs it.
 *
 * @import {Bundle} from '../knowledge/types.js'
 *
 * @typedef {object} Signature
 * @property {string} format
 * @property {string} edition
 * @property {string} version
 * @property {string} sha256 of the very bytes that came
 * @property {string} expires the last day, in Japan
 * @property {string} key the public key: short enough to be its own name
 * @property {string} signature
 *
 * @typedef {'no_keys' | 'unsigned' | 'unreadable_signature' | 'unknown_key' | 'forged' | 'expired' | 'older'
 *   | 'other_bytes' | 'other_edition' | 'unreadable'} Unsigned why nobody vouches for it
 */

import { fromBase64, sha256 } from '../browser/bytes.js';
import { byEdition } from '../engine/changes-since.js';
import { dayInJapan } from '../engine/japan-time.js';

/** What is signed, in this order, and what each can be. None can hold a line end: a line each is unmistakable. */
const SIGNED = {
  format: /^tsuho-signature 1$/,
  edition: /^\d{4}-\d\d-\d\d\.\d+$/,
  version: /^[0-9.-]+\+[0-9a-f]+$/,
  sha256: /^[0-9a-f]{64}$/,
  expires: /^\d{4}-\d\d-\d\d$/,
  key: /^[A-Za-z0-9+/]{59}=$/,
};
const WRITTEN = { ...SIGNED, signature: /^[A-Za-z0-9+/]{86}==$/ };

/**
 * @param {string} text what `GET /v1/knowledge.sig` gave
 * @returns {Signature | null} null where it is none
 */
export const readSignature = text => {
  try {
    const read = JSON.parse(text);
    const parts = Object.entries(WRITTEN).map(([part, shape]) => [part, shape.test(read[part]) ? read[part] : null]);
    return parts.every(([, value]) => typeof value === 'string') ? Object.fromEntries(parts) : null;
  } catch {
    return null;
  }
};

/**
 * Why a signature is not taken, before what it signs is looked at; '' where it is.
 *
 * @param {Signature} signature
 * @param {string[]} keys the package's own
 * @param {string[]} editions what is in use, and the newest that was ever taken ('' for none): it is older than neither
 * @param {Date} [now]
 * @returns {Promise<Unsigned | ''>}
 */
export const refusal = async (signature, keys, editions, now = new Date()) => {
  if (!keys.includes(signature.key)) return 'unknown_key';
  if (!(await isGenuine(signature))) return 'forged';
  if (!stillHolds(signature, keys, now)) return 'expired';
  return editions.some(edition => edition && byEdition(signature.edition, edition) < 0) ? 'older' : '';
};

/**
 * Whether a signature that was taken once is one to go by today: its day has not passed, and its key is still one of
 * the package's. The day is that of the device's clock: one that is slow lets it hold for longer, but knowledge from
 * after its tomorrow is refused all the same (`tightening.js`).
 *
 * @param {Signature | undefined} signature
 * @param {string[]} keys
 * @param {Date} [now]
 */
export const stillHolds = (signature, keys, now = new Date()) =>
  signature !== undefined && keys.includes(signature.key) && dayInJapan(now) <= signature.expires;

/**
 * The bundle in the bytes that came, if they are those that were signed: looked at before they are read.
 *
 * @param {Signature} signature
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @returns {Promise<{candidate: Bundle} | {refused: Unsigned}>} its shape is not judged yet
 */
export const signedBundle = async ({ edition, version, sha256: digest }, bytes) => {
  if ((await sha256(bytes)) !== digest) return { refused: 'other_bytes' };
  try {
    const candidate = JSON.parse(new TextDecoder().decode(bytes));
    const same = candidate.edition === edition && candidate.version === version;
    return same ? { candidate } : { refused: 'other_edition' };
  } catch {
    return { refused: 'unreadable' };
  }
};

/** @param {Signature} signature @returns {Promise<boolean>} */
const isGenuine = async signature => {
  const lines = Object.keys(SIGNED).map(part => `${signature[/** @type {keyof typeof SIGNED} */ (part)]}\n`);
  // As a whole SubjectPublicKeyInfo: browsers differ in how they take the bare 32 bytes.
  const key = await crypto.subtle.importKey('spki', fromBase64(signature.key), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify(
    'Ed25519',
    key,
    fromBase64(signature.signature),
    new TextEncoder().encode(lines.join('')),
  );
};
