/**
 * What people would rather look at than read: a drawing for each group of harms, and where the address of one post
 * stands on each kind of site. Loaded after the first screen, whose places are kept free for them.
 */

import { say } from '../../browser/i18n.js';
import { drawing } from '../../style/drawings.js';
import { find, make } from '../../style/elements.js';

/** The kinds of site, and the words for each. */
const PLACES = {
  sns: ['placeSns', 'placeSnsHow'],
  board: ['placeBoard', 'placeBoardHow'],
  video: ['placeVideo', 'placeVideoHow'],
  review: ['placeReview', 'placeReviewHow'],
  chat: ['placeChat', 'placeChatHow'],
};

/** Draws the groups of harm at once, and where things stand once that is unfolded. */
export function pictures() {
  for (const tile of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.tile')))
    tile.prepend(drawing('groups', tile.dataset.group ?? 'other'));
  const places = find('#places');
  places.addEventListener('toggle', () => places.append(list()), { once: true });
}

const list = () =>
  make(
    'div',
    { class: 'stack', role: 'list' },
    ...Object.entries(PLACES).map(([id, [name, how]]) =>
      make(
        'div',
        { class: 'row', role: 'listitem' },
        drawing('places', id),
        make('p', { class: 'grow' }, make('b', {}, say(name)), ` ${say(how)}`),
      ),
    ),
  );
