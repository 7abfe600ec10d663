/**
 * What a press has opened is seen: where it lies below the screen, the page scrolls to it, and the focus stays. What it
 * closes moves nothing.
 */

import { find } from '../../style/elements.js';

const GAP = 4;

/**
 * Scrolls, where the beginning of what was opened cannot be seen, until the pressed line stands under the header with
 * what it opened below it; or until that stands there itself, where something long lies between them.
 * @param {HTMLElement} pressed
 * @param {HTMLElement} opened
 * @param {Element | null} beginning of it: as much as must be seen
 */
export function bringIntoView(pressed, opened, beginning) {
  const { bottom } = (beginning ?? opened).getBoundingClientRect();
  if (bottom <= innerHeight) return;
  const header = stays(find('.report-bar')) + stays(opened.parentElement?.querySelector(':scope > .presses')) + GAP;
  const line = pressed.getBoundingClientRect().top;
  const start = opened.getBoundingClientRect().top;
  const isBeyond = start - line > (innerHeight - header) / 2;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: (isBeyond ? start : line) - header, behavior: isCalm ? 'instant' : 'smooth' });
}

/**
 * What stays at the top of the screen covers as much of it.
 * @param {HTMLElement | null | undefined} element
 */
const stays = element => (element && getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0);

/**
 * Closes something; a page that becomes too short for where it is scrolled to stays as long until it is not needed.
 * @param {() => void} close
 */
export function closeInPlace(close) {
  const { body, documentElement: page } = document;
  const top = scrollY;
  close();
  body.style.minHeight = '';
  const end = page.scrollHeight;
  if (end >= top + innerHeight) return;
  body.style.minHeight = `${top + innerHeight}px`;
  scrollTo({ top, behavior: 'instant' });
  const shorten = () => {
    if (scrollY + innerHeight > end) return;
    body.style.minHeight = '';
    removeEventListener('scroll', shorten);
  };
  addEventListener('scroll', shorten);
}

/** What stays below the header has to know how tall that is: its words wrap, and bear furigana. */
export function measureHeader() {
  const header = find('.report-bar');
  const tell = () => document.documentElement.style.setProperty('--header', `${header.offsetHeight}px`);
  new ResizeObserver(tell).observe(header);
}
