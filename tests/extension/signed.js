/**
 * Keys made for one run of the tests, and what they sign. None is written down anywhere.
 *
 * @import {Signature} from '../../extension/server/signature.js'
 */

import { createHash } from 'node:crypto';

/** The last day of a signature that holds long enough for any test. */
export const LONG = '2098-12-31';

const base64 = (/** @type {ArrayBuffer} */ bytes) => Buffer.from(bytes).toString('base64');

/** A keeper: the public key, and a signature of the very text of a bundle. */
export const newKeeper = async () => {
  const pair = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']));
  const key = base64(await crypto.subtle.exportKey('spki', pair.publicKey));
  return {
    key,
    /**
     * @param {string} text
     * @param {Partial<Signature>} [says] where the keeper says something else than what is true
     * @returns {Promise<Signature>}
     */
    sign: async (text, says = {}) => {
      const { edition, version } = JSON.parse(text);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const told = { format: 'tsuho-signature 1', edition, version, sha256, expires: LONG, key, ...says };
      const { format, expires } = told;
      const lines = [format, told.edition, told.version, told.sha256, expires, told.key].map(line => `${line}\n`);
      const made = await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(lines.join('')));
      return { ...told, signature: base64(made) };
    },
  };
};
