/** Where a handle stands for a person, and where what stands before it is the name shown. */

import { matches } from '../dom/find.js';
import { nextOf } from '../dom/native.js';
import { beside } from '../dom/tree.js';
import { local } from './addresses.js';
import { address, isHandle, isNamedLikeItsAddress, isProfileLink } from './post-marks.js';
import { isShort, rawText, trimmed } from './remembered.js';

/**
 * Whether a link says no more of a person than the handle by which its address names them, or one with its server.
 * @param {Element} link @param {string} name
 */
export const isHandleOf = (link, name) =>
  name.startsWith('@') ||
  isNamedLikeItsAddress(link) ||
  /^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/.test(name) ||
  (isProfileLink(link) && /^[\w.-]{2,40}$/.test(name) && local(address(link)).endsWith(`/${name}`));

/** Whether a handle stands right behind an element that is not one. @param {Element} each */
export const isBeforeHandle = each => {
  let next = beside(each, nextOf);
  if (next && !trimmed(next) && !matches(next, 'img,br,wbr')) next = beside(next, nextOf);
  return (
    next !== null &&
    isHandle(next) &&
    trimmed(each).length > 0 &&
    isShort(each, 60) &&
    !/^\s*@|[。、！？!?]\s*$/.test(rawText(each))
  );
};
