/**
 * One report from a phone to a PC, or back, as a code that a person carries over: its address, the kind of harm, who
 * reports, what is wanted and the desk. Never a word, so it may be of every kind. It has a version and a checksum: what
 * was torn or comes from a newer version is refused in words, and never half read. Pure.
 *
 * @import {Bundle, Situation} from '../../knowledge/types.js'
 *
 * @typedef {object} HandedOver
 * @property {string} url
 * @property {string[]} others further posts
 * @property {Situation} situation '' for what is not chosen, or is not known here
 * @property {string} desk
 * @typedef {{trouble: 'none' | 'broken' | 'newer'}} Refused
 */

import { fromBase64, toBase64 } from '../../browser/bytes.js';
import { LONGEST_ADDRESS, MOST_OTHERS } from '../../engine/constants.js';

const VERSION = 1;
/** A code that is longer is neither pasted nor photographed with ease. */
export const LONGEST_CODE = 2048;
const CODE = /tsuho(\d{1,4})\.([\w-]*)(?:\.([\da-f]{8}))?/;

/** @param {HandedOver} report @returns {string} '' for one whose addresses are too long, or that has none */
export function codeOf({ url, others, situation: { harm, role, wish }, desk }) {
  if (!isAddress(url)) return '';
  const told = JSON.stringify([[url, ...others.filter(isAddress)], harm, role, wish, desk]);
  const text = toLetters(new TextEncoder().encode(told));
  const code = `tsuho${VERSION}.${text}.${checksum(text)}`;
  return code.length <= LONGEST_CODE ? code : '';
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The same as a link to the page that a server has, if other devices can reach it. The code stands behind the `#`,
 * which browsers tell no server.
 * @param {string} server
 * @param {string} code
 */
export function linkOf(server, code) {
  if (!isAddress(server) || LOOPBACK.test(new URL(server).hostname)) return '';
  return new URL(`index.html#${code}`, server.replace(/(?<!\/)\/*$/, '/')).href;
}

/**
 * @param {Bundle} bundle
 * @param {string} pasted the code, with whatever stands around it: a link, spaces, line ends within
 * @returns {HandedOver | Refused}
 */
export function handedOver(bundle, pasted) {
  const [, version, text, sum] = CODE.exec(pasted.replace(/\s+/g, '')) ?? [];
  if (!version) return { trouble: 'none' };
  if (Number(version) > VERSION) return { trouble: 'newer' };
  if (checksum(text) !== sum) return { trouble: 'broken' };
  return readIn(bundle, text) ?? { trouble: 'broken' };
}

/** @param {Bundle} bundle @param {string} text @returns {HandedOver | null} */
function readIn(bundle, text) {
  try {
    const [addresses, harm, role, wish, desk] = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(fromLetters(text)),
    );
    const [url, ...others] = addresses;
    if (![url, ...others].every(isAddress) || others.length > MOST_OTHERS) return null;
    const known = (/** @type {{id: string}[]} */ all, /** @type {unknown} */ id) =>
      all.find(each => each.id === id)?.id ?? '';
    return {
      url,
      others,
      situation: { harm: known(bundle.harms, harm), role: known(bundle.roles, role), wish: known(bundle.wishes, wish) },
      desk: Object.hasOwn(bundle.desks, desk) ? desk : '',
    };
  } catch {
    return null;
  }
}

/** @param {unknown} url */
const isAddress = url =>
  typeof url === 'string' && url.length <= LONGEST_ADDRESS && /^https?:\/\//.test(url) && URL.canParse(url);

/** CRC-32: against slips and torn ends, not against anybody. @param {string} text */
function checksum(text) {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** @param {Uint8Array} bytes */
const toLetters = bytes => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** @param {string} text */
const fromLetters = text => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
