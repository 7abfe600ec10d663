import assert from 'node:assert/strict';
import test from 'node:test';
import { INNER } from '../../scripts/inner-names.mjs';
import { committedBundle } from './knowledge.js';

/** @param {unknown} value @returns {string[]} every key in it, however deep */
const keysIn = value =>
  value && typeof value === 'object'
    ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)]
    : [];

const ANSWERS = {
  'describe-post': 'permalink author author_id number posted_at text certain sure',
  'fill-form':
    'id value label limit moment map overwrite earlier forbids says filled missed cut left kept needs in_text',
  'form-print': 'label kind required',
};

test('no name that is shortened in a script is one of its data or of its answers', () => {
  const { platforms, forbids = {} } = committedBundle();
  const readers = platforms.map(({ hosts, marks, addresses, zone, posts }) => [hosts, marks, addresses, zone, posts]);
  const given = { 'describe-post': keysIn(readers), 'fill-form': Object.keys(forbids), 'form-print': [] };
  for (const [script, inner] of Object.entries(INNER)) {
    const name = /** @type {keyof typeof ANSWERS} */ (script);
    const outside = [...given[name], ...ANSWERS[name].split(' ')];
    assert.deepEqual(
      outside.filter(key => inner.test(key)),
      [],
      script,
    );
  }
});
