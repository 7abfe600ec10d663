import assert from 'node:assert/strict';
import test from 'node:test';

import { leaveClick, takeClick } from '../../extension/store/waiting-click.js';

test('on the web the practice board leaves its click in the tab, and it is taken once', async () => {
  /** @type {Map<string, string>} */
  const saved = new Map();
  const storage = {
    getItem: (/** @type {string} */ key) => saved.get(key) ?? null,
    setItem: saved.set.bind(saved),
    removeItem: saved.delete.bind(saved),
  };
  Object.assign(globalThis, { sessionStorage: storage });
  const url = 'http://127.0.0.1:8710/practice/thread.html#post-3';
  await leaveClick({
    facts: { url },
    private: false,
    windowId: null,
    tabId: null,
    practice: true,
    shortened: false,
  });
  const taken = await takeClick(false);
  assert.equal(taken?.facts.url, url);
  assert.equal(taken?.practice, true);
  assert.equal(await takeClick(false), null);
});
