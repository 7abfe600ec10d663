/**
 * What of a site's data reading one page of it takes: only that is handed over to the page. Pure.
 *
 * @import {Platform} from '../knowledge/types.js'
 * @import {Site} from '../injected/describe-post/site-reader.js'
 */

import { LONGEST_ADDRESS } from '../engine/constants.js';

/**
 * @param {Platform} site which the page is of
 * @param {string | null} path path and query of the page; null where it may go on to another while it is read
 * @returns {Site}
 */
export const handedOver = ({ hosts, marks, addresses, zone, posts, tracking }, path) => ({
  hosts,
  marks: marks && ['*'], // its marks were seen
  addresses: addresses && {
    post: shapeOf(addresses.post, path),
    search: shapeOf(addresses.search, path),
    profile: shapeOf(addresses.profile, path),
  },
  zone,
  posts: posts?.filter(({ pages }) => !pages || path === null || pages.some(page => fits(page, path))),
  tracking,
});

/**
 * The marks of engines, as short as they can be said: selectors for each, and no quotes that may be left out. What the
 * page has said of its software is not asked again.
 * @param {Platform[]} engines
 */
export const marksOf = engines =>
  engines.map(({ marks = [] }) => unquoted(marks.filter(mark => !SOFTWARE.test(mark)).join()));

/** A selector without the quotes that may be left out. @param {string} css */
export const unquoted = css => css.replace(/="([a-z_][\w-]*)"/gi, '=$1');

/** A mark that is what a page calls the software that made it. */
const SOFTWARE = /^meta\[name="(generator|application-name)"\]\[content([*^]?)="([^"]+)"\]$/;

/**
 * Whether a page's own word for its software is a mark of an engine.
 * @param {string[]} said "generator=WordPress 6.9"
 */
export const runs =
  said =>
  (/** @type {Platform} */ { marks = [] }) =>
    marks.some(mark => {
      const [, name, how, word = ''] = SOFTWARE.exec(mark) ?? [];
      const named = said.filter(each => each.startsWith(`${name}=`)).map(each => each.slice(`${name}=`.length));
      return named.some(each => (how === '^' ? each.startsWith(word) : how ? each.includes(word) : each === word));
    });

/**
 * Of the shapes that an address may have, the one that this one has.
 * @param {string[] | undefined} shapes @param {string | null} path
 */
const shapeOf = (shapes, path) => (path === null ? shapes : shapes?.filter(each => fits(each, path)).slice(0, 1));

/**
 * The readers of sites with several: those for whose posts the page has no box may stay out.
 * @param {Site[]} sites
 */
export const severalReaders = sites => sites.flatMap(({ posts = [] }) => (posts.length > 1 ? posts : []));

/** Whether a pattern fits; one that is none is left to the page. @param {string} pattern @param {string} path */
const fits = (pattern, path) => {
  try {
    return new RegExp(pattern, 'iu').test(path.slice(0, LONGEST_ADDRESS));
  } catch {
    return true;
  }
};
