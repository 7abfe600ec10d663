/**
 * The line below the words of many blogs: "posted by みどり at 17:45", whose day stands above the entry.
 *
 * @import {Region} from './region.js'
 */

import { piecesOf } from './remembered.js';

const POSTED = /^\s*(posted\s+by\s+\S.{0,39}?)\s+at\s+(\d{1,2}:[0-5]\d(?!\d)(?:\s?[ap]m\b)?)/i;

/** '' where there is none. @param {Region} region */
export const postedLine = region => {
  const lines = region.elements().flatMap(each => POSTED.exec(piecesOf(each).join(' ')) ?? []);
  const [, name = '', clock = ''] = lines;
  return { name, clock };
};
