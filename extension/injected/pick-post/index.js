/**
 * `tsuho.pickPosts(platforms, words, isHeard?)`: lets the person choose posts in the page, by pointer or by keyboard,
 * and resolves to what `describePost` tells of each, in the page's order; to [] when they leave. `pickPosts.stop()`
 * takes it away.
 *
 * The page gets nothing of it: a sheet of glass lies over it, in a closed shadow root, and takes every press.
 *
 * @import {PostRecord} from '../describe-post/index.js'
 * @import {Site} from '../describe-post/site-reader.js'
 * @import {Words} from './banner.js'
 */
import { Picking } from './picking.js';

/** How to take away what is there, a last sentence too. @type {(() => void) | null} */
let running = null;

/**
 * @param {Site[]} platforms
 * @param {Words} words
 * @param {() => boolean} [isHeard] whether the extension still hears what is chosen; where not, choosing ends with a
 *   word about it
 * @returns {Promise<PostRecord[]>}
 */
const pickPosts = (platforms, words, isHeard = () => true) =>
  new Promise(resolve => {
    running?.();
    /** @param {PostRecord[]} posts @param {boolean} silently */
    const ended = (posts, silently) => {
      running = silently ? null : () => picking.remove();
      resolve(posts);
    };
    const picking = new Picking(platforms, words, ended, isHeard);
    running = () => picking.leave(true);
  });

/** @typedef {typeof pickPosts} PickPosts */

pickPosts.stop = () => running?.();

const scope = /** @type {{tsuho?: {pickPosts?: typeof pickPosts}}} */ (globalThis);
scope.tsuho ??= {};
scope.tsuho.pickPosts = pickPosts;
