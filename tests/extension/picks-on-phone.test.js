import assert from 'node:assert/strict';
import test from 'node:test';

import { inExtension } from './kept-in-memory.js';

inExtension();
const { browser } = /** @type {any} */ (globalThis);
delete browser.windows; // what tells Firefox for Android from the others

const BOARD = 7;
const FROM = /** @type {chrome.runtime.MessageSender} */ ({ id: 'our-id', tab: { id: BOARD } });
const report = browser.runtime.getURL(`/report/index.html#tab-${BOARD}`);

/** @type {{id: number, url: string}[]} */
let open = [];
let inFront = BOARD;
Object.assign(browser.tabs, {
  query: async () => open,
  get: async (/** @type {number} */ id) => open.find(tab => tab.id === id) ?? Promise.reject(new Error('No tab')),
  create: async (/** @type {{url: string}} */ { url }) => void open.push({ id: (inFront = open.length + 20), url }),
  update: async (/** @type {number} */ id) => void (inFront = id),
  remove: async (/** @type {number} */ id) => void (open = open.filter(tab => tab.id !== id)),
});

const { picked } = await import('../../extension/background/picks.js');
const { askFor } = await import('../../extension/store/picks.js');

/** @param {{id: number, url: string}[]} tabs @param {number} from the tab of the report that asked */
async function choosing(tabs, from) {
  open = tabs;
  inFront = BOARD;
  const asked = { id: '1-2', report: 'r1', tabId: BOARD, windowId: null, private: false, from };
  await askFor({ ...asked, adds: false, bare: false });
  await picked({ id: '1-2', posts: [{ permalink: 'https://board.example/5' }], title: '' }, FROM);
  return { tabs: open, inFront };
}

test('on a phone the report that asked comes to the front with the choice, and no other takes its place', async () => {
  const tabs = [
    { id: BOARD, url: 'https://board.example/' },
    { id: 9, url: browser.runtime.getURL('/report/index.html#tab-8') },
    { id: 12, url: report },
  ];
  assert.deepEqual(await choosing(tabs, 12), { tabs, inFront: 12 });
  // A report that was gone on with in the tab of another one.
  assert.deepEqual(await choosing(tabs, 9), { tabs, inFront: 9 });
});

test('on a phone the report is opened anew for the choice where its tab was closed meanwhile', async () => {
  const board = { id: BOARD, url: 'https://board.example/' };
  assert.deepEqual(await choosing([board], 12), { tabs: [board, { id: 21, url: report }], inFront: 21 });
});
