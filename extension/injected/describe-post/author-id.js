/**
 * The handle or the id of who wrote a post: "@ana", "ID:a1b2C3".
 *
 * @import {Region} from './region.js'
 */

import { within } from '../dom/find.js';
import { attribute, childrenOf, holds } from '../dom/native.js';
import { above, isBehind, nearest, outwards } from '../dom/tree.js';
import { local } from './addresses.js';
import { isSpokenTo } from './bystander.js';
import * as sign from './class-names.js';
import { unturned } from './names.js';
import { address, isNamedLikeItsAddress, isProfileLink } from './post-marks.js';
import { isShort, rawText, trimmed } from './remembered.js';
import { readTime } from './times.js';

export const BOARD_ID = /(?<![\p{L}\d_])ID[:：]\s?([\w+/.!?*]{3,20})/u;
/** What a post calls the id of its writer. */
const CALLED_ID = / (?:author|poster|user|writer) id $/;
const HANDLE = /(?:^|[\s(（])(@[\w.-]{1,40}(?:@[\w.-]+\.\w+)?)(?:$|[\s)）])/;
/** A handle whose server stands in an element of its own. */
const WHOLE_HANDLE = /^\s*(@[\w.-]{1,40}@[\w.-]+\.\w+)\s*$/;

/**
 * @param {Region} region
 * @param {Element | null} at
 * @param {(element: Element) => boolean} inText
 * @param {string} name
 * @param {Element | null} time
 */
export const idOf = (region, at, inText, name, time) => {
  const all = region.elements().filter(each => !inText(each) && !childrenOf(each).length);
  const next = time ? all.findIndex(each => isNextTime(each, time)) : -1;
  const outside = next < 0 ? all : all.slice(0, next);
  const board = boardId(region, outside, inText);
  if (board) return `ID:${board}`;
  const called = outside.find(each => CALLED_ID.test(sign.wordsOf(each)) && /^[\w@.+/-]{3,32}$/.test(trimmed(each)));
  if (called) return trimmed(called);
  if (HANDLE.test(name)) return HANDLE.exec(name)?.[1] ?? '';
  return at ? inTitle(at) || handleBeside(at, region, outside) || idAt(at, region, name, inText) : '';
};

/** What is behind a name, "(id:ana)", or what its link ends in: digits are of an account, "/id/ana" is, too. */
const NAMED_ID = /[(（]id:([\w-]{3,32})[)）]/;
const LINKED_ID =
  /^(?:\/groups\/\w+)?\/(?:(?:users?|profiles?|u)\/(?=\d+\/?$|.+@)|[ac]\/(?=.+@)|id\/|(?=@))([\w@.-]{2,60}|\d)\/?$/;
/** The same of places where handles alone stand: "/u/ana", "/user/ana". */
const LINKED_HANDLE = /^\/u(?:ser)?\/(?!\d+\b|(?:profile|show|view|mypage|home|info|index)\b)([\w@.-]{2,60})\/?$/;

/**
 * The id by which a site knows the writer.
 * @param {Element} at @param {Region} region @param {string} name @param {(element: Element) => boolean} inText
 */
const idAt = (at, region, name, inText) => {
  // A name that stands in no words, in a `meta`, is found again where it is drawn; never in what was written.
  const drawn = (/** @type {Element} */ each) => !inText(each) && trimmed(each) === name && isProfileLink(each);
  const link = nearest(at, 'a[href]') ?? (trimmed(at) ? null : region.elements().find(drawn)) ?? null;
  const to = (link && address(link)) || 'x:';
  const { pathname } = new URL(to);
  if (link && (isNamedLikeItsAddress(link) || isPortrayed(link, region))) return pathname.split('/')[1];
  const [, named] =
    NAMED_ID.exec(rawText(at).slice(0, 200)) ?? LINKED_ID.exec(pathname) ?? LINKED_HANDLE.exec(local(to)) ?? [];
  return named ?? (link ? shownId(link) : '');
};

