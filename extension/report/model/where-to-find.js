/**
 * Where the address of a post is found that its page does not give: what to say, by the site. Pure.
 *
 * @import {Platform} from '../../knowledge/types.js'
 */

import { onHost, parse } from '../../engine/web-address.js';

/** The key of the words for a service that has its own way; the service as `shared_data/platforms/` names it. */
const OWN_WAY = new Map([
  ['google_maps', 'whereMapsReview'],
  ['line_openchat', 'whereLineMessage'],
  ['line_voom', 'whereLineMessage'],
]);

/**
 * @param {string} address of the page
 * @param {Platform[]} platforms
 * @returns {string} the key of the words
 */
export const whereToFind = (address, platforms) => {
  const { host } = parse(address);
  const site = platforms.find(({ id, hosts }) => OWN_WAY.has(id) && hosts?.some(each => onHost(host, each)));
  return (site && OWN_WAY.get(site.id)) ?? 'whereAppPost';
};
