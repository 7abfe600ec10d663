/**
 * The address of a post that has no link of its own: the page's, where that is the post's; of the board's thread; an
 * anchor; or that of the post around it.
 *
 * @import {Region} from './region.js'
 * @import {Facts} from './facts.js'
 * @import {Here} from './index.js'
 * @import {Page} from './page.js'
 */

import { matches, within } from '../dom/find.js';
import { holds } from '../dom/native.js';
import { outwards } from '../dom/tree.js';
import { local, onBoard } from './addresses.js';
import * as sign from './class-names.js';
import { addressAround, EMPTY, factsOfPage, isMainPost } from './facts.js';
import { anchorOf } from './permalink.js';
import { isListAddress, isPostAddress, readersHere } from './site-reader.js';

/** Whether the site's data find the page's post on it. @param {Here} here */
const isShownApart = ({ page, sites }) =>
  readersHere(sites, page).some(({ main, box }) => main && within(document, box).length > 0);

/**
 * Gives a post without a link of its own the best address that is left.
 * @param {Facts} facts
 * @param {Region} region
 * @param {Element[]} peers
 * @param {number} score
 * @param {Here} here
 * @returns {Facts}
 */
export const onPage = (facts, region, peers, score, here) => {
  const { page, sites } = here;
  if (score < 6) facts = { ...facts, sure: EMPTY.sure };
  if (facts.permalink) return { ...facts, certain: facts.certain && score >= 6 };
  const board = onBoard(page.address, facts.number);
  if (board) return { ...facts, permalink: board, certain: false };
  const list = isListAddress(sites, page) || /^\/(?:home|index\.\w+)?$/.test(local(page.address));
  if (!list && isMainPost(region, peers, page.isOnePost)) {
    // The page's post has a box of its own, and this is not it.
    return score < Infinity && isShownApart(here)
      ? { ...facts, permalink: page.ownAddress, certain: false }
      : ofPage(facts, page, isPostAddress(sites, page));
  }
  const permalink = anchorOf(region, page, peers) || besides(facts, region, peers, list, here);
  return { ...facts, permalink, certain: false };
};

/**
 * The address of the post around one, or the page's: not of a post that is shown from elsewhere.
 * @param {Facts} facts @param {Region} region @param {Element[]} peers @param {boolean} list @param {Here} here
 */
const besides = (facts, region, peers, list, { page, sites }) => {
  if (sign.isQuote(region.box)) return '';
  const isOnePost = page.isOnePost || isPostAddress(sites, page);
  const isApart = list || (isOnePost && isComment(facts, region, peers, page));
  return addressAround(region.box, page) || (isApart ? '' : page.address);
};

/**
 * Whether a post is one of the comments on what the page is about: its address is that of the article or the film, and
 * of no comment; a number says which one of a thread it is, but not of a film.
 * @param {Facts} facts @param {Region} region @param {Element[]} peers @param {Page} page
 */
const isComment = ({ number, author, posted_at }, { box }, peers, page) =>
  page.isVideo
    ? number !== '' || peers.some(each => !holds(each, box))
    : !number &&
      author + posted_at !== '' &&
      (matches(box, '[data-comment-id]') || [box, ...outwards(box)].some(isCommentOn));

/** @param {Element} each */
const isCommentOn = each => sign.isCommentName(each) || sign.isAside(each);

/**
 * The page's main post: its address is the page's, which also tells what the post does not show.
 * @param {Facts} facts
 * @param {Page} page
 * @param {boolean} certain
 * @returns {Facts}
 */
export const ofPage = (facts, page, certain) => {
  const { permalink, author, posted_at } = factsOfPage(page);
  return {
    ...facts,
    permalink,
    certain: certain && !page.stale,
    author: facts.author || author,
    posted_at: facts.posted_at || posted_at,
  };
};
