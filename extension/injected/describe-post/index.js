/**
 * `tsuho.describePost(element, platforms)`: what a post is, who wrote it, when, and its own address; runs once in a
 * page, when its reader asks for it. What cannot be read is null, and `certain` is true only where the address is
 * proven.
 *
 * @import {PostFact, PostReader} from '../../knowledge/types.js'
 * @import {Region} from './region.js'
 * @import {Facts} from './facts.js'
 * @import {Found} from './post-box.js'
 * @import {Site, SitePost} from './site-reader.js'
 *
 * @typedef {object} PostRecord
 * @property {string | null} permalink
 * @property {string | null} author
 * @property {string | null} author_id
 * @property {string | null} number
 * @property {string | null} posted_at
 * @property {string | null} text
 * @property {boolean} certain whether its address is proven
 * @property {{permalink: boolean, author: boolean, number: boolean, posted_at: boolean}} sure the same of each fact
 */

import { within } from '../dom/find.js';
import { attribute, holds } from '../dom/native.js';
import { above, isElement, nearest, outwards } from '../dom/tree.js';
import { knowTracking } from './addresses.js';
import * as sign from './class-names.js';
import { closestHead, speaks } from './closest-head.js';
import { everyPost } from './every-post.js';
import { EMPTY, factsOf, statedPost } from './facts.js';
import { headOfRun } from './head-of-run.js';
import { innerPosts } from './inner-posts.js';
import { ofPage, onPage } from './left-address.js';
import { loose } from './loose-post.js';
import { Page } from './page.js';
import { classes, peersOf } from './peers.js';
import { findPost, foreignTo, listsPosts, notOfMain } from './post-box.js';
import { covers, regionOf } from './region.js';
import { beginReading, pathTo } from './remembered.js';
import {
  isOutdated,
  isPostAddress,
  readersHere,
  rivalsOf,
  siteFact,
  sitePost,
  siteRegion,
  sitesHere,
} from './site-reader.js';
import { ownerAbove } from './told-names.js';

/** @typedef {{page: Page, sites: Site[]}} Here */

/** @param {Site[]} platforms @returns {Here} */
export const lookAround = platforms => {
  beginReading();
  const sites = sitesHere(platforms ?? []);
  knowTracking(sites);
  const page = new Page();
  page.zone = sites.find(({ zone }) => zone)?.zone ?? '';
  return { page, sites };
};

/**
 * What is said of a post, and who wrote it where that is told once for several.
 * @param {Element | null} element @param {Here} here
 */
const describeAll = (element, here) => {
  const facts = describe(element, here);
  const box = facts && !facts.author && element ? boxAround(element, here) : null;
  const head = box && headOfRun(box);
  if (facts?.text && box && !head && isAlone(box)) return { ...facts, author: ownerAbove(box) };
  if (!facts || !head) return facts;
  const { author, author_id } = describe(head, here) ?? EMPTY;
  return { ...facts, author, author_id: facts.author_id || author_id };
};

/** Whether a box is no comment, nor one of several posts. @param {Element} box */
const isAlone = box => !peersOf(box).length && !sign.isCommentName(box) && ![...outwards(box)].some(sign.isAside);

/** @param {Element} at @param {Here} here @returns {Element | null} */
const boxAround = (at, { page, sites }) => (sitePost(at, readersHere(sites, page)) ?? findPost(at))?.region.box ?? null;

/** @param {Element | null | undefined} element @param {Here} here @returns {Facts | null} */
const describe = (element, here) => {
  const { page, sites } = here;
  const readers = readersHere(sites, page);
  if (!element) return mainPost(here);
  const known = sitePost(element, readers);
  const apart = known && apartOf(known, element);
  if (known && !apart) return withHead(inSite(known, element, here), known, element, here);
  const found = findPost(element);
  // What stands by a comment is not of the one who wrote the post.
  if (known && apart && !(found && holds(apart, found.region.box)))
    return { ...EMPTY, permalink: bySite(known, element, here, known.region).permalink };
  // All of them, so none.
  if (!found && !page.isOnePost && !isPostAddress(sites, page) && listsPosts(element)) return null;
  const { region, peers, score, signature } = found ?? partAround(element, page);
  return onPage(
    factsOf(region, page, { peers, pointedAt: element, main: false, signature }),
    region,
    peers,
    score,
    here,
  );
};

/**
 * Pages show posts inside a post that the site's data do not know: quoted ones, in an engine's themes, and answers,
 * where the site has changed since it was described.
 * @param {SitePost} post @param {Element} element @param {Here} here
 */
