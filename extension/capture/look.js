/**
 * Looking at a page for the post that the person meant, on their press and only then. The scripts go into the one frame
 * that was clicked; a frame or a page that lets nobody in is no trouble, only no help.
 *
 * @import {Platform, Post} from '../knowledge/types.js'
 * @import {Site} from '../injected/describe-post/site-reader.js'
 * @import {Words} from '../injected/pick-post/banner.js'
 * @import {Click, PressTarget} from '../store/waiting-click.js'
 * @import {KnownPage} from './in-page.js'
 *
 * @typedef {object} PageAnswer What a page told.
 * @property {Post} post
 * @property {boolean} certain whether the post's address is proven
 * @property {boolean} sure whether this is the post that was pointed at, or the page's only one
 * @property {string[]} [unsure] facts of the post that the page tells and does not prove
 * @property {number} posts how many posts the page has to choose from: none, one, or more
 * @property {string} title
 * @property {string} quote the selected words
 * @property {string} address what the frame shows
 */

import { theExtension } from '../browser/webext.js';
import { LONGEST_PASSAGE } from '../engine/constants.js';
import { cleanReport } from '../engine/reports.js';
import { onHost } from '../engine/web-address.js';
import { handedOver, marksOf, runs, severalReaders, unquoted } from './handed-over.js';
import { areHere, markHere, pickHere, recognise, seeHere, stopHere } from './in-page.js';
import { practiceBoard } from './practice-board.js';

const READER = '/injected/describe-post.js';
const PICKER = '/injected/pick-post.js';
/** The facts that are doubted each for itself; the address is by `certain`. */
const DOUBTED = /** @type {const} */ (['author', 'number', 'posted_at']);
const WEB = /^https?:\/\//i;

/** @typedef {{tabId: number, frameId: number}} Frame */

/**
 * Right after a click in the menu, before anything else covers the page: the scripts arrive there and remember what the
 * click left behind. The report page asks them; when it comes too early, or this was cut short, it sends them itself.
 * @param {Click} click
 */
export async function markClick({ tabId, pointed }) {
  if (tabId === null || !pointed) return;
  const frame = { tabId, frameId: pointed.frameId };
  await inject(frame, [READER]);
  await run(frame, markHere, [pointed.id]);
}

/**
 * @param {Frame} frame
 * @param {PressTarget} pointed
 * @param {Platform[]} known every site that we know
 * @returns {Promise<PageAnswer | null>} null where the page lets nobody in
 */
export async function look(frame, pointed, known) {
  try {
    const { sites, marked } = await readersFor(frame, known, true);
    const fresh = marked !== pointed.id;
    if (fresh) await inject(frame, [READER]);
    const [{ result }] = await run(frame, seeHere, [pointed, sites, LONGEST_PASSAGE]);
    return result ? cleaned(/** @type {any} */ (result)) : null;
  } catch {
    const told = await practiceBoard(frame.tabId).look(pointed);
    return told ? cleaned(told) : null;
  }
}

/**
 * Lets the person choose in the page; what they chose comes to the background as a message with this id.
 * @param {Frame} frame
 * @param {string} id
 * @param {Platform[]} known every site that we know
 * @param {Words} words
 * @returns {Promise<boolean>} whether the page lets them
 */
export async function letPick(frame, id, known, words) {
  try {
    const { sites, marked } = await readersFor(frame, known, false);
    await inject(frame, marked === null ? [READER, PICKER] : [PICKER]);
    await run(frame, pickHere, [id, sites, words]);
    return true;
  } catch {
    return practiceBoard(frame.tabId).pick(id, words);
  }
}

/** @param {Frame} frame */
export const stopPicking = frame => run(frame, stopHere, []).catch(practiceBoard(frame.tabId).stop);

/** @param {unknown[]} records what a page's script says they are @returns {Post[]} */
export const postsOf = records =>
  records.flatMap(record => (record && typeof record === 'object' ? postOf(record) : []));

