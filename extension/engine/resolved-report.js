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
 *
 * @typedef {object} ResolvedReport
 * @property {PostAddress} address the post's own link where it is known, else what the click pointed at
 * @property {Map<number, PostAddress>} others further posts by their number in the report (2, 3 …), each address once
 */

import { disclosed } from './disclosure.js';
import { siteOf } from './sites.js';
import { parse } from './web-address.js';

/**
 * @param {Bundle} bundle
 * @param {Report} report
 * @returns {ResolvedReport}
 */
export const resolve = (bundle, report) => {
  const addressOf = (/** @type {string} */ raw, /** @type {string} */ number) => {
    const site = siteOf(bundle, raw);
    const url = disclosed(bundle, raw, report.disclose, number, site);
    return { raw, url, parts: parse(url), site };
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
