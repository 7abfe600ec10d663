/**
 * A list that grows as one scrolls: thousands of records, and only as many elements as somebody looks at.
 *
 * @import {Row} from './rows.js'
 */

import { say } from '../browser/i18n.js';
import { find, make, showList } from '../style/elements.js';

const STEP = 30;

/**
 * @param {HTMLElement} section
 * @param {(row: Row) => HTMLElement} build
 * @param {(row: Row) => string} keyOf everything that the element shows
 */
export function growingList(section, build, keyOf) {
  const list = find('ul', section);
  const count = find('[data-count]', section);
  const none = make('p', { class: 'muted small' }, say('recordsGroupNone'));
  const end = make('div', { 'aria-hidden': 'true' });
  section.append(none, end);
  /** @type {Row[]} */
  let rows = [];
  let shown = STEP;

  const draw = () => showList(list, rows.slice(0, shown), keyOf, build);
  new IntersectionObserver(
    ([entry]) => {
      if (!entry.isIntersecting || shown >= rows.length) return;
      shown += STEP;
      draw();
    },
    { rootMargin: '600px' },
  ).observe(end);

  return {
    /** @param {Row[]} now @param {boolean} [anew] whether these are others than before @returns {number} how many */
    show(now, anew = false) {
      rows = now;
      if (anew) shown = STEP;
      count.textContent = String(rows.length);
      none.hidden = rows.length > 0;
      draw();
      return rows.length;
    },
    /** Those that stand there now. */
    get shown() {
      return rows.slice(0, shown);
    },
  };
}
