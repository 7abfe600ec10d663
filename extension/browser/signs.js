/**
 * Signs that Unicode keeps for a program's own use, and that no text of people holds: by them a sentence carries its
 * furigana (a base, its reading), the tongue of what is said in another than the page's, and what the browser has
 * written by itself. Files of languages are compiled with them (`backend/tsuho/compile/languages.py`).
 */

const sign = (/** @type {number} */ code) => String.fromCharCode(code);

export const [BASE, READING, READ] = [0xfdd0, 0xfdd1, 0xfdd2].map(sign);
export const [TONGUE, SAYS, SAID] = [0xfdd3, 0xfdd4, 0xfdd5].map(sign);
/** Around what the browser has written (`style/dates.js`). */
export const [WRITTEN, DONE] = [0xfdd6, 0xfdd7].map(sign);

export const SIGNS = new RegExp(`([${BASE}-${DONE}])`);
const LEFT_OUT = new RegExp(`${READING}[^${READ}]*${READ}|${TONGUE}[^${SAYS}]*${SAYS}|[${BASE}-${DONE}]`, 'g');

/** The sentence where no element can stand: without furigana. @param {string} text */
export const withoutSigns = text => text.replace(LEFT_OUT, '');