const inSite = (post, element, here) => {
  const { region, reader } = post;
  const inner = innerPosts(region.box, each => !region.owns(each));
  const nearer = closestHead(region.box, element, true);
  // Where the site's data find the writer in there, or where it is the words themselves, it is no other post.
  const at = (/** @type {'author' | 'text'} */ fact) => nearer && siteFact(post, fact, here.page, '').at;
  const writer = at('author');
  const isOwn = nearer && ((writer && holds(nearer, writer)) || at('text') === nearer);
  const around = inner.findLast(box => holds(box, element)) ?? (isOwn ? null : nearer);
  const rest = inner.length ? regionOf(region.roots, each => inner.includes(each) || !region.owns(each)) : region;
  if (!around) return bySite(isThemed(reader, here) ? { ...post, region: rest } : post, element, here, rest);
  const part = regionOf([around], foreignTo(around, element));
  const facts = factsOf(part, here.page, { peers: [], pointedAt: element, main: false });
  return onPage(facts, part, [region.box], 6, here);
};

/**
 * Where a site has moved its heads out of the boxes that are known, the post is told by its looks.
 * @param {Facts} facts @param {SitePost} post @param {Element} element @param {Here} here
 */
const withHead = (facts, { reader, region }, element, { page }) => {
  if (facts.author || facts.posted_at || !reader.author || !reader.posted_at) return facts;
  const { region: whole, peers = [], score = 0 } = findPost(element) ?? {};
  if (!whole || score < 6 || whole.box === region.box || !holds(whole.box, region.box)) return facts;
  const seen = factsOf(whole, page, { peers, pointedAt: element, main: false });
  return { ...facts, author: seen.author, author_id: seen.author_id, posted_at: seen.posted_at, sure: seen.sure };
};

/**
 * A number that the site's data do not read is the post's where its box is named by it, or its address ends in it.
 * @param {PostReader} reader @param {Element} box @param {string} link @param {() => string} number
 */
const isNamedBy = (reader, box, link, number) => {
  const id = reader.number ? '' : attribute(box, 'id');
  return (/\d{6}/.test(id) && id.includes(number())) || (/\d$/.test(link) && link.split('/').at(-1) === number());
};

/** A number, and not what only the post's link needs. @param {string} number */
const asRead = number => (number.length < 13 ? number : '');

/** Whether a reader is of an engine: its themes name their parts anew. @param {PostReader} reader @param {Here} here */
const isThemed = (reader, { sites }) => !sites.some(({ hosts, posts }) => hosts && posts?.includes(reader));

/**
 * The part around an element that is no post by its looks.
 * @param {Element} element
 * @param {Page} page
 * @returns {Found}
 */
const partAround = (element, page) => {
  const entry = page.isOnePost ? pathTo(element).find(sign.isPostName) : null;
  const alone = statedPost(element, page)?.box ?? entry ?? element;
  return { region: regionOf([alone], foreignTo(alone, element)), peers: [], score: 0 };
};

/**
 * What lies in a post and is not of it, where that was pointed at. A blog that shows a board's posts has them one after
 * the other in its own, a work the comments on it; what holds all that the site's data call its words is none of them.
 * @param {SitePost} post @param {Element} element
 */
const apartOf = ({ apart, reader, region }, element) => {
  const words = (reader.text ?? []).flatMap(({ css }) => (css ? region.find(css) : []));
  const other = reader.main && (loose(element) ?? (words.length ? commentAround(element, region.box) : null));
  if (other && !words.some(each => covers(other.region, each))) return region.box;
  if (reader.main && !findPost(element) && !words.some(each => holds(each, element)) && isEntry(element, region.box))
    return region.box;
  return apart && !sign.isQuote(apart) ? apart : null; // who quotes is the one who says it
};

/**
 * Whether an element lies in an entry of a list, whatever that tells of itself: others built alike tell when they were
 * posted.
 * @param {Element} element @param {Element} box
 */
const isEntry = (element, box) =>
  pathTo(element).some(
    at => at !== box && holds(box, at) && classes(at).length > 0 && speaks(at, null) && peersOf(at).some(isSpoken),
  );

/** @param {Element} each */
const isSpoken = each => speaks(each, null);

/**
 * A post among others like it, inside another's box.
 * @param {Element} element @param {Element} box
 */
const commentAround = (element, box) => {
  const found = findPost(element);
  const isOne = found && found.score >= 6 && found.peers.length > 0 && found.region.box !== box;
  return isOne && holds(box, found.region.box) ? found : null;
};

/**
 * The site's data first; where it finds nothing, what any page shows.
 * @param {SitePost} post
 * @param {Element | null} element
 * @param {Here} here
 * @param {Region} shown where any page would show them
 * @returns {Facts}
 */
