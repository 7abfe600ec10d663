/** Shows which controls were filled: an outline for the eye, a description for who listens; both come off again. */

import { labelsOf, typeOf } from '../dom/control.js';
import { getAttribute as attribute, removeAttribute, setAttribute, styleOf } from '../dom/native.js';

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
  const tick = /^(radio|checkbox)$/.test(typeOf(element) ?? '');
  const off = [element, ...(tick ? [...(labelsOf(element) ?? [])] : [])].map(outline);
  if (attribute(element, 'aria-description') === null) {
    setAttribute(element, 'aria-description', says);
    off.push(() => attribute(element, 'aria-description') === says && removeAttribute(element, 'aria-description'));
  }
  return () => off.forEach(each => each());
}

/**
 * Through the style object: a page's policy forbids the attribute, not this.
 * @param {Element} element
 * @returns {() => unknown}
 */
function outline(element) {
  const style = styleOf(element);
  const bare = attribute(element, 'style') === null;
  const before = LOOK.map(([name]) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
  for (const [name, value] of LOOK) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before)
      value ? style.setProperty(name, value, priority) : style.removeProperty(name);
    if (bare && !style.length) removeAttribute(element, 'style');
  };
}
