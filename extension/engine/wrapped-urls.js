/**
 * What a copy of a page, or a link that passes through another site, stands for. Pure; the same reading is in
 * backend/tsuho/engine/wrapped_urls.py.
 */

import { pattern, READ_OTHERWISE } from './patterns.js';
import { isPrivate, isWeb, parse, partition } from './web-address.js';

const TRANSLATED = '.translate.goog';
const ENCODED = /^https?(?:%3A(?:%2F|\/)|:%2F)/i;
const DEFAULT_PORT = /^(?:(https:\/\/[^/?#]*):443|(http:\/\/[^/?#]*):80)(?![0-9])/i;

/**
 * The address that stands in another one: the first group of the first pattern that fits. null where there is none, or
 * where nobody outside could open it.
 *
 * @param {string} address
 * @param {string[]} patterns
 */
export const original = (address, patterns) => {
  const translated = pageTranslated(address);
  if (translated) return ifPublic(translated);
  const plain = address.replace(READ_OTHERWISE, '\ufffd');
  for (const each of patterns) {
    const found = pattern(each).exec(plain)?.[1];
    if (found === undefined) continue;
    const inner = decoded(found);
    const whole = /^https?:\/\//i.test(inner) ? inner : `https://${inner}`;
    return ifPublic(whole.replace(DEFAULT_PORT, '$1$2'));
  }
  return null;
};

/**
 * The address, where it is one of the web that others can open, too.
 *
 * @param {string} address
 */
export const ifPublic = address => {
  const parts = parse(address);
  return isWeb(parts) && !isPrivate(parts.host) ? address : null;
};

/**
 * An address that stood percent-encoded in another one's query.
 *
 * @param {string} address
 */
const decoded = address => {
  if (!ENCODED.test(address)) return address;
  try {
    return address.replace(/(?:%[0-9a-f]{2})+/gi, bytes => decodeURIComponent(bytes)); // a lone % stays as it is
  } catch {
    return address;
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
