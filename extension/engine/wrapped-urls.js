/**
 * What a copy of a page, or a link that passes through another site, stands for. Pure; the same reading is in
 * backend/tsuho/engine/wrapped_urls.py.
 *
 * @import {WebAddress} from './web-address.js'
 */

import { isOwn, isPrivate } from './own-address.js';
import { isOneOf, pattern, READ_OTHERWISE } from './patterns.js';
import { isWeb, local, onHost, parse, partition } from './web-address.js';

const TRANSLATED = '.translate.goog';
const DEFENDER = 'urldefense.proofpoint.com';
const WEB = /^(https?):\/{1,3}(?=[^/])/i;
const ENCODED = /^https?(?:%3A(?:%2F|\/)|:%2F)/i;
const TWICE = /^https?(?:%253A|:)%252F/i;
const DEFAULT_PORT = /^(?:(https:\/\/[^/?#]*):443|(http:\/\/[^/?#]*):80)(?![0-9])/i;
const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
const PLAIN_ESCAPE = /%(2[1-9a-f]|[3-6][0-9a-f]|7[0-9a-e])/gi;
// What nobody sees, or what ends an address in a text, stays as it was encoded.
const UNSEEN = /[\0-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/g;
const START = 'https?(?::|%3A|%253A)(?:/|%2F|%252F)';
const IN_PATH = new RegExp(`(?:^|[/:|])(${START}.*)$`, 'is');
const VALUE = new RegExp(`^(?:([^=]*)=)?[!/]*(${START}.*)$`, 'is');
const BASE64 = /^([^=]*)=(?:a1)?(aHR0c[0-9A-Za-z_-]+)=*$/;
const JSON_VALUE = /^[^=]{1,40}=(?:\{|%7B)/i;
const IN_JSON = /"url" ?: ?"(https?:\/\/[^"]{1,4000})"/i;
const BETWEEN = /&amp;|[&;?#]/;
// Behind the first ? or # and without a name, all that follows is of it; behind a name, its own question mark is.
const NAMELESS = /^[?#]!?\/?(https?:\/{1,2}[^/].*)$/is;
const ASKING = /([=?&;#]https?:\/{1,2}[^?&#;=]*)\?/gi;
// In a path, AMP writes the question mark of a page as %3F; behind a # its viewer writes notes of its own.
const ASKED_ENCODED = /%3F(?=[^/?#]{0,200}%3D|[a-z_]{1,40}=|amp$)[^/?#]*/i;
const NOTES_OF_AMP = '#aoh=';
// https://developer.chrome.com/docs/android/intents and https://developers.google.com/search/docs/appearance
const IN_APP = /^android-app:\/\/[^/]*\/(https?)\/([^/].*)$/is;
const APP = /^(?:[a-z0-9.]+[+-])+(https?)$/;
const DEFENDED = new RegExp(
  '^https?://urldefense\\.(?:com|us|proofpoint\\.com)/v3/__(https?:/.{1,4000}?)__;' + '([0-9a-z_-]{0,2000})=*(?:!|$)',
  'i',
);
const STARS = /\*(?:\*([0-9A-Za-z_-]))?/g;
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'; // A: a run of two, B: of three …

/**
 * The address that stands in another one: the first group of the first pattern that fits; a second group holds one that
 * is served over http. null where there is none, or where nobody outside could open it.
 *
 * @param {string} address
 * @param {string[]} patterns
 */
export const original = (address, patterns) => {
  const translated = pageTranslated(address) || pageDefended(address);
  if (translated) return ifPublic(translated);
  const plain = address.replace(READ_OTHERWISE, '\ufffd');
  for (const each of patterns) {
    const found = pattern(each).exec(plain);
    if (!found) continue;
    const [all, ...groups] = found;
    const inner = groups.find(Boolean) ?? '';
    const before = all.slice(0, all.lastIndexOf(inner));
    const scheme = groups[0] === inner ? 'https' : 'http';
    const isAmp = /\/(?:amp|s)\/$/.test(before);
    const whole = isAmp ? partition(inner, NOTES_OF_AMP)[0].replace(ASKED_ENCODED, unescaped) : inner;
    return opened(decoded(whole, before.endsWith('=') || before.endsWith('?')), scheme, address);
  }
  return null;
};

/**
 * An address that stands whole in another one: in a value, in the path or behind the #, encoded or not. Found by its
 * shape alone, but not in a parameter that says where somebody came from.
 *
 * @param {string} address
 * @param {string[]} cameFrom
 */
export const innerAddress = (address, cameFrom) => {
  const parts = parse(address);
  const meant = parts.scheme === 'intent' && intended(address);
  if (meant) return meant;
  const page = parts.scheme === 'android-app' && IN_APP.exec(address);
  if (page) return ifPublic(`${page[1]}://${page[2]}`);
  const [, app] = APP.exec(parts.scheme) ?? [];
  if (app) return ifPublic(app + address.slice(parts.scheme.length));
  let start = parts.scheme ? parts.scheme.length + 1 : 0;
  if (isWeb(parts)) {
    const after = address.slice(start + 2).search(/[/?#]/);
    start = after < 0 ? address.length : start + 2 + after;
  }
  const rest = address.slice(start);
  for (const found of [inPath(rest), ...inValues(rest, cameFrom)]) {
    const inside = found && opened(found, 'https', address);
    if (inside) return inside;
  }
  return null;
};

/**
 * The post at the site itself for an address of one of its mirrors, or of a page made for embedding it.
 *
 * An entry is how the site's own address begins, and then how those do that stand for it, without scheme: a host that
 * ends in `.*` is any host that begins so, a `*` in a path what is taken of it, `?id=` the parameter that is taken.
 * What begins with a scheme is an app's; a `*` in the site's host is the first folder of what is taken.
 *
 * @param {string} address
 * @param {string[]} mirrors
 */
export const mirrored = (address, mirrors) => {
  const parts = parse(address);
  const isPage = isWeb(parts);
  for (const entry of mirrors) {
    const [site, ...copies] = entry.split(' ');
    for (const copy of copies.filter(each => each.includes(':') !== isPage)) {
      const there = !isPage ? inApp(address, copy) : taken(parts, copy, !site.includes('?'));
      if (!there) continue;
      const [folder, , more] = partition(there, '/');
      return site.includes('*') ? site.replace('*', folder) + more : site + there;
    }
  }
  return null;
};

/** @param {string} address @param {string} copy */
const inApp = (address, copy) => {
  const rest = address.toLowerCase().startsWith(copy) ? address.slice(copy.length) : '';
  return /^\/*([^/?&#]+)(?:[?&#]|\/?$)/.exec(rest)?.[1] ?? ''; // all that stands there, but for parameters
};

/**
 * What an address of a copy's adds to how those of the site begin; `whole`: with all that follows.
 *
 * @param {WebAddress} parts
 * @param {string} copy
 * @param {boolean} whole
 */
const taken = (parts, copy, whole) => {
  const [host, slash, written] = partition(copy, '/');
  if (!(host.endsWith('*') ? parts.host.startsWith(host.slice(0, -1)) : onHost(parts.host, host))) return '';
  const [before, asked, name] = partition(slash + written, '?');
  const [begins, star, ends] = partition(before, '*');
  if (!parts.path.startsWith(begins)) return '';
  const rest = parts.path.slice(begins.length);
  if (asked) {
    const value = parts.query.split('&').find(each => each.startsWith(name)) ?? '';
    return rest ? '' : value.slice(name.length);
  }
  if (star) {
    const at = `${rest}/`.indexOf(`${ends}/`);
    return at > 0 ? rest.slice(0, at) + ends.slice(0, 1).replace('.', '') : '';
  }
  if (!/[^/]/.test(rest)) return '';
  return whole ? rest + local(parts).slice(parts.path.length) : rest.split(/[/&]/, 1)[0];
};

/**
 * The address, where it is one of the web that others can open, too.
 *
 * @param {string} address
 */
export const ifPublic = address => {
  const parts = parse(address);
  return isWeb(parts) && !isPrivate(parts.host) && !isOwn(address) ? address : null;
};

/**
 * What was found, as an address that can be opened; one that begins with / is of the same host.
 *
 * @param {string} inner
 * @param {string} scheme
 * @param {string} outer
 */
const opened = (inner, scheme, outer) => {
  let whole = `${scheme}://${inner}`;
  if (/^\/(?!\/)/.test(inner)) whole = `${parse(outer).scheme}://${parse(outer).host}${inner}`;
  else if (WEB.test(inner)) whole = inner.replace(WEB, '$1://');
  return ifPublic(whole.replace(DEFAULT_PORT, '$1$2'));
};

/**
 * All that follows in the path, with its query; of an encoded one only its own piece.
 *
 * @param {string} rest
 */
const inPath = rest => {
  const [path] = rest.split(/[?#]/, 1);
  const found = IN_PATH.exec(path);
  if (!found) return '';
  const at = path.length - found[1].length;
  // What an office program is told of an address stands around it: ofe|u|https://…|s|…
  if (!ENCODED.test(found[1]) && !TWICE.test(found[1]))
    return path[at - 1] === '|' ? found[1].split('|', 1)[0] : rest.slice(at);
  return decoded(found[1].includes('//') ? found[1] : found[1].split('/', 1)[0], true);
};

/**
 * @param {string} rest
 * @param {string[]} cameFrom
 */
const inValues = (rest, cameFrom) => {
  const asked = rest.replace(/^[^?#]*/, '');
  const parameters = asked.replace(ASKING, '$1%3F').split(BETWEEN);
  const inside = parameters.map(parameter => {
    const found = VALUE.exec(parameter);
    if (found) return isOneOf((found[1] ?? '').toLowerCase(), cameFrom) ? '' : decoded(found[2], true);
    if (isOneOf(parameter.split('=', 1)[0].toLowerCase(), cameFrom)) return '';
    const coded = BASE64.exec(parameter);
    if (coded) return fromBase64(coded[2]);
    return (JSON_VALUE.test(parameter) && IN_JSON.exec(unescaped(parameter))?.[1]) || '';
  });
  return [NAMELESS.exec(asked)?.[1] ?? '', ...inside];
};

/** @param {string} text */
const fromBase64 = text => {
  const whole = text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0));
  const plain = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return /[^\0-\x7f]/.test(plain) ? '' : plain;
};

/**
 * The page behind Android's `intent:`, which names the scheme behind the address; else the page to fall back to.
 * https://developer.chrome.com/docs/android/intents
 *
 * @param {string} address
 */
const intended = address => {
  const [page, , about] = partition(address, '#Intent;');
  const named = new Map(about.split(';').map(each => [partition(each, '=')[0], partition(each, '=')[2]]));
  const scheme = named.get('scheme') ?? '';
  if ((scheme === 'http' || scheme === 'https') && page.startsWith('intent://'))
    return ifPublic(scheme + page.slice('intent'.length));
  return ifPublic(decoded(named.get('S.browser_fallback_url') ?? '', true));
};

/**
 * An address that stood in another one. The value of a parameter is decoded once, what stood in a path only where all
 * of it was encoded.
 *
 * @param {string} address
 * @param {boolean} isValue
 */
const decoded = (address, isValue) => {
  const once = TWICE.test(address) ? unescaped(address) : address;
  return isValue || ENCODED.test(once) ? unescaped(once) : once;
};

/**
 * Without its escapes. Where some of them are no UTF-8 (old boards write Shift_JIS), only those of ASCII go.
 *
 * @param {string} text
 */
const unescaped = text => {
  try {
    return text.replace(ESCAPES, run => decodeURIComponent(run).replace(UNSEEN, encodeURIComponent));
  } catch {
    return text.replace(PLAIN_ESCAPE, (_, code) => String.fromCharCode(parseInt(code, 16)));
  }
};

/**
 * The page behind Proofpoint's links: the second kind writes `-` for `%` and `_` for `/`, the third a `*` for each sign
 * that it lists, encoded, at the end, and `**A` for two of them, `**B` for three …; '' for any other address.
 *
 * @param {string} address
 */
const pageDefended = address => {
  const [, starred, signs] = DEFENDED.exec(address) ?? [];
  if (starred) return pageStarred(starred, [...listed(signs)]);
  const { host, path, query } = parse(address);
  if (path !== '/v2/url' || !onHost(host, DEFENDER)) return '';
  const value = query.split('&').find(each => each.startsWith('u=')) ?? '';
  return unescaped(value.slice(2).replaceAll('-', '%').replaceAll('_', '/'));
};

/**
 * The page with the signs in place of its stars; '' where there are more or fewer of them.
 *
 * @param {string} starred
 * @param {string[]} signs
 */
const pageStarred = (starred, signs) => {
  let end = 0;
  const page = starred.replace(STARS, (_, run) => {
    const begin = end;
    end += run ? RUNS.indexOf(run) + 2 : 1;
    return signs.slice(begin, end).join('').replace(UNSEEN, encodeURIComponent);
  });
  return end === signs.length ? page.replace(WEB, '$1://') : '';
};

/** @param {string} text */
const listed = text => {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
};

/**
 * The page behind Google's translating host, which writes the page's own host into its name; '' for any other host.
 * https://developers.google.com/search/docs/appearance/ad-network-and-translation
 *
 * @param {string} address
 */
const pageTranslated = address => {
  const parts = parse(address);
  if (!isWeb(parts) || !parts.host.endsWith(TRANSLATED)) return '';
  const parameters = parts.query ? parts.query.split('&') : [];
  const how = new Map();
  for (const [name, , value] of parameters.map(each => partition(each, '=')))
    if (name.startsWith('_x_tr_')) how.set(name, value);
  const encodings = (how.get('_x_tr_enc') ?? '').split(',');
  let label = (how.get('_x_tr_hp') ?? '') + parts.host.slice(0, -TRANSLATED.length);
  if (encodings.includes('1') && label.startsWith('1-')) label = label.slice(2);
  const foreign = encodings.includes('0') && label.startsWith('0-');
  if (foreign) label = label.slice(2);
  const host = label
    .split('--')
    .map(part => part.replaceAll('-', '.'))
    .join('-');
  const query = parameters.filter(each => !how.has(partition(each, '=')[0])).join('&');
  const [, hash, fragment] = partition(address, '#');
  const scheme = how.get('_x_tr_sch') || 'https';
  return `${scheme}://${foreign ? 'xn--' : ''}${host}${parts.path}${query && `?${query}`}${hash}${fragment}`;
};
