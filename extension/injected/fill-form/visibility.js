/**
 * What a person can see. A box that is there for programs only, by whatever rule of whatever style sheet, is a trap.
 */

import { within as all, matches } from '../dom/find.js';
import { attribute, boxOf, documentOf, drawnStyle, tagOf, viewOf } from '../dom/native.js';
import { ancestors } from '../dom/tree.js';

const SMALLEST = 4;
/** How wrappers of traps are called, should their style sheet be missing. */
const TRAPS = /(^|\s)(hp|hpot|h-?pot|honey-?pot|ohnohoney|gotcha|trap|bot-?trap)(\s|$)/i;

/** The same as a part of a name, where it is round one box only. */
const TRAP_OF_ONE = /(^|[\s_-])(hp|honey-?pot|gotcha)([\s_-]|$)|validation_container/i;
/** The same for what is kept from the eye, where it is round one box only. */
const HIDDEN = /(^|\s)(d-none|hidden|is-hidden|hide|visually-?hidden|sr-only|screen-reader-text)(\s|$)/;

/** @typedef {{gone: boolean, scrolls: boolean, box: DOMRect | null}} Sight `box`: where what lies in it is cut off */

/** @param {Element} wrapper */
function isTrap(wrapper) {
  const names = attribute(wrapper, 'class');
  return (
    TRAPS.test(names) ||
    ((TRAP_OF_ONE.test(names) || (HIDDEN.test(names) && !names.includes(':'))) &&
      all(wrapper, 'input:not([type=hidden]), textarea').length === 1)
  );
}

/** @param {DOMRect} box */
const isTiny = ({ width, height }) => width < SMALLEST || height < SMALLEST;

/**
 * What is scrolled away can be scrolled back, unless it lies before the beginning.
 * @param {DOMRect} at
 * @param {Element} around
 * @param {DOMRect} box of what scrolls
 */
const isBefore = ({ right, bottom }, around, box) =>
  right - box.left + around.scrollLeft <= 0 || bottom - box.top + around.scrollTop <= 0;

/** @param {DOMRect} at @param {DOMRect} box */
const isCutOff = ({ left, top, right, bottom }, box) =>
  right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom || isTiny(box);

/** A look at one page: what was found out of an element serves everything in it. */
export function look() {
  /** @type {Map<Element, Sight>} */
  const known = new Map();

  /** @param {Element} element @returns {Sight} */
  function sight(element) {
    const before = known.get(element);
    if (before) return before;
    const style = drawnStyle(element);
    const clips = /hidden|clip/.test(style.overflow) && !/^(html|body)$/.test(tagOf(element));
    const scrolls = /auto|scroll/.test(style.overflow);
    const gone =
      style.display === 'none' ||
      Number(style.opacity) < 0.1 ||
      /^rect\((0(px)?[ ,]*){4}\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip) ||
      /inset\((50|100)%|(circle|ellipse)\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?(, )?)+\)/.test(style.clipPath) ||
      matches(element, '[hidden], [inert], [aria-hidden=true]');
    const now = { gone, scrolls, box: clips || scrolls ? boxOf(element) : null };
    known.set(element, now);
    return now;
  }

  /**
   * @param {Element} element
   * @returns {boolean} whether a person who goes through the whole page comes to see it
   */
  return function seen(element) {
    if (drawnStyle(element).visibility !== 'visible') return false;
    let at = boxOf(element);
    if (isTiny(at) || sight(element).gone) return false;
    let levels = 0;
    for (const around of ancestors(element)) {
      const { gone, scrolls, box } = sight(around);
      if (gone || (levels++ < 3 && isTrap(around))) return false;
      if (!box) continue;
      if (scrolls ? isBefore(at, around, box) : isCutOff(at, box)) return false;
      if (scrolls) at = box;
    }
    const view = viewOf(documentOf(element)) ?? globalThis;
    return at.right + view.scrollX > 0 && at.bottom + view.scrollY > 0;
  };
}
