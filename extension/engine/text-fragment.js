/**
 * The address of quoted words in a page: a text fragment (`#:~:text=`). Pure; backend/tsuho/engine/text_fragment.py is
 * its twin.
 *
 * Browsers then open the page at these words. It is help for whoever looks at the page, never the post's own address.
 * https://wicg.github.io/scroll-to-text-fragment/
 */

import { WORD_ENDS } from './constants.js';
import { trimmed } from './reports.js';
import { partition } from './web-address.js';

const LONGEST_WHOLE = 40;
const LONGEST_END = 20;
const SHORTEST_END = 4;

/**
 * The address with the words to find in it; a long or many-lined passage is named by its two ends.
 *
 * @param {string} address
 * @param {string} words
 */
export const located = (address, words) => {
  const lines = words
    .split('\n')
    .map(line => [...trimmed(line.replace(/[ \t\u00a0]+/g, ' '))])
    .filter(line => line.length);
  const last = lines.at(-1);
  if (!last) return '';
  const whole = lines.length === 1 && last.length <= LONGEST_WHOLE;
  const passage = whole ? encoded(last) : `${encoded(beginning(lines[0]))},${encoded(ending(last))}`;
  const [page] = partition(address, ':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${passage}`;
};

/**
 * Up to where a word ends: browsers find whole words only.
 *
 * @param {string[]} line in characters
 */
const beginning = line => {
  if (line.length <= LONGEST_END) return line;
  const start = line.slice(0, LONGEST_END);
  const at = start.findLastIndex((mark, index) => index >= SHORTEST_END && WORD_ENDS.includes(mark));
  return start.slice(0, at < 0 ? LONGEST_END : at + 1);
};

/** @param {string[]} line */
const ending = line => {
  if (line.length <= LONGEST_END) return line;
  const end = line.slice(-LONGEST_END);
  return end.slice(end.findIndex((mark, index) => index < LONGEST_END - SHORTEST_END && WORD_ENDS.includes(mark)) + 1);
};

/**
 * Everything but letters and digits of ASCII: `-`, `,` and `&` are part of the directive's own grammar.
 *
 * @param {string[]} words
 */
const encoded = words =>
  encodeURIComponent(words.join('').replace(/^ +| +$/g, '')).replace(
    /[-!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
