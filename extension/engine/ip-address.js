/**
 * Numeric internet addresses, read as Python's `ipaddress` reads them, and which of them no one outside can reach.
 * Pure; backend/tsuho/engine/ip_address.py is its twin.
 */

import { PRIVATE_NETWORKS } from './constants.js';

const PRIVATE = PRIVATE_NETWORKS.map(network);

/**
 * The address as the bytes it stands for, 4 or 16 of them; null for a name or anything else.
 *
 * @param {string} text
 * @returns {number[] | null}
 */
export function ipAddress(text) {
  return version4(text) ?? version6(text);
}

/**
 * Whether the address is one that everybody can reach.
 *
 * @param {number[]} ip
 */
export function isPublic(ip) {
  return !PRIVATE.some(each => holds(each, ip));
}

/** @param {string} text */
function version4(text) {
  const parts = text.split('.');
  const numbers = parts.map(part => (/^(0|[1-9][0-9]{0,2})$/.test(part) ? +part : 256));
  return numbers.length === 4 && numbers.every(number => number < 256) ? numbers : null;
}

/** @param {string} text */
function version6(text) {
  const [address, zone, more] = text.split('%');
  if (zone === '' || more !== undefined || !address.includes(':')) return null;
  const last = address.slice(address.lastIndexOf(':') + 1);
  const tail = last.includes('.') ? version4(last) : [];
  if (!tail) return null;
  const halves = (tail.length ? `${address.slice(0, -last.length)}0:0` : address).split('::');
  if (halves.length > 2) return null;
  const [before, after] = halves.map(half => (half ? half.split(':') : []));
  const groups = [...before, ...(after ?? [])];
  const missing = 8 - groups.length;
  if ((after ? missing < 1 : missing !== 0) || !groups.every(group => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  const all = [...before, ...Array(missing).fill('0'), ...(after ?? [])];
  const bytes = all.flatMap(group => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
  return tail.length ? [...bytes.slice(0, 12), ...tail] : bytes;
}

/**
 * @param {string} written
 * @returns {{first: number[], bits: number}}
 */
function network(written) {
  const [first, bits] = written.split('/');
  return { first: ipAddress(first) ?? [], bits: +bits };
}

/**
 * @param {{first: number[], bits: number}} network
 * @param {number[]} ip
 */
function holds({ first, bits }, ip) {
  if (first.length !== ip.length) return false;
  return ip.every((byte, index) => {
    const free = 8 - Math.min(8, Math.max(0, bits - index * 8));
    return byte >> free === first[index] >> free;
  });
}
