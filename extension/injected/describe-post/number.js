/**
 * The number of a post on its board, as shown: "#12", "No.123", "12 ：".
 *
 * @import {Region} from './region.js'
 */

import { attribute, childrenOf, tagOf } from '../dom/native.js';
import { outwards } from '../dom/tree.js';
import { names } from './addresses.js';
import * as sign from './class-names.js';
import { address } from './post-box.js';
import { piecesOf, rawText } from './remembered.js';

const MARKED = /^\s*[[(【]?\s*(?:No\.?|№|Nr\.?|N°|#)\s?(\d{1,12}(?:\.\d{1,3})?)\s*[\])】]?\s*[:：.]?\s*$/i;
const WORDED =
  /^\s*(?:post|beitrag|reply|comment|answer|message|(?:投稿|レス|コメント|記事|回答|書込)(?:番号)?)\s*(?:no\.?|nr\.?|#|[:：])?\s*(\d{1,12})\s*[-:：.]?\s*$/i;
const BARE = /^\s*[[(>]*\s*(\d{1,12})\s*[\])]?\s*[:：.．]?\s*$/;
const LOOSE = /(?:^|[\s\]】|])(?:No\.|№|記事番号[:：])\s?(\d{1,12})(?!\d)/;
const LEADING = /^\s*(?:[[【]\s*(\d{1,12})\s*[\]】]|#(\d{1,7})(?![\d.])|(\d{1,7})\s*(?:[:：.．](?!\d)|名前))/;
const FLOOR = /^\s*(\d{1,7})\s*[#楼樓]\s*$/;

/**
 * @param {Region} region
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @param {string} permalink
 * @returns {{number: string, at: Element | null}}
 */
export const numberOf = (region, inText, permalink) => {
  /** @type {{number: string, at: Element | null, score: number} | null} */
  let best = null;
  /** @param {string | undefined} number @param {Element | null} at @param {number} score */
  const consider = (number, at, score) => {
    if (number && score > (best?.score ?? 0)) best = { number, at, score };
  };
  for (const each of region.elements()) {
    const text = rawText(each);
    const leads = tagOf(each) === 'a' && text.length < 20 && permalink !== '' && address(each) === permalink;
    if (inText(each) || (!leads && isTallied(each, region))) continue;
    if (text.length > 40) {
      for (const piece of piecesOf(each)) consider(LOOSE.exec(piece)?.[1], each, 3);
      continue;
    }
    const link = tagOf(each) === 'a' ? attribute(each, 'href') : '';
    if (/tag|search/.test(link)) continue;
    const named = sign.isNumberName(each);
    consider(
      MARKED.exec(text)?.[1] ?? WORDED.exec(text)?.[1] ?? FLOOR.exec(text)?.[1],
      each,
      childrenOf(each).length ? 5 : named || /no/i.test(text) ? 7 : 6,
    );
    const bare = BARE.exec(text)?.[1];
    if (bare && named) consider(bare, each, 4);
    if (bare && leads && (named || !link.includes('#'))) consider(bare, each, 4);
    if (bare && link && (leads || link.startsWith('#')) && names(address(each) || 'https://x/', bare))
      consider(bare, each, 4);
    consider(LOOSE.exec(text)?.[1], each, 3);
  }
  const text = region.roots
    .map(root => rawText(root).slice(0, 200))
    .join('')
    .slice(0, 300);
  consider(LOOSE.exec(text)?.[1], null, 2);
  const [, boxed, marked, plain] = LEADING.exec(text) ?? [];
  if (sign.TIMELY.test(text)) consider(boxed ?? marked ?? plain, null, 2);
  return best ?? { number: '', at: null };
};

/** Whether a number counts votes or replies: so is it called, or what is around it. @param {Element} each @param {Region} region */
const isTallied = (each, region) => {
  let steps = 0;
  for (const at of outwards(each)) {
    if (sign.isTally(at)) return true;
    if (region.roots.includes(at) || (steps += 1) > 4) break;
  }
  return false;
};
