/** Regular expressions of the knowledge, read as backend/tsuho/engine/patterns.py reads them. */

/** @type {Map<string, RegExp>} */
const compiled = new Map();

// JavaScript's dot stops at U+2028 and U+2029, and with the u flag the long s and the Kelvin sign are its s and k.
// Python reads neither so.
export const READ_OTHERWISE = /[\u2028\u2029\u017f\u212a]/g;

/**
 * The regular expression of a pattern, upper and lower case alike; throws for one that is none.
 *
 * @param {string} source
 */
export const pattern = source => {
  const ready = compiled.get(source) ?? new RegExp(source, 'iu');
  compiled.set(source, ready);
  return ready;
};

/**
 * Whether a text holds one of the patterns.
 *
 * @param {string[]} patterns
 * @param {string} text
 */
export const found = (patterns, text) => {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  const plain = text.slice(0, end).replace(READ_OTHERWISE, '\ufffd');
  return patterns.some(each => pattern(each).test(plain));
};
