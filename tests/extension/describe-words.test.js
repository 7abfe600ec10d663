/** The words of pages, in the compiled table, read as their examples say; `tsuho check` asks the same in Python. */

import assert from 'node:assert/strict';
import test from 'node:test';

import * as compiled from '../../extension/injected/words/page-words.js';
import { readByPython } from './read-by-python.js';

/** @typedef {{id: string, fits: string, examples: string[], counter_examples: string[]}} List */

/** @type {List[]} */
const lists = readByPython.page_words;
const table = /** @type {Record<string, RegExp | string>} */ (/** @type {unknown} */ (compiled));

for (const { id, fits, examples, counter_examples } of lists) {
  const words = table[id.toUpperCase()];
  const pattern = typeof words === 'string' ? new RegExp(`(?:${words})`, 'iu') : words;
  /** @param {string} text */
  const isRead = text => pattern.test(fits === 'names' ? ` ${text} ` : text);

  test(`${id} is read in ${examples.join(', ')} and not in ${counter_examples.join(', ')}`, () => {
    assert.deepEqual(examples.filter(isRead), examples);
    assert.deepEqual(counter_examples.filter(isRead), []);
  });
}
