/** A small table of what was learned of posts: `tests/test_parity.py` holds it to Python's. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { numbersOf, Table } from '../../extension/engine/likeness.js';
import { spelled } from '../../extension/engine/spelling.js';

/** @param {string[]} signs */
const table = (...signs) =>
  new Table({ kinds: 'a|b|c', signs, steps: [100, 10, 50], harm: 5, danger: -7, rests: [1, 2, 3] });

test('signs are letters in a row, words, pairs of them and emoji', () => {
  assert.equal(numbersOf(spelled('消して')).size, 3 + 2 + 1);
  assert.equal(numbersOf(spelled('🥦')).size, 1);
  assert.equal(numbersOf(spelled('')).size, 0);
});

test('an entry is read by what its number is more than the one before', () => {
  const read = table(' & ! (Q'); // the numbers 5 and 5 + 93
  const one = 64;
  assert.deepEqual(read.likeness(new Set([5])), {
    harm: 64 * -600 + 5 * one,
    danger: 64 * -30 - 7 * one,
    kinds: [one, 2 * one, 3 * one],
    one,
  });
  assert.equal(read.likeness(new Set([4, 6])).one, 0);
});

test('a sign speaks for the kinds whose letters it has', () => {
  const read = table('', ' &Q&', ' *Q )');
  assert.deepEqual(read.leads([5]), [0, 150, 0]);
  assert.deepEqual(read.leads([9]), [50, 0, 150]);
});
