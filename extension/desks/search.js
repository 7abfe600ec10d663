/** Narrowing the directory to what a person types: any of kana, width and case finds the same. */

import { readAlike } from '../engine/spelling.js';

/**
 * Its words, and where furigana stand among them, also without: 児童《じどう》ポルノ is looked for as 児童ポルノ.
 * @param {HTMLElement} element
 */
const wordsIn = element => {
  const asShown = element.textContent ?? '';
  if (!element.querySelector('rt')) return readAlike(asShown);
  const bare = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const reading of bare.querySelectorAll('rt')) reading.remove();
  return readAlike(`${bare.textContent}\n${asShown}`);
};

/**
 * Hides every desk and table row that does not hold all the words; an empty search shows everything.
 * @param {ParentNode} root
 * @param {string} wanted
 * @param {string} [harm] the kind of harm that the desk is to take
 * @returns {{desks: number, rows: number}} how many are shown
 */
export const narrow = (root, wanted, harm = '') => {
  const words = readAlike(wanted).split(/\s+/).filter(Boolean);
  const shown = (/** @type {string} */ css) => {
    let count = 0;
    for (const each of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(css))) {
      const text = wordsIn(each);
      const takes = each.dataset.harms === undefined || !harm || each.dataset.harms.split(' ').includes(harm);
      each.hidden = !takes || !words.every(word => text.includes(word));
      if (!each.hidden) count += 1;
    }
    return count;
  };
  return { desks: shown('.desk'), rows: shown('tbody tr') };
};
