/** Names that a portrait tells: it leads where a link with words leads, to whom they name. */

import { matches, within } from '../dom/find.js';
import { attribute, tagOf } from '../dom/native.js';
import { nearest } from '../dom/tree.js';
import { fits, tidy } from './names.js';
import { address, isProfileLink } from './post-marks.js';
import { trimmed } from './remembered.js';

/**
 * A link that shows a portrait and no words, or a picture whose label names somebody.
 * @param {Element} each @returns {[address: string, label: string][]}
 */
const portraitIn = each => {
  const isAvatar = matches(each, 'a[href]:is([class*=avatar i],:has([class*=avatar i]))') && !trimmed(each);
  const label = matches(each, 'a[aria-label]:has(img,svg)') ? attribute(each, 'aria-label') : '';
  const to = isAvatar || label ? address(each) : '';
  return to && (isAvatar || PLACE.test(new URL(to).pathname)) ? [[to, isAvatar ? '' : label]] : [];
};
/** A person's or a company's place on a site, unlike that of one of many things. */
const PLACE = /^(?!.*\d{4})(?:\/[^/.]+(?:\.[^/.]{5,})?){1,3}\/?$/;

/**
 * The elements that hold what a portrait shows: another link to the same place has the name.
 * @param {Element[]} elements @param {number} shown how likely one is whose portrait bears no label
 * @param {number} labelled the same of one whose portrait does
 * @returns {Map<Element, number>}
 */
export const portrayedIn = (elements, shown, labelled) => {
  const named = new Map();
  const links = elements.filter(each => matches(each, 'a[href]'));
  for (const portrait of links)
    for (const [to, label] of portraitIn(portrait))
      for (const link of links.filter(each => each !== portrait && address(each) === to))
        for (const at of [link, ...(label ? within(link, '*') : [])])
          if (trimmed(at) && (!label || (label.trim() !== trimmed(at) && label.includes(trimmed(at)))))
            named.set(at, label ? labelled : shown);
  return named;
};

/** What stands behind a name in the label of a portrait. */
export const PORTRAIT =
  /(?:さんの(?:写真|画像)|(?:さん)?の(?:アイコン|アバター|プロフィール(?:画像|写真)?)|['’]s (?:avatar|icon|photo))$/i;
/** What portraits of all are labelled with. */
const OF_ALL =
  /^(?:user|guest|avatar|icon|profile|default|no ?image|ユーザー?|アイコン|アバター|プロフィール|画像|写真|匿名)/i;

/**
 * Whom the only portrait before the words is labelled with: its link leads to a person and holds nothing else, or the
 * label says what it is.
 * @param {Element[]} elements @param {(element: Element) => boolean} inText
 */
export const labelledPortrait = (elements, inText) => {
  const before = elements.slice(0, Math.max(0, elements.findIndex(inText)));
  const names = new Set(before.filter(each => tagOf(each) === 'img').flatMap(nameOfPortrait));
  return names.size === 1 ? [...names][0] : '';
};

/** @param {Element} each */
const nameOfPortrait = each => {
  const label = attribute(each, 'alt').trim();
  const link = nearest(each, 'a[href]');
  const isOfPerson = link !== null && isProfileLink(link) && !trimmed(link);
  const name = isOfPerson || PORTRAIT.test(label) ? tidy(label.replace(PORTRAIT, '')) : '';
  return fits(name) && !OF_ALL.test(name) ? [name] : [];
};
