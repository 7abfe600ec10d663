/** Kinds of harm by the words of a post: `tests/test_parity.py` holds them to Python's, which the cases hold. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { suggester } from '../../extension/engine/suggest.js';

const FILE = readFileSync(new URL('../../extension/knowledge/suggest.json', import.meta.url));
const LARGEST = 80_000;

const suggest = suggester(JSON.parse(FILE.toString()));

test('the words are small enough to be loaded while somebody reads', () => assert.ok(FILE.length <= LARGEST));

test('a kind is offered with the words that led to it', () =>
  assert.deepEqual(suggest('ホワイト案件です。即日即金'), {
    suggestions: [{ harm: 'criminal_recruitment', words: ['ホワイト案件', '即日即金'] }],
    danger: 'none',
  }));

test('danger is only asked about', () => assert.equal(suggest('いま屋上。もう決めた。さよなら').danger, 'ask'));

test('where it is not sure it says nothing', () => {
  for (const text of ['', 'この麻婆豆腐、殺人的な辛さ', '誹謗中傷で賠償を命じる判決', '🙂'])
    assert.deepEqual(suggest(text), { suggestions: [], danger: 'none' }, text);
});
