import assert from 'node:assert/strict';
import test from 'node:test';

import { inExtension } from './kept-in-memory.js';

/** @import {FormJob} from '../../extension/store/form-jobs.js' */

inExtension();
const { browser } = /** @type {any} */ (globalThis);

/** @type {number[]} */
let shown = [];
Object.assign(browser.tabs, {
  query: async () => [],
  get: async () => Promise.reject(new Error('No tab')),
  update: async (/** @type {number} */ id) => void shown.push(id),
});
browser.permissions = { contains: async () => true };

const { watchLine } = await import('../../extension/background/forms.js');
const { goOnWithAll } = await import('../../extension/fill/job.js');
const { changeJob, jobId, keepJob } = await import('../../extension/store/form-jobs.js');

const URL_OF_FORM = 'https://www.internethotline.jp/';

/** @param {string} id @param {number | null} tabId */
const asked = (id, tabId) => {
  const fields = { hosts: [], fields: [], about: [], overwrite: [], map: {}, page: {} };
  const job = { id, tabId, report: '1', desk: 'ihc', url: URL_OF_FORM, state: 'asked', ...fields };
  return keepJob(/** @type {FormJob} */ (/** @type {unknown} */ (job)));
};

test('a permission that comes when whoever asked is gone brings the form to the front', async () => {
  shown = [];
  await asked(jobId('1', 'ihc'), 7);
  await goOnWithAll();
  assert.deepEqual(shown, [7]);
});

test('where the popup goes before the form’s tab is there, the tab comes to the front once it is', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  shown = [];
  const id = jobId('2', 'ihc');
  await asked(id, null);
  /** @type {() => void} */
  let goes = () => {};
  const onDisconnect = { addListener: (/** @type {() => void} */ heard) => void (goes = heard) };
  watchLine(/** @type {any} */ ({ name: id, onDisconnect }));
  goes();
  const later = async () => {
    t.mock.timers.tick(400);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  await later();
  assert.deepEqual(shown, []);
  await changeJob(id, { tabId: 9 });
  await later();
  assert.deepEqual(shown, [9]);
  await later();
  assert.deepEqual(shown, [9], 'once');
});
