/**
 * ChaCha20 (RFC 8439). Why not the browser's own: it answers later, and a popup that closes has no later; what was
 * typed last must be on its way to the disk in the same turn (docs/decisions/0034-what-is-sealed.md).
 */

const WORDS = 16;
const ROUNDS = 10;

/** "expand 32-byte k" */
const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

/**
 * Enciphers, and deciphers what was enciphered.
 * @param {Uint8Array} key 32 bytes
 * @param {Uint8Array} nonce 12 bytes, never twice with the same key
 * @param {Uint8Array} text
 * @param {number} [first] the number of the first block
 */
export function chacha20(key, nonce, text, first = 0) {
  const start = Int32Array.from([...CONSTANTS, ...wordsOf(key), first, ...wordsOf(nonce)]);
  const stream = new Int32Array(WORDS);
  const bytes = new Uint8Array(stream.buffer); // the lowest first: so is every machine that runs a browser
  const done = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 64) {
    stream.set(start);
    for (let round = 0; round < ROUNDS; round += 1) {
      quarterRound(stream, 0, 4, 8, 12); // columns
      quarterRound(stream, 1, 5, 9, 13);
      quarterRound(stream, 2, 6, 10, 14);
      quarterRound(stream, 3, 7, 11, 15);
      quarterRound(stream, 0, 5, 10, 15); // diagonals
      quarterRound(stream, 1, 6, 11, 12);
      quarterRound(stream, 2, 7, 8, 13);
      quarterRound(stream, 3, 4, 9, 14);
    }
    for (let word = 0; word < WORDS; word += 1) stream[word] += start[word];
    const end = Math.min(64, text.length - at);
    for (let byte = 0; byte < end; byte += 1) done[at + byte] = text[at + byte] ^ bytes[byte];
    start[12] += 1;
  }
  return done;
}

/** @param {Uint8Array} bytes @returns {number[]} the same as words, the lowest byte first */
function wordsOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length / 4 }, (_, word) => view.getUint32(word * 4, true));
}

/**
 * Signed words: those the engines reckon with as they are.
 * @param {Int32Array} s @param {number} a @param {number} b @param {number} c @param {number} d
 */
function quarterRound(s, a, b, c, d) {
  let one = s[a];
  let two = s[b];
  let three = s[c];
  let four = s[d];
  one = (one + two) | 0;
  four = turned(four ^ one, 16);
  three = (three + four) | 0;
  two = turned(two ^ three, 12);
  one = (one + two) | 0;
  four = turned(four ^ one, 8);
  three = (three + four) | 0;
  s[a] = one;
  s[b] = turned(two ^ three, 7);
  s[c] = three;
  s[d] = four;
}

/** @param {number} word @param {number} bits */
const turned = (word, bits) => (word << bits) | (word >>> (32 - bits));
