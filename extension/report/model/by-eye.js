/**
 * Without the extension nothing can be read from the post: what a person is asked to copy by eye, in the order in which
 * the site shows it. Pure.
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
};
/** Where nothing is known of the site. @type {ShownFact[]} */
const USUAL = ['number', 'author', 'posted_at'];

/**
 * @param {Pick<Platform, 'kind' | 'shows'> | undefined} site
 * @param {string} [evidence] of the harm: where only the address may be kept, no name is asked for
 * @returns {ShownFact[]}
 */
export function askedByEye(site, evidence = 'allowed') {
  const order = ORDERS[site?.kind ?? ''] ?? USUAL;
  const shown = site?.shows?.length ? order.filter(fact => site.shows?.includes(fact)) : order;
  return shown.filter(fact => evidence !== 'url_only' || fact !== 'author');
}
