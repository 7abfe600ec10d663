/**
 * The practice board inside the extension tells the report page which of its posts was right-clicked, and lets the
 * person choose there: browsers put no script of ours into an extension's page.
 *
 * @import {PostRecord} from '../injected/describe-post/index.js'
 * @import {PickPosts} from '../injected/pick-post/index.js'
 * @import {Words} from '../injected/pick-post/banner.js'
 * @import {PressTarget} from '../store/waiting-click.js'
 */

import { send } from '../browser/messages.js';
import { theExtension } from '../browser/webext.js';
import { LONGEST_PASSAGE } from '../engine/constants.js';
import { allPosts, postAround, toldBy } from './posts.js';
import { asFiction, practicePages } from './rehearsal.js';

/**
 * @typedef {object} Asked
 * @property {string} [message]
 * @property {number} [tabId]
 * @property {PressTarget} [pointed]
 * @property {string} [id]
 * @property {Words | null} [words] null: no longer
 */

/** What the pointer was on when a menu was last asked for. @type {Element | null} */
let clicked = null;

/** @type {PostRecord} */
const NO_POST = {
  permalink: null,
  author: null,
  author_id: null,
  number: null,
  posted_at: null,
  text: null,
  certain: false,
  sure: { permalink: false, author: false, number: false, posted_at: false },
};
/** A practice post leaves nothing open. */
const PROVEN = { permalink: true, author: true, number: true, posted_at: true };

/**
 * Reads the board as `tsuho.describePost` reads a page of the web.
 * @param {string[]} pages where the practice pages are
 */
function reader(pages) {
  /** @param {Element | null} element @returns {PostRecord} */
  const describePost = element => {
    const post = postAround(element);
    if (!post) return NO_POST;
    const permalink = asFiction(new URL(`#${post.id}`, location.href).href, pages);
    return { ...NO_POST, ...toldBy(post), permalink, certain: true, sure: PROVEN };
  };
  return Object.assign(describePost, { boxOf: postAround, boxes: allPosts });
}

/** The script that is compiled to be put into pages is no module: it is loaded as pages get it. */
async function pickerLoaded() {
  const script = document.createElement('script');
  script.src = '/injected/pick-post.js';
  const { promise, resolve, reject } = Promise.withResolvers();
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  document.head.append(script);
  await promise;
}

/** Answers from now on. */
export async function answerForBoard() {
  addEventListener('contextmenu', ({ target }) => void (clicked = target instanceof Element ? target : null), true);
  const { runtime, tabs } = theExtension();
  const own = (await tabs.getCurrent())?.id;
  const pages = await practicePages();
  const describePost = reader(pages);
  const scope = /** @type {{tsuho?: {describePost: typeof describePost, pickPosts?: PickPosts}}} */ (globalThis);
  scope.tsuho = { describePost };
  await pickerLoaded();

  /** @param {PressTarget} pointed */
  function seen({ by, selects }) {
    const post = describePost(by === 'toolbar' ? null : clicked);
    return {
      post,
      certain: post.certain,
      sure: by !== 'menu' || post.certain,
      posts: allPosts().length,
      address: asFiction(location.href, pages),
      title: document.title,
      quote: selects ? String(getSelection()).slice(0, LONGEST_PASSAGE) : '',
    };
  }

  /** @param {string} id @param {Words} words */
  async function pick(id, words) {
    const posts = (await scope.tsuho?.pickPosts?.([], words)) ?? [];
    if (posts.length) await send('picked', { id, posts, title: document.title });
  }

  runtime.onMessage.addListener((/** @type {Asked} */ { message, tabId, pointed, id, words }, _sender, respond) => {
    if (tabId === undefined || tabId !== own) return false;
    if (message === 'lookAtBoard' && pointed) respond(pointed.frameId === 0 ? seen(pointed) : null);
    if (message !== 'pickOnBoard') return false;
    if (id && words) void pick(id, words);
    else scope.tsuho?.pickPosts?.stop();
    respond(true);
    return false;
  });
}
