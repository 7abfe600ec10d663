/** Letters as they are usually written: those of full and half width, and in circles, are the same. Pure. */

/** @param {string} text */
export const inUsualLetters = text => text.normalize('NFKC');

/** The same in small letters. @param {string} text */
export const inSmallLetters = text => inUsualLetters(text).toLowerCase();
