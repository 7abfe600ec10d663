/**
 * What is pasted into the one-line box of the address. A browser takes the line ends out, which sticks a signature or a
 * date to the address. Pure.
 */

import { addressesIn } from '../../engine/pasted-address.js';

/**
 * The text with a space for its line ends; null where the browser may take them out: there are none, or the address
 * itself was broken by them.
 *
 * @param {string} pasted
 */
export const inOneLine = pasted => {
  const text = pasted.trim();
  const joined = text.replace(/[\r\n]+/g, '');
  return joined === text || addressesIn(text).includes(joined) ? null : text.replace(/[\r\n]+/g, ' ');
};
