/**
 * The name of a post whatever address it is reached by, to tell whether it was reported before. Pure;
 * backend/tsuho/engine/post_key.py names it the same way.
 *
 * A link that passes through another site and a mirror are seen through, tracking and the site's other names go. Short
 * links stay what they are: only opening them tells where they lead, and nothing here opens anything. An archive's copy
 * is a page of its own. What cannot be read as an address of the web is its own name.
 *
 * @import {Bundle} from '../knowledge/types.js'
 * @import {WebAddress} from './web-address.js'
 */

import { pattern, READ_OTHERWISE } from './patterns.js';
import { trimmed } from './reports.js';
import { siteOf } from './sites.js';
import { isWeb, local, parse, withoutTracking } from './web-address.js';
import { mirrored, original } from './wrapped-urls.js';

const OTHER_NAMES = /^(?:www|m|sp|mobile|touch|old|new|amp)\.(?=[^.]+\.)/;
/** @type {Record<string, string>} */
const PORTS = { http: '80', https: '443' };
const MOST_LAYERS = 3;

/**
 * The post's name; two addresses of one name are one post's.
 *
 * @param {Bundle} bundle
 * @param {string} address
 */
export const postKey = (bundle, address) => {
  const plain = withoutTracking(seenThrough(bundle, trimmed(address)), bundle.preflight.lists.tracking ?? []);
  const parts = parse(plain);
  return isWeb(parts) ? known(bundle, plain, parts) || asItStands(parts) : plain;
};

/** @param {Bundle} bundle @param {string} address */
const seenThrough = ({ preflight: { patterns, lists } }, address) => {
  let now = address;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inner = original(now, patterns.redirect_targets ?? []) ?? mirrored(now, lists.mirrors ?? []);
    if (!inner || inner === now) break;
    now = inner;
  }
  return now;
};

/**
 * The name by which the site itself knows the post, '' where we know of none.
 *
 * @param {Bundle} bundle
 * @param {string} plain
 * @param {WebAddress} parts
 */
const known = (bundle, plain, parts) => {
  const site = siteOf(bundle, plain);
  const path = withoutEnd(local(parts), '\n').replace(READ_OTHERWISE, '\ufffd');
  for (const { address, name } of site?.same ?? []) {
    const found = pattern(address).exec(path);
    if (found) return `${site?.id}:${name.replace(/\{(\d)\}/g, (_, index) => found[Number(index)] ?? '')}`;
  }
  return '';
};

/** Host, path, query and place in the page, without what makes no difference. @param {WebAddress} parts */
const asItStands = ({ scheme, host, port, path, query, fragment }) =>
  host.replace(OTHER_NAMES, '') +
  (port === '' || port === PORTS[scheme] ? '' : `:${port}`) +
  withoutEnd(path, '/') +
  (query && `?${query}`) +
  (fragment && `#${fragment}`);

/** Without the same sign at its end, however often. @param {string} text @param {string} sign */
const withoutEnd = (text, sign) => {
  let end = text.length;
  while (text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
};
