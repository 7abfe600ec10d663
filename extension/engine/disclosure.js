/**
 * How much of an address a desk gets: only forms of it that still open. Pure; backend/tsuho/engine/disclosure.py is its twin.
 *
 * Unless the person chooses otherwise it is the address without what could point to them: tracking, sessions, a login.
 *
 * @import {Bundle, Platform, Report} from '../knowledge/types.js'
 * @import {WebAddress} from './web-address.js'
 *
 * @typedef {{name: Report['disclose'], url: string}} Disclosed
 *
 * @typedef {object} Place Where a post is.
 * @property {string} raw its address as it was brought
 * @property {string} url what of it the desk gets
 * @property {WebAddress} address the parts of `url`
 * @property {Platform | undefined} site
 */

import { found as holds } from './patterns.js';
import { siteOf } from './sites.js';
import { isWeb, parse, partition, withoutLogin, withoutTracking } from './web-address.js';

// A value that is a short word (a language, "share") names no post; one with a number in it may.
const NAMELESS = /^[A-Za-z_-]{1,10}$/;

/**
 * What may be disclosed of an address as it was captured, the usual first; no two alike.
 *
 * `captured`: all of it but a password · `path`: without any parameter, where the site's posts are known to open so · `page`: without
 * the place in the page · `thread`: the thread, where the post's number says which post.
 *
 * @param {Bundle} bundle
 * @param {string} raw
 * @param {string} number
 * @param {Platform | undefined} site
 * @returns {Disclosed[]}
 */
export const forms = (bundle, raw, number, site) => {
  if (!isWeb(parse(raw))) return [{ name: '', url: raw }];
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
 * The place of the post to report (its own link where it is known, else what the click pointed at), and those of further
 * posts by their number in the report (2, 3 …), each address once.
 *
 * @param {Bundle} bundle
 * @param {Report} report
 * @returns {{place: Place, others: Map<number, Place>}}
 */
export const placesOf = (bundle, report) => {
  const placeOf = (/** @type {string} */ raw, /** @type {string} */ number) => {
    const site = siteOf(bundle, raw);
    const offered = forms(bundle, raw, number, site);
    const { url } = offered.findLast(({ name }) => name === report.disclose) ?? offered[0];
    return { raw, url, address: parse(url), site };
  };
  const place = placeOf(report.post.permalink || report.url, report.post.number);
  /** @type {Map<number, Place>} */
  const others = new Map();
  const seen = new Set([place.url, '']);
  for (const [at, post] of report.others.entries()) {
    const other = placeOf(post.permalink, post.number);
    if (seen.has(other.url)) continue;
    seen.add(other.url);
    others.set(at + 2, other);
  }
  return { place, others };
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
