/**
 * 「これは違います」 at the end of what a press has unfolded. How a sentence is named in the link comes when it is wanted:
 * the first screen does not wait for it.
 *
 * @import {Words} from '../../knowledge/types.js'
 */

import { make } from '../../style/elements.js';

/**
 * @param {(Words | string | null | undefined | false)[]} told what the screen says, in its order
 * @param {string} [about] the id of what it says that of: "desks/jinken"
 */
export function wrongLine(told, about) {
  const line = make('p', { class: 'small', 'data-part': 'wrong' });
  const sentences = told.map(each => (each && typeof each === 'object' ? each.ja : each || '')).filter(Boolean);
  void import('./wrong-link.js').then(({ wrongLink }) => line.replaceChildren(wrongLink(sentences, about)));
  return line;
}
