/**
 * What in an address may point to the person who brings it: an e-mail address, a user name, a session. Pure;
 * backend/tsuho/engine/personal_marks.py is its twin.
 */

import { parse, plainest, withoutLogin, withoutParameters } from './web-address.js';

// A name behind @ is that of a writer on another server; so is one behind these folders of such servers.
const MAIL = new RegExp(
  '(?<![a-z0-9._%+@-])(?<!/[ucm]/)(?<!acct:)' +
    '[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}(?![a-z0-9@-])',
  'i',
);
const SECRET = /^[0-9A-Za-z_.+/=~:|-]{16,}$/;
const WORDS = /^[0-9A-Za-z_.-]{1,11}(?:\+[0-9A-Za-z_.-]{0,11})+$/; // what somebody looked for
// https://learn.microsoft.com/previous-versions/aspnet/ms178581(v=vs.100)
const SESSION = /\/(?:\(|%28)(?:[AFSX](?:\(|%28)[^()/?#%]{1,200}(?:\)|%29)){1,4}(?:\)|%29)(?=[/?#]|$)/i;

/**
 * Whether such a mark stands in the address. `names` are those of parameters that hold a person's name or mail,
 * `secrets` those that hold a session or a key where the value is long; a `*` at an end of one stands for any letters.
 *
 * @param {string} address
 * @param {string[]} names
 * @param {string[]} secrets
 */
export const holdsPersonalMarks = (address, names, secrets) => {
  const { path, query, fragment } = parse(address);
  const around = plainest([path, query, fragment].join('\n'));
  return MAIL.test(around) || withoutPersonalMarks(address, names, secrets) !== address;
};

/**
 * The address without a login, without a session in its path, and without the parameters that hold a mark. What else
 * stands in the path stays: without it nothing opens.
 *
 * @param {string} address
 * @param {string[]} names
 * @param {string[]} secrets
 */
export const withoutPersonalMarks = (address, names, secrets) =>
  withoutParameters(withoutLogin(address), (name, value) => {
    if (value && (isOneOf(name, names) || (isOneOf(name, secrets) && isSecret(value)))) return 'drop';
    return MAIL.test(plainest(value)) ? 'drop' : '';
  }).replace(SESSION, '');

/** @param {string} name @param {string[]} written */
const isOneOf = (name, written) => written.some(each => isNamed(name, each));

/** @param {string} name @param {string} written */
const isNamed = (name, written) => {
  const bare = written.replace(/^\*/, '').replace(/\*$/, '');
  if (written.startsWith('*')) return written.endsWith('*') ? name.includes(bare) : name.endsWith(bare);
  return written.endsWith('*') ? name.startsWith(bare) : name === bare;
};

/** Whether a value is long enough to be a session or a key, and no words. @param {string} value */
const isSecret = value => {
  const plain = plainest(value);
  return SECRET.test(plain) && !WORDS.test(plain);
};
