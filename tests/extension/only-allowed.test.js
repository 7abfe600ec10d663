import assert from 'node:assert/strict';
import test from 'node:test';

import { pressed } from '../../extension/capture/click.js';
import { keepOnlyAllowed } from '../../extension/report/model/only-allowed.js';
import { newKept } from '../../extension/store/reports.js';

const captured = () => {
  const kept = newKept({
    url: 'https://a.example/1',
    title: '題',
    quote: '問題の文',
    media_url: 'https://a.example/p.png',
    notes: 'わたしのメモ',
  });
  kept.report.post = { ...kept.report.post, text: '本文', author: '名前', author_id: '@id' };
  kept.edits = { ihc: { notes: '「問題の文」と書いてある', subject: 'わたしの言葉' } };
  return kept;
};

test('where only the address may be kept, nothing of the page is left, not even in an edited draft', () => {
  const kept = captured();
  assert.equal(keepOnlyAllowed(kept, 'url_only'), true);
  const left = JSON.stringify(kept);
  for (const text of ['題', '問題の文', 'p.png', '本文', '名前']) assert.equal(left.includes(text), false, text);
});

test('nor of what was only suggested, of further posts, and of what the page was not asked yet', () => {
  const kept = captured();
  const post = {
    permalink: 'https://a.example/2',
    author: '別人',
    author_id: '',
    number: '2',
    posted_at: '',
    text: '別の文',
  };
  kept.suggested = { ...post };
  kept.doubted = [{ ...post }];
  kept.report.others = [{ ...post }];
  kept.pointed = {
    ...pressed('menu'),
    selection: '選んだ文',
    media_url: 'https://a.example/q.png',
    link_url: 'https://a.example/2',
  };
  keepOnlyAllowed(kept, 'url_only');
  const left = JSON.stringify(kept);
  for (const text of ['別人', '別の文', '選んだ文', 'q.png']) assert.equal(left.includes(text), false, text);
  assert.deepEqual(
    [kept.suggested.permalink, kept.doubted[0].number, kept.report.others[0].permalink],
    ['https://a.example/2', '2', 'https://a.example/2'],
  );
  assert.equal(kept.pointed.link_url, 'https://a.example/2');
  assert.equal(kept.bared, true);
});

test('the address, the author’s id and the person’s own words stay', () => {
  const kept = captured();
  keepOnlyAllowed(kept, 'url_only');
  assert.equal(kept.report.url, 'https://a.example/1');
  assert.equal(kept.report.post.author_id, '@id');
  assert.equal(kept.report.notes, 'わたしのメモ');
  assert.deepEqual(kept.edits, { ihc: { subject: 'わたしの言葉' } });
});

test('where text may be kept, only the picture goes', () => {
  const kept = captured();
  assert.equal(keepOnlyAllowed(kept, 'text_only'), true);
  assert.deepEqual([kept.report.quote, kept.report.media_url], ['問題の文', '']);
});

test('where everything is allowed, or nothing is there, nothing is taken out', () => {
  assert.equal(keepOnlyAllowed(captured(), 'allowed'), false);
  assert.equal(keepOnlyAllowed(newKept({ url: 'https://a.example/1' }), 'url_only'), false);
});
