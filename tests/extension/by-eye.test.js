import assert from 'node:assert/strict';
import test from 'node:test';

import { siteOf } from '../../extension/engine/sites.js';
import { askedByEye } from '../../extension/report/model/by-eye.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();

/** @type {[string, string[]][]} */
const SITES = [
  ['https://x.com/someone/status/1990000000000000001', ['author', 'author_id', 'posted_at']],
  ['https://girlschannel.net/topics/5000001/', ['number', 'author', 'posted_at']],
  ['https://www.youtube.com/watch?v=abcdefghijk', ['author', 'posted_at', 'author_id']],
  ['https://bbs.example.jp/t/5', ['number', 'author', 'posted_at']],
];

for (const [address, asked] of SITES) {
  test(`at ${address} is asked for: ${asked.join(', ')}`, () =>
    assert.deepEqual(askedByEye(siteOf(bundle, address)), asked));
}

test('where only the address may be kept, no name is asked for', () =>
  assert.deepEqual(askedByEye(undefined, 'url_only'), ['number', 'posted_at']));

test('every kind of site has a picture and asks for something', () => {
  for (const { id, kind, shows } of bundle.platforms)
    if (kind) assert.ok(askedByEye({ kind, shows }).length || !shows?.length, id);
});
