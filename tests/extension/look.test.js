import assert from 'node:assert/strict';
import test from 'node:test';

/** What the page has of what it is asked for, and what it was handed over. */
const page = { has: /** @type {string[]} */ ([]), given: /** @type {any[]} */ ([]) };
/** @type {Record<string, (...given: any[]) => unknown>} */
const answers = {
  recognise: () => ({ host: 'x.example', path: '/p/1', software: [], marked: 'a click' }),
  areHere: (/** @type {string[]} */ all) => all.flatMap((css, i) => (page.has.includes(css) ? [i] : [])),
  seeHere: (_, sites) => {
    page.given = sites;
    return null;
  },
};
const executeScript = async (/** @type {{func?: Function, args?: unknown[]}} */ { func, args = [] }) => [
  { result: func && answers[func.name]?.(...args) },
];
const runtime = { id: 'our-id', getURL: (/** @type {string} */ path) => path, sendMessage: () => Promise.reject() };
Object.assign(globalThis, { browser: { runtime, scripting: { executeScript } } });
const { look } = await import('../../extension/capture/look.js');

const POSTS = [{ box: '.post' }, { box: '[data-kind="reply"]' }, { box: '.quote' }];
/** @type {any} */
const SITE = { id: 'x', hosts: ['x.example'], addresses: {}, posts: POSTS };

/** @param {string[]} has @param {any} site @returns {Promise<string[]>} the boxes whose readers were handed over */
const handedTo = async (has, site = SITE) => {
  page.has = has;
  await look({ tabId: 1, frameId: 0 }, /** @type {any} */ ({ id: 'a click', by: 'menu' }), [site]);
  return page.given.flatMap(({ posts }) => posts.map((/** @type {{box: string}} */ { box }) => box));
};

test('a page is handed those readers alone for whose posts it has a box', async () => {
  assert.deepEqual(await handedTo(['[data-kind=reply]']), ['[data-kind="reply"]']);
});

test('a page that has none of them is handed all: they may come while it is read', async () => {
  assert.deepEqual(await handedTo([]), ['.post', '[data-kind="reply"]', '.quote']);
});

test('a site with one reader is not asked for its box', async () => {
  assert.deepEqual(await handedTo([], { ...SITE, posts: [{ box: '.post' }] }), ['.post']);
});
