/**
 * What is seen of the words: signs drawn as pictures are words, and what nobody sees is none. An emoji, a smiley or a
 * server's own sign is an `img` whose alternative text stands for it; a portrait, a badge or a photo is not.
 */

import { matches } from '../dom/find.js';
import { attribute, boxOf, childrenOf, firstOf, isShown, nextOf, tagOf } from '../dom/native.js';
import { isElement, isText } from '../dom/tree.js';
import { rawText } from './remembered.js';

const SIGN = /emoji|emoticon|emote|smil(?:e|ey|ie)|kaomoji|twemoji|絵文字|顔文字/i;
const NO_SIGN = /avatar|badge|flag|rank|icon[-_]?user|profile/i;
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]{1,40}$/u;

/** The words that a picture stands for, '' where it is none of the words. @param {Element} picture */
export const signOf = picture => {
  const alt = attribute(picture, 'alt');
  if (!alt || alt.length > 40) return '';
  const names = `${attribute(picture, 'class')} ${attribute(picture, 'src').slice(0, 300)}`;
  if (NO_SIGN.test(attribute(picture, 'class'))) return '';
  return SIGN.test(names) || /^:[\w+-]+:$/.test(alt) || (EMOJI.test(alt) && !/^[\d#*\s]+$/.test(alt)) ? alt : '';
};

/** The text of an element, with the signs that are drawn in it. @param {Node} node @returns {string} */
export const saidIn = node => {
  if (!isElement(node) || tagOf(node) === 'img') return isElement(node) ? signOf(node) : rawText(node);
  if (!childrenOf(node).length) return rawText(node);
  let said = '';
  for (let each = firstOf(node); each; each = nextOf(each)) {
    if (isText(each)) said += rawText(each);
    else if (isElement(each) && !matches(each, 'script,style,rt,rp')) said += saidIn(each);
  }
  return said;
};

/** How an element is asked whether it is seen: not only laid out, but neither hidden nor transparent. */
const SEEN = { opacityProperty: true, visibilityProperty: true };

/**
 * Whether a person sees an element's words: those for copies and for machines are hidden, as large as a dot, or far
 * outside.
 *
 * @param {Element} element
 */
export const isSeen = element => {
  // What has no box of its own shows what is in it.
  if (!isShown(element, SEEN)) return getComputedStyle(element).display === 'contents';
  const { width, height, right, bottom } = boxOf(element);
  if (!width && !height) return true; // what lies in it may be elsewhere
  return width > 1.5 && height > 1.5 && right > -2000 && bottom > -1e6;
};
