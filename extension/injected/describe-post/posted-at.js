/**
 * When a post was posted: not when it was edited, not when its writer joined, not a date its words speak of.
 *
 * @import {Region} from './region.js'
 * @import {Page} from './page.js'
 * @import {Moment} from './times.js'
 *
 * @typedef {{iso: string, at: Element | null, sure: boolean}} PostedAt
 */

import { matches, within } from '../dom/find.js';
import { attribute, attributesOf, childrenOf, holds, nextOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, isElement, isText, nearest, outwards } from '../dom/tree.js';
import { OTHER_TIME } from '../words/page-words.js';
import { isAction } from './addresses.js';
import * as sign from './class-names.js';
import { clockOf, dayAbove } from './day-heading.js';
import { toldBeside } from './label-rows.js';
import { address, isOfHead, isProfileLink } from './post-marks.js';
import { postedLine } from './posted-line.js';
import { isShort, piecesOf, rawText, remembered, trimmed } from './remembered.js';
import { readTime } from './times.js';

const MACHINE =
  /^(?!.*(?:upd|edit|modif|expir|format|zone))(?:content|ts|.*(?:time|date|utc|unix|epoch|creat|posted|stamp).*)$/i;
const SHOWN =
  'title data-original-title data-tooltip data-tooltip-content data-tippy-content aria-label data-title'.split(' ');

/** How much a time speaks for itself, by where it is written. */
const WRITTEN = { machine: 7, tooltip: 5, timely: 4, loose: 3, text: 2, listed: 0 };

/** What is no time by its name, and has one in its data. */
const DATED = '[data-created],[data-utc],[ts]';

/** @typedef {{moment: Moment, written: string, at: Element | null, score: number}} Found */

/**
 * @param {Region} region
 * @param {Page} page
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @param {Element | null} permalink
 * @returns {PostedAt}
 */
export const postedAt = (region, page, inText, permalink) => {
  /** @type {Found[]} */
  const found = [];
  for (const { written, at, score } of writtenIn(region)) {
    const moment = written.length > 2000 ? null : readTime(written, page.order);
    if (!moment) continue;
    const around = weight(at, written.slice(0, moment.at), region, inText, permalink);
    found.push({ moment, written, at, score: score + around + (moment.clock ? 1 : 0) });
  }
  let best = null;
  for (const each of found) if (each.score > 0 && (!best || each.score > best.score)) best = each;
  if (!best) return belowDay(region, page, inText);
  return { iso: toldBy(best, found, region, page), at: best.at, sure: best.score >= WRITTEN.timely };
};

/** @param {Found} best @param {Found[]} found @param {Region} region @param {Page} page */
const toldBy = (best, found, region, page) => {
  const seen = overruled(best, found) ?? withClock(best, region, page);
  const zoned = seen.clock && !seen.zoned ? zonedIn(found, seen) : null;
  const shown = best.at ? rawText(best.at) : '';
  return placed(zoned?.moment ?? seen, shown || (zoned?.written ?? ''), page);
};

/**
 * The whole time that people are shown of a machine's time, where that is another day's: some software counts months
 * from 0 and days by the week there.
 * @param {Found} best @param {Found[]} found
 */
const overruled = ({ moment, at }, found) =>
  found.find(
    each =>
      each.at === at &&
      each.written === (at && attribute(at, 'title')) &&
      each.moment.zoned &&
      moment.zoned &&
      each.moment.at < 5 &&
      Math.abs(Date.parse(each.moment.iso) - Date.parse(moment.iso)) > 864e5,
  )?.moment;

/** The same minute, told once more with its zone. @param {Found[]} found @param {Moment} seen */
const zonedIn = (found, { iso }) =>
  found.find(({ moment }) => moment.zoned && moment.iso.startsWith(iso.slice(0, 16))) ?? null;

/**
 * A clock in the post, with the day above it.
 * @param {Region} region @param {Page} page @param {(element: Element) => boolean} inText
 * @returns {PostedAt}
 */
const belowDay = (region, page, inText) => {
  const line = postedLine(region);
  const at =
    line.at ??
    region.elements().find(each => clockOf(each) !== '' && !inText(each) && !nearest(each, 'button')) ??
    null;
  const day = at && dayAbove(at);
  const moment = day ? readTime(`${day} ${line.clock || clockOf(/** @type {Element} */ (at))}`, 'ymd') : null;
  return moment ? { iso: placed(moment, '', page), at, sure: false } : { iso: '', at: null, sure: false };
};

/**
 * Everything in a post that could be a time.
 * @param {Region} region
 * @returns {Generator<{written: string, at: Element, score: number}>}
 */
function* writtenIn(region) {
  const quotes = region.elements().filter(each => sign.isQuote(each) && !region.roots.includes(each));
  for (const at of region.elements()) {
    if (quotes.some(quote => holds(quote, at)) && quotes.length < 20) continue;
    const timely = sign.isTime(at);
    // What the data of a whole post say may be when the page was made.
    const whole = region.roots.includes(at) && childrenOf(at).length ? 1 : 0;
    for (const [written, score] of inAttributes(at, timely)) yield { written, at, score: score - whole };
    if (matches(at, 'script,style,textarea,select,button')) continue;
    if (timely && isShort(at, 200)) yield { written: rawText(at), at, score: WRITTEN.timely };
    else yield* inPieces(at, region);
  }
  for (const root of region.roots)
    if (isText(root)) yield { written: rawText(root), at: region.box, score: WRITTEN.loose };
}

