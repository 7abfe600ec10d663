/**
 * What was seen in the page goes into the report. An address that is not proven never goes in by itself: it is
 * suggested, and the person says whether it is the one. Pure; each function changes the report it is given.
 *
 * @import {PressTarget} from '../../store/waiting-click.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Pick} from '../../store/picks.js'
 * @import {PageAnswer} from '../../capture/look.js'
 * @import {Post} from '../../knowledge/types.js'
 */

import { MOST_OTHERS } from '../../engine/constants.js';
import { emptyReport } from '../../engine/reports.js';
import { parse } from '../../engine/web-address.js';

/** @returns {Post} */
const nothing = () => emptyReport().post;

/** Whether anything is known of it. @param {Post} post */
export const isTold = post => Object.values(post).some(value => value !== '');

/**
 * @param {SavedReport} saved
 * @param {PageAnswer} seen
 * @param {PressTarget} pointed
 * @returns {boolean} whether it is about this report's post
 */
export function takeSeen(saved, seen, pointed) {
  const { report } = saved;
  saved.pointed = null;
  const { permalink } = seen.post;
  if (pointed.by === 'again') {
    // Only the same post once more: what the page shows now may be another.
    if (report.post.permalink ? permalink !== report.post.permalink : !samePage(seen.address, report)) return false;
    saved.bared = false;
  }
  saved.posts = seen.posts;
  saved.frameId = pointed.frameId;
  report.title ||= seen.title;
  if (!report.quote || isSameWords(report.quote, seen.quote, pointed.by)) report.quote = seen.quote;
  saved.unsure = seen.unsure;
  const elsewhere = leadsElsewhere(pointed.link_url, permalink || report.page_url);
  if (!seen.sure || elsewhere) suggest(saved, permalink ? seen.post : null, seen.certain);
  // Who only looks at the page again has not pointed at anything else.
  else put(saved, seen.post, seen.certain, isTold(seen.post) || (pointed.by !== 'menu' && saved.addressless));
  return true;
}

/**
 * Whether the page's own selection is the one that the browser told of, which loses the ends of lines, and the end of a
 * long one.
 * @param {string} told
 * @param {string} seen
 * @param {PressTarget['by']} by
 */
const isSameWords = (told, seen, by) => {
  const [one, other] = [told, seen].map(each => each.replace(/\s+/g, ''));
  return one === other || (by === 'menu' && other.startsWith(one));
};

/**
 * Whether a page without posts of their own is still there, and has not gone on by itself to another.
 * @param {string} address
 * @param {SavedReport['report']} report
 */
const samePage = (address, { page_url: page, url }) =>
  [page, url].some(each => each !== '' && each.split('#')[0] === address.split('#')[0]);

/**
 * Posts that were chosen in the page take the place of those of the report.
 * @param {SavedReport} saved
 * @param {Pick[]} picks in the order of the page
 * @param {string} title
 */
export function takePicks(saved, picks, title) {
  const first = picks.find(({ certain }) => certain) ?? picks[0];
  if (!first) return;
  saved.report.title ||= title;
  saved.report.post = nothing();
  saved.pointed = null;
  saved.suggested = null;
  saved.unsure = first.unsure;
  put(saved, first.post, first.certain, true);
  const others = picks.filter(each => each !== first);
  saved.doubts = [];
  for (const { post, unsure } of others) note(saved, post, unsure);
  saved.report.others = others.filter(({ certain }) => certain).map(({ post }) => post);
  saved.doubted = others.filter(({ certain }) => !certain).map(({ post }) => post);
}

/**
 * Posts that were chosen in the page join those of the report, each once.
 * @param {SavedReport} saved
 * @param {Pick[]} picks in the order of the page
 * @returns {{added: number, waiting: number, left: number}} how many wait for the person's look, and how many had no
 *   room
 */
export function addPicks(saved, picks) {
  const { report, doubted, suggested } = saved;
  const outcome = { added: 0, waiting: 0, left: 0 };
  for (const { post, certain, unsure } of picks) {
    const isThis = (/** @type {Post} */ each) => identityOf(each) === identityOf(post);
    if ([report.post, ...report.others].some(isThis)) continue;
    const waits = doubted.findIndex(isThis);
    if (!certain && (waits >= 0 || (suggested && isThis(suggested)))) continue;
    if (waits >= 0) forget(saved, doubted.splice(waits, 1)[0]); // proven now
    if (report.others.length + doubted.length >= MOST_OTHERS) {
      outcome.left += 1;
      continue;
    }
    (certain ? report.others : doubted).push(post);
    note(saved, post, unsure);
    outcome[certain ? 'added' : 'waiting'] += 1;
  }
  return outcome;
}

