/**
 * What is seen as one character: a family of pictures, a letter with its marks, a flag. Pure;
 * backend/tsuho/engine/graphemes.py is its twin.
 */

// A character always begins at one of these; so only what follows the last of them has to be looked at.
const SURE = /[\n -~\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;
const FARTHEST = 2000;

/**
 * The place itself where a character begins there, else where the character begins that it would split; the place
 * itself, too, where that would leave nothing.
 *
 * @param {string[]} characters in code points, as Python counts
 * @param {number} end
 */
export const boundaryBefore = (characters, end) => {
  if (end <= 0 || end >= characters.length || SURE.test(characters[end])) return end;
  let start = end - 1;
  while (start > Math.max(0, end - FARTHEST) && !SURE.test(characters[start])) start -= 1;
  let at = start;
  const around = characters.slice(start, end + FARTHEST).join('');
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(around)) {
    const { length } = [...segment];
    if (at + length > end) break;
    at += length;
  }
  return at || end;
};
