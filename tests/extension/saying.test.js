/**
 * @import {Receipts} from '../../extension/store/receipts.js'
 * @import {Row} from '../../extension/records/rows.js'
 */

import assert from 'node:assert/strict';
import test from 'node:test';

import { saying } from '../../extension/records/saying.js';

const row = /** @type {Row} */ (
  /** @type {unknown} */ ({
    receipt: { id: 'r1' },
    states: [{ desk: 'ihc', state: 'opened' }],
  })
);
const refused = async () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));

/**
 * What is told when a press is pressed; no words are loaded, so that each sentence is its key.
 * @param {Partial<Receipts>} book
 * @param {(says: ReturnType<typeof saying>) => Promise<unknown>} press
 */
async function toldOf(book, press) {
  /** @type {[words: string, canBeUndone: boolean][]} */
  const told = [];
  const says = saying(
    async () => /** @type {Receipts} */ (book),
    async () => undefined,
    (words, undo) => void told.push([words, undo !== null]),
    async (remove, ids) => {
      await remove();
      told.push([`forgotten ${ids}`, false]);
    },
  );
  await press(says);
  return told;
}

/** @type {[string, Partial<Receipts>, (says: ReturnType<typeof saying>) => Promise<unknown>, string][]} */
const REFUSED = [
  ['"sent"', { add: refused }, says => says.one(row, 'ihc', 'sent'), 'recordsNotKept'],
  ['"not yet"', { putOff: refused }, says => says.one(row, 'ihc', 'not-yet'), 'recordsNotKept'],
  ['a number', { add: refused }, says => says.add(row, 'ihc', { kind: 'number', number: '1' }), 'recordsNotKept'],
  ['one press for many', { add: refused }, says => says.many([row], 'gone'), 'recordsNotKept'],
  ['deleting', { remove: refused }, says => says.remove([row]), 'recordsNotDeleted'],
];
for (const [what, book, press, sentence] of REFUSED)
  test(`where the database refuses ${what}, that is said and nothing else`, async () =>
    assert.deepEqual(await toldOf(book, press), [[sentence, false]]));

test('what was put off is said to be, and deleting can be undone', async () => {
  const kept = { putOff: async () => undefined, remove: async () => undefined };
  assert.deepEqual(await toldOf(kept, says => says.one(row, 'ihc', 'not-yet')), [['recordsSaidLater', false]]);
  assert.deepEqual(await toldOf(kept, says => says.remove([row])), [
    ['forgotten r1', false],
    ['recordsDeleted', true],
  ]);
});
