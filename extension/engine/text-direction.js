/**
 * Signs that turn the direction of what follows: names on the web hold them, and a number, a time or an address after
 * such a name would read backwards. Pure; backend/tsuho/engine/text_direction.py is its twin.
 */

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const OPENING = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068';
const POP = '\u202c';
const POP_ISOLATE = '\u2069';

/** A name or another fact in one line, without such signs. @param {string} text */
export const undirected = text => text.replace(CONTROLS, '').replaceAll('\n', ' ');

/**
 * A passage in which each line ends what it began, so that what stands around it reads as ever.
 *
 * @param {string} text
 */
export const closed = text => (text.search(CONTROLS) < 0 ? text : text.split('\n').map(closedLine).join('\n'));

/** @param {string} line */
const closedLine = line => {
  /** @type {string[]} */
  const open = [];
  let kept = '';
  for (const sign of line) {
    if (OPENING.includes(sign)) open.push(sign >= '\u2066' ? POP_ISOLATE : POP);
    else if ((sign === POP || sign === POP_ISOLATE) && open.pop() !== sign) continue;
    kept += sign;
  }
  return kept + open.reverse().join('');
};
