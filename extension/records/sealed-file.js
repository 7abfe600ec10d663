/**
 * A file under a passphrase: AES-GCM by the browser's own cryptography, under a key that is derived slowly, so that
 * guessing costs time. The file says how it was made; a later version may take more rounds.
 */

import { fromBase64, random, toBase64 } from '../browser/bytes.js';
import { KEY_ROUNDS } from '../engine/constants.js';
import { SEALED_FORMAT, VERSION } from '../engine/receipts-file.js';

/** A file that asks for more would hold the page up for minutes. */
const MOST_ROUNDS = 10_000_000;

/** Whether this page can do it: one that came without https cannot. */
export const canSeal = () => Boolean(globalThis.crypto?.subtle);

/** @param {string} text @param {string} passphrase @returns {Promise<string>} */
export async function sealed(text, passphrase) {
  const salt = random(16);
  const nonce = random(12);
  const key = await keyOf(passphrase, salt, KEY_ROUNDS);
  const packed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text));
  return JSON.stringify({
    format: SEALED_FORMAT,
    version: VERSION,
    key: { kind: 'PBKDF2-HMAC-SHA256', rounds: KEY_ROUNDS, salt: toBase64(salt) },
    cipher: { kind: 'AES-256-GCM', nonce: toBase64(nonce), text: toBase64(new Uint8Array(packed)) },
  });
}

/**
 * @param {string} text of a sealed file
 * @param {string} passphrase
 * @returns {Promise<string | null>} null where the passphrase is another one, or the file was damaged
 */
export async function opened(text, passphrase) {
  try {
    const { key, cipher } = JSON.parse(text);
    if (!Number.isInteger(key.rounds) || key.rounds < 1 || key.rounds > MOST_ROUNDS) return null;
    const derived = await keyOf(passphrase, fromBase64(key.salt), key.rounds);
    const how = { name: 'AES-GCM', iv: fromBase64(cipher.nonce) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, derived, fromBase64(cipher.text)));
  } catch {
    return null;
  }
}

/** @param {string} passphrase @param {Uint8Array<ArrayBuffer>} salt @param {number} rounds */
async function keyOf(passphrase, salt, rounds) {
  // The same passphrase typed on another keyboard is the same.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
