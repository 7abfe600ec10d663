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
const FARTHEST_END = 60;
const SCRIPTS = [
  /[0-9A-Za-z\u00c0-\u024f]/,
  /[\u3041-\u309f]/,
  /[\u30a1-\u30ff\uff66-\uff9f]/,
  /[\u3005-\u3007\u3400-\u9fff]/,
];
const HIRAGANA = 1;
const KANJI = 3;

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
  const start = trimmedEnds(beginning(lines[0]));
  const end = trimmedEnds(ending(last));
  const overlaps = start.length + end.length > last.length;
  const whole = lines.length === 1 && (last.length <= LONGEST_WHOLE || overlaps);
  const passage = whole ? encoded(last) : `${encoded(start)},${encoded(end)}`;
  const [page] = partition(address, ':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${passage}`;
};

/** @param {string[]} words */
const trimmedEnds = words => [...words.join('').replace(/^ +| +$/g, '')];

/**
 * Up to where a word ends: browsers find whole words only. As far on as it takes, where none ends near.
 *
 * @param {string[]} line in characters
 */
const beginning = line => {
  if (line.length <= LONGEST_END) return line;
  const near = line.slice(0, LONGEST_END);
  let end = near.findLastIndex((mark, index) => index >= SHORTEST_END && WORD_ENDS.includes(mark)) + 1;
  for (let at = LONGEST_END; !end && at > SHORTEST_END; at -= 1) if (isBetweenWords(line, at)) end = at;
  for (let at = LONGEST_END; !end && at < FARTHEST_END; at += 1) if (isBetweenWords(line, at)) end = at;
  return line.slice(0, end || LONGEST_END);
};

/** @param {string[]} line */
const ending = line => {
  if (line.length <= LONGEST_END) return line;
  const first = line.length - LONGEST_END;
  const last = line.length - SHORTEST_END;
  let start = line.findIndex((mark, index) => index >= first && index < last && WORD_ENDS.includes(mark)) + 1;
  for (let at = first; !start && at < last; at += 1) if (isBetweenWords(line, at)) start = at;
  for (let at = first; !start && at > line.length - FARTHEST_END; at -= 1) if (isBetweenWords(line, at)) start = at;
  return line.slice(start || first);
};

/**
 * Whether a word surely ends and another begins here: where the script changes, but not from kanji to the hiragana that
 * belongs to it.
 *
 * @param {string[]} line
 * @param {number} at
 */
const isBetweenWords = (line, at) => {
  if (at <= 0 || at >= line.length) return false;
  const [before, after] = [line[at - 1], line[at]].map(sign => SCRIPTS.findIndex(signs => signs.test(sign)));
  return before !== after && !(before === KANJI && after === HIRAGANA);
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
