/** Texts that are longer than a box: cut where a person would, never within an address. Pure. */

const ADDRESS = /https?:\/\/[\x21-\x7e]+/g;

/** Where a sentence ends. */
const STOPS = ['。', '\n', '! ', '. ', '？', '！'];

/**
 * @param {string} text longer than the limit
 * @param {number} limit
 * @param {'word' | 'grapheme'} granularity a grapheme is what is seen as one character
 * @returns {number} where the last one ends that fits; only this place is asked for, since to go through a long text
 *   takes a second
 */
const fitting = (text, limit, granularity) =>
  new Intl.Segmenter('ja', { granularity }).segment(text).containing(limit)?.index ?? 0;

/**
 * @param {string} text
 * @param {number} limit
 * @returns {[string, string]} what fits, and the rest
 */
export function cutAt(text, limit) {
  if (text.length <= limit) return [text, ''];
  let end = fitting(text, limit, 'word') || fitting(text, limit, 'grapheme');
  for (const { index, 0: address } of text.matchAll(ADDRESS))
    if (index < end && end < index + address.length) end = index;
  const whole = Math.max(...STOPS.map(stop => endOfLast(text.slice(0, end), stop)));
  if (whole > end * 0.8) end = whole; // a whole sentence, where one ends close by
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
}

/** @param {string} text @param {string} stop @returns {number} where the last one ends, 0 where there is none */
const endOfLast = (text, stop) => {
  const at = text.lastIndexOf(stop);
  return at < 0 ? 0 : at + stop.length;
};
