import assert from 'node:assert/strict';
import test from 'node:test';

import { pressed } from '../../extension/browser/click.js';
import { newKept } from '../../extension/browser/kept-reports.js';
import { takePicks, takeSeen, useClicked, useDoubted, useSuggested } from '../../extension/report/seen-post.js';

const PAGE = 'https://board.example/thread/1';
const POST = { permalink: `${PAGE}/5`, author: 'みどり', author_id: 'abc', number: '5', posted_at: '2026-11-20T09:12:00+09:00', text: 'こんにちは' };
const SEEN = { post: POST, certain: true, sure: true, posts: 9, title: 'A thread', quote: '', address: PAGE };
const NOTHING = { permalink: '', author: '', author_id: '', number: '', posted_at: '', text: '' };

/** @param {string} [url] */
const clicked = (url = PAGE) => newKept({ url, page_url: PAGE }, { tabId: 7, pointed: pressed('menu') });

/** @param {Partial<typeof SEEN>} seen @param {string} [link] @param {'menu' | 'again'} [by] */
const after = (seen, link = '', by = 'menu') => {
  const kept = clicked(link || PAGE);
  takeSeen(kept, { ...SEEN, ...seen }, { ...pressed(by), link_url: link });
  return kept;
};

test('a proven post goes into the report, and what was clicked stays', () => {
  const kept = after({});
  assert.deepEqual(kept.report.post, POST);
  assert.equal(kept.report.url, PAGE);
  assert.deepEqual([kept.certain, kept.suggested, kept.pointed, kept.posts], [true, null, null, 9]);
});

test('an address that is not proven is only suggested; what else the post shows goes in', () => {
  const kept = after({ certain: false });
  assert.deepEqual(kept.report.post, { ...POST, permalink: '' });
  assert.deepEqual(kept.suggested, POST);
  assert.equal(kept.certain, false);
});

test('of a post that may be another one than was clicked, nothing goes in by itself', () => {
  const kept = after({ certain: false, sure: false });
  assert.deepEqual(kept.report.post, NOTHING);
  assert.deepEqual(kept.suggested, POST);
});

/** @type {[string, string, boolean][]} */
const LINKS = [
  ['the post’s own link', POST.permalink, true],
  ['its author on the same site', 'https://board.example/user/3', true],
  ['the same site’s page for phones', 'https://m.board.example/thread/1/5', true],
  ['another site', 'https://shop.example/?id=42', false],
  ['a site with a name that only ends alike', 'https://otherboard.example/', false],
];
for (const [name, link, isPost] of LINKS) {
  test(`whoever points at a link to ${name} means ${isPost ? 'the post' : 'that place'}`, () => {
    const kept = after({}, link);
    assert.equal(kept.report.post.permalink, isPost ? POST.permalink : '');
    assert.equal(kept.report.url, link);
    assert.equal(kept.suggested?.permalink ?? '', isPost ? '' : POST.permalink);
  });
}

test('an address that is the clicked one already is not suggested again', () => {
  assert.equal(after({ certain: false }, POST.permalink).suggested, null);
});

test('the person makes it sure, and can go back to what they clicked', () => {
  const kept = after({ certain: false });
  useSuggested(kept);
  assert.deepEqual([kept.report.post, kept.certain, kept.suggested], [POST, true, null]);
  useClicked(kept);
  assert.deepEqual([kept.report.post, kept.suggested], [NOTHING, POST]);
});

test('where nothing was seen, nothing changes but that the page was asked', () => {
  const kept = after({ post: NOTHING, certain: false, posts: 0 });
  assert.deepEqual([kept.report.post, kept.suggested, kept.pointed], [NOTHING, null, null]);
});

test('captured again, only the same post comes back', () => {
  const kept = after({});
  kept.report.post = { ...POST, text: '', author: '' };
  kept.bared = true;
  assert.equal(takeSeen(kept, { ...SEEN, post: { ...POST, permalink: `${PAGE}/6`, text: 'another' } }, pressed('again')), false);
  assert.deepEqual([kept.report.post.text, kept.bared], ['', true]);
  assert.equal(takeSeen(kept, SEEN, pressed('again')), true);
  assert.deepEqual([kept.report.post, kept.bared], [POST, false]);
});

test('a post without an address of its own is captured again only while its page is there', () => {
  const kept = after({ post: { ...POST, permalink: '' } });
  kept.bared = true;
  assert.equal(takeSeen(kept, { ...SEEN, address: 'https://board.example/thread/2' }, pressed('again')), false);
  assert.equal(takeSeen(kept, { ...SEEN, address: `${PAGE}#top` }, pressed('again')), true);
});

test('the frame that told of a post is the one to ask again', () => {
  const kept = clicked();
  takeSeen(kept, SEEN, pressed('menu', 4));
  assert.equal(kept.frameId, 4);
});

test('the first proven of several picks is the report’s own; the doubtful wait for a look', () => {
  const [sixth, seventh] = [6, 7].map(number => ({ ...POST, permalink: `${PAGE}/${number}`, number: String(number) }));
  const kept = clicked();
  takePicks(kept, [{ post: POST, certain: false }, { post: sixth, certain: true }, { post: seventh, certain: true }], 'A thread');
  assert.deepEqual(kept.report.post, sixth);
  assert.deepEqual(kept.report.others, [seventh]);
  assert.deepEqual(kept.doubted, [POST]);

  useDoubted(kept, 0);

  assert.deepEqual([kept.report.others, kept.doubted], [[seventh, POST], []]);
});
