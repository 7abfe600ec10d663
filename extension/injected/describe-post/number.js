/**
 * The number of a post on its board, as shown: "#12", "No.123", "12 ：".
 *
 * @import {Region} from './region.js'
 */

import { attribute, childrenOf, nextOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, nearest, outwards } from '../dom/tree.js';
import { ACTION_ANCHOR, NUMBERED } from '../words/page-words.js';
import { names } from './addresses.js';
import * as sign from './class-names.js';
import { rowValue, toldBeside } from './label-rows.js';
import { alike } from './peers.js';
import { address, isProfileLink } from './post-marks.js';
import { isShort, ownWords, piecesOf, rawText, trimmed } from './remembered.js';

const { raw } = String;

const MARKED =
  /^\s*[[(（［【]?\s*(?:No\.?|№|Nr\.?|N°|#)\s?(\d{1,12}(?:[.-]\d{1,3})?)\s*(?:[\])）］】]\s*)?(?:[:：.]\s*)?$/i;
/** "コメント : 2", "記事: 412" tell how many there are. */
const COUNTED = '(?:コメント|回答|レス|記事|投稿|comment|reply|answer)';
const WORDED = new RegExp(
  raw`^\s*(?!${COUNTED}\s*[:：])(?:${NUMBERED})\s*(?:no\.?|nr\.?|#|[:：])?\s*(\d{1,12})(?:\s+of\s+\d+)?\s*[-:：.]?\s*$`,
  'i',
);
const BARE = /^\s*[[(>［]*\s*(\d{1,12}(?:-\d{1,3})?)\s*(?:[\])］]\s*)?(?:[:：.．]\s*)?$/;
const LOOSE = /(?:^|[\s\]】|])(?:No\.|№|記事番号[:：])\s?(\d{1,12})(?!\d)/;
const LEADING = new RegExp(
  raw`^\s*(?:Re:\s*)?(?:[[【［]\s*(\d{1,12})\s*[\]】］]|#(\d{1,7})(?![\d.]|[/年-]\d)` +
    raw`|(\d{1,7})(?:\s*(?:[:：.．](?!\d)|名前|[■●])|\s(?=.{1,40}\d{4}\/.{9,40}\sID:)))`,
);
const ROW = /^(?:no\.?|#|№)?\s*(\d{1,12})$/i;
const FLOOR = /^\s*(\d{1,7})\s*[#楼樓]\s*$/;

/** How sure the ways are in which a number is told. */
const SURE = { row: 8, called: 7, marked: 6, among: 5, bare: 4, loose: 3, leading: 2 };

/** @typedef {{number: string, at: Element | null, score: number}} Found */

/**
 * @param {Region} region
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @param {string} permalink
 * @returns {{number: string, at: Element | null, sure: boolean}}
 */
export const numberOf = (region, inText, permalink) => {
  /** @type {Found | null} */
  let best = null;
  for (const each of candidates(region, inText, permalink)) if (each.score > (best?.score ?? 0)) best = each;
  return best ? { ...best, sure: best.score >= SURE.bare } : { number: '', at: null, sure: false };
};

/**
 * @param {Region} region
 * @param {(element: Element) => boolean} inText
 * @param {string} permalink
 * @returns {Generator<Found>}
 */
function* candidates(region, inText, permalink) {
  const { box } = region;
  const ids = [sign.numberedId(attribute(box, 'id')), attribute(box, 'data-no'), attribute(box, 'data-n')];
  for (const at of region.elements()) {
    const leads = tagOf(at) === 'a' && isShort(at, 20) && permalink !== '' && address(at) === permalink;
    if (inText(at) || isPressed(at) || isCount(at) || (!leads && isTallied(at, region))) continue;
    const row = toldBeside(at) === 'number' ? (ROW.exec(rowValue(at)) ?? ROW.exec(ownWords(at))) : null;
    if (row) yield { number: row[1], at, score: SURE.row };
    for (const [number, score] of [...toldBy(at, leads), ownId(at, ids)]) if (number) yield { number, at, score };
  }
  yield* atBeginning(region);
}

/** @param {Region} region @returns {Generator<Found>} */
function* atBeginning(region) {
  const text = region.beginning.slice(0, 200);
  const [, boxed, marked, plain] = LEADING.exec(text) ?? [];
  const leading = sign.isTimely(text) ? (boxed ?? marked ?? plain) : '';
  for (const number of [LOOSE.exec(text)?.[1], leading]) if (number) yield { number, at: null, score: SURE.leading };
}

/**
 * The numbers that an element's text tells, with how sure each is.
 *
 * @param {Element} at
 * @param {boolean} leads it is a link to the post
 * @returns {[number: string | undefined, score: number][]}
 */
const toldBy = (at, leads) => {
  const text = rawText(at);
  if (text.length > 40) return piecesOf(at).map(piece => [LOOSE.exec(piece)?.[1], SURE.loose]);
  const link = hrefOf(at);
  if (/tag|search/.test(link)) return [];
  const named = isCalledNumber(at);
  const [, marked] = MARKED.exec(text) ?? worded(text, link) ?? FLOOR.exec(text) ?? [];
  const called = named || /no/i.test(text) ? SURE.called : SURE.marked;
  const [, bare = ''] = BARE.exec(text) ?? [];
  return [
    [marked, childrenOf(at).length ? SURE.among : called],
    ...(bare ? bareIn(at, bare, named || isOwnLink(at, link, bare, leads)) : []),
    [LOOSE.exec(text)?.[1], SURE.loose],
  ];
};

/** @param {Element} at @param {string} bare @param {boolean} isNumber @returns {[string, number][]} */
const bareIn = (at, bare, isNumber) => [
  [isNumber ? bare : '', SURE.bare],
  [isBeforeColon(at) ? bare : '', SURE.loose],
];

/** A number behind a word; what a link counts is not in its address. @param {string} text @param {string} link */
const worded = (text, link) => {
  const found = WORDED.exec(text);
  return found && link && !link.split(/[\W_]+/).includes(found[1]) ? null : found;
};

/**
 * The number in the id of a post, alone in an element.
 * @param {Element} at @param {string[]} ids @returns {[string, number]}
 */
const ownId = (at, ids) => {
  const seen = BARE.exec(rawText(at).slice(0, 20))?.[1] ?? '';
  return [ids.includes(seen) ? seen : '', SURE.bare];
};

/** Whether a number stands on a button, and is not all that it says: "#47". @param {Element} at */
const isPressed = at => {
  const button = nearest(at, 'button');
  return button !== null && !/^\s*(?:#|no\.)/i.test(rawText(button));
};

/** Whether a number tells how many comments its link leads to. @param {Element} at */
const isCount = at => {
  const link = nearest(at, 'a[href]');
  return link !== null && ACTION_ANCHOR.test(attribute(link, 'href').split('#')[1] ?? '');
};

/** @param {Element} at */
const hrefOf = at => (tagOf(at) === 'a' ? attribute(at, 'href') : '');

/**
 * Whether an element is called a number, and stands neither behind stars nor in a line with others like it: those are
 * ratings.
 * @param {Element} at
 */
const isCalledNumber = at => {
  const before = beside(at, previousOf);
  const line = above(at);
  return (
    sign.isNumberName(at) &&
    !(before && sign.isTally(before)) &&
    !(line && isShort(line, 160) && [...childrenOf(line)].some(each => each !== at && alike(each, at)))
  );
};

/** Whether a number stands first in a short line, and a colon and whoever wrote behind it. @param {Element} at */
const isBeforeColon = at => {
  const [before, behind, line, writer] = [previousOf(at), nextOf(at), above(at), beside(at, nextOf)];
  return (
    !(before && trimmed(before)) &&
    behind !== null &&
    /^\s*[:：]\s*$/.test(rawText(behind)) &&
    writer !== null &&
    isProfileLink(writer) &&
    line !== null &&
    isShort(line, 80)
  );
};

/**
 * Whether a link with a bare number leads to the post of that number.
 * @param {Element} at
 * @param {string} link
 * @param {string} bare
 * @param {boolean} leads
 */
const isOwnLink = (at, link, bare, leads) =>
  (leads && !link.includes('#')) ||
  (link !== '' && (leads || link.startsWith('#')) && names(address(at) || 'https://x/', bare));

/**
 * Whether a number counts votes or replies: so is it called, or what is around it.
 * @param {Element} each
 * @param {Region} region
 */
const isTallied = (each, region) => {
  let steps = 0;
  for (const at of outwards(each)) {
    if (sign.isTally(at)) return true;
    if (region.roots.includes(at) || (steps += 1) > 4) break;
  }
  return false;
};
