/**
 * ChaCha20 (RFC 8439). Why not the browser's own: it answers later, and a popup that closes has no later; what was
 * typed last must be on its way to the disk in the same turn (docs/decisions/0034-what-is-sealed.md).
 */

const WORDS = 16;
const ROUNDS = 10;

/** "expand 32-byte k" */
const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

const COLUMNS_AND_DIAGONALS = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

/**
 * Enciphers, and deciphers what was enciphered.
 * @param {Uint8Array} key 32 bytes
 * @param {Uint8Array} nonce 12 bytes, never twice with the same key
 * @param {Uint8Array} text
 * @param {number} [first] the number of the first block
 */
export function chacha20(key, nonce, text, first = 0) {
  const start = Uint32Array.from([...CONSTANTS, ...wordsOf(key), first, ...wordsOf(nonce)]);
  const stream = new Uint32Array(WORDS);
  const bytes = new DataView(stream.buffer);
  const done = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 64) {
    stream.set(start);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [a, b, c, d] of COLUMNS_AND_DIAGONALS) quarterRound(stream, a, b, c, d);
    }
    for (let word = 0; word < WORDS; word += 1) bytes.setUint32(word * 4, stream[word] + start[word], true);
    for (let byte = at; byte < Math.min(at + 64, text.length); byte += 1) {
      done[byte] = text[byte] ^ bytes.getUint8(byte - at);
    }
    start[12] += 1;
  }
  return done;
}

/** @param {Uint8Array} bytes @returns {number[]} the same as words, the lowest byte first */
function wordsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length / 4 }, (_, word) => view.getUint32(word * 4, true));
}

/** @param {Uint32Array} s @param {number} a @param {number} b @param {number} c @param {number} d */
function quarterRound(s, a, b, c, d) {
  s[a] += s[b];
  s[d] = turned(s[d] ^ s[a], 16);
  s[c] += s[d];
  s[b] = turned(s[b] ^ s[c], 12);
  s[a] += s[b];
  s[d] = turned(s[d] ^ s[a], 8);
  s[c] += s[d];
  s[b] = turned(s[b] ^ s[c], 7);
}

/** @param {number} word @param {number} bits */
const turned = (word, bits) => (word << bits) | (word >>> (32 - bits));
