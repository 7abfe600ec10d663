/** Every case of shared_data/cases/what_next.toml. tests/test_what_next.py works them out in Python, and many more. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { derive, expectedDays } from '../../extension/engine/receipts.js';
import { whatNext } from '../../extension/engine/what-next.js';
import { committedBundle } from './knowledge.js';
import { readByPython } from './read-by-python.js';

const bundle = committedBundle();

/** @param {string} desk @param {any} events */
const named = (desk, events) =>
  events.map((/** @type {{}} */ event, /** @type {number} */ index) => ({ id: `${desk}${index}`, ...event }));

for (const each of readByPython.what_next) {
  test(each.name, () => {
    const desks = Object.entries(each.events).map(([desk, events]) => ({ desk, events: named(desk, events) }));
    const { situation, posted_at, evidence = 'allowed' } = each;
    const post = { sent: 'https://a.example/1', posted_at };
    const made_at = '2026-11-23T12:00:00+09:00';
    const receipt = /** @type {any} */ ({ id: 'r', made_at, situation, evidence, post, desks });
    const days = Object.fromEntries(
      desks.map(({ desk }) => [desk, expectedDays(bundle.desks[desk], situation, false)]),
    );
    const now = new Date(each.now);
    const found = whatNext(bundle, receipt, derive(receipt, now, days), now).find(({ desk }) => desk === each.after);
    assert.ok(found);
    assert.equal(found.said, each.said);
    assert.deepEqual(
      found.roads.map(({ id, desk }) => `${id} ${desk}`.trim()),
      each.roads,
    );
    if (each.words) assert.equal(found.ja, each.words);
    if (each.clock) assert.ok(found.also[0].ja.startsWith(each.clock));
  });
}

test('a bundle that says nothing of it leads nowhere', () => {
  const { what_next: _, ...older } = committedBundle();
  const state = /** @type {any} */ ({ desk: 'ihc', state: 'due', due_on: '2026-11-20' });
  const receipt = /** @type {any} */ ({ situation: { harm: 'drugs', role: 'witness', wish: 'takedown' }, post: {} });
  assert.deepEqual(whatNext(/** @type {any} */ (older), receipt, [state], new Date()), []);
});
