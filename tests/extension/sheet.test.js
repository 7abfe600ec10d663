import assert from 'node:assert/strict';
import test from 'node:test';

import { quoted, sheet } from '../../extension/engine/sheet.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const NOW = new Date('2026-11-29T12:00:00Z');
const WORDS = 'ひどいことば';

/** @param {'allowed' | 'text_only' | 'url_only'} evidence */
const receipt = evidence => ({
  id: 'r',
  schema: /** @type {const} */ (1),
  made_at: '2026-11-20T00:00:00Z',
  edition: '2026-11-01.1',
  situation: { harm: 'defamation', role: 'victim', wish: 'takedown' },
  evidence,
  post: { sent: 'https://a.example/1' },
  desks: [],
});

/** @param {ReturnType<typeof receipt>} of @param {any[]} quotes */
const said = (of, quotes) => JSON.stringify(sheet(bundle, [/** @type {any} */ (of)], NOW, quotes));

test('words stand on the print where the kind allows them', () => {
  for (const evidence of /** @type {const} */ (['allowed', 'text_only'])) {
    const of = /** @type {any} */ (receipt(evidence));
    assert.ok(said(of, [quoted(of, WORDS)]).includes(WORDS));
    assert.ok(!said(of, [quoted(of, ' \n')]).includes('この印刷だけ'));
  }
});

test('there are none for a receipt of which only the address may be kept, whatever is handed in', () => {
  const bare = /** @type {any} */ (receipt('url_only'));
  const allowed = quoted(/** @type {any} */ (receipt('allowed')), WORDS);
  assert.equal(quoted(bare, WORDS), null);
  assert.ok(!said(bare, [allowed, { receipt: 'r', words: WORDS }]).includes(WORDS));
  assert.ok(!said(receipt('allowed'), [{ receipt: 'r', words: WORDS }]).includes(WORDS));
});
