/**
 * @import {Desk} from '../../knowledge/types.js'
 * @import {CardContext} from './card.js'
 */

import { make } from '../../style/elements.js';
import { bringIntoView, closeInPlace } from './bring-into-view.js';

/** As much of a part as must be seen once it is open. */
const BEGINNINGS = { draft: '[data-draft-field]', facts: 'p' };

/**
 * A part of a card that a press opens, and the next one closes.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {'draft' | 'facts'} part
 * @param {() => void} draw
 */
export function foldedPart({ report, unfolded }, desk, part, draw) {
  const element = make('div', { class: `stack part ${part}-part`, id: `desk-${desk.id}-${part}`, hidden: true });
  const expander = make('button', {
    class: 'quiet small expander',
    'data-part': part,
    'aria-controls': element.id,
    'aria-describedby': `desk-${desk.id}-name`,
    'aria-expanded': 'false',
    click() {
      const key = `${report.saved.id} ${desk.id} ${part}`;
      if (unfolded.delete(key)) return closeInPlace(draw);
      unfolded.add(key);
      draw();
      bringIntoView(expander, element, element.querySelector(BEGINNINGS[part]));
    },
  });
  return {
    element,
    expander,
    /** @returns {boolean} whether it is open now */
    isOpen() {
      const isOpen = unfolded.has(`${report.saved.id} ${desk.id} ${part}`);
      expander.setAttribute('aria-expanded', String(isOpen));
      element.hidden = !isOpen;
      return isOpen;
    },
  };
}