const bySite = (post, element, here, shown) => {
  const { page } = here;
  const { reader, region } = post;
  page.order = reader.date_order ?? null;
  /** @type {Facts | undefined} */
  let seen;
  const general = () => (seen ??= factsOf(shown, page, { peers: rivalsOf(post), pointedAt: element, main: false }));
  const number = siteFact(post, 'number', page, '').value;
  /**
   * @param {'author' | 'author_id' | 'posted_at' | 'text'} fact
   * @param {boolean} whole what the site's data does not find is not there
   */
  const read = (fact, whole) => bySites(fact) || (whole && isSilent(fact) ? '' : general()[fact]);
  /** @param {PostFact} fact */
  const isSilent = fact => reader[fact] && !themed && !general().sure.author && !isOutdated(post, fact, page);
  // An engine's themes name their parts anew; a site's own page does not.
  const themed = isThemed(reader, here);
  /** @param {PostFact} fact */
  const bySites = fact => siteFact(post, fact, page, number).value;
  /** @param {'author' | 'posted_at'} fact */
  const isSure = fact => bySites(fact) !== '' || general().sure[fact];
  const link = siteFact(post, 'permalink', page, number);
  const isOwnNumber = themed || isNamedBy(reader, region.box, link.value, () => general().number);
  const facts = {
    permalink: link.value || general().permalink,
    certain: link.value ? !link.guess : general().certain && !reader.permalink,
    author: read('author', true),
    author_id: read('author_id', true),
    number: asRead(number) || (isOwnNumber ? general().number : ''),
    posted_at: read('posted_at', false),
    text: read('text', false),
    sure: {
      author: isSure('author'),
      number: number !== '' || (isOwnNumber && general().sure.number),
      posted_at: isSure('posted_at'),
    },
  };
  if (facts.permalink) return facts;
  const rivals = rivalsOf(post);
  // Where such posts have a link and this one has none, the page's address may be another's: an advertisement's below a
  // post.
  if (reader.main ? rivals.length : reader.permalink && isPostAddress(here.sites, page))
    return { ...facts, certain: false };
  const left = onPage(facts, region, rivals, Infinity, here);
  return { ...left, certain: left.certain && !reader.permalink };
};

/** @param {SitePost} post @param {Here} here */
const ofMain = (post, here) => bySite(post, null, here, post.region);

/** What the page is about, where it is one post's own. @param {Here} here @returns {Facts | null} */
const mainPost = here => {
  const { page, sites } = here;
  const own = isPostAddress(sites, page);
  for (const reader of readersHere(sites, page).filter(({ main }) => main)) {
    const [box] = within(document, reader.box);
    if (box) return ofMain(siteRegion(box, reader), here);
  }
  if (!own && !page.isOnePost) return null;
  const boxes = within(document, `${sign.SEMANTIC},main`);
  const [heading] = within(document, 'h1');
  const box = (heading && nearest(heading, `${sign.SEMANTIC},main`)) ?? (boxes.length === 1 ? boxes[0] : null);
  return ofPage(
    box ? factsOf(regionOf([box], notOfMain(box)), page, { peers: [], pointedAt: null, main: true }) : EMPTY,
    page,
    own,
  );
};

/** @param {unknown} node @returns {Element | null} */
const elementAt = node =>
  isElement(/** @type {any} */ (node)) ? /** @type {any} */ (node) : node ? above(/** @type {any} */ (node)) : null;

/** @param {Facts | null} facts @returns {PostRecord} */
const recordOf = facts => {
  const { permalink, author, author_id, number, posted_at, text, certain, sure } = facts ?? EMPTY;
  return {
    permalink: permalink || null,
    author: author || null,
    author_id: author_id || null,
    number: number || null,
    posted_at: posted_at || null,
    text: text || null,
    certain: certain && permalink !== '',
    sure: {
      permalink: certain && permalink !== '',
      author: sure.author && author !== '',
      number: sure.number && number !== '',
      posted_at: sure.posted_at && posted_at !== '',
    },
  };
};
/** Whatever a page does, a click must not fail on it. @template T @param {() => T} work @param {T} otherwise */
const whatever = (work, otherwise) => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** @param {Element | null | undefined} element @param {Site[]} platforms @returns {PostRecord} */
export const describePost = (element, platforms) =>
  whatever(() => recordOf(describeAll(elementAt(element), lookAround(platforms))), recordOf(null));

/** @typedef {typeof describePost} DescribePost */

/**
 * The box of the post around an element.
 * @param {Element} element
 * @param {Site[]} platforms
 * @returns {Element | null}
 */
describePost.boxOf = (element, platforms) =>
  whatever(() => {
    const here = lookAround(platforms);
    const at = elementAt(element);
    return at ? boxAround(at, here) : null;
  }, null);

/**
 * Every post's box on the page, in document order; no more than `most`, if given. Who wants to know whether there are
 * several and has looked at one of them is told of that and those beside it.
 * @param {Site[]} platforms
 * @param {number} [most]
 * @param {Element | null} [element]
 * @returns {Element[]}
 */
describePost.boxes = (platforms, most = Infinity, element = null) =>
  whatever(
    () => {
      const { page, sites } = lookAround(platforms);
      return everyPost(readersHere(sites, page), most, elementAt(element));
    },
    /** @type {Element[]} */ ([]),
  );

const scope = /** @type {{tsuho?: {describePost?: typeof describePost}}} */ (globalThis);
scope.tsuho ??= {};
scope.tsuho.describePost = describePost;
