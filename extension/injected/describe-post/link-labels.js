/** What the words of a link say of where it leads. Pure. */

const READS_ON = /^[….\s]*(?:(?:続き|全文)を?(?:読む|見る)|もっと読む|read (?:more|full review))\W{0,3}$/i;

/**
 * Whether it leads from the beginning of the words to all of them.
 * @param {string} label @param {URL} url @param {boolean} here whether that is on this very page
 */
export const isReadingOn = (label, url, here) =>
  !here && READS_ON.test(label) && /\d{3}/.test(url.pathname + url.search);
