/**
 * Stories over three weeks: after every step of shared_data/cases/stories.toml it is told how each desk stands, what
 * comes next, and what stands on the sheet. tests/test_stories.py walks the same in Python, and people do in real
 * browsers, in tests/browser/test_stories_played.py.
 */

import assert from 'node:assert/strict';
import test from 'node:test';

import { sheet } from '../../extension/engine/sheet.js';
import { whatNext } from '../../extension/engine/what-next.js';
import { standingOf } from '../../extension/report/model/standing.js';
import { committedBundle } from './knowledge.js';
import { readByPython } from './read-by-python.js';

const bundle = committedBundle();

for (const story of readByPython.stories) {
  test(story.name, () => {
    for (const [step, receipt] of walked(story)) {
      const now = new Date(step.now);
      const { state, states } = standingOf(receipt, bundle, now);
      const next = whatNext(bundle, receipt, states, now);
      const rows = sheet(bundle, [receipt], now).filter(({ id }) => id.startsWith('course-'));
      assert.deepEqual(
        {
          state,
          states: Object.fromEntries(states.map(each => [each.desk, each.state])),
          due: Object.fromEntries(states.filter(each => each.due_on).map(each => [each.desk, each.due_on])),
          said: Object.fromEntries(next.map(({ desk, said }) => [desk, said])),
          roads: Object.fromEntries(
            next.map(({ desk, roads }) => [desk, roads.map(way => `${way.id} ${way.desk}`.trim())]),
          ),
          sheet: Object.fromEntries(
            rows.map(({ id, lines }) => {
              const { label, value } = lines[lines.length - 1];
              return [id.split('-').slice(2).join('-'), `${label.ja} ${value.ja}`];
            }),
          ),
        },
        { due: {}, said: {}, roads: {}, ...shown(step) },
        step.now,
      );
    }
  });
}

/** What is told of a step. @param {any} step */
const shown = ({ now, happens, ...told }) => told;

/** Each step of a story, with the record as it is by then. @param {any} story @returns {Iterable<[any, any]>} */
function* walked({ situation, evidence = 'allowed', sent, posted_at, steps }) {
  /** @type {Map<string, {}[]>} */
  const desks = new Map();
  for (const step of steps) {
    for (const { desk, ...event } of step.happens ?? []) {
      desks.set(desk, [...(desks.get(desk) ?? []), { at: step.now, ...event }]);
    }
    const listed = [...desks].map(([desk, events]) => ({ desk, events }));
    const post = { sent, ...(posted_at && { posted_at }) };
    yield [step, { id: 'r', schema: 1, made_at: steps[0].now, situation, evidence, post, desks: listed }];
  }
}