/**
 * What an element says to machines, or when one points at it.
 * @param {Element} at
 * @param {boolean} timely
 * @returns {Generator<[string, number]>}
 */
function* inAttributes(at, timely) {
  if (timely || tagOf(at).includes('-') || matches(at, DATED))
    for (const name of attributesOf(at)) if (MACHINE.test(name)) yield [attribute(at, name), WRITTEN.machine];
  // What is said of a picture is about the picture.
  if ((timely || matches(at, 'abbr,a,span')) && !matches(at, 'a:has(img)'))
    for (const name of SHOWN) yield [attribute(at, name), WRITTEN.tooltip];
}

/** The words that stand in an element itself. @param {Element} at @param {Region} region */
function* inPieces(at, region) {
  const list = nearest(at, 'li,cite');
  const listed = list && !region.roots.includes(list) && region.owns(list) && !isOfHead(list);
  const score = listed ? WRITTEN.listed - +leadsOn(list, at) : WRITTEN.text;
  // "at <a>4:15 PM</a> on July 4, 2026": day and hour in different nodes of one line.
  for (const written of piecesOf(at)) {
    yield { written, at, score };
    if (isShort(at, 160) && sign.isTimely(written)) yield { written: rawText(at), at, score };
  }
}

/**
 * Whether an entry of a list leads elsewhere beside a time: that is of what it leads to.
 * @param {Element} list @param {Element} at
 */
const leadsOn = (list, at) => leading(list).some(link => !holds(link, at) && !holds(at, link));

/** What an entry leads to: neither a person nor something to press. */
const leading = remembered((/** @type {Element} */ list) =>
  within(list, 'a[href]').filter(
    link => trimmed(link).length > 3 && !isProfileLink(link) && !(address(link) && isAction(address(link))),
  ),
);

/**
 * The time, or the same day where its hour stands beside it, or below the words.
 * @param {Found} best
 * @param {Region} region
 * @param {Page} page
 * @returns {Moment}
 */
const withClock = ({ moment, at }, region, page) => {
  if (moment.clock) return moment;
  const { clock } = postedLine(region);
  if (clock) return readTime(`${moment.iso} ${clock}`) ?? moment;
  const around = at && above(at);
  const both =
    around && isShort(around, 100) ? readTime([...childrenOf(around)].map(rawText).join(' '), page.order) : null;
  return both?.clock && both.iso.startsWith(moment.iso) ? both : moment;
};

const BESIDE_POSTS =
  '[class*=signature i],[class*=profile i],[class*=userinfo i],[class*=userdetail i],' +
  '[class*=postbit-user i],.poster,aside';

/** What the label of a row weighs. @type {Record<string, number>} */
const IN_ROW = { time: 3, other: -9 };

/**
 * What the place of a time says for and against it.
 *
 * @param {Element} at @param {string} lead @param {Region} region @param {(element: Element) => boolean} inText
 * @param {Element | null} permalink
 */
const weight = (at, lead, region, inText, permalink) => {
  let weight = 0;
  if (permalink && isBeside(permalink, at)) weight += 4;
  if (isInWords(at, lead, inText)) weight -= 5;
  let steps = 0;
  for (const each of outwards(at)) {
    const root = region.roots.includes(each);
    if (steps < 3 && !(root && childrenOf(each).length > 1) && isEdit(each)) weight -= 8;
    steps += 1;
    if (root || weight < -8) break;
    if (weight > -1 && matches(each, BESIDE_POSTS)) weight -= 1.5;
  }
  if (OTHER_TIME.test(label(at, lead))) weight -= 9;
  return weight + (IN_ROW[toldBeside(at)] ?? 0);
};

/** @param {Element} at @param {string} lead @param {(at: Element) => boolean} inText */
const isInWords = (at, lead, inText) => inText(at) && !isStamp(at, lead);

/**
 * Whether a time stands last in a part of the words, behind what says that it is theirs.
 * @param {Element} at @param {string} lead what stands before it
 */
const isStamp = (at, lead) => STAMPED.test(lead) && !beside(at, nextOf);
const STAMPED =
  /^\s*(?:发表于|發表於|(?:口コミ|クチコミ|レビュー|コメント)?(?:投稿|掲載|回答)日時?|posted (?:on|at))[\s:：]*$/i;

/** @param {Element} permalink @param {Element} at */
const isBeside = (permalink, at) => holds(permalink, at) || (holds(at, permalink) && isShort(at, 200));

/** @param {Element} each */
const isEdit = each => isShort(each, 120) && sign.isEdited(each);

/** What a line ends at. */
const LINE = 'br,p,div,li,dd,td,tr,header,section,article,ul,dl';

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
      if (isElement(other) && matches(other, LINE)) break;
      beside = rawText(other) + beside;
    }
    text = `${beside} ${text}`;
    if (isElement(each) && matches(each, LINE)) break;
    each = parent;
  }
  // What is said of a time before it is not said of this one.
  return text.slice(readTime(text, 'ymd')?.end ?? 0).slice(-40);
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
