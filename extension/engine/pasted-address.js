/**
 * Addresses among words: what people paste when they share, quote or disarm one. Pure;
 * backend/tsuho/engine/pasted_address.py is its twin.
 */

import { isPrivate } from './own-address.js';
import { parse } from './web-address.js';

// Nobody sees these; the last three belong to letters and pictures of other scripts.
const UNSEEN = new RegExp(
  '[\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]' +
    '|(?<![^\\x00-\\x7f])[\\u200c\\u200d\\ufe0f]|[\\u200c\\u200d\\ufe0f](?![^\\x00-\\x7f])',
  'g',
);
const WIDE = /[\uff01-\uff5e]/;
// As programs write a slash in text: \/, \u002f, &#x2f;
const SLASH = /\\\/|\\u002f|&#(?:47|x2f);/gi;
const GAP = '[ \\t\\u00a0\\u3000]';
const COLON = '[:;\\uff1a\\u2236\\ua789]';
const STROKE = '[/\\\\\\uff0f\\u00a5\\u2044\\u2215]';
// https, ttps, hxxps, h**ps, htttps, ps, nothing …, after another one or not; then a colon or what stands near it, and
// strokes of any kind, in brackets or not, with gaps or not.
const SCHEME = new RegExp(
  '(?<![a-z0-9])(?:(?:https?:?/{0,3}){0,3}' +
    '(h{0,3}t{1,4}p{1,3}s{0,3}|h[tp]{2,4}s{0,2}|hxxps?|h\\*\\*ps?' +
    '|[\\uff48\\uff28]?[\\uff54\\uff34]{1,2}[\\uff50\\uff30][\\uff53\\uff33]?)' +
    `(?:[[(]?[.,:;\\uff1a\\u2236\\ua789]{1,3}[\\])]?[[(]?${STROKE}{2,6}[\\])]?` +
    `|[[(]?${COLON}[\\])]?[[(]?${STROKE}[\\])]?` +
    `|${GAP}?${COLON}${GAP}?${STROKE}${GAP}?${STROKE}|[/\\uff0f]{2}${COLON}?` +
    '|(?:(?<=http)|(?<=https))/(?=[a-z0-9-]{1,63}\\.[a-z]))' +
    `|((?:ps?|s)?)://)(?:(?=[^/ \\t\\u00a0\\u3000])|${GAP}{1,2}(?=[a-z0-9\\uff10-\\uff5a]))`,
  'gi',
);
const BEGINS = new RegExp(SCHEME.source, 'iy');
const DISARMED = '[[({] ?(?:[.\\u3002\\uff0e]|dot|\\u30c9\\u30c3\\u30c8|\\u70b9) ?[\\])}]|[\\u3002\\uff0e]';
const DOT = new RegExp(`${DISARMED}|(?<=[a-z0-9])[,\\u3001\\u30fb\\xb7](?=[a-z])`, 'gi');
const HOST_FIRST = new RegExp(
  `(?<![a-z0-9@%._/-])(?:[a-z0-9-]{1,63}(?:${GAP}\\.${GAP}?|\\.|${DISARMED})){1,8}` +
    '[a-z]{2,24}(?::[0-9]{1,5})?/(?=[!-~])',
  'gi',
);
const NAME_ENDS = 'com|net|org|jp|info|biz|tv|xyz|site|online|shop|top|io|app|dev';
const NAME_END = new RegExp(`\\.(?:${NAME_ENDS})$`, 'i');
// Without a path it is one only where nothing else could be meant.
const HOST_ALONE = new RegExp(
  '(?<![a-z0-9@%._/-])(?:www\\.(?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,24}' +
    `|(?:[a-z0-9-]{1,63}\\.){1,6}(?:${NAME_ENDS}))` +
    '(?::[0-9]{1,5})?(?![a-z0-9@_-]|\\.[a-z0-9])',
  'gi',
);
const GAPPED = new RegExp(
  `[a-z0-9-]{1,63}${GAP}?\\.${GAP}?[a-z0-9-]{1,63}(?:(?:${GAP}\\.${GAP}?|\\.)[a-z0-9-]{1,63}){0,7}` +
    `(?=[/?#:\\\\\\u00a5]|${GAP}{0,9}$)`,
  'iy',
);
const GAPS = new RegExp(GAP, 'g');
const AFTER_HOST = /[/?#\uff0f\uff1f\uff03\\\u00a5]/;
const STUCK = /(?<=[a-z0-9,;])(?=https?:\/\/)/gi;
const ENDS = /[\0-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>`\u201c\u201d\uff1c\uff1e]/;
// Behind an address, and seldom in one: arrows and marks of a note, then stars, notes, waves, dashes and pictures.
const ARROW = /[\u203b\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]/;
const MARK = new RegExp(
  '[\\u2014\\u2015\\u2018\\u2019\\u2500-\\u27bf\\u3003\\u3012\\u301c\\u3030\\u309b\\u309c\\u3200-\\u33ff' +
    '\\uff03\\uff06\\uff0a\\uff0b\\uff0d\\uff0f\\uff1d\\uff20\\uff3e\\uff5c\\uff5e]',
);
const LAUGH = /^[\uff37\uff57]+(?![!-~\uff01-\uff5e])/;
const PICTURE = /[\ud83c-\ud83e]/; // the first half of one
const STOPS = '、。，．！？；：…・';
const WIDE_OPENING = '（［｛「｢『【〈《〔〖';
const OPENING = `([{${WIDE_OPENING}`;
const CLOSING = ')]}）］｝」｣』】〉》〕〗';

/**
 * @typedef {{at: number, start: number, scheme: string}} Start where what begins an address stands, where its host
 *   does, and the scheme
 */

/**
 * Every address of the web in a text, as it was meant, each once. Empty where there is none.
 *
 * @param {string} written
 * @returns {string[]}
 */
export const addressesIn = written => {
  const text = written.replace(UNSEEN, '').replace(SLASH, '/').replace(STUCK, ' ');
  const withScheme = [...text.matchAll(SCHEME)].map(found => ({
    at: found.index,
    start: found.index + found[0].length,
    scheme: schemeOf(found),
  }));
  const found = foundAt(text, withScheme);
  if (found.length) return found;
  for (const each of new Set([text, plain(text)])) {
    for (const pattern of [HOST_FIRST, HOST_ALONE]) {
      const hosts = [...each.matchAll(pattern)].map(({ index }) => ({ at: index, start: index, scheme: 'https' }));
      const alone = foundAt(each, hosts);
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
  /** @type {Set<string>} */
  const found = new Set();
  let end = 0;
  for (const { at, start, scheme } of starts) {
    if (at < end) continue; // within the address before it
    GAPPED.lastIndex = start;
    const hostEnd = start + (GAPPED.exec(text)?.[0].length ?? 0);
    end = endOf(text, hostEnd, start);
    const begins = text.slice(at, start);
    const written = text.slice(start, hostEnd).replace(GAPS, '') + text.slice(hostEnd, end);
    const address = meant(scheme, written, WIDE.test(begins.replace(/[\uff1a\uff0f]/g, '')));
    if (address) found.add(address);
  }
  return [...found];
};

/**
 * Whether the text begins with https:// in one of the ways in which people write it.
 *
 * @param {string} text
 */
export const beginsWithScheme = text => schemeAt(text, 0);

/** @param {string} text @param {number} at */
const schemeAt = (text, at) => {
  BEGINS.lastIndex = at;
  return BEGINS.test(text);
};

/** @param {RegExpMatchArray} found */
const schemeOf = ([, letters = '', few = '']) => {
  const named = plain(letters || few).toLowerCase();
  return named === '' || named.includes('s') ? 'https' : 'http';
};

/** Wide signs made narrow. @param {string} text */
const plain = text => text.replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** @param {string} sign */
const isLatin = sign => /^[A-Za-z0-9]$/.test(sign);

/**
 * Where the address ends, read on from `begin`: at a space or a quotation mark, at a bracket that nothing in it opened,
 * or where words begin behind a Latin letter.
 *
 * @param {string} text
 * @param {number} begin
 * @param {number} start
 */
const endOf = (text, begin, start) => {
  /** @type {string[]} */
  const opened = [];
  let inHost = true;
  for (let at = begin; at < text.length; at += 1) {
    const sign = text[at];
    if (ENDS.test(sign) || (at > start && isAfterLatin(text, start, at, inHost))) return at;
    inHost &&= !AFTER_HOST.test(sign);
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
  if (inHost) return isAfterName(text, start, at);
  // Words stuck to the number of a post.
  return sign > '~' && (/^[0-9]{5}$/.test(text.slice(Math.max(start, at - 5), at)) || isMarked(text, at));
};

/**
 * Whether the name of a host ends here, and words begin.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} at
 */
const isAfterName = (text, start, at) => {
  const sign = text[at];
  if (sign === ',' || sign === ';') return !isLatin(text[at + 1] ?? '');
  const dot = text.lastIndexOf('.', at - 1);
  const isNamed = dot >= start && NAME_END.test(text.slice(dot, at));
  return sign > '~' && !AFTER_HOST.test(sign) && (isNamed || isMarked(text, at));
};

/**
 * Whether a sign here stands behind the address: not between Latin letters, as in names.
 *
 * @param {string} text
 * @param {number} at
 */
const isMarked = (text, at) => {
  const sign = text[at];
  const before = text[at - 1];
  const isArrow = ARROW.test(sign);
  if (before < '!' || before > '~' || (before === '/' && !isArrow)) return false;
  if (PICTURE.test(sign) || (WIDE.test(sign) && LAUGH.test(text.slice(at)))) return true;
  return (isArrow || MARK.test(sign)) && (!isLatin(plain(text[at + 1] ?? '')) || schemeAt(text, at + 1));
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
  const address = `${scheme}://${plain(dotted)
    .replace(/\.{2,}/g, '.')
    .replace(/^\./, '')}${wide ? plain(rest) : rest}`;
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