/** @param {Post} post */
const identityOf = post => post.permalink || JSON.stringify(Object.values(post));

/** The person has looked: it is this post. @param {SavedReport} saved */
export const useSuggested = saved => confirm(saved);

/** @param {SavedReport} saved */
function confirm(saved) {
  if (!saved.suggested) return;
  saved.report.post = merged(saved.report.post, saved.suggested);
  saved.suggested = null;
  saved.certain = true;
  saved.unsure = [];
}

/** The person means what they clicked, not the post that it is in. @param {SavedReport} saved */
export function useClicked(saved) {
  const { post } = saved.report;
  const { certain } = saved;
  saved.report.post = nothing();
  saved.addressless = false;
  suggest(saved, post, certain);
}

/** The person has looked at this one. @param {SavedReport} saved @param {number} index */
export function useDoubted(saved, index) {
  const [post] = saved.doubted.splice(index, 1);
  saved.report.others.push(post);
  forget(saved, post);
}

/** @param {SavedReport} saved @param {number} index */
export function removeOther(saved, index) {
  const [post] = saved.report.others.splice(index, 1);
  if (!saved.report.others.some(each => keyOf(each) === keyOf(post))) forget(saved, post);
}

/**
 * What the page does not prove of a further post, as far as it is there.
 * @param {SavedReport} saved
 * @param {Post} post
 */
export const unsureOther = ({ doubts }, post) =>
  (doubts.find(({ of }) => of === keyOf(post))?.unsure ?? []).filter(name => post[/** @type {keyof Post} */ (name)]);

/** By what a doubt is kept: nothing that a page says in words. @param {Post} post */
const keyOf = ({ permalink, number }) => permalink || number;

/** @param {SavedReport} saved @param {Post} post @param {string[]} [unsure] */
function note(saved, post, unsure = []) {
  const known = saved.doubts.find(({ of }) => of === keyOf(post));
  if (known) known.unsure = [...new Set([...known.unsure, ...unsure])];
  else if (unsure.length) saved.doubts.push({ of: keyOf(post), unsure: [...unsure] });
}

/** @param {SavedReport} saved @param {Post} post */
function forget(saved, post) {
  saved.doubts = saved.doubts.filter(({ of }) => of !== keyOf(post));
}

/**
 * How many posts were chosen or read that no draft tells of yet: the person has not looked at them. One alone that
 * might be the report's own is told of where it is shown.
 * @param {SavedReport} saved
 */
export const waitingPosts = ({ suggested, certain, doubted }) =>
  doubted.length && doubted.length + (suggested && !certain ? 1 : 0);

/** The person takes every post that waits as it is. @param {SavedReport} saved */
export function takeAll(saved) {
  if (!saved.certain) confirm(saved);
  saved.report.others.push(...saved.doubted.splice(0));
}

/**
 * @param {SavedReport} saved
 * @param {Post} post
 * @param {boolean} certain
 * @param {boolean} read whether there was a post, whatever may be kept of it
 */
function put(saved, post, certain, read) {
  const { report } = saved;
  report.post = merged(report.post, certain ? post : { ...post, permalink: '' });
  if (certain) {
    saved.certain = true;
    saved.suggested = null;
  } else if (!report.post.permalink) {
    suggest(saved, post.permalink && post.permalink !== report.url ? post : null);
  }
  // The address of a page that shows one post alone is that post's.
  const isAlone = saved.posts < 2 && post.permalink !== '';
  saved.addressless = read && !report.post.permalink && !saved.suggested && !isAlone;
}

/**
 * @param {SavedReport} saved
 * @param {Post | null} post
 * @param {boolean} [certain] whether it is the post's address, though the person may mean another place
 */
function suggest(saved, post, certain = false) {
  saved.suggested = post;
  saved.certain = certain;
}

/** @param {Post} known @param {Post} seen @returns {Post} what is seen now, and what is known of the rest */
function merged(known, seen) {
  const told = Object.entries(seen).filter(([, value]) => value !== '');
  return { ...known, ...Object.fromEntries(told) };
}

/**
 * A person who points at a link to another site may mean that site, whatever post the link is in.
 * @param {string} link
 * @param {string} address
 */
function leadsElsewhere(link, address) {
  const [one, other] = [link, address].map(address => parse(address).host.replace(/^(www|m|mobile)\./, ''));
  return one !== '' && one !== other && !one.endsWith(`.${other}`) && !other.endsWith(`.${one}`);
}
