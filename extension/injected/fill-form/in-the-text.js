/**
 * Desks judge a post by opening its address. Where no box of a form takes it, it goes to the head of the free text: a
 * report without it is worth nothing. Pure.
 *
 * @import {Field} from './values.js'
 */

/** So much of the person's own words must have room below the address. */
const WORDS_ENOUGH = 200;

/**
 * @param {Field} url
 * @param {Field | undefined} notes
 * @param {number} limit of the free text, in UTF-16 units
 * @returns {Field | null} the free text with the address above it; null where it stands in it already, or has no room
 */
export function headedBy({ label = '', value: address }, notes, limit) {
  const words = notes?.value ?? '';
  if (address.split('\n').every(each => words.includes(each))) return null;
  const head = `【${label || 'URL'}】\n${address}`;
  const room = words ? Math.min(words.length, WORDS_ENOUGH) + 2 : 0;
  if (head.length + room > limit) return null;
  return { ...notes, id: 'notes', value: words ? `${head}\n\n${words}` : head };
}