/**
 * Whether a link to "/ana" is called a writer's, and a portrait leads there, too.
 * @param {Element} link @param {Region} region
 */
const isPortrayed = (link, region) =>
  sign.isAuthor(link) &&
  /^\/(?!about$|me$|home$)[\w.-]{2,40}$/.test(local(address(link) || 'x:')) &&
  !isProfileLink(link) &&
  region.elements().some(each => each !== link && address(each) === address(link) && within(each, 'img').length > 0);

/**
 * What a link ends in, where it shows that in brackets, or the page's head tells it as the writer's handle.
 * @param {Element} link
 */
const shownId = link => {
  const [id] = /[\w.-]{3,40}$/.exec(address(link)) ?? [' '];
  if (rawText(link).includes(`(${id})`)) return id;
  return within(document, `meta[content="@${id}"]`).length ? `@${id}` : '';
};

/** A whole handle in the title of the writer's link. @param {Element} at */
const inTitle = at => WHOLE_HANDLE.exec(attribute(nearest(at, 'a[href]') ?? at, 'title'))?.[1];

/**
 * Whether another clock stands behind the post's: what follows is another's.
 * @param {Element} each @param {Element} time
 */
const isNextTime = (each, time) =>
  isBehind(each, time) && !holds(time, each) && (readTime(rawText(each).slice(0, 80), 'ymd')?.clock ?? false);

/**
 * The id that a board gives its writers for a day.
 * @param {Region} region @param {Element[]} outside @param {(element: Element) => boolean} inText
 */
const boardId = (region, outside, inText) => {
  for (const each of outside) {
    const around = rawText(above(each) ?? each);
    for (const text of around.length < 60 ? [rawText(each), around.replace(/\(\d+\/\d+\)$/, '')] : [rawText(each)]) {
      const [, id] = (text.length < 120 && BOARD_ID.exec(text)) || [];
      if (id) return id;
    }
  }
  const head = region.beginning;
  const end = readTime(head, 'ymd')?.end ?? 0;
  const next = readTime(head.slice(end), 'ymd');
  const [said = '', id] = BOARD_ID.exec(head.slice(0, next?.clock ? end + next.at : 400)) ?? [];
  // Words that were told from the head may name another's.
  return region.elements().some(each => inText(each) && rawText(each).includes(said)) ? '' : id;
};

/**
 * A handle near the name, or one that its link names.
 * @param {Element} at
 * @param {Region} region
 * @param {Element[]} outside
 */
const handleBeside = (at, region, outside) => {
  const around = [...outwards(at)].findLast(each => region.owns(each) && isShort(each, 80)) ?? at;
  for (const each of outside.filter(each => !isSpokenTo(each))) {
    const near = nearest(each, 'a[href]');
    const link = near && !holds(near, at) ? near : null;
    const whole = WHOLE_HANDLE.exec(unturned(rawText(above(each) ?? each).slice(0, 100)))?.[1];
    if (whole && !link && holds(around, each)) return whole;
    const [, handle] = HANDLE.exec(unturned(rawText(each) || labelled(each, near, at))) ?? [];
    if (!handle) continue;
    if (link ? leadsTo(link, handle) : holds(around, each)) return handle;
  }
  return '';
};

/**
 * What a portrait is labelled with, where its link leads to whom the name belongs.
 * @param {Element} each
 * @param {Element | null} link
 * @param {Element} at
 */
const labelled = (each, link, at) => {
  const own = nearest(at, 'a[href]');
  return link && own && address(own) === address(link) ? attribute(each, 'alt') : '';
};

/** Whether a link leads to the person of a handle. @param {Element} link @param {string} handle */
const leadsTo = (link, handle) => {
  const [to] = address(link).split(/[?#]/);
  return isProfileLink(link) || to.endsWith(`/${handle.slice(1)}`);
};
