/**
 * Comments that end with a signature and have no box: "… --[[User:Ana]] (talk) 12:30, 3 May 2026 (UTC)", a paragraph,
 * an entry of a list or a definition, whose answers lie in lists inside it.
 *
 * @import {Found} from './post-box.js'
 */

import { matches, within } from '../dom/find.js';
import { firstOf, nextOf, previousOf } from '../dom/native.js';
import { above, beside, isElement } from '../dom/tree.js';
import { decoded, isProfile } from './addresses.js';
import { address } from './post-marks.js';
import { regionOf } from './region.js';
import { pathTo, rawText, trimmed } from './remembered.js';
import { readTime } from './times.js';

const COMMENT = 'p,dd,li';
const LISTS = 'dl,ul,ol';
/** A user's page, or what one without a name wrote. */
const USER = /[/=][^/=]*:.+$/;

/**
 * @typedef {object} Signature
 * @property {string} name
 * @property {Element} at
 * @property {string} time as written
 */

/**
 * The signature at the end of an element's own words.
 * @param {Element} element
 * @returns {Signature | null}
 */
const signatureOf = element => {
  if (!matches(element, COMMENT)) return null;
  let said = '';
  /** @type {Element[]} */
  const links = [];
  for (let each = firstOf(element); each; each = nextOf(each)) {
    if (isElement(each) && matches(each, LISTS)) break;
    said += rawText(each);
    if (isElement(each)) links.push(...(matches(each, 'a[href]') ? [each] : within(each, 'a[href]')));
  }
  const tail = said.trimEnd().slice(-60);
  const moment = readTime(tail, 'ymd');
  if (!moment?.clock || tail.length - moment.end > 20) return null;
  const users = links.slice(-4).filter(isUser);
  const [at] = users;
  return at ? { name: trimmed(at), at, time: tail } : null;
};

/** @param {Element} link */
const isUser = link => {
  const to = address(link);
  return USER.test(decoded(to)) && (isProfile(to) || /contrib|:\d/i.test(to)) && trimmed(link).length > 1;
};

/**
 * The signed comment around an element.
 * @param {Element} element
 * @returns {Found | null}
 */
export const signed = element => {
  const at = pathTo(element).find(each => matches(each, COMMENT));
  if (!at) return null;
  /** @type {Element[]} */
  const roots = [];
  for (let each = /** @type {Element | null} */ (at); each && roots.length < 8; each = beside(each, nextOf)) {
    if (!matches(each, COMMENT) || (each !== at && !matches(each, 'p'))) return null;
    roots.push(each);
    const signature = signatureOf(each);
    if (!signature) {
      if (matches(each, 'p')) continue;
      return null;
    }
    for (let before = beside(at, previousOf); before && matches(before, 'p'); before = beside(before, previousOf)) {
      if (signatureOf(before) || roots.length > 8) break;
      roots.unshift(before);
    }
    return { region: regionOf(roots, inner => isAnswers(inner)), score: 7, peers: [], signature };
  }
  return null;
};

/** What lies in a comment and holds the answers to it. @param {Element} each */
const isAnswers = each =>
  matches(each, LISTS) && above(each) !== null && matches(/** @type {Element} */ (above(each)), COMMENT);
