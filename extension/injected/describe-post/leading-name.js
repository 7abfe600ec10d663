/**
 * The name that stands first in a post, where neither its class nor a link tells that it is one: posts beside it have
 * another there, in a part built alike. Taken only where nothing else names anybody.
 *
 * @import {Region} from './region.js'
 */

import { matches } from '../dom/find.js';
import { attribute, childrenOf } from '../dom/native.js';
import { elementsBelow } from '../dom/tree.js';
import * as sign from './class-names.js';
import { fits, tidy } from './names.js';
import { ownWords, piecesOf, rawText } from './remembered.js';

const SILENT =
  'button,a,h1,h2,h3,h4,h5,h6,time,svg,img,input,label,select,blockquote,li,td,th,p,i,em,b,strong,[role=cell]';

/**
 * @param {Region} region
 * @param {Element[]} peers
 * @param {(element: Element) => boolean} inText
 */
export const leadingName = (region, peers, inText) => {
  const first = leadOf(region.elements());
  if (!first || inText(first)) return '';
  const name = nameAt(first);
  const others = peers.map(peer => leadOf(elementsBelow(peer, undefined, 60)));
  const alike = others.filter(other => other && attribute(other, 'class') === attribute(first, 'class'));
  const differ = new Set([name, ...alike.map(other => other && nameAt(other))]);
  return alike.length && differ.size > 1 ? name : '';
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
  return fits(name) && name.length < 25 && /\p{L}/u.test(name) && !/[。！？!?、]/.test(name) ? name : '';
};