/**
 * What we know of reading the posts of this frame: only that is handed over to it. The packed copy of the knowledge
 * that the report page loads has no readers in it, a refreshed one has.
 * @param {Frame} frame
 * @param {Platform[]} known
 * @param {boolean} stays whether the frame is asked right away, and not after the person has gone on in it
 * @returns {Promise<{sites: Site[], marked: string | null}>} `marked`: the click that the scripts in the frame
 *   remember, null where there are none
 */
async function readersFor(frame, known, stays) {
  /** @type {Platform[]} */
  const all = known.some(site => site.posts) ? known : (await (await fetch('/knowledge/bundle.json')).json()).platforms;
  const [{ result }] = await run(frame, recognise, []);
  const { host = '', path = '', software = [], marked = null } = /** @type {Partial<KnownPage>} */ (result ?? {});
  const own = all.filter(({ hosts }) => hosts?.some(each => onHost(host, each)));
  // A service that is read by its own data runs none of the engines: the page is not asked for their marks.
  // One that is not may run an engine of its kind.
  const alike = own.length ? all.filter(({ kind }) => own.some(each => each.kind === kind)) : all;
  const engines = own.some(({ posts }) => posts) ? [] : await enginesIn(frame, alike, software);
  const here = all.filter(site => own.includes(site) || engines.includes(site));
  const sites = here.map(site => handedOver(site, stays && host ? path : null));
  return { sites: stays ? await withPostsHere(frame, sites) : sites, marked };
}

/**
 * Sites with those readers alone for whose posts the page has a box; all of them, where it has none at all.
 * @param {Frame} frame @param {Site[]} sites @returns {Promise<Site[]>}
 */
async function withPostsHere(frame, sites) {
  const several = severalReaders(sites);
  const there = several.length
    ? await thereIn(
        frame,
        several.map(({ box }) => unquoted(box)),
      )
    : [];
  const absent = there.length ? several.filter((_, i) => !there.includes(i)) : [];
  return sites.map(site => ({ ...site, posts: site.posts?.filter(each => !absent.includes(each)) }));
}

/**
 * Those that run there.
 * @param {Frame} frame @param {Platform[]} known @param {string[]} software what the page says that it was made with
 * @returns {Promise<Platform[]>}
 */
async function enginesIn(frame, known, software) {
  const named = known.filter(runs(software));
  const engines = known.filter(each => each.marks && !named.includes(each));
  const there = await thereIn(frame, marksOf(engines));
  return [...named, ...engines.filter((_, i) => there.includes(i))];
}

/** Which of these the page has, by their places in the list. @param {Frame} frame @param {string[]} selectors */
async function thereIn(frame, selectors) {
  const [{ result }] = await run(frame, areHere, [selectors]);
  return Array.isArray(result) ? result : [];
}

/** @param {Frame} frame @param {string[]} files */
const inject = ({ tabId, frameId }, files) =>
  theExtension().scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });

/**
 * @template {any[]} T
 * @param {Frame} frame
 * @param {(...given: T) => unknown} func runs in the page: it may use nothing from here
 * @param {T} args
 */
const run = ({ tabId, frameId }, func, args) =>
  theExtension().scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func,
    args: /** @type {any} */ (args),
  });

/**
 * A page may say anything: only texts of a bearable length come in, and only addresses of the web.
 * @param {PageAnswer} told
 * @returns {PageAnswer}
 */
function cleaned({ post, certain, sure, posts, title, quote, address }) {
  const { title: name, quote: words } = cleanReport({ title, quote });
  const whole = postOf(post);
  return {
    post: whole,
    certain: certain === true && whole.permalink !== '',
    sure: sure === true,
    unsure: unsureOf(post, whole),
    posts: Math.max(0, Math.floor(Number(posts) || 0)),
    title: name,
    quote: words,
    address: WEB.test(address) ? address : '',
  };
}

/**
 * What was told of a post and is not proven by its page.
 * @param {any} record what a page's script says
 * @param {Post} post what of it came in
 */
export const unsureOf = (record, post) =>
  DOUBTED.filter(fact => post[fact] !== '' && record?.sure && record.sure[fact] !== true);

/** @param {Partial<Post>} told @returns {Post} */
function postOf(told) {
  const { post } = cleanReport({ post: told });
  return WEB.test(post.permalink) ? post : { ...post, permalink: '' };
}
