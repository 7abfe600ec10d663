/** @import {SavedReport} from '../../extension/store/saved-report.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

/** What waits in the extension's memory. @type {Record<string, unknown>} */
let waiting = {};
const session = {
  get: async (/** @type {string | null} */ key) => (key === null ? waiting : { [key]: waiting[key] }),
  set: async (/** @type {object} */ entries) => void Object.assign(waiting, entries),
  remove: async (/** @type {string | string[]} */ keys) => {
    for (const key of [keys].flat()) delete waiting[key];
  },
};
const local = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
const runtime = { id: 'our-id', getURL: (/** @type {string} */ path) => `chrome-extension://our-id${path}` };
const action = { setBadgeText: async () => undefined };
Object.assign(globalThis, {
  browser: { action, runtime, storage: { session, local, onChanged: { addListener() {} } } },
});
const locks = { request: (/** @type {string} */ _, /** @type {() => unknown} */ work) => work() };
Object.defineProperty(globalThis, 'navigator', { value: { locks, language: 'ja' }, configurable: true });
const { memoryArea } = await import('../../extension/browser/storage.js');
const { beginning } = await import('../../extension/report/beginning.js');
const { reportsIn } = await import('../../extension/store/reports.js');
const { newReport } = await import('../../extension/store/saved-report.js');
const { committedBundle } = await import('./knowledge.js');

const bundle = committedBundle();
const PAGE = 'https://board.example/thread/1';
const OTHER = 'https://board.example/thread/2';
const FORM = `https://${bundle.desks.ihc.hosts?.[0]}/form`;
const urlOnly = bundle.harms.find(({ evidence }) => evidence === 'url_only')?.id ?? '';

/**
 * @param {object} given
 * @param {string} [given.url] of the page in front
 * @param {object} [given.clicked]
 * @param {SavedReport[]} [given.kept] what is unfinished
 */
async function begun({ url = '', clicked, kept = [] }) {
  waiting = clicked
    ? { click: { private: false, windowId: 1, tabId: 7, practice: false, shortened: false, ...clicked } }
    : {};
  const store = await reportsIn(memoryArea());
  for (const saved of kept) await store.keep(saved);
  const here = { windowId: 1, tabId: 7, private: false, tab: url ? { url, title: '題' } : null };
  return beginning({ bundle, store, here, practice: ['https://renshuu.example/'] });
}

test('what was clicked comes before what is unfinished and before the page in front', async () => {
  const kept = [newReport({ url: OTHER, notes: 'メモ' })];
  const saved = await begun({ url: OTHER, clicked: { facts: { url: PAGE } }, kept });
  assert.equal(saved.report.url, PAGE);
});

test('a click on a page whose harm allows only its address brings nothing else', async () => {
  const before = newReport({ url: PAGE });
  before.situation.harm = urlOnly;
  const facts = { url: OTHER, page_url: PAGE, title: '題', quote: '問題の文' };
  const { report } = await begun({ clicked: { facts }, kept: [before] });
  assert.deepEqual([report.url, report.title, report.quote], [OTHER, '', '']);
});

test('what is unfinished for the page in front is gone on with', async () => {
  const known = newReport({ url: PAGE, notes: 'メモ' });
  const saved = await begun({ url: PAGE, kept: [known, newReport({ url: OTHER, notes: 'x' })] });
  assert.equal(saved.id, known.id);
});

test('a page that nothing is unfinished for begins a report of its own', async () => {
  const saved = await begun({ url: PAGE, kept: [newReport({ url: OTHER, notes: 'x' })] });
  assert.deepEqual([saved.report.url, saved.report.title, saved.pointed?.by], [PAGE, '題', 'toolbar']);
});

test('nobody reports a desk’s form, or a page that is none of the web: the last report is gone on with', async () => {
  const known = newReport({ url: OTHER, notes: 'x' });
  for (const url of [FORM, 'chrome://version/', '']) assert.equal((await begun({ url, kept: [known] })).id, known.id);
});

test('a post on a host where the service’s own form stands, too, begins a report', async () => {
  const known = newReport({ url: OTHER, notes: 'x' });
  for (const url of ['https://www.tiktok.com/@a/video/1', 'https://www.facebook.com/a/posts/1']) {
    assert.ok(bundle.desks.platform.hosts?.includes(new URL(url).host), url);
    assert.equal((await begun({ url, kept: [known] })).report.url, url);
  }
});

test('where there is nothing at all, an empty report waits', async () => {
  const saved = await begun({});
  assert.deepEqual([saved.report.url, saved.pointed], ['', null]);
});

test("a phone's button on a desk's form, or on a page of ours, goes on with the report that there is", async () => {
  const kept = [
    { ...newReport({ url: OTHER, notes: 'メモ' }), opened: [{ desk: 'ihc', at: new Date().toISOString() }] },
  ];
  for (const page of [FORM, 'moz-extension://our-id/report/index.html#tab-7']) {
    const clicked = { facts: { url: page, page_url: page }, pointed: { id: page, by: 'toolbar', frameId: 0 } };
    const saved = await begun({ url: page, clicked, kept });
    assert.equal(saved.report.url, OTHER, page);
    assert.equal(waiting.click, undefined, page);
  }
});
