/** Texts that are longer than a box: cut where a person would, never within an address. Pure. */

const ADDRESS = /https?:\/\/[\x21-\x7e]+/g;

/**
 * @param {string} text
 * @param {number} limit
 * @param {'word' | 'grapheme'} granularity a grapheme is what is seen as one character
 * @returns {number} where the last one ends that fits
 */
function fitting(text, limit, granularity) {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('ja', { granularity }).segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return end;
}

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
  const whole = Math.max(
    ...['。', '\n', '! ', '. ', '？', '！'].map(stop => text.lastIndexOf(stop, end - stop.length) + stop.length),
  );
  if (whole > end * 0.8) end = whole; // a whole sentence, where one ends close by
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()];
}
