/**
 * The name that stands first in a post, where neither its class nor a link tells that it is one: posts beside it have
 * another there, in a part built alike. Taken only where nothing else names anybody.
 *
 * @import {Region} from './region.js'
 */

import { matches } from '../dom/find.js';
import { attribute, childrenOf, holds, nextOf } from '../dom/native.js';
import { above, beside, elementsBelow, outwards } from '../dom/tree.js';
import * as sign from './class-names.js';
import { fits, tidy } from './names.js';
import { alike, classes } from './peers.js';
import { ownWords, piecesOf, rawText, trimmed } from './remembered.js';

const SILENT =
  'button,a,h1,h2,h3,h4,h5,h6,time,svg,img,input,label,select,blockquote,li,td,th,p,i,em,b,strong,[role=cell]';

/**
 * @param {Region} region
 * @param {Element[]} peers
 * @param {(element: Element) => boolean} inText
 * @param {Element | null} time
 */
export const leadingName = (region, peers, inText, time) => {
  const line = time && [...outwards(time)].find(at => trimmed(at) !== trimmed(time) && region.owns(at));
  const before = line ? leadOf(elementsBelow(line, undefined, 20)) : null;
  const next = before && beside(before, nextOf);
  const first = leadOf(region.elements()) ?? (next && time && holds(next, time) ? before : null);
  if (!first || inText(first)) return '';
  const names = peers.map(peer => elementsBelow(peer, undefined, 60).find(each => isLike(each, first) && nameAt(each)));
  return names.some(each => each && uncounted(each) !== uncounted(first)) ? nameAt(first) : '';
};

/** What differs by its number alone counts: "level 2". @param {Element} at */
const uncounted = at => nameAt(at).replace(/\d+/g, '');

/** Whether two elements are built alike, or lie in what is. @param {Element} one @param {Element} other */
const isLike = (one, other) => {
  const around = above(one) ?? one;
  return alike(one, other) || (classes(around).length > 0 && alike(around, above(other) ?? other));
};

/** The first part with words of its own, if these could be a name. @param {Element[]} elements */
const leadOf = elements => {
  const first = elements.find(each => piecesOf(each).some(piece => piece.trim()));
  if (!first || !attribute(first, 'class') || matches(first, SILENT) || childrenOf(first).length > 2) return null;
  return nameAt(first) && !sign.isTimely(rawText(first)) ? first : null;
};

/** @param {Element} at */
const nameAt = at => {
  const name = tidy(ownWords(at));
  return fits(name) && name.length < 33 && /^[^@]*\p{L}/u.test(name) && !/[。！？!?、]/.test(name) ? name : '';
};
