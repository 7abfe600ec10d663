/** Web addresses over boxes. Pure. */

/**
 * @typedef {object} AddressBox
 * @property {boolean} lines whether it takes several, one a line
 * @property {boolean} schemeless whether http:// stands before it already
 * @property {number} limit
 */

/** @param {string} value @returns {string[]} one of each line */
export const addressesIn = value =>
  value
    .split('\n')
    .map(each => each.trim())
    .filter(Boolean);

/** @param {string} address @returns {[string, string]} its scheme with ://, and the rest */
export const splitAddress = address => {
  const [, scheme = '', rest = address] = /^(https?:\/\/)(.*)$/is.exec(address) ?? [];
  return [scheme, rest];
};

/**
 * One address a box, in order; all that are left into one that takes lines. An address is never cut.
 * @param {string[]} addresses
 * @param {AddressBox[]} boxes
 * @returns {{values: string[], left: string[]}} a value for each of the first boxes
 */
export function overBoxes(addresses, boxes) {
  const left = [...addresses];
  const values = [];
  for (const { lines, schemeless, limit } of boxes) {
    if (!left.length) break;
    let value = schemeless ? splitAddress(left[0])[1] : left[0];
    if (value.length > limit) break;
    left.shift();
    while (lines && left.length && value.length + 1 + left[0].length <= limit) value += `\n${left.shift()}`;
    values.push(value);
  }
  return { values, left };
}

/** @param {string} address @returns {string} in plain letters, for a box that takes no others; '' where it is none */
export const inAscii = address => (URL.canParse(address) ? new URL(address).href : '');
