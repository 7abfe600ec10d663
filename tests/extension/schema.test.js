import assert from 'node:assert/strict';
import test from 'node:test';
import { misfit } from '../../extension/server/schema.js';
import { bundleSchema, committedBundle } from './knowledge.js';

test('the committed bundle fits the committed schema', () => {
  assert.equal(misfit(committedBundle(), bundleSchema()), null);
});

test('a key that only a newer server knows is passed over', () => {
  const bundle = committedBundle();
  const newer = { ...bundle, to_come: [1], product: { ...bundle.product, to_come: null } };
  assert.equal(misfit(newer, bundleSchema()), null);
});

test('a word of JSON Schema that is not known here is an error, not a word passed over', () => {
  assert.throws(() => misfit('x', { type: 'string', contentEncoding: 'base64' }), TypeError);
});

for (const [text, fits] of /** @type {const} */ ([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['', false],
])) {
  test(`“${text}” is ${fits ? 'a' : 'no'} date`, () => {
    assert.equal(misfit(text, { type: 'string', format: 'date' }), fits ? null : '');
  });
}
