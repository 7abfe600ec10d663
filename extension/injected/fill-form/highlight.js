/** Shows which controls were filled: an outline for the eye, a description for who listens; both come off again. */

import { labelsOf, typeOf } from '../dom/control.js';
import { getAttribute, removeAttribute, setAttribute, styleOf } from '../dom/native.js';
import { isTick } from './controls.js';

const LOOK = [
  ['outline', '3px solid #0a7d55'],
  ['outline-offset', '1px'],
];
const NAME = '通報ナビ';

/**
 * @param {Element} element
 * @param {string} [says] in the person's language, for those who listen; our name where nobody gave the words
 * @returns {() => void} takes the mark off
 */
export function mark(element, says = NAME) {
  const off = [element, ...(isTick(typeOf(element)) ? (labelsOf(element) ?? []) : [])].map(outline);
  if (getAttribute(element, 'aria-description') === null) {
    setAttribute(element, 'aria-description', says);
    off.push(() => getAttribute(element, 'aria-description') === says && removeAttribute(element, 'aria-description'));
  }
  return () => {
    for (const takeOff of off) takeOff();
  };
}

/**
 * Through the style object: a page's policy forbids the attribute, not this.
 * @param {Element} element
 * @returns {() => unknown}
 */
function outline(element) {
  const style = styleOf(element);
  const bare = getAttribute(element, 'style') === null;
  const before = LOOK.map(([name]) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
  for (const [name, value] of LOOK) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before)
      value ? style.setProperty(name, value, priority) : style.removeProperty(name);
    if (bare && !style.length) removeAttribute(element, 'style');
  };
}
