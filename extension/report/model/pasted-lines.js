/**
 * What is pasted into the one-line box of the address. A browser takes the line ends out, which sticks a signature or a
 * date to the address. Pure.
 */

import { addressesIn } from '../../engine/pasted-address.js';

/**
 * The text with a space for its line ends; without them where the address itself was broken by them.
 *
 * @param {string} pasted
 */
export const inOneLine = pasted => {
  const text = pasted.replace(/\r\n?/g, '\n');
  const joined = text.replace(/\n+/g, '');
  return addressesIn(text).includes(joined) ? joined : text.replace(/\n+/g, ' ');
};
