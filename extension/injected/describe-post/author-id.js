/**
 * The handle or the id of who wrote a post: "@ana", "ID:a1b2C3".
 *
 * @import {Region} from './region.js'
 */

import { within } from '../dom/find.js';
import { attribute, childrenOf, holds, tagOf } from '../dom/native.js';
import { above, isBehind, nearest, outwards } from '../dom/tree.js';
import { accountOf } from './accounts.js';
import { decoded, local } from './addresses.js';
import { isBystander, isSpokenTo } from './bystander.js';
import * as sign from './class-names.js';
import { tidy, unturned } from './names.js';
import { PORTRAIT } from './portraits.js';
import { address, isNamedLikeItsAddress, isProfileLink } from './post-marks.js';
import { isShort, rawText, trimmed } from './remembered.js';
import { readTime } from './times.js';

export const BOARD_ID = /(?<![\p{L}\d_])ID[:：]\s?([\w+/.!?*]{3,20})/u;
/** The number that a board gives who is registered: "ユーザーID：0381746652". */
const USER_ID = /^\s*(?:ユーザー|投稿者|会員)ID\s*[:：]\s*([\w-]{3,32})\s*$/;
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
  const [named] = outside.flatMap(each => USER_ID.exec(rawText(above(each) ?? each).slice(0, 60))?.[1] ?? []);
  if (named) return named;
  const called = outside.find(each => CALLED_ID.test(sign.wordsOf(each)) && /^[\w@.+/-]{3,32}$/.test(trimmed(each)));
  if (called) return trimmed(called);
  const sought = outside.find(isSought);
  if (sought) return trimmed(sought);
  if (HANDLE.test(name)) return HANDLE.exec(name)?.[1] ?? '';
  return (at && (inTitle(at) || handleBeside(at, region, outside))) || (name && idAt(at, region, name, inText));
};

/** Whether a link says an id and looks for all that was written by it. @param {Element} each */
const isSought = each => {
  const [, id] = SOUGHT.exec(local(address(nearest(each, 'a[href]') ?? each) || 'x:')) ?? [];
  return id !== undefined && decoded(id) === trimmed(each);
};
const SOUGHT = /[?&](?:track|trip|hash|(?:user|author|poster)_?id|uid)=((?=[^&]*\d)[^&]{5,40})/i;

/** What is behind a name, "(id:ana)", or what its link ends in: digits are of an account, "/id/ana" is, too. */
const NAMED_ID = /[(（]id:([\w-]{3,32})[)）]/;
const LINKED_ID =
  /^(?:\/groups\/\w+)?\/(?:(?:users?|profiles?|u)\/(?=\d+\/?$|.+@)|[ac]\/(?=.+@)|id\/|(?=@))([\w@.-]{2,60}|\d)\/?$/;

/**
 * The id by which a site knows the writer.
 * @param {Element | null} at @param {Region} region @param {string} name @param {(element: Element) => boolean} inText
 */
const idAt = (at, region, name, inText) => {
  const link = ownLink(at, region, name, inText);
  const to = (link && address(link)) || 'x:';
  const { pathname } = new URL(to);
  if (link && (isNamedLikeItsAddress(link) || isPortrayed(link, region))) return pathname.split('/')[1];
  const [, named] = (at && NAMED_ID.exec(rawText(at).slice(0, 200))) || LINKED_ID.exec(pathname) || [];
  const account = named || notOfPost(accountOf(to) || accountAround(at, region, name, inText), region);
  return account || (link ? shownId(link) : '') || (at ? inHead(at) : '');
};

/**
 * The link of the writer's name. One that stands in no words, in a `meta`, is found again where it is drawn; never in
 * what was written.
 * @param {Element | null} at @param {Region} region @param {string} name @param {(element: Element) => boolean} inText
 */
const ownLink = (at, region, name, inText) => {
  const link = at && nearest(at, 'a[href]');
  if (link || (at && trimmed(at))) return link;
  return region.elements().find(each => !inText(each) && trimmed(each) === name && isProfileLink(each)) ?? null;
};

/** A number that the post itself bears is none of a person's. @param {string} account @param {Region} region */
const notOfPost = (account, { box }) =>
  /^\d+$/.test(account) && /\d+$/.exec(attribute(box, 'id'))?.[0] === account ? '' : account;

/**
 * The one account to which portraits lead that are labelled with the writer's name, or stand right before it.
 * @param {Element | null} at @param {Region} region @param {string} name @param {(element: Element) => boolean} inText
 */
const accountAround = (at, region, name, inText) => {
  const head = at && [...outwards(at)].findLast(each => region.owns(each) && isShort(each, 80));
  const own = at ? address(nearest(at, 'a[href]') ?? at) : '';
  const accounts = region.elements().flatMap(each => {
    const account = tagOf(each) === 'a' ? accountOf(address(each)) || beginningOf(own, address(each)) : '';
    // Words that lead to one of the same name may be of another whom the post speaks of.
    if (!account || trimmed(each) || inText(each) || isBystander(each)) return [];
    const label = labelOf(each);
    const isBefore = () => at && head && holds(head, each) && isBehind(at, each) && within(each, 'img').length;
    return (label ? tidy(label) === name || label === name : isBefore()) ? [account] : [];
  });
  return accounts.length && new Set(accounts).size === 1 ? accounts[0] : '';
};

/** "ana", where what she wrote stands at "/ana/…" and she at "/ana/". @param {string} own @param {string} to */
const beginningOf = (own, to) =>
  (own.length > to.length && own.startsWith(to) && /^\w+:\/\/[^/]+\/([\w.-]{2,40})\/$/.exec(to)?.[1]) || '';

/** Whom the picture in a link is labelled with, without what such labels end in. @param {Element} link */
const labelOf = link => {
  const [label = ''] = within(link, 'img[alt]').map(each => attribute(each, 'alt').trim());
  return label.replace(PORTRAIT, '');
};

/** The account in the title of a name, where the page's head names it, too. @param {Element} at */
const inHead = at => {
  const title = attribute(at, 'title');
  return /^[\w-]{3,32}$/.test(title) && within(document, `meta[name=author][content="${title}"]`).length ? title : '';
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
  !/^\s*\d+\s*$/.test(rawText(each).slice(0, 80)) && // an account, and no moment of a machine's
  isBehind(each, time) &&
  !holds(time, each) &&
  (readTime(rawText(each).slice(0, 80), 'ymd')?.clock ?? false);

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
