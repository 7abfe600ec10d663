/**
 * Addresses among words: what people paste when they share, quote or disarm one. Pure;
 * backend/tsuho/engine/pasted_address.py is its twin.
 *
 * @import {Start} from './address-start.js'
 */

import { AFTER_HOST, endInNotation, endOf } from './address-end.js';
import { afterGappedHost, DISARMED, GAP, narrow, WIDE, withoutScheme, withScheme } from './address-start.js';
import { isOwn } from './own-address.js';
import { parse, plainAscii } from './web-address.js';

// Nobody sees these; the last three belong to letters and pictures of other scripts.
const UNSEEN = new RegExp(
  '[\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]' +
    '|(?<![^\\x00-\\x7f])[\\u200c\\u200d\\ufe0f]|[\\u200c\\u200d\\ufe0f](?![^\\x00-\\x7f])',
  'g',
);
// As programs and pages write signs in text: \/, \u002f, &#x2f;; &amp;, \u0026; and those that end an address, in JSON
// and in a telephone's code of squares, too.
const SLASH = /\\\/|\\u002f|&#(?:47|x2f);/gi;
const COLON = /&#(?:58|x3a);|\\:/gi;
const AND = /&(?:amp;)+|\\u0026|&#(?:38|x26);/gi;
const TAG = /&(?:nbsp|gt|lt|quot)(?:;|$)|(?:\\[nr]){1,9}(?:(?=https?:)|(?![0-9a-z_.\\/-]))|;;$/gi;
// All of one encoded, among words and not in another one.
const ENCODED = /(?<=[^!-~])https?%3A%2F%2F[!-~]{1,4000}/gi;
const STUCK = /(?<=[a-z0-9,;])(?=https?:\/\/)/gi;
// Broken by a gap behind a folder, so that nothing but more of the address follows: no date, no telephone number, no
// other host. Behind a folder with figures a number has to be a piece of it.
const BROKEN = new RegExp(
  '(//[a-z0-9.-]{4,100}/|/[a-z]{1,20}/|/[0-9a-z_.=-]{1,20}/(?=[^!-~]{1,3}[!-~]{0,200}(?:[0-9]/|/[0-9])))' +
    '[ \\t\\r\\n\\u00a0\\u3000]{1,3}(?=[!-~]{0,200}(?:[A-z]/|/[A-z]|[0-9]{5}))' +
    '(?!0[0-9]{2}|[0-9]{4}[-./]|[0-9]{1,2}[-.]|[^/]{1,80}\\.(?!cgi)[a-z]{2,9}/)' +
    '(?=[!-*,-9;-?A-~]{1,2000}$)',
  'g',
);
// Or by a mail's lines, with a `=`.
const SOFT_BROKEN = /(\/[0-9A-Za-z_.~-]{1,200})=\r?\n(?=[0-9A-Za-z_/?-])/g;
// By the end of a line within a number or a word: perhaps.
const GOES_ON = new RegExp(
  '\\r?\\n((?<=[0-9]\\r?\\n)(?!(?:0[0-9]{9,10}|(?:19|20)[0-9]{6})\\b)[0-9]{5,20}' +
    '|(?<=[a-z]\\n)[a-z]{1,20}/[!-9;-~]{5,200})\\s*$',
  'y',
);
const TOO_LONG = /[0-9]{20}$/; // no site numbers its posts so
// Shortened for show: …/12345…, …/very/.../12, bbs.example.jp › thread.
const CUT_BEHIND = /[…‥]|・・/y;
const CUT_WITHIN = /(?:\.\.|…|‥|%E2%80%A[56])$|\/(?:\.{3,9}|…|%E2%80%A6)\//i;
const CRUMB = new RegExp(`${GAP}{1,3}[›»>]${GAP}`, 'y');
const DOT = new RegExp(`${DISARMED}|(?<=[a-z0-9])[,\\uff0c\\u3001\\u30fb\\xb7](?=[a-z])`, 'gi');
const GAPS = new RegExp(GAP, 'g');
// Signs at the end that are not of it, where a number may stand before them; encoded with it, a gap, words, or what was
// opened before the address.
const LOOSE = new RegExp(
  '(?<!%[89AB].)(?:%(?:20|0[9AD]|E3%80%8[0-2])){1,9}$|(?:%(?:20|0[9AD]|E3%80%80)){1,9}$' +
    '|(?<![/](?:wiki|tags|word))(?<![/](?:tag|dic))(?<![/]a)(?<![/]hashtag)' +
    '(/[0-9]{5,20})(?:(?:%E[3-9](?:%[89AB][0-9A-F]){2}){1,99}|-{1,3})$' +
    '|(?<=[0-9])(?:!{1,9}|\\.{2,9})$|!{3,9}$',
  'i',
);
const ENCODED_CLOSING = /(?:%22|%3E|%E3%80%8D|%E3%80%8F)$/i;
/** @type {Record<string, string>} */
const ENCODED_OPENING = { '%22': '%22', '%3E': '%3C', '%E3%80%8D': '%E3%80%8C', '%E3%80%8F': '%E3%80%8E' };
// A number may be whole where an ellipsis follows.
const LONG_NUMBER = /[0-9]{10}$/;

