/**
 * The key of all receipts. It is an entry of the disk, which lies sealed there under a key in a file of its own
 * (`disk.js`), and goes with it: then nobody can read the book any more, whatever a browser leaves of it. Whether it
 * goes when the person leaves in a hurry is told by where it lies: see the two rows of the table in `stored.js`.
 *
 * @typedef {object} BookKey
 * @property {(value: unknown) => unknown} seal
 * @property {(body: unknown) => unknown} unseal undefined for what was sealed under another key
 * @property {(name: string) => Promise<string>} nameOf a name that tells nothing to those who lack the key
 */

import { random, sha256 } from '../browser/bytes.js';
import { inTurn } from '../browser/turns.js';
import { chacha20 } from './cipher.js';
import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: USUAL } = STORED.receipts;
const { key: STAYING } = STORED.keptReceipts;
const LENGTH = 32;
const DIGITS = 16;

/** The key that there is. @returns {Promise<BookKey | null>} null: nothing was ever kept, or it was forgotten */
export async function bookKey() {
  const kept = await keptKey();
  return kept && keyOf(kept.bytes);
}

/** The key that there is, else a new one. @returns {Promise<BookKey>} */
export const bookKeyMade = () =>
  inTurn('key of receipts', async () => {
    const kept = await keptKey();
    if (kept) return keyOf(kept.bytes);
    const bytes = random(LENGTH);
    await theDisk().write({ [USUAL]: [...bytes] });
    return keyOf(bytes);
  });

/** Whether receipts stay when the person leaves in a hurry. */
export const staysAtLeaving = async () => (await keptKey())?.name === STAYING;

/** @param {boolean} stays */
export const setStaying = stays =>
  inTurn('key of receipts', async () => {
    const kept = await keptKey();
    const name = stays ? STAYING : USUAL;
    if (kept?.name === name) return;
    const bytes = kept?.bytes ?? random(LENGTH);
    // In this order: cut short, both are there, and they are the same.
    await theDisk().write({ [name]: [...bytes] });
    if (kept) await theDisk().remove([kept.name]);
  });

/** @returns {Promise<{name: string, bytes: Uint8Array} | null>} */
async function keptKey() {
  for (const name of [STAYING, USUAL]) {
    const kept = await theDisk().get(name);
    if (Array.isArray(kept) && kept.length === LENGTH) return { name, bytes: Uint8Array.from(kept) };
  }
  return null;
}

/** @param {Uint8Array} bytes @returns {BookKey} */
export const keyOf = bytes => ({
  seal(value) {
    const nonce = random(12);
    return { nonce, text: chacha20(bytes, nonce, new TextEncoder().encode(JSON.stringify(value))) };
  },
  unseal(body) {
    const { nonce, text } = /** @type {{nonce: Uint8Array, text: Uint8Array}} */ (body ?? {});
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(chacha20(bytes, nonce, text)));
    } catch {
      return undefined;
    }
  },
  async nameOf(name) {
    const told = new TextEncoder().encode(name);
    // A page without https has no digests, and no key files that would keep this key.
    if (!crypto.subtle) return name;
    return `dup:${(await sha256(new Uint8Array([...bytes, ...told]))).slice(0, DIGITS)}`;
  },
});
