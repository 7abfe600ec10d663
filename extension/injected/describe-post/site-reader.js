/**
 * Reads a post of a site that we know, by the site's own data: a redesign is mended by data.
 *
 * @import {Platform, PostFact, PostReader, FactReader} from '../../knowledge/types.js'
 * @import {Region} from './region.js'
 * @import {Page} from './page.js'
 *
 * @typedef {Pick<Platform, 'hosts' | 'marks' | 'addresses' | 'zone' | 'posts' | 'tracking'>} Site
 *   what reading a site's posts takes
 *
 * @typedef {object} SitePost
 * @property {PostReader} reader
 * @property {Region} region
 * @property {Element | null} [apart] what lies in the post and is not of it, like a comment, where that was pointed at
 */

import { matches, within } from '../dom/find.js';
import { attribute, base, firstInDocument, nextOf, previousOf } from '../dom/native.js';
import { beside, outwards } from '../dom/tree.js';
import { LONGEST_ADDRESS } from '../words/page-words.js';
import { cleaned, local } from './addresses.js';
import { isBystander } from './bystander.js';
import { saidIn } from './drawn-words.js';
import { plainName } from './names.js';
import { placed } from './posted-at.js';
import { regionOf } from './region.js';
import { rawText, remembered } from './remembered.js';
import { wordsIn } from './text-content.js';
import { readTime } from './times.js';

/** The sites that this page is of: by its host first, then by an engine's marks. */
export const sitesHere = remembered((/** @type {Site[]} */ platforms) => {
  const here = location.hostname;
  const sites = platforms.filter(site => Array.isArray(site?.hosts ?? site?.marks));
  const byHost = sites.filter(({ hosts }) => hosts?.some(host => here === host || here.endsWith(`.${host}`)));
  const byMarks = sites.filter(({ marks }) => marks?.some(isThere));
  return [...new Set([...byHost, ...byMarks])];
});

/** Whether the page has an element of that kind. @param {string} css */
const isThere = css => {
  try {
    return firstInDocument(document, css) !== null;
  } catch {
    return false;
  }
};

/** Whether the page's address is one post's own. @param {Site[]} sites @param {Page} page */
export const isPostAddress = (sites, page) => sites.some(({ addresses }) => fits(addresses?.post, page.address));

/** Whether the page's address is a list of posts. @param {Site[]} sites @param {Page} page */
export const isListAddress = (sites, page) =>
  sites.some(({ addresses }) => fits([...(addresses?.search ?? []), ...(addresses?.profile ?? [])], page.address));

/** @param {string[] | undefined} patterns @param {string} address */
const fits = (patterns, address) => patterns?.some(pattern => expression(pattern)?.test(local(address))) ?? false;

/** @param {string} pattern */
const expression = pattern => {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return null;
  }
};

/** Those readers of a site that are meant for this page. @param {Site[]} sites @param {Page} page */
export const readersHere = (sites, page) =>
  sites.flatMap(({ posts }) => posts ?? []).filter(({ pages }) => !pages || fits(pages, page.address));

/**
 * The post of a known site around an element: the nearest box, or what follows one.
 *
 * @param {Element} element @param {PostReader[]} readers @returns {SitePost | null}
 */
export const sitePost = (element, readers) => {
  /** @type {Element[]} */
  const path = [];
  for (const at of outwards(element)) {
    for (const reader of readers) {
      const box = matches(at, reader.box)
        ? at
        : reader.follows && matches(at, reader.follows)
          ? leadOf(at, reader)
          : null;
      if (!box) continue;
      const { without } = reader;
      return { ...siteRegion(box, reader), apart: (without && path.find(each => matches(each, without))) || null };
    }
    path.push(at);
  }
  return null;
};

/** Others that the reader takes for such a post. @param {SitePost} post */
export const rivalsOf = ({ reader, region }) =>
  within(document, reader.box)
    .filter(each => each !== region.box)
    .slice(0, 3);

/** The box that a following sibling belongs to. @param {Element} at @param {PostReader} reader */
const leadOf = (at, { box }) => {
  for (let each = beside(at, previousOf); each; each = beside(each, previousOf)) if (matches(each, box)) return each;
  return null;
};

