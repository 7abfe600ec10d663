/**
 * Whether words tell of danger to life: another's, somebody's own that is near, or wanting to die. Pure;
 * backend/tsuho/engine/danger_words.py is its twin.
 *
 * What is to be corrected, what a post speaks for and the search all ask here. The patterns are compiled from
 * `shared_data/harm_words/danger.toml` and read the plain spelling, so that kana and half width need none of their own.
 *
 * @typedef {'threat' | 'act' | 'despair'} Danger
 */

import { ACT, DESPAIR, PASSED_OVER, THREAT } from './danger-patterns.js';
import { found } from './patterns.js';
import { close, spelled } from './spelling.js';

/** In the place of what only sounds like danger: no word goes on across it. */
const NOTHING = ' _ ';

/** @type {[Danger, string[]][]} */
const PATTERNS = [
  ['threat', THREAT],
  ['act', ACT],
  ['despair', DESPAIR],
];

/**
 * What a text tells of.
 * @param {string} text
 */
export const dangersIn = text => dangersTold(spelled(text).text);

/**
 * What a text in its plain spelling tells of.
 * @param {string} plain
 * @returns {Set<Danger>}
 */
export function dangersTold(plain) {
  const text = passedOver().reduce((rest, each) => rest.replace(each, NOTHING), close(plain));
  return new Set(PATTERNS.filter(([, patterns]) => found(patterns, text)).map(([danger]) => danger));
}

/** @type {RegExp[]} */
let passed = [];

/** When first needed. */
function passedOver() {
  if (!passed.length) passed = PASSED_OVER.map(each => new RegExp(each, 'giu'));
  return passed;
}
