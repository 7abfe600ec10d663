/**
 * Whether what a page's head says is of the page that is shown. Sites that navigate inside a page leave the head of the
 * post seen before: its address, its writer, its time. Pure.
 */

import { decoded, local, samePage } from './addresses.js';

/** Parameters that tell how a page is shown, and on which leaf. */
const VIEW = /^(?:lang|hl|locale|page|p|pg|sort|order|view|tab|ref|from|source|s|start|limit|cid|mode)$/i;
/** A day in a path, which many posts share. */
const DAY = /\/(?:19|20)\d\d(?:\/\d\d?){1,2}(?=\/.)/;

/**
 * What an address names: its numbers and ids; the last part of its path, where it has none.
 * @param {string} address
 * @returns {{names: Set<string>, numbered: boolean}}
 */
const named = address => {
  const [path, query = ''] = local(address).toLowerCase().replace(DAY, '').split('?');
  const parts = path
    .split('/')
    .filter(Boolean)
    .map(part => decoded(part.replace(/\.\w{2,5}$/, '')));
  const values = query
    .split('&')
    .map(each => each.split('='))
    .filter(([name, value = '']) => !VIEW.test(name) && (/\d/.test(value) || value.length > 7))
    .map(([, value]) => decoded(value));
  const numbered = [...parts, ...values].filter(part => /\d/.test(part));
  const ids = [...numbered.flatMap(part => [part, ...(part.match(/\d+/g) ?? [])]), ...values];
  return { names: new Set(ids.length ? ids : parts.slice(-1)), numbered: ids.length > 0 };
};

/**
 * Whether an address that a page's head gives is that of another page of the same site: each names what the other does
 * not. A list around the page, another language or spelling of it is none.
 *
 * @param {string} said '' where the head gives none
 * @param {string} here
 */
export const isElsewhere = (said, here) => {
  if (!said || samePage(said, here) || new URL(said).host !== new URL(here).host) return false;
  const [one, other] = [local(said), local(here)].map(each => each.split('?')[0].replace(/\/$/, ''));
  if (one !== other && (`${other}/`.startsWith(`${one}/`) || `${one}/`.startsWith(`${other}/`))) return false;
  const [there, shown] = [named(said), named(here)];
  // A number and the words that a page is also called by do not tell of two.
  if (!there.names.size || !shown.names.size || there.numbered !== shown.numbered) return false;
  return ![...there.names].some(id => shown.names.has(id));
};
