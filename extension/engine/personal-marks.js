/**
 * What in an address may point to the person who brings it: an e-mail address, a user name, a session. Pure;
 * backend/tsuho/engine/personal_marks.py is its twin.
 */

import { isToken, parse, plainAscii, withoutParameters } from './web-address.js';

// A name behind @ is that of a writer on another server; so is one behind these folders of such servers.
const MAIL = new RegExp(
  '(?<![a-z0-9._%+@-])(?<!/[ucm]/)(?<!acct:)' +
    '[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}(?![a-z0-9@-])',
  'i',
);

/**
 * Whether such a mark stands in the path, the query or the fragment. `names` are those of parameters that hold a
 * person's name or mail, `secrets` those that hold a session or a key where the value is long.
 *
 * @param {string} address
 * @param {string[]} names
 * @param {string[]} secrets
 */
export const holdsPersonalMarks = (address, names, secrets) => {
  const { path, query, fragment } = parse(address);
  const around = plainAscii([path, query, fragment].join('\n'));
  return MAIL.test(around) || withoutPersonalMarks(address, names, secrets) !== address;
};

/**
 * The address without the parameters that hold one. What stands in the path stays: without it nothing opens.
 *
 * @param {string} address
 * @param {string[]} names
 * @param {string[]} secrets
 */
export const withoutPersonalMarks = (address, names, secrets) =>
  withoutParameters(address, (name, value) =>
    (value && (names.includes(name) || (secrets.includes(name) && isToken(value)))) || MAIL.test(plainAscii(value))
      ? 'drop'
      : '',
  );
