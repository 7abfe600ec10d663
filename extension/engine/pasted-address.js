/**
 * Addresses among words: what people paste when they share, quote or disarm one. Pure;
 * backend/tsuho/engine/pasted_address.py is its twin.
 */

import { isPrivate, parse } from './web-address.js';

// Nobody sees these; the last three belong to letters and pictures of other scripts.
const UNSEEN = new RegExp(
  '[\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]' +
    '|(?<![^\\x00-\\x7f])[\\u200c\\u200d\\ufe0f]|[\\u200c\\u200d\\ufe0f](?![^\\x00-\\x7f])',
  'g',
);
const WIDE = /[\uff01-\uff5e]/;
// https, ttps, hxxps, h**ps …; a colon or none, slashes of any kind, in brackets or not.
const SCHEME = new RegExp(
  '(?<![a-z0-9])(?:https?|h?t?tps?|hxxps?|h\\*\\*ps?' +
    '|[\\uff48\\uff28]?[\\uff54\\uff34]{1,2}[\\uff50\\uff30][\\uff53\\uff33]?)' +
    '(?:[[(]?[:\\uff1a;][\\])]?[[(]?[/\\\\\\uff0f\\xa5]{1,3}[\\])]?|[/\\uff0f]{2})(?=[^/])',
  'gi',
);
const DOT = /[[({] ?(?:[.\u3002\uff0e]|dot|\u30c9\u30c3\u30c8|\u70b9) ?[\])}]|[\u3002\uff0e]/gi;
const HOST_FIRST = /(?<![a-z0-9@._/-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::[0-9]{1,5})?\/(?=[!-~])/gi;
const AFTER_HOST = /[/?#\uff0f\uff1f\uff03]/;
const ENDS = /[\0-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>`\u201c\u201d\uff1c\uff1e]/;
const STOPS = '、。，．！？；：…・';
const WIDE_OPENING = '（［｛「｢『【〈《〔〖';
const OPENING = `([{${WIDE_OPENING}`;
const CLOSING = ')]}）］｝」｣』】〉》〕〗';

/**
 * Every address of the web in a text, as it was meant, each once. Empty where there is none.
 *
 * @param {string} written
 */
export const addressesIn = written => {
  const text = written.replace(UNSEEN, '');
  let starts = [...text.matchAll(SCHEME)].map(({ 0: all, index }) => ({
    at: index,
    start: index + all.length,
    scheme: plain(all).toLowerCase().includes('s') ? 'https' : 'http',
  }));
  if (!starts.length)
    starts = [...text.matchAll(HOST_FIRST)].map(({ index }) => ({ at: index, start: index, scheme: 'https' }));
  /** @type {Set<string>} */
  const found = new Set();
  let end = 0;
  for (const { at, start, scheme } of starts) {
    if (at < end) continue; // within the address before it
    end = endOf(text, start);
    const wide = WIDE.test(text.slice(at, start).replace(/[\uff1a\uff0f]/g, ''));
    const address = meant(scheme, text.slice(start, end), wide);
    if (address) found.add(address);
  }
  return [...found];
};

/**
 * Whether the text begins with https:// in one of the ways in which people write it.
 *
 * @param {string} text
 */
export const beginsWithScheme = text => text.search(SCHEME) === 0;

/** Wide signs made narrow. @param {string} text */
const plain = text => text.replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** @param {string} sign */
const isLatin = sign => /^[A-Za-z0-9]$/.test(sign);

/**
 * Where the address ends: at a space or a quotation mark, at a bracket that nothing in it opened, or at a Japanese sign
 * behind a Latin letter.
 *
 * @param {string} text
 * @param {number} start
 */
const endOf = (text, start) => {
  /** @type {string[]} */
  const opened = [];
  let inHost = true;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    inHost &&= !AFTER_HOST.test(sign);
    if (ENDS.test(sign) || (at > start && isAfterLatin(text, start, at, inHost))) return at;
    if (OPENING.includes(sign)) opened.push(sign);
    else if (CLOSING.includes(sign) && opened.pop() !== OPENING[CLOSING.indexOf(sign)]) return at;
  }
  return text.length;
};

/**
 * Whether words begin here, behind the Latin letters of an address.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} at
 * @param {boolean} inHost
 */
const isAfterLatin = (text, start, at, inHost) => {
  const sign = text[at];
  const before = text[at - 1];
  if (STOPS.includes(sign)) return before >= '!' && before <= '~' && !(inHost && isLatin(text[at + 1] ?? ''));
  if (WIDE_OPENING.includes(sign)) return isLatin(before);
  // Words stuck to the number of a post.
  return sign > '~' && /^[0-9]{5}$/.test(text.slice(Math.max(start, at - 5), at));
};

/**
 * The address with plain signs in its host, and in all of it where its scheme or host was written in wide ones.
 *
 * @param {string} scheme
 * @param {string} written
 * @param {boolean} wideScheme
 */
const meant = (scheme, written, wideScheme) => {
  const after = written.search(AFTER_HOST);
  const dotted = (after < 0 ? written : written.slice(0, after)).replace(DOT, '.');
  const rest = after < 0 ? '' : written.slice(after);
  const wide = wideScheme || WIDE.test(dotted);
  const address = `${scheme}://${plain(dotted)}${wide ? plain(rest) : rest}`;
  let end = address.length;
  while (isLoose(address[end - 1], address[end - 2])) end -= 1;
  const { host } = parse(address.slice(0, end));
  return (host.includes('.') || host.startsWith('[')) && !isPrivate(host) ? address.slice(0, end) : '';
};

/**
 * Whether a sign at the end is not of the address: a full stop behind a number, a mark of emphasis.
 *
 * @param {string} sign
 * @param {string} before
 */
const isLoose = (sign, before) =>
  "*'|\\".includes(sign) || ('.,;:'.includes(sign) && (before > '~' || /[0-9/]/.test(before)));