/** @param {Element} box @param {PostReader} reader @returns {SitePost} */
export const siteRegion = (box, reader) => {
  const roots = [box];
  if (reader.follows) {
    for (let each = beside(box, nextOf); each && !matches(each, reader.box); each = beside(each, nextOf)) {
      if (matches(each, reader.follows)) roots.push(each);
    }
  }
  const others = new Set(
    roots.flatMap(root => [...within(root, reader.box), ...(reader.without ? within(root, reader.without) : [])]),
  );
  return { reader, region: regionOf(roots, each => others.has(each)) };
};

/** What the site's data reads of one fact. @typedef {{value: string, at: Element | null, guess: boolean}} Fact */

/**
 * @param {SitePost} post @param {PostFact} fact @param {Page} page @param {string} number the number already read
 * @returns {Fact}
 */
export const siteFact = ({ reader, region }, fact, page, number) => {
  for (const reading of reader[fact] ?? []) {
    if (reading.of === 'page' && page.stale) continue;
    for (const { written, at } of sources(reading, fact, region)) {
      if (fact === 'author' && at && isBystander(at)) continue;
      const value = finished(taken(written, reading, number), fact, { page, reader, at, region });
      if (value) return { value, at, guess: reading.guess === true };
    }
  }
  return { value: '', at: null, guess: false };
};

/**
 * Whether a site has changed since it was described: its data tell a fact of none of the posts here.
 * @param {SitePost} post @param {PostFact} fact @param {Page} page
 */
export const isOutdated = (post, fact, page) => {
  const rivals = rivalsOf(post);
  return rivals.length > 1 && !rivals.some(each => siteFact(siteRegion(each, post.reader), fact, page, '').value);
};

/**
 * @param {FactReader} reading
 * @param {PostFact} fact
 * @param {Region} region
 * @returns {{written: string, at: Element | null}[]}
 */
const sources = ({ css, attribute: name, of }, fact, region) => {
  if (of === 'address') return [{ written: location.href, at: null }];
  const elements =
    of === 'canonical'
      ? within(document, 'link[rel=canonical]')
      : of === 'page'
        ? within(document, css ?? '')
        : region.find(css ?? ':scope');
  const from = name ?? (fact === 'permalink' || of === 'canonical' ? 'href' : '');
  return elements.slice(0, 20).map(at => {
    const written = from ? attribute(at, from) : fact === 'text' ? '' : saidIn(at).replace(/\s+/g, ' ').trim();
    return { written: from === 'href' && written ? absolute(written) : written || (fact === 'text' ? 'x' : ''), at };
  });
};

/** @param {string} written @param {FactReader} reading @param {string} number */
const taken = (written, { pattern, gives }, number) => {
  // What is cut off has not the end that a pattern may ask for.
  if (!written || (written.length > LONGEST_ADDRESS && pattern?.endsWith('$'))) return '';
  const match = pattern ? expression(pattern)?.exec(written.slice(0, LONGEST_ADDRESS)) : /^[\s\S]*$/.exec(written);
  if (!match) return '';
  if (!gives) return match[1] ?? written;
  const parts = [...gives.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    name === 'number' ? number : (match[+name] ?? ''),
  );
  return parts.some(part => !part) ? '' : gives.replace(/\{\w+\}/g, () => /** @type {string} */ (parts.shift()));
};

/**
 * @param {string} value
 * @param {PostFact} fact
 * @param {{page: Page, reader: PostReader, at: Element | null, region: Region}} known
 */
const finished = (value, fact, { page, reader, at, region }) => {
  if (!value) return '';
  if (fact === 'permalink') return cleaned(value, base());
  if (fact === 'text') return at ? wordsIn([at], each => each !== at && !region.owns(each)) : '';
  if (fact === 'author') return plainName(value);
  if (fact !== 'posted_at') return value.trim();
  const moment = readTime(value, reader.date_order ?? page.order);
  // What an engine that we know calls UTC is UTC, whatever hour its page shows.
  return moment ? placed(moment, at && !/\dZ$/.test(moment.iso) ? rawText(at) : '', page) : '';
};

/** @param {string} href */
const absolute = href => {
  try {
    return new URL(href, base()).href;
  } catch {
    return '';
  }
};
