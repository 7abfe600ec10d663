/**
 * Labels that stand apart from their boxes: all behind them, line by line, or all before the first. Each gets its own.
 *
 * @import {Control} from './controls.js'
 * @import {Words} from './words-around.js'
 */

import { isAboutOthers, isKnownLabel, saysSomething } from './labels.js';
import { BETWEEN } from './terms.js';
import { labelling } from './words-around.js';

/**
 * @param {Control[]} controls
 * @param {Words[]} around the words at each, which are put right
 */
export function setApart(controls, around) {
  for (const [first, words] of around.entries()) {
    const { near, after } = words;
    /** @type {Words[]} */
    const run = [words];
    const goesOn = (/** @type {Words | undefined} */ next) =>
      next?.previous === controls[first + run.length - 1].element &&
      !next.own.length &&
      !next.hints.length &&
      (labelling(words).length ? !next.near.some(saysSomething) : next.near.join('') === run.at(-1)?.after);
    while (goesOn(around[first + run.length])) run.push(around[first + run.length]);
    const split = near.length === 1 ? near[0].split(BETWEEN) : [...near].reverse();
    const labels = labelling(words).length || !after ? split : run.map(each => each.after);
    if (run.length < 2 || words.own.length || labels.length !== run.length || !labels.every(isKnownLabel)) continue;
    if (isAboutOthers(labels[0])) continue; // whose the first is, all of them are
    for (const [index, each] of run.entries()) Object.assign(each, { near: [labels[index]], after: '' });
  }
}
