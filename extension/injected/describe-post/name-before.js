/**
 * A name that only its place tells: right before the time, where other posts have another one.
 *
 * @import {Region} from './region.js'
 */

import { matches, within } from '../dom/find.js';
import { attribute, nextOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, isElement, nearest } from '../dom/tree.js';
import { ACT_LABEL } from '../words/page-words.js';
import * as sign from './class-names.js';
import { fits, isNameLike, tidy } from './names.js';
import { address, isOfHead, isProfileLink } from './post-marks.js';
import { isShort, ownWords, rawText, trimmed } from './remembered.js';
import { readTime } from './times.js';

/**
 * What stands right before the time, where that differs from post to post: "ねぎ坊主 26/11/14".
 * @param {Element | null} at the time @param {Region} region @param {Element[]} peers
 * @param {(element: Element) => boolean} inText
 */
export const nameBefore = (at, region, peers, inText) => {
  // A time may stand alone in its link.
  const link = at && nearest(at, 'a[href]');
  const time = link && trimmed(link) === trimmed(at) ? link : at;
  const line = time && above(time);
  if (!line || inText(time) || !region.owns(line)) return '';
  const name = beforeTime(line, time, inText);
  if (!name) return '';
  const around = above(line) ?? line;
  const like = [around, ...peers].flatMap(each => within(each, tagOf(line)).slice(0, 40));
  const told = like.filter(each => each !== line && isLike(each, line)).map(each => startOf(rawText(each)));
  return told.length ? (told.some(each => each && each !== name) ? name : '') : isAloneIn(time) ? name : '';
};

/**
 * What stands right behind the time in a list below a comment: "2026-11-05 01:32 :", "みどり :".
 * @param {Element | null} time @param {Region} region
 */
export const nameBehind = (time, { box }) => {
  const next = time && isOfHead(time) && sign.isCommentName(box) ? beside(time, nextOf) : null;
  const said = next ? rawText(next).replace(/[\s:：|]+$/, '') : '';
  return isNameLike(said) && fits(tidy(said)) && !ACT_LABEL.test(said.trim()) ? tidy(said) : '';
};

/** @param {Element} one @param {Element} other */
const isLike = (one, other) => tagOf(one) === tagOf(other) && attribute(one, 'class') === attribute(other, 'class');

/**
 * What an element says right before the time in it.
 * @param {Element} line @param {Element} time @param {(element: Element) => boolean} inText
 */
const beforeTime = (line, time, inText) => {
  let each = previousOf(time);
  while (each && isNoName(trimmed(each))) each = previousOf(each);
  const said =
    each && isShort(each, 60) && !(isElement(each) && (isNoPlace(each) || inText(each))) ? rawText(each) : '';
  const name = tidy(said);
  return line && isNameLike(said) && fits(name) ? name : '';
};

/** Whether it leads to a guest's own place. @param {Element} each */
const isOfElsewhere = each =>
  matches(each, '[rel~=nofollow]') || new URL(address(each) || 'x:').hostname !== location.hostname;

/** Whether an element is a title, a button, or leads to no person. @param {Element} each */
const isNoPlace = each =>
  matches(each, 'button,h1,h2,h3,dt') ||
  [...(isOfElsewhere(each) ? [] : [each]), ...within(each, 'a[href]')].some(
    link => new URL(address(link) || 'x:').pathname.length > 1 && !isProfileLink(link),
  );

/** Nothing, a mark, or what is said of a writer behind the name: "ブログ主". @param {string} text */
const isNoName = text =>
  !text || /^[·•・|｜]$/.test(text) || (text.length < 12 && /\p{L}/u.test(text) && !fits(tidy(text)));

/** The words of a line before its time. @param {string} text */
const startOf = text => {
  const line = text.slice(0, 200);
  return tidy(line.slice(0, readTime(line, 'ymd')?.at ?? Math.max(0, sign.timelyAt(line))));
};

/** Whether an element of its own stands before a time. @param {Element} time */
const isAloneIn = time => beside(time, previousOf) !== null && !ownWords(above(time) ?? time);
