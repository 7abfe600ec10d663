/**
 * The extension's search for a kind of harm. `tests/test_parity.py` holds it to Python's answers, which the phrases of
 * `shared_data/cases/` hold to what people mean.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { searchHarms } from '../../extension/engine/harm-search.js';
import { committedBundle } from './knowledge.js';

const { harms } = committedBundle();
const ids = (/** @type {string} */ typed) => searchHarms(harms, typed).map(harm => harm.id);

test('what is loaded at the first letter is small', () => {
  const sizes = ['typed-words', 'typed-examples', 'typed-abroad'].map(
    name => readFileSync(new URL(`../../extension/engine/${name}.js`, import.meta.url)).length,
  );
  assert.ok(sizes[0] + sizes[1] + sizes[2] <= 306_000, String(sizes));
});

test('nothing typed offers every harm in its own order', () => {
  assert.deepEqual(
    ids('  '),
    harms.map(harm => harm.id),
  );
});

test('every harm is found first by its own name, in either language', () => {
  for (const harm of harms)
    for (const name of [harm.label.ja, harm.label.en]) assert.equal(ids(name)[0], harm.id, name);
});

test('where nothing fits the answer is not sure, and never nothing', () => {
  for (const typed of ['qqqqqq', '.*[(', 'about my', '🙂']) assert.deepEqual(ids(typed), ['unsure'], typed);
});

test('the harms that a page begins with have no words, and are found by those of the package', () => {
  const begun = harms.map(({ words, ...harm }) => /** @type {typeof harms[number]} */ (harm));
  for (const typed of ['オンカジ', 'harassed', 'イジ', 'ディープフェク', '写真を勝手に使われた'])
    assert.deepEqual(
      searchHarms(begun, typed).map(harm => harm.id),
      ids(typed),
    );
});

/** @type {[typed: string, first: string][]} what people in a hurry type, and what Enter then chooses */
const SENTENCES = [
  ['誹謗中傷されている', 'defamation'],
  ['写真を勝手に使われた', 'impersonation'],
  ['闇バイトに応募してしまった', 'criminal_recruitment'],
  ['リベンジポルノを消したい', 'intimate_image'],
  ['someone is spreading lies about me', 'defamation'],
  ['my ex posted nudes', 'intimate_image'],
  ['he threatens me', 'threat'],
  ['racist post', 'hate'],
];
for (const [typed, first] of SENTENCES)
  test(`“${typed}” leads first to ${first}`, () => assert.equal(ids(typed)[0], first));
