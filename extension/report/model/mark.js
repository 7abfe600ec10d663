/** A sentence named without a word of it. Pure. */

const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** A mark: FNV-1a, of 32 bits. No secret, only no word. @param {string} sentence in Japanese, or an id */
export function markOf(sentence) {
  let mark = BASIS;
  for (const each of new TextEncoder().encode(sentence)) mark = Math.imul(mark ^ each, PRIME) >>> 0;
  return mark.toString(36);
}
