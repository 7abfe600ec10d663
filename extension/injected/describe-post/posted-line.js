/**
 * The line below the words of many blogs: "posted by みどり at 17:45", whose day stands above the entry.
 *
 * @import {Region} from './region.js'
 */

import { piecesOf } from './remembered.js';

const POSTED = /^\s*(posted\s+by\s+\S.{0,39}?)\s+at\s+(\d{1,2}:[0-5]\d(?!\d)(?:\s?[ap]m\b)?)/i;

/** '' where there is none. @param {Region} region */
export const postedLine = region => {
  for (const at of region.elements()) {
    const [, name, clock] = POSTED.exec(piecesOf(at).join(' ')) ?? [];
    if (clock) return { name, clock, at };
  }
  return { name: '', clock: '', at: null };
};
