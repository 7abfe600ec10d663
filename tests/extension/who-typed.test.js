/** Who typed it: the table that Python is held to (shared_data/cases/typed_by.toml), by what the pages have. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { whoTyped } from '../../extension/engine/who-typed.js';
import { committedBundle } from './knowledge.js';
import { readByPython } from './read-by-python.js';

/** @type {{harm: string, role?: string, wish?: string, typed: string[]}[]} */
const cases = readByPython.typed_by;
const { harms } = committedBundle();

test('the words of a search say who typed it, as they do in Python', () => {
  assert.ok(cases.length > 15);
  for (const { harm, role = '', wish = '', typed } of cases) {
    const found = harms.find(({ id }) => id === harm);
    assert.ok(found, harm);
    for (const each of typed) assert.deepEqual(whoTyped(found, each), { role, wish }, `${harm}: ${each}`);
  }
});
