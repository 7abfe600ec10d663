/**
 * Regular expressions of the knowledge, and its names with a `*`, read as backend/tsuho/engine/patterns.py reads them.
 */

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

/**
 * Whether the name of a parameter, in lower case, is one of those; a `*` at an end of one stands for any letters.
 *
 * @param {string} name
 * @param {string[]} written
 */
export const isOneOf = (name, written) => written.some(each => isNamed(name, each));

/** @param {string} name @param {string} written */
const isNamed = (name, written) => {
  const bare = written.replace(/^\*/, '').replace(/\*$/, '');
  if (written.startsWith('*')) return written.endsWith('*') ? name.includes(bare) : name.endsWith(bare);
  return written.endsWith('*') ? name.startsWith(bare) : name === bare;
};
