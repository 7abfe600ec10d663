/**
 * What is pasted into the one-line box of the address. A browser takes the line ends out, which sticks a signature or a
 * date to the address. Pure.
 */

import { addressesIn } from '../../engine/pasted-address.js';

/** A telephone number, a day: no rest of an address. */
const BELOW = /\n(?:0[0-9]{9,10}|(?:19|20)[0-9]{6})$/;

/**
 * The text with a space for its line ends; null where the browser may take them out: there are none, or the address
 * itself was broken by them.
 *
 * @param {string} pasted
 */
export const inOneLine = pasted => {
  const text = pasted.trim().replace(/\r\n?/g, '\n');
  const joined = text.replace(/\n+/g, '');
  const isBroken = !BELOW.test(text) && addressesIn(text).includes(joined);
  return joined === text || isBroken ? null : text.replace(/\n+/g, ' ');
};
