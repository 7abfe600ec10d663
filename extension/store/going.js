/**
 * What of all that is kept goes at which moment, by the table in `stored.js`.
 *
 * @import {Occasion} from './stored.js'
 */

import { ROWS, rowOf } from './stored.js';

/** @param {string} key @param {Occasion} moment */
export const goesAt = (key, moment) => rowOf(key)?.forgottenBy.includes(moment) ?? false;

/** @param {Occasion} moment @returns {string[]} the keys that hold one thing each and go at this moment */
export const singleKeysGoingAt = moment =>
  ROWS.flatMap(row =>
    row.area === 'permissions' || row.many || !row.forgottenBy.includes(moment)
      ? []
      : [row.key, ...(row.formerKey ? [row.formerKey] : [])],
  );
