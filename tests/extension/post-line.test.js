import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { loadWords, say } from '../../extension/browser/i18n.js';
import { lineOfPost } from '../../extension/report/model/post-line.js';

const extension = new URL('../../extension', import.meta.url);
globalThis.fetch = async path => new Response(readFileSync(new URL(extension + String(path))));

const POST = {
  permalink: '',
  author: 'みどり',
  author_id: 'abc',
  number: '5',
  posted_at: '2026-11-20T09:12:00+09:00',
  text: '',
};

/** @type {[string, Partial<typeof POST>, string][]} */
const LINES = [
  ['number, writer and moment', {}, '番号 5 · みどり (abc) · 2026-11-20 09:12（日本時間）'],
  [
    'an id where no name may be kept',
    { author: '', author_id: 'ID:aB3' },
    '番号 5 · ID:aB3 · 2026-11-20 09:12（日本時間）',
  ],
  ['a name that is the id', { author: 'abc' }, '番号 5 · abc · 2026-11-20 09:12（日本時間）'],
  [
    'a moment without a zone',
    { posted_at: '2024-03-09T19:05:00' },
    '番号 5 · みどり (abc) · 2024-03-09 19:05（時差は不明）',
  ],
  [
    'a name from right to left',
    { author: 'ليلى', author_id: '' },
    '番号 5 · \u2068ليلى\u2069 · 2026-11-20 09:12（日本時間）',
  ],
  [
    'a name that turns what follows it',
    { author: '\u202eevil\u202d', author_id: '' },
    '番号 5 · \u2068evil\u2069 · 2026-11-20 09:12（日本時間）',
  ],
  ['a day', { posted_at: '2024-03-09' }, '番号 5 · みどり (abc) · 2024-03-09'],
  ['what is no moment', { posted_at: '3 日前' }, '番号 5 · みどり (abc) · 3 日前'],
];
for (const [what, facts, line] of LINES) {
  test(`a post in one line: ${what}`, async () => {
    await loadWords('ja');
    assert.equal(lineOfPost({ ...POST, ...facts }), line);
  });
}

test('words that are missing leave their name in the page, and a complaint in the console', async context => {
  await loadWords('ja');
  const complain = context.mock.method(console, 'error', () => undefined);
  assert.equal(say('noSuchSentence'), 'noSuchSentence');
  assert.deepEqual(
    complain.mock.calls.map(({ arguments: said }) => said),
    [['There are no words for "noSuchSentence" in ja.']],
  );
  say('undo');
  assert.equal(complain.mock.callCount(), 1);
});
