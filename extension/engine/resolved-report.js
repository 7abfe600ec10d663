/**
 * A report with its addresses looked up, once for everyone who looks at them. Pure;
 * backend/tsuho/engine/resolved_report.py is its twin.
 *
 * @import {Bundle, Platform, Report} from '../knowledge/types.js'
 * @import {WebAddress} from './web-address.js'
 *
 * @typedef {object} PostAddress The address of a post.
 * @property {string} raw as it was brought
 * @property {string} url what of it the desk gets
 * @property {WebAddress} parts those of `url`
 * @property {Platform | undefined} site
 * @property {boolean} isOwn only this machine or its network can open `url`
 * @property {boolean} isPublic it is one of the web that others can open, too
 *
 * @typedef {object} ResolvedReport
 * @property {PostAddress} address the post's own link where it is known, else what the click pointed at
 * @property {Map<number, PostAddress>} others further posts by their number in the report (2, 3 …), each address once
 */

import { disclosed } from './disclosure.js';
import { isOwn, isPrivate } from './own-address.js';
import { siteOf } from './sites.js';
import { isWeb, parse } from './web-address.js';

/**
 * The address, read once for everyone who looks at it.
 *
 * @param {string} raw
 * @param {string} url
 * @param {Platform | undefined} site
 * @returns {PostAddress}
 */
export const postAddress = (raw, url, site) => {
  const parts = parse(url);
  const own = isOwn(url);
  return { raw, url, parts, site, isOwn: own, isPublic: !own && isWeb(parts) && !isPrivate(parts.host) };
};

/**
 * @param {Bundle} bundle
 * @param {Report} report
 * @returns {ResolvedReport}
 */
export const resolve = (bundle, report) => {
  const addressOf = (/** @type {string} */ raw, /** @type {string} */ number) => {
    const site = siteOf(bundle, raw);
    return postAddress(raw, disclosed(bundle, raw, report.disclose, number, site), site);
  };
  const address = addressOf(report.post.permalink || report.url, report.post.number);
  /** @type {Map<number, PostAddress>} */
  const others = new Map();
  const seen = new Set([address.url, '']);
  for (const [index, post] of report.others.entries()) {
    const other = addressOf(post.permalink, post.number);
    if (seen.has(other.url)) continue;
    seen.add(other.url);
    others.set(index + 2, other);
  }
  return { address, others };
};
