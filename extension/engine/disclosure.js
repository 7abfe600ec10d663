/**
 * How much of an address a desk gets: only forms of it that still open. Pure; backend/tsuho/engine/disclosure.py is its
 * twin.
 *
 * Unless the person chooses otherwise it is the address without what could point to them: tracking, sessions, a login.
 *
 * @import {Bundle, Platform, Report} from '../knowledge/types.js'
 * @import {WebAddress} from './web-address.js'
 *
 * @typedef {{name: Report['disclose'], url: string}} Disclosed
 */

import { found as holds } from './patterns.js';
import { isWeb, parse, partition, withoutLogin, withoutTracking } from './web-address.js';

// A value that is a short word (a language, "share") names no post; one with a number in it may.
const NAMELESS = /^[A-Za-z_-]{1,10}$/;

/**
 * What may be disclosed of an address as it was captured, the usual first; no two alike.
 *
 * `captured`: all of it but a password · `path`: without any parameter, where the site's posts are known to open so ·
 * `page`: without the place in the page · `thread`: the thread, where the post's number says which post.
 *
 * @param {Bundle} bundle
 * @param {string} raw
 * @param {string} number
 * @param {Platform | undefined} site
 * @returns {Disclosed[]}
 */
export const forms = (bundle, raw, number, site) => {
  if (!isWeb(parse(raw))) return [{ name: '', url: withoutLogin(raw) }];
  const usual = withoutTracking(raw, bundle.preflight.lists.tracking ?? []);
  const parts = parse(usual);
  const [before, , fragment] = partition(usual, '#');
  /** @type {Map<string, Report['disclose']>} */
  const offered = new Map([[usual, '']]);
  const offer = (/** @type {string} */ url, /** @type {Report['disclose']} */ name) => {
    if (!offered.has(url)) offered.set(url, name);
  };
  offer(withoutLogin(raw), 'captured');
  if (opensWithoutParameters(parts, site))
    offer(
      usual.replace(`?${parts.query}`, () => ''),
      'path',
    );
  // With any of these a fragment is an address of its own: the page is made from it.
  if (fragment && !/[/!=]/.test(fragment)) offer(before, number ? 'thread' : 'page');
  const thread = threadOf(before, parts, number, site);
  if (thread) offer(thread, 'thread');
  return [...offered].map(([url, name]) => ({ name, url }));
};

/**
 * The form of that name; the usual one where there is no such form.
 *
 * @param {Bundle} bundle
 * @param {string} raw
 * @param {Report['disclose']} disclose
 * @param {string} number
 * @param {Platform | undefined} site
 */
export const disclosed = (bundle, raw, disclose, number, site) => {
  const offered = forms(bundle, raw, number, site);
  return (offered.findLast(({ name }) => name === disclose) ?? offered[0]).url;
};

/**
 * @param {WebAddress} parts
 * @param {Platform | undefined} site
 */
const opensWithoutParameters = (parts, site) =>
  parts.query !== '' &&
  parts.query.split('&').every(parameter => NAMELESS.test(partition(parameter, '=')[2])) &&
  holds(site?.addresses?.post ?? [], parts.path);

/**
 * The thread of a post whose address is the thread's and then the post's number; '' where that is not known.
 *
 * @param {string} before
 * @param {WebAddress} parts
 * @param {string} number
 * @param {Platform | undefined} site
 */
const threadOf = (before, { path, query, fragment }, number, site) => {
  if (!number || query || fragment || !path.endsWith(`/${number}`)) return '';
  const ofThread = path.slice(0, -number.length);
  return holds(site?.addresses?.thread ?? [], ofThread) ? before.slice(0, -number.length) : '';
};
