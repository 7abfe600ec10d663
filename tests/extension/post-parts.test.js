/** @import {SavedReport} from '../../extension/store/saved-report.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { postParts } from '../../extension/report/model/post-parts.js';
import { newReport } from '../../extension/store/saved-report.js';

const PAGE = 'https://board.example/thread/1';
const POST = {
  permalink: `${PAGE}/5`,
  author: 'みどり',
  author_id: '',
  number: '5',
  posted_at: '',
  text: 'こんにちは',
};
const HERE = { isHere: true, isUnread: false, urlOnly: false };

/**
 * @param {Partial<SavedReport>} more
 * @param {Partial<SavedReport['report']>} [facts]
 * @param {Partial<typeof HERE>} [page]
 */
const partsOf = (more, facts = {}, page = {}) =>
  postParts({ ...newReport({ url: PAGE, page_url: PAGE, ...facts }), ...more }, { ...HERE, ...page });

/** @param {Parameters<typeof partsOf>} given */
const kindsOf = (...given) => partsOf(...given).map(({ kind }) => kind);

test('of a page alone there is nothing to say', () => assert.deepEqual(kindsOf({}), []));

test('where a page has several posts and none is known, the person may choose', () => {
  assert.deepEqual(kindsOf({ posts: 3 }), ['why', 'choose']);
  assert.deepEqual(kindsOf({ posts: 3 }, {}, { isHere: false }), []);
});

test('a post that is known is told, with what was clicked where that is another address', () => {
  const [taken] = partsOf({ certain: true }, { post: POST });
  assert.deepEqual(taken, { kind: 'taken', post: POST, certain: true, clicked: PAGE, more: false, unsure: [] });
  const [same] = partsOf({ certain: true }, { post: POST, url: POST.permalink });
  assert.equal(same.kind === 'taken' && same.clicked, '');
});

test('what the page does not prove of a post is told with it, as far as it is there', () => {
  const [taken] = partsOf({ certain: true, unsure: ['author', 'number'] }, { post: { ...POST, number: '' } });
  assert.deepEqual(taken.kind === 'taken' && taken.unsure, ['author']);
  const [supposed] = partsOf({ suggested: POST, unsure: ['author'] }, {});
  assert.deepEqual(supposed.kind === 'supposed' && supposed.unsure, ['author']);
});

test('a suggested post stands in the place of a known one, until the person has looked', () => {
  assert.deepEqual(kindsOf({ suggested: POST, posts: 3 }, { post: { ...POST, permalink: '' } }), ['supposed']);
});

test('a post without an address of its own is said to be one, whatever is known of it', () => {
  assert.deepEqual(kindsOf({ addressless: true }, { post: { ...POST, permalink: '' } }), ['addressless']);
  assert.deepEqual(kindsOf({ addressless: true }, { post: POST }), ['taken']);
});

test('further posts are counted and listed; those in doubt wait one by one, by their place among them', () => {
  const parts = partsOf({ doubted: [POST, POST] }, { post: POST, others: [POST] });
  assert.deepEqual(
    parts.map(part => (part.kind === 'supposed' ? part.index : part.kind)),
    ['taken', 'count', 'others', 0, 1],
  );
});

test('what the page does not prove of a further post is told with it, as far as it is there', () => {
  const [second, third] = [2, 3].map(number => ({ ...POST, permalink: `${PAGE}/${number}`, number: String(number) }));
  const doubts = [second, third].map(({ permalink }) => ({ of: permalink, unsure: ['author', 'posted_at'] }));
  const parts = partsOf({ doubted: [third], doubts }, { post: POST, others: [second, { ...POST, author: '' }] });
  assert.deepEqual(
    parts.flatMap(part => (part.kind === 'others' ? part.others.map(({ unsure }) => unsure) : [])),
    [['author'], []],
  );
  assert.deepEqual(
    parts.flatMap(part => (part.kind === 'supposed' ? [part.unsure] : [])),
    [['author']],
  );
});

test('a page that lets nobody in is said to, but not where only its address may be kept', () => {
  assert.deepEqual(kindsOf({}, {}, { isUnread: true }), ['unread']);
  assert.deepEqual(kindsOf({}, {}, { isUnread: true, urlOnly: true }), []);
});

test('what was deleted for a harm may be captured again for another one', () => {
  assert.deepEqual(kindsOf({ bared: true }), ['recapture']);
  assert.deepEqual(kindsOf({ bared: true }, {}, { urlOnly: true }), []);
});
