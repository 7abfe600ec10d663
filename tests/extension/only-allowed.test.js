import assert from 'node:assert/strict';
import test from 'node:test';
import { keepOnlyAllowed } from '../../extension/report/model/only-allowed.js';
import { newReport } from '../../extension/store/saved-report.js';
import { pressed } from '../../extension/store/waiting-click.js';

const captured = () => {
  const saved = newReport({
    url: 'https://a.example/1',
    title: '題',
    quote: '問題の文',
    media_url: 'https://a.example/p.png',
    notes: 'わたしのメモ',
  });
  saved.report.post = { ...saved.report.post, text: '本文', author: '名前', author_id: '@id' };
  saved.edits = { ihc: { notes: '「問題の文」と書いてある', subject: 'わたしの言葉' } };
  return saved;
};

test('where only the address may be kept, nothing of the page is left, not even in an edited draft', () => {
  const saved = captured();
  assert.equal(keepOnlyAllowed(saved, 'url_only'), true);
  const left = JSON.stringify(saved);
  for (const text of ['題', '問題の文', 'p.png', '本文', '名前']) assert.equal(left.includes(text), false, text);
});

test('nor of what was only suggested, of further posts, and of what the page was not asked yet', () => {
  const saved = captured();
  const post = {
    permalink: 'https://a.example/2',
    author: '別人',
    author_id: '',
    number: '2',
    posted_at: '',
    text: '別の文',
  };
  saved.suggested = { ...post };
  saved.doubted = [{ ...post }];
  saved.report.others = [{ ...post }];
  saved.pointed = {
    ...pressed('menu'),
    selection: '選んだ文',
    media_url: 'https://a.example/q.png',
    link_url: 'https://a.example/2',
  };
  keepOnlyAllowed(saved, 'url_only');
  const left = JSON.stringify(saved);
  for (const text of ['別人', '別の文', '選んだ文', 'q.png']) assert.equal(left.includes(text), false, text);
  assert.deepEqual(
    [saved.suggested.permalink, saved.doubted[0].number, saved.report.others[0].permalink],
    ['https://a.example/2', '2', 'https://a.example/2'],
  );
  assert.equal(saved.pointed.link_url, 'https://a.example/2');
  assert.equal(saved.bared, true);
});

test('the address, the author’s id and the person’s own words stay', () => {
  const saved = captured();
  keepOnlyAllowed(saved, 'url_only');
  assert.equal(saved.report.url, 'https://a.example/1');
  assert.equal(saved.report.post.author_id, '@id');
  assert.equal(saved.report.notes, 'わたしのメモ');
  assert.deepEqual(saved.edits, { ihc: { subject: 'わたしの言葉' } });
});

test('where text may be kept, only the picture goes', () => {
  const saved = captured();
  assert.equal(keepOnlyAllowed(saved, 'text_only'), true);
  assert.deepEqual([saved.report.quote, saved.report.media_url], ['問題の文', '']);
});

test('where everything is allowed, or nothing is there, nothing is taken out', () => {
  assert.equal(keepOnlyAllowed(captured(), 'allowed'), false);
  assert.equal(keepOnlyAllowed(newReport({ url: 'https://a.example/1' }), 'url_only'), false);
});
