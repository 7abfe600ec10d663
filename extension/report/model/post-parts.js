/**
 * What there is to say of the posts that a report is about, part by part, each with the few values that it shows. Pure.
 *
 * @import {Post} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 *
 * @typedef {object} KnownPost The post that was told by its page, or entered.
 * @property {'taken'} kind
 * @property {Post} post
 * @property {boolean} certain
 * @property {string} clicked the address that was clicked, where it is another one
 * @property {boolean} more whether there are more posts to choose from
 * @property {string[]} unsure what of it the page does not prove
 *
 * @typedef {object} PostWithoutAddress A post that was read, in a page that says no address of it.
 * @property {'addressless'} kind
 * @property {Post} post
 * @property {boolean} isPages whether the report's address is that of the page
 * @property {string} quote the words that the person selected
 * @property {boolean} more
 * @property {string[]} unsure
 *
 * @typedef {object} PostInDoubt A post at which the person has to look.
 * @property {'supposed'} kind
 * @property {Post} post
 * @property {boolean} proven then the person may only have meant another place
 * @property {string} quote
 * @property {string[]} unsure
 * @property {number | null} index among the further posts in doubt; null for the one that is suggested
 *
 * @typedef {{kind: 'others', others: {post: Post, unsure: string[]}[]}} Others further posts, each with what of it the
 *   page does not prove
 * @typedef {{kind: 'count', count: number}} Count how many further posts
 * @typedef {{kind: 'why' | 'choose' | 'unread' | 'recapture'}} Offer a sentence or a button, the same for every post
 * @typedef {KnownPost | PostWithoutAddress | PostInDoubt | Others | Count | Offer} PostPart
 */

import { isTold, unsureOther } from './seen-post.js';

/**
 * @param {SavedReport} saved
 * @param {{isHere: boolean, isUnread: boolean, urlOnly: boolean}} page isHere: the page can be asked · isUnread: it
 *   lets nobody in · urlOnly: the harm allows to keep the address alone
 * @returns {PostPart[]}
 */
export function postParts(saved, { isHere, isUnread, urlOnly }) {
  const { report, doubted, bared } = saved;
  const { others, quote } = report;
  const more = isHere && saved.posts > 1;
  const post = postPart(saved, more);
  /** @type {[boolean, PostPart][]} */
  const parts = [
    [others.length > 0, { kind: 'count', count: others.length }],
    [
      others.length > 0,
      { kind: 'others', others: others.map(each => ({ post: each, unsure: unsureOther(saved, each) })) },
    ],
    ...doubted.map((each, index) => {
      /** @type {PostInDoubt} */
      const part = { kind: 'supposed', post: each, proven: false, quote, unsure: unsureOther(saved, each), index };
      return /** @type {[boolean, PostPart]} */ ([true, part]);
    }),
    [!post && more, { kind: 'why' }],
    [!post && more, { kind: 'choose' }],
    [!post && isUnread && !urlOnly && !bared, { kind: 'unread' }],
    [bared && !urlOnly && isHere, { kind: 'recapture' }],
  ];
  return [...(post ? [post] : []), ...parts.flatMap(([holds, part]) => (holds ? [part] : []))];
}

/** @param {SavedReport} saved @param {boolean} more @returns {PostPart | null} null where no post is known */
function postPart({ report, suggested, certain, addressless, unsure: names }, more) {
  const { post, url, page_url: page, quote } = report;
  const shown = suggested ?? post;
  const unsure = (names ?? []).filter(name => shown[/** @type {keyof Post} */ (name)]);
  if (suggested) return { kind: 'supposed', post: suggested, proven: certain, quote, unsure, index: null };
  if (addressless && !post.permalink) {
    return { kind: 'addressless', post, isPages: url.split('#')[0] === page.split('#')[0], quote, more, unsure };
  }
  if (!isTold(post)) return null;
  const clicked = post.permalink && url !== post.permalink ? url : '';
  return { kind: 'taken', post, certain, clicked, more, unsure };
}
