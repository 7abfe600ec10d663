/** Every case of shared_data/cases/receipts.toml. tests/test_receipts.py works them out in Python. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { derive } from '../../extension/engine/receipts.js';
import { readByPython } from './read-by-python.js';

/** @type {{name: string, events: any[], now: string, days?: number}[]} */
const cases = readByPython.receipts;

for (const { name, events, now, days = null, ...expected } of cases) {
  test(name, () => {
    const named = events.map((event, index) => ({ id: `e${index}`, ...event }));
    const receipt = /** @type {any} */ ({ desks: [{ desk: 'ihc', events: named }] });
    const [state] = derive(receipt, new Date(now), { ihc: days });
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map(key => [key, Reflect.get(state, key)])), expected);
  });
}
