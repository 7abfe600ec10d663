/**
 * Without the extension nothing can be read from the post: what a person is asked to copy by eye, in the order in which
 * the site shows it; each has its frame in icons/by-eye.svg. Pure.
 *
 * @import {Platform} from '../../knowledge/types.js'
 *
 * @typedef {'number' | 'author' | 'author_id' | 'posted_at'} ShownFact a fact of a post that people can see
 */

/** From the head of a post to its end, by what kind of site it is. @type {Record<string, ShownFact[]>} */
const ORDERS = {
  sns: ['author', 'author_id', 'posted_at'],
  board: ['number', 'author', 'posted_at', 'author_id'],
  video: ['author', 'posted_at', 'author_id'],
  review: ['author', 'posted_at', 'number'],
  chat: ['author', 'posted_at', 'author_id', 'number'],
  forum: ['author', 'author_id', 'posted_at', 'number'],
  comments: ['author', 'author_id', 'posted_at'],
  signed: ['author', 'posted_at'],
  mail: ['author', 'posted_at'],
  site: ['number', 'author', 'posted_at'],
};
/** @typedef {Pick<Platform, 'kind' | 'shows'> | undefined} Shown a site; `kind`: one that may be newer than we are */

/** What the site looks like, for its picture; `site` where nobody knows. @param {Shown} site */
export const looksLike = site => (site?.kind && Object.hasOwn(ORDERS, site.kind) ? site.kind : 'site');

/**
 * @param {Shown} site
 * @param {string} [evidence] of the harm: where only the address may be kept, no name is asked for
 * @returns {ShownFact[]}
 */
export function askedByEye(site, evidence = 'allowed') {
  const order = ORDERS[looksLike(site)];
  const shown = site?.shows?.length ? order.filter(fact => site.shows?.includes(fact)) : order;
  return shown.filter(fact => evidence !== 'url_only' || fact !== 'author');
}