/**
 * @typedef {{address: string, isCut: boolean}} Found
 *
 * @typedef {object} Pasted
 * @property {string[]} addresses every address of the web that is whole, or may be, as it was meant, each once
 * @property {boolean} isCut whether one was shortened for show, so that nobody can tell where it leads
 */

/** @type {Pasted} */
export const NOTHING_PASTED = { addresses: [], isCut: false };

/**
 * What addresses stand in a text.
 *
 * @param {string} text
 * @returns {Pasted}
 */
export const pasted = text => {
  const found = foundIn(text);
  const whole = found.filter(({ address, isCut }) => !isCut || LONG_NUMBER.test(address));
  return {
    addresses: [...new Set(whole.map(({ address }) => address))],
    isCut: found.some(({ isCut }) => isCut),
  };
};

/**
 * Those that are whole, or may be. Empty where there is none.
 *
 * @param {string} text
 */
export const addressesIn = text => pasted(text).addresses;

/** @param {string} written */
const foundIn = written => {
  const signs = written.replace(UNSEEN, '').replace(COLON, ':').replace(SLASH, '/').replace(AND, '&').replace(TAG, ' ');
  const plain = signs.replace(ENCODED, plainAscii);
  const text = plain.replace(STUCK, ' ').replace(SOFT_BROKEN, '$1').replace(BROKEN, '$1');
  const found = foundAt(text, withScheme(text));
  if (found.length) return found;
  for (const each of new Set([text, narrow(text)])) {
    for (const starts of withoutScheme(each)) {
      const alone = foundAt(each, starts);
      if (alone.length) return alone;
    }
  }
  return [];
};

/**
 * The addresses that begin there.
 *
 * @param {string} text
 * @param {Start[]} starts
 */
const foundAt = (text, starts) => {
  /** @type {Found[]} */
  const found = [];
  let end = 0;
  for (const { at, start, scheme } of starts) {
    if (at < end) continue; // within the address before it
    const hostEnd = afterGappedHost(text, start);
    end = endInNotation(text, at, endOf(text, hostEnd, start));
    const written = text.slice(start, hostEnd).replace(GAPS, '') + text.slice(hostEnd, end);
    const wide = WIDE.test(text.slice(at, start).replace(/[\uff1a\uff0f]/g, ''));
    const address = meant(scheme, written, wide);
    if (!address) continue;
    const isCut = isShortened(text, end, written);
    found.push({ address, isCut });
    GOES_ON.lastIndex = end;
    const [, more = ''] = (written.includes('/') && GOES_ON.exec(text)) || [];
    if (more && !TOO_LONG.test(written + more)) found.push({ address: meant(scheme, written + more, wide), isCut });
  }
  return found;
};

/**
 * @param {string} text
 * @param {number} end
 * @param {string} written
 */
const isShortened = (text, end, written) => {
  CUT_BEHIND.lastIndex = end;
  CRUMB.lastIndex = end;
  return CUT_BEHIND.test(text) || CUT_WITHIN.test(written) || (!written.includes('/') && CRUMB.test(text));
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
  const behind = after < 0 ? '' : written.slice(after);
  const rest = /^[\\\u00a5]/.test(behind) ? behind.replace(/[\\\u00a5]/g, '/') : behind;
  const wide = wideScheme || WIDE.test(dotted + rest.slice(0, 1));
  const host = narrow(dotted)
    .replace(/\.{2,}/g, '.')
    .replace(/^\./, '');
  const address = withoutLoose(`${scheme}://${host}${wide ? narrow(rest) : rest}`);
  const named = parse(address).host;
  return (named.includes('.') || named.startsWith('[')) && !isOwn(address) ? address : '';
};

/** The address without signs at its end that are not of it. @param {string} written */
const withoutLoose = written => {
  let address = written.replace(LOOSE, '$1');
  const [closing = ''] = ENCODED_CLOSING.exec(address) ?? [];
  const before = address.slice(0, address.length - closing.length);
  if (closing && !before.toUpperCase().includes(ENCODED_OPENING[closing.toUpperCase()])) address = before;
  let end = address.length;
  while (isLoose(address[end - 1], address[end - 2])) end -= 1;
  return address.slice(0, end);
};

/**
 * Whether a sign at the end is not of the address: a full stop behind a number, a mark of emphasis.
 *
 * @param {string} sign
 * @param {string} before
 */
const isLoose = (sign, before) =>
  "*'|\\^".includes(sign) || ('.,;:'.includes(sign) && (before > '~' || /[0-9/]/.test(before)));
