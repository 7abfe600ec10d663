/**
 * The sites we know by their hosts, and what people call them. Pure; backend/tsuho/engine/sites.py is its twin.
 *
 * An engine that runs on anybody's host has none: it is found only in the page itself, by what captures the post.
 *
 * @import {Bundle, Language, Platform} from '../knowledge/types.js'
 */

import { onHost, parse } from './web-address.js';

/**
 * The site an address belongs to.
 *
 * @param {Bundle} bundle
 * @param {string} url
 * @returns {Platform | undefined}
 */
export const siteOf = (bundle, url) => {
  const { host } = parse(url);
  return bundle.platforms.find(site => site.hosts?.some(registered => onHost(host, registered)));
};

/**
 * What people call the site; its host where we do not know it.
 *
 * @param {Bundle} bundle
 * @param {string} url
 * @param {Language} language
 */
export const siteName = (bundle, url, language) =>
  siteOf(bundle, url)?.name[language] ?? parse(url).host.replace(/^www\./, '');
