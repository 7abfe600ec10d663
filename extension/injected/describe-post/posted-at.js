/**
 * When a post was posted: not when it was edited, not when its writer joined, not a date its words speak of.
 *
 * @import {Region} from './region.js'
 * @import {Page} from './page.js'
 * @import {Moment, Order} from './times.js'
 *
 * @typedef {{iso: string, at: Element | null}} PostedAt
 */

import { matches } from '../dom/find.js';
import { attribute, attributesOf, childrenOf, holds, previousOf, tagOf } from '../dom/native.js';
import { above, isElement, isText, nearest, outwards } from '../dom/tree.js';
import * as sign from './class-names.js';
import { piecesOf, rawText } from './remembered.js';
import { readTime } from './times.js';

const MACHINE =
  /^(?!.*(?:upd|edit|modif|expir|format|zone))(?:content|ts|.*(?:time|date|utc|unix|epoch|creat|posted).*)$/i;
const SHOWN = ['title', 'data-original-title', 'data-tooltip', 'data-tooltip-content', 'aria-label', 'data-title'];

/**
 * @param {Region} region
 * @param {Page} page
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @param {Element | null} permalink
 * @returns {PostedAt}
 */
export const postedAt = (region, page, inText, permalink) => {
  /** @type {{moment: Moment, at: Element | null, score: number}[]} */
  const found = [];
  /** @param {string} written @param {Element} at @param {number} score */
  const consider = (written, at, score) => {
    if (written.length > 2000) return;
    const moment = readTime(written, page.order);
    if (moment)
      found.push({
        moment,
        at,
        score: score + weight(at, written.slice(0, moment.at), region, inText, permalink) + (moment.clock ? 1 : 0),
      });
  };
  /** @param {Element} each */
  const listed = each => {
    const list = nearest(each, 'li,cite');
    return list && !region.roots.includes(list) && region.owns(list);
  };
  const quotes = region.elements().filter(sign.isQuote);
  for (const each of region.elements()) {
    if (quotes.some(quote => holds(quote, each)) && quotes.length < 20) continue;
    const timely = sign.isTime(each);
    if (
      timely ||
      tagOf(each).includes('-') ||
      matches(each, '[data-utime],[data-timestamp],[data-time],[data-created],[data-utc],[ts]')
    ) {
      for (const name of attributesOf(each)) if (MACHINE.test(name)) consider(attribute(each, name), each, 7);
    }
    if (timely || matches(each, 'abbr,a,span')) for (const name of SHOWN) consider(attribute(each, name), each, 5);
    if (matches(each, 'script,style,textarea,select,button')) continue;
    if (timely && rawText(each).length < 200) consider(rawText(each), each, 4);
    else {
      const score = listed(each) ? 0 : 2;
      // "at <a>4:15 PM</a> on July 4, 2026": day and hour in different nodes of one line.
      for (const piece of piecesOf(each)) {
        consider(piece, each, score);
        if (rawText(each).length < 160 && sign.TIMELY.test(piece)) consider(rawText(each), each, score);
      }
    }
  }
  for (const root of region.roots) if (isText(root)) consider(rawText(root), region.box, 3);
  let best = null;
  for (const each of found) if (each.score > 0 && (!best || each.score > best.score)) best = each;
  if (!best) return { iso: '', at: null };
  const { at } = best;
  const around = at && above(at);
  const both =
    !best.moment.clock && around && rawText(around).length < 100
      ? readTime([...childrenOf(around)].map(rawText).join(' '), page.order)
      : null;
  const moment = both?.clock && both.iso.startsWith(best.moment.iso) ? both : best.moment;
  const sameDay = moment.clock
    ? moment
    : found.find(each => each.moment.clock && each.score > 0 && each.moment.iso.startsWith(moment.iso))?.moment;
  return { iso: placed(sameDay ?? moment, at ? rawText(at) : '', page), at };
};

/** @param {Element} at @param {string} lead @param {Region} region @param {(element: Element) => boolean} inText @param {Element | null} permalink */
const weight = (at, lead, region, inText, permalink) => {
  let weight = 0;
  if (permalink && (holds(permalink, at) || (holds(at, permalink) && rawText(at).length < 200))) weight += 4;
  if (inText(at)) weight -= 5;
  let steps = 0;
  for (const each of outwards(at)) {
    const root = region.roots.includes(each);
    if (steps < 3 && !(root && childrenOf(each).length > 1) && rawText(each).length < 120 && sign.isEdited(each))
      weight -= 8;
    steps += 1;
    if (root || weight < -8) break;
    if (
      weight > -1 &&
      matches(
        each,
        '[class*=signature i],[class*=profile i],[class*=userinfo i],[class*=userdetail i],[class*=postbit-user i],.poster,aside',
      )
    )
      weight -= 1.5;
  }
  if (sign.OTHER_TIME.test(label(at, lead))) weight -= 9;
  return weight;
};

/** What stands before a time in its line. @param {Element} at @param {string} lead */
const label = (at, lead) => {
  let text = lead;
  let each = /** @type {Node | null} */ (at);
  for (let steps = 0; each && text.trim().length < 12 && steps < 4; steps += 1) {
    const parent = above(each);
    if (!parent) break;
    let beside = '';
    for (
      let other = previousOf(each), more = 0;
      other && more < 6 && beside.length < 40;
      other = previousOf(other), more += 1
    ) {
      if (isElement(other) && matches(other, 'br,p,div,li,dd,tr,ul,section,header')) break;
      beside = rawText(other) + beside;
    }
    text = `${beside} ${text}`;
    if (isElement(each) && matches(each, 'p,div,li,dd,td,tr,header,section,article,ul,dl')) break;
    each = parent;
  }
  return text.slice(-40);
};

/**
 * The time with its zone where that is known. A clock that says +00:00 and shows the same hour to Japanese readers is a
 * Japanese clock: a fault of many WordPress themes.
 *
 * @param {Moment} moment
 * @param {string} shown
 * @param {Page} page
 */
export const placed = (moment, shown, page) => {
  if (!moment.clock) return moment.iso;
  const local = moment.iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  if (!moment.zoned) return local + page.zoneOfClocks;
  if (page.japanese && /(?:Z|[+-]00:00)$/.test(moment.iso)) {
    const seen = readTime(shown, page.order);
    if (seen?.clock && !seen.zoned && seen.iso.slice(0, 16) === local.slice(0, 16)) return `${local}+09:00`;
  }
  return moment.iso;
};
