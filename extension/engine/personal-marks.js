/**
 * What in an address may point to the person who brings it: an e-mail address, a user name, a session. Pure;
 * backend/tsuho/engine/personal_marks.py is its twin.
 */

import { isOneOf } from './patterns.js';
import { parse, plainest, withoutLogin, withoutParameters } from './web-address.js';

// A name behind @ is that of a writer on another server; so is one behind these folders of such servers.
const MAIL = new RegExp(
  '(?<![a-z0-9._%+@-])(?<!/[ucm]/)(?<!acct:)' +
    '[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}(?![a-z0-9@-])',
  'i',
);
const SECRET = /^(?:Basic |Bearer )?[0-9A-Za-z_.+/=~:|-]{16,}$/;
const WORDS = /^[0-9A-Za-z_.-]{1,11}(?:\+[0-9A-Za-z_.-]{0,11})+$/; // what somebody looked for
// https://learn.microsoft.com/previous-versions/aspnet/ms178581(v=vs.100)
const SESSION = /\/(?:\(|%28)(?:[AFSX](?:\(|%28)[^()/?#%]{1,200}(?:\)|%29)){1,4}(?:\)|%29)(?=[/?#]|$)/i;
// What lets one in from the path: a token of three parts (RFC 7519), or what follows such a word and is none itself.
const PASS = new RegExp(
  '\\beyJ[0-9A-Za-z_-]{8,200}\\.[0-9A-Za-z_-]{8,4000}\\.[0-9A-Za-z_-]{8}' +
    '|/(?:reset|magic|login|verify|confirm|activate|invite|unsubscribe)/' +
    '(?=[a-z0-9_-]{0,200}[0-9A-Z])(?![a-z]{1,20}-)[0-9A-Za-z_-]{16}',
);
const NO_PAGE = /^(?:password|passwd|pwd|tel|phone|mobile)$/; // never says which page it is
// Of somebody's whose telephone it is, whatever stands before; of a hotel, or a page for telephones, not.
const TELEPHONE = /^[a-z_-]{0,40}[_-](?:tel|phone|mobile)=\+?[0-9][0-9 ()-]{8,24}$/;
const LINE_ID = /(?<![0-9a-z])U[0-9a-f]{32}(?![0-9a-z])/; // by which LINE's services know a person
const PAGE = /\/[^/]*[0-9][^/]*\/?$|\.html?$/i;

/**
 * @typedef {object} Marks The names of parameters that may tell of a person; a `*` at an end of one stands for any
 *   letters.
 * @property {string[]} personal that hold a person's name or number
 * @property {string[]} secret that hold a session or a key where the value is long
 * @property {string[]} opening such a key without which nothing opens
 */

/**
 * Whether such a mark stands in the address.
 *
 * @param {string} address
 * @param {Marks} marks
 */
export const holdsPersonalMarks = (address, marks) => {
  const { path, query, fragment } = parse(address);
  const around = plainest([path, query, fragment].join('\n'));
  if (MAIL.test(around) || PASS.test(around) || isSigned(address, marks)) return true;
  return withoutNamed(withoutMails(address), marks) !== address;
};

/**
 * The address without a login, without a session in its path, and without the parameters that hold a mark. What else
 * stands in the path stays, and so do all names and keys where one opens the page, or alone says which page it is:
 * without it nothing opens.
 *
 * @param {string} address
 * @param {Marks} marks
 */
export const withoutPersonalMarks = (address, marks) => {
  const bare = withoutMails(address);
  const without = withoutNamed(bare, marks);
  const after = parse(without);
  const isEmptied = parse(bare).query !== '' && after.query + after.fragment === '';
  return (isEmptied && !PAGE.test(after.path)) || isSigned(address, marks) ? bare : without;
};

/** @param {string} address */
const withoutMails = address => {
  const bare = withoutParameters(withoutLogin(address), (name, value) =>
    (value && NO_PAGE.test(name)) || MAIL.test(plainest(value)) ? 'drop' : '',
  );
  return bare.replace(SESSION, '');
};

/** @param {string} address @param {Marks} marks */
const withoutNamed = (address, { personal, secret }) =>
  withoutParameters(address, (name, value) => {
    const plain = plainest(value);
    const isNamed = isOneOf(name, personal) || isKey(name, value, secret);
    const isNumber = TELEPHONE.test(`${name}=${plain}`) || LINE_ID.test(plain);
    return value && (isNamed || isNumber) ? 'drop' : '';
  });

/** Whether a parameter holds a key that opens the page. @param {string} address @param {Marks} marks */
const isSigned = (address, { opening }) =>
  withoutParameters(address, (name, value) => (isKey(name, value, opening) ? 'drop' : '')) !== address;

/** @param {string} name @param {string} value @param {string[]} written */
const isKey = (name, value, written) => isOneOf(name, written) && isSecret(value);

/** Whether a value is long enough to be a session or a key, and no words. @param {string} value */
const isSecret = value => {
  const plain = plainest(value);
  return SECRET.test(plain) && !WORDS.test(plain);
};
