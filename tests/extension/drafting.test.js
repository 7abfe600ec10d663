import assert from 'node:assert/strict';
import test from 'node:test';

import { drafts, fit } from '../../extension/engine/drafting.js';
import { cleanReport, emptyReport, within } from '../../extension/engine/reports.js';
import { fill } from '../../extension/engine/template-text.js';
import { triage } from '../../extension/engine/triage.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const DEFAMATION = { harm: 'defamation', role: 'victim', wish: 'takedown' };
const NOON = new Date('2026-11-24T12:00:00+09:00');

test('a person’s text is never read as a template', () => {
  const values = { notes: '{url} $& $1 {notes}', url: 'https://a.example/', title: '' };
  assert.equal(fill('見たもの：{notes}\n{url}', values), '見たもの：{url} $& $1 {notes}\nhttps://a.example/');
});

test('a line whose every slot is empty is left out, and the gap it leaves is closed', () => {
  assert.equal(fill('はじめ\n\n題：{title}\n\nおわり{url}\n\n{title}', { title: '', url: '' }), 'はじめ');
  assert.equal(fill('はじめ\n\n題：{title}\n\nおわり', { title: '' }), 'はじめ\n\nおわり');
});

test('what every object inherits is no slot', () => {
  assert.equal(fill('a{constructor}{toString}b{url}', { url: 'x' }), 'abx');
});

test('a text that fits is left alone', () => assert.deepEqual(fit('あいう', 3), ['あいう', '']));

test('a text is cut after a sentence, and the rest is handed back', () => {
  assert.deepEqual(fit('ひどいです。つらいです。', 8), ['ひどいです。', 'つらいです。']);
});

test('a text without a place to cut is cut at the limit, never inside a character', () => {
  assert.deepEqual(fit('𠮷𠮷𠮷', 5), ['𠮷𠮷', '𠮷']);
  assert.deepEqual(fit('𠮷', 1), ['', '𠮷']);
  assert.deepEqual(fit('あ', 0), ['', 'あ']);
});

for (const [value, limit, saved] of /** @type {[string, number, string][]} */ ([
  ['見て https://e.jp/a.b?c!d です', 14, '見て '],
  ['見て https://e.jp/a です', 18, '見て https://e.jp/a '],
  ['𠮷 https://e.jp/a です', 18, '𠮷 https://e.jp/a '],
  ['一行目\n載っていたページ：https://e.jp/a.b', 20, '一行目\n'],
  ['https://e.jp/a.b.c', 16, ''],
])) {
  test(`an address is never cut in the middle: ${limit} of “${value}”`, () => {
    assert.deepEqual(fit(value, limit), [saved, value.slice(saved.length)]);
  });
}

test('a report without facts has a draft for every signposted desk that takes text', () => {
  const answered = triage(bundle, DEFAMATION).signposts.map(signpost => signpost.desk);
  const made = drafts(bundle, DEFAMATION, emptyReport(), { now: NOON }).drafts.map(each => each.desk);
  assert.deepEqual(
    made,
    answered.filter(desk => bundle.templates[desk]),
  );
});

test('only the desks named have a draft, each once', () => {
  const { drafts: made } = drafts(bundle, DEFAMATION, {}, { desks: ['jinken', 'ihaho', 'jinken'], now: NOON });
  assert.deepEqual(
    made.map(each => each.desk),
    ['jinken', 'ihaho'],
  );
});

test('a desk or a situation that nobody knows is an error, not an empty answer', () => {
  assert.throws(
    () => drafts(bundle, DEFAMATION, {}, { desks: ['constructor'], now: NOON }),
    /No desk has the id "constructor"/,
  );
  assert.throws(() => triage(bundle, { ...DEFAMATION, harm: '__proto__' }), /No harm has the id "__proto__"/);
  assert.throws(() => triage(bundle, { ...DEFAMATION, role: '' }), /No role has the id ""/);
});

test('words that a harm forbids to keep reach no draft, the person’s own notes do', () => {
  const harm = bundle.harms.find(each => each.evidence === 'url_only')?.id ?? '';
  const post = { author: 'AUTHOR', text: 'TEXT' };
  const report = { title: 'TITLE', quote: 'QUOTE', media_url: 'https://m.example/MEDIA', notes: 'NOTES', post };
  const desks = Object.keys(bundle.templates);
  const made = JSON.stringify(
    drafts(bundle, { harm, role: 'victim', wish: 'takedown' }, report, { desks, now: NOON }).drafts,
  );
  assert.doesNotMatch(made, /TITLE|QUOTE|MEDIA|AUTHOR|TEXT/);
  assert.match(made, /NOTES/);
});

test('further posts are cleaned, and no more of them than a report takes', () => {
  const others = Array.from({ length: 25 }, (_, number) => ({
    permalink: ` https://e.jp/${number} `,
    number: /** @type {any} */ (number),
  }));
  const report = cleanReport({ others, disclose: /** @type {any} */ ('everything') });
  assert.equal(report.others.length, 19);
  assert.deepEqual(report.others[18], {
    permalink: 'https://e.jp/18',
    author: '',
    author_id: '',
    number: '18',
    posted_at: '',
    text: '',
  });
  assert.equal(report.disclose, '');
});

test('further posts lose their words where only the URL may be kept', () => {
  const report = cleanReport({
    others: [{ permalink: 'https://e.jp/2', author: 'A', author_id: '@a', text: 'T', number: '2' }],
  });
  const [other] = within(report, 'url_only').others;
  assert.deepEqual(other, {
    permalink: 'https://e.jp/2',
    author: '',
    author_id: '@a',
    number: '2',
    posted_at: '',
    text: '',
  });
});

test('a report is cleaned before anything reads it', () => {
  const post = /** @type {any} */ ({ number: 12, author: null });
  const report = cleanReport({ url: ' https://a.example/\r\n', title: 'a\0\ud800b', quote: 'a\r\nb\rc\u3000', post });
  assert.equal(report.url, 'https://a.example/');
  assert.equal(report.title, 'a\ufffdb');
  assert.equal(report.quote, 'a\nb\nc');
  assert.equal(report.post.number, '12');
  assert.equal(report.post.author, '');
});

test('a text longer than the server takes is cut to what it takes', () => {
  const { quote, title } = cleanReport({ quote: '𠮷'.repeat(20_001), title: 'あ'.repeat(2_000) });
  assert.equal([...quote].length, 20_000);
  assert.equal(title.length, 2_000);
});

test('a very long run of spaces costs no time', () => {
  // A walk over it for each of its spaces would take hours; the processor's own time is no other program's.
  const began = process.cpuUsage();
  cleanReport({ quote: `a${' '.repeat(1_000_000)}b` });
  assert.ok(process.cpuUsage(began).user < 20e6, 'less than 20 s');
});

test('where text may be kept, only the picture’s address is left out', () => {
  const report = cleanReport({ quote: 'a', media_url: 'https://m.example/1.png' });
  assert.deepEqual(within(report, 'text_only'), { ...report, media_url: '' });
  assert.equal(within(report, 'allowed'), report);
});
