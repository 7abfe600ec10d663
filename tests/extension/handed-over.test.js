import assert from 'node:assert/strict';
import test from 'node:test';
import { handedOver, marksOf, runs } from '../../extension/capture/handed-over.js';

/** @type {any} */
const SITE = {
  id: 'x',
  name: { ja: 'x', en: 'x' },
  hosts: ['x.example'],
  addresses: { post: ['^/p/'], search: ['^/s'], profile: ['^/u/'], thread: ['^/t/'], login: ['^/login'] },
  report: { ja: '…', en: '…' },
  posts: [{ box: '.any' }, { box: '.post', pages: ['^/p/'] }, { box: '.list', pages: ['^/s'] }],
};

/** @param {any} site */
const boxes = site => site.posts.map((/** @type {any} */ { box }) => box);

test('a page is given only what its reading takes', () => {
  assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(handedOver(SITE, '/p/1')))), ['hosts', 'addresses', 'posts']);
  assert.deepEqual(Object.keys(handedOver(SITE, '/p/1').addresses ?? {}), ['post', 'search', 'profile']);
});

test('of the shapes of addresses a page is given the one that it has, unless it may go on', () => {
  assert.deepEqual(handedOver(SITE, '/u/ana').addresses, { post: [], search: [], profile: ['^/u/'] });
  assert.deepEqual(handedOver(SITE, null).addresses, { post: ['^/p/'], search: ['^/s'], profile: ['^/u/'] });
});

test('readers of other pages stay out, but where the person may go on to them', () => {
  assert.deepEqual(boxes(handedOver(SITE, '/p/1')), ['.any', '.post']);
  assert.deepEqual(boxes(handedOver(SITE, null)), ['.any', '.post', '.list']);
});

test('a pattern that is none is left to the page', () => {
  assert.deepEqual(boxes(handedOver({ ...SITE, posts: [{ box: '.odd', pages: ['('] }] }, '/p/1')), ['.odd']);
});

test('an engine whose marks were seen is known without them', () => {
  assert.deepEqual(handedOver({ ...SITE, hosts: undefined, marks: ['#engine', '.engine'] }, '/').marks, ['*']);
});

test('marks are asked for in short', () => {
  const marks = ['meta[name="generator"][value^="Movable Type"]', '[id^="p"] .x'];
  assert.deepEqual(marksOf([{ ...SITE, marks }]), ['meta[name=generator][value^="Movable Type"],[id^=p] .x']);
});

/** @type {[mark: string, told: string, whether: boolean][]} */
const TOLD = [
  ['meta[name="generator"][content^="tDiary"]', 'generator=tDiary 5.3', true],
  ['meta[name="generator"][content^="tDiary"]', 'generator=Not tDiary', false],
  ['meta[name="generator"][content*="typepad"]', 'generator=www.typepad.com', true],
  ['meta[name="application-name"][content="Misskey"]', 'application-name=Misskey', true],
  ['meta[name="application-name"][content="Misskey"]', 'application-name=Misskeyish', false],
  ['meta[name="application-name"][content="Misskey"]', 'generator=Misskey', false],
];
for (const [mark, told, whether] of TOLD)
  test(`a page that says ${told} is ${whether ? '' : 'not '}one with ${mark}`, () => {
    const site = { ...SITE, marks: [mark, '.other'] };
    assert.equal(runs([told])(site), whether);
    assert.deepEqual(marksOf([site]), ['.other']);
  });
