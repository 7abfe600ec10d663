import assert from 'node:assert/strict';
import test from 'node:test';

/** Where each tab was sent. @type {Record<number, string>} */
let sent = {};
/** The tabs in which the person has clicked since the browser was started. @type {number[]} */
let clicked = [];
const runtime = { id: 'our-id', getURL: (/** @type {string} */ path) => path, sendMessage: async () => true };
const tabs = {
  query: async () => [{ id: 1 }],
  update: async (/** @type {number} */ id, /** @type {{url: string}} */ { url }) => void (sent[id] = url),
};
const scripting = {
  executeScript: async (/** @type {{target: {tabId: number}}} */ { target }) => {
    if (!clicked.includes(target.tabId)) throw new Error('Missing host permission for the tab');
  },
};
const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
const storage = { session: area, local: area, onChanged: { addListener() {} } };
const window = { title: '', body: { replaceChildren() {} } };
/** Other pages of ours hear of it; here are none. */
class BroadcastChannel {
  postMessage() {}
}
Object.assign(globalThis, {
  browser: { runtime, tabs, scripting, storage },
  document: window,
  BroadcastChannel,
  close() {},
});
const locks = {
  request: (/** @type {string} */ _, /** @type {() => unknown} */ work) => work(),
  query: async () => ({}),
};
Object.defineProperty(globalThis, 'navigator', { value: { locks, language: 'ja' }, configurable: true });
const { leave } = await import('../../extension/report/sections/ending.js');

/** @param {number | null} tabId of the post, as the report says it */
async function left(tabId) {
  sent = {};
  const written = /** @type {any} */ ({
    report: { leave() {}, saved: { tabId } },
    store: { forgetAll: async () => undefined },
  });
  await leave(written, { away: 'https://away.example/', tabId: 2, surface: 'panel', isPrivate: false });
  return Object.keys(sent).map(Number);
}

test('whoever leaves is away from the tab in front, the one beside, and the one of the post', async () => {
  clicked = [7];
  assert.deepEqual(await left(7), [1, 2, 7]);
  assert.equal(sent[7], 'https://away.example/');
});

test('a tab that has the number of a former one is left alone: the browser was started again', async () => {
  clicked = [];
  assert.deepEqual(await left(7), [1, 2]);
  assert.deepEqual(await left(null), [1, 2]);
});
