/**
 * `tsuho.describePost.links(element, platforms)`: every link of the post by its looks, what no site's data read, and
 * what spoke for it. For a person who wonders why an address was taken (docs/debugging.md); no page is ever given it.
 *
 * @import {Site} from '../describe-post/site-reader.js'
 */

import { inWords } from '../describe-post/facts.js';
import { describePost, lookAround } from '../describe-post/index.js';
import { evidenceFor } from '../describe-post/link-evidence.js';
import { candidatesOf } from '../describe-post/permalink.js';
import { findPost } from '../describe-post/post-box.js';

/**
 * @param {Element} element @param {Site[]} platforms
 * @returns {{address: string, score: number, sure: boolean, because: string[]}[]} the best first
 */
const links = (element, platforms) => {
  const { page } = lookAround(platforms);
  const { region, peers } = findPost(element) ?? {};
  if (!region || !peers) return [];
  return candidatesOf(region, page, peers, inWords(region, element))
    .toSorted((one, other) => other.score - one.score)
    .map(({ address, score, sure, traits }) => ({
      address,
      score,
      sure,
      because: traits ? evidenceFor(traits).map(([name]) => name) : ['data'],
    }));
};

Object.assign(describePost, { links });
