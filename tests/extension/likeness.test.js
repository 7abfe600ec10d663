/** Small tables of posts that were counted: `tests/test_parity.py` holds them to Python's. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { KindsTable, numberOfMeaning, numbersOf, TellingTable } from '../../extension/engine/likeness.js';
import { spelled } from '../../extension/engine/spelling.js';

test('signs are letters in a row, words, meanings and pairs of them', () => {
  assert.equal(numbersOf(spelled('消して'), new Set()).size, 3 + 2 + 1);
  assert.equal(numbersOf(spelled('send money'), new Set()).size, 2 + 1);
  assert.equal(numbersOf(spelled(''), new Set([3, 5])).size, 2 + 1);
  assert.ok(numbersOf(spelled(''), new Set([3])).has(numberOfMeaning(3)));
});

test('a table is read by what each number is more than the one before', () => {
  const table = new TellingTable({ signs: "fN9''aL''b!", harm: 30, danger: 20 });
  const numbers = [5, 5 + 88, 5 + 88 + 89, 88].map(number => new Set([number]));
  assert.deepEqual(
    numbers.map(each => table.weights(each)),
    [
      { harm: 30, danger: -20 },
      { harm: -30, danger: 0 },
      { harm: 0, danger: 0 },
      { harm: 0, danger: 0 },
    ],
  );
});

test('a sign weighs for the kinds in whose examples it stands', () => {
  const table = new KindsTable({ subjects: 'a|b|c', signs: 'eA2CfB', steps: [0, 100, 150], rests: [10, 20, 30] });
  assert.deepEqual(table.likeness(new Set([4])), [140, -20, 70]);
  assert.deepEqual(table.likeness(new Set([4, 9])), [130, 60, 40]);
  assert.deepEqual(table.likeness(new Set([5])), [0, 0, 0]);
});
