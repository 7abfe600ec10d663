/**
 * What `look.js` runs in a page, one function at a time: the browser takes the text of the function there, so each
 * stands alone and may use nothing of this module but types, and what it is given and returns is copied as JSON.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/scripting/executeScript
 *
 * @import {DescribePost, PostRecord} from '../injected/describe-post/index.js'
 * @import {Site} from '../injected/describe-post/site-reader.js'
 * @import {FindClicked} from '../injected/find-clicked/index.js'
 * @import {PickPosts} from '../injected/pick-post/index.js'
 * @import {Words} from '../injected/pick-post/banner.js'
 * @import {PressTarget} from '../store/waiting-click.js'
 *
 * @typedef {object} Injected what our scripts have put into the page
 * @property {DescribePost} [describePost]
 * @property {FindClicked} [findClicked]
 * @property {PickPosts} [pickPosts]
 *
 * @typedef {object} Scope
 * @property {Injected} [tsuho]
 * @property {typeof globalThis.chrome} [browser]
 * @property {typeof globalThis.chrome} [chrome]
 *
 * @typedef {object} KnownPage
 * @property {string} host
 * @property {string} path and the query
 * @property {string[]} software what it calls the software that made it: "generator=WordPress 6.9"
 * @property {string | null} marked the click that our scripts in the page remember, '' if none, null where they are not
 *
 * @typedef {object} SeenPost
 * @property {PostRecord} post
 * @property {boolean} certain
 * @property {boolean} sure
 * @property {number} posts 0, 1 or 2: none, one, several
 * @property {string} address
 * @property {string} title
 * @property {string} quote
 */

/** Where the page is, and what made it. @returns {KnownPage} */
export function recognise() {
  const { findClicked, describePost } = /** @type {Scope} */ (globalThis).tsuho ?? {};
  const { hostname: host, pathname, search } = location;
  const said = Array.from(document.querySelectorAll('meta'), ({ name, content }) => `${name}=${content}`);
  const software = said.filter(each => /^(generator|application-name)=/.test(each));
  return { host, path: pathname + search, software, marked: describePost ? (findClicked?.after ?? '') : null };
}

/**
 * What of a list the page has: marks of engines, that may run anywhere, or posts that a site's data read.
 *
 * @param {string[]} selectors
 * @returns {number[]} their places in the list
 */
export function areHere(selectors) {
  return selectors.flatMap((css, i) => {
    try {
      return document.querySelector(css) ? [i] : [];
    } catch {
      return [];
    }
  });
}

/** Names the click whose traces our scripts read when they arrived. @param {string} id */
export function markHere(id) {
  const { findClicked } = /** @type {Required<Injected>} */ (/** @type {Scope} */ (globalThis).tsuho);
  findClicked.after = id;
}

/**
 * The post that was pointed at, or the page's own.
 *
 * `sure`: this is the post that was meant. A press on the toolbar points at nothing and means the page, so it always
 * is. A right-click means one post: it is sure where the clicked element is known and lies in a post, only likely where
 * traces alone tell it, and where nothing does, the page's own post is sure only if there is no other.
 *
 * `certain`: the post's address is proven, and it is the address of the post that was meant.
 *
 * @param {PressTarget} pointed
 * @param {Site[]} sites
 * @param {number} longest how much of the selected words is taken, in UTF-16 units
 * @returns {SeenPost}
 */
export function seeHere({ by, selects, ...click }, sites, longest) {
  const { findClicked, describePost } = /** @type {Required<Injected>} */ (/** @type {Scope} */ (globalThis).tsuho);
  const known = selects && !click.selection ? findClicked.selected() : findClicked(click, sites);
  const likely = known || by !== 'menu' ? null : findClicked.likely(sites);
  const element = known ?? likely;
  const box = element && describePost.boxOf(element, sites);
  const post = describePost(box ? element : null, sites);
  const posts = describePost.boxes(sites, 2, element).length;
  const sure = by !== 'menu' || (box ? !likely : posts < 2);
  return {
    post,
    certain: post.certain && sure,
    sure,
    posts,
    address: location.href,
    title: document.title,
    quote: selects ? String(getSelection() ?? '').slice(0, longest) : '',
  };
}

/**
 * Lets the person choose posts. It does not wait for them: they may take their time, and the background is unloaded
 * meanwhile.
 *
 * @param {string} id under which the background gets what they chose
 * @param {Site[]} sites
 * @param {Words} words
 */
export function pickHere(id, sites, words) {
  const scope = /** @type {Scope} */ (globalThis);
  const { pickPosts } = /** @type {Required<Injected>} */ (scope.tsuho);
  // An extension that is renewed while the person chooses leaves its scripts behind, without their interface.
  const runtime = () => (scope.browser ?? scope.chrome)?.runtime;
  const isHeard = () => Boolean(runtime()?.id);
  void pickPosts(sites, words, isHeard).then(posts => {
    if (posts.length) void runtime()?.sendMessage({ message: 'picked', id, posts, title: document.title });
  });
}

/** Takes the choosing away. */
export function stopHere() {
  /** @type {Scope} */ (globalThis).tsuho?.pickPosts?.stop();
}
