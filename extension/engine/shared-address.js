/**
 * What was shared into the page, and which address is meant. Android puts it among words, iOS may give the site's
 * address beside the post's, and apps add where to get them. Pure; backend/tsuho/engine/shared_address.py is its twin.
 */

import { LONGEST_ADDRESS, SHOPS_OF_APPS } from './constants.js';
import { addressesIn } from './pasted-address.js';

/**
 * The addresses that may be meant, each once: none, one, or several for the person to choose from.
 *
 * @param {{title?: string, text?: string, url?: string}} shared `url` is what was shared, where an app tells it; words
 *   beside it may hold links of their own
 * @returns {string[]}
 */
export const sharedAddresses = ({ title = '', text = '', url = '' }) => {
  const told = fitting(url);
  const beside = fitting(text);
  const more = beside.filter(each => told.some(base => saysMore(each, base)));
  let found = told.length ? [...told, ...more] : beside;
  if (!found.length) found = fitting(title);
  const named = [...new Map(found.toReversed().map(each => [nameOf(each), each])).values()];
  const posts = named.filter(each => !isShop(each));
  const meant = posts.length ? posts : named;
  return meant
    .filter(each => !meant.some(other => saysMore(other, each)))
    .sort((one, other) => found.indexOf(one) - found.indexOf(other));
};

/** @param {string} text */
const fitting = text => addressesIn(text).filter(each => [...each].length <= LONGEST_ADDRESS);

/** The address without what does not tell one page from another. @param {string} address */
const nameOf = address => {
  const rest = address.replace(/^https?:\/\/(?:www\.)?/i, '');
  const host = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const name = host.toLowerCase() + rest.slice(host.length);
  let end = name.length;
  while (name[end - 1] === '/') end -= 1;
  return name.slice(0, end);
};

/** @param {string} address */
const isShop = address => {
  const name = nameOf(address);
  return SHOPS_OF_APPS.some(shop => name === shop || name.startsWith(`${shop}/`) || name.startsWith(`${shop}?`));
};

/** Whether one address is the other with more behind it. @param {string} longer @param {string} shorter */
const saysMore = (longer, shorter) => {
  const [whole, start] = [nameOf(longer), nameOf(shorter)];
  return whole.length > start.length && whole.startsWith(start) && '/?#'.includes(whole[start.length]);
};
