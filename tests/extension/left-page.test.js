import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryArea } from '../../extension/browser/storage.js';
import { reportsIn } from '../../extension/store/reports.js';
import { newReport } from '../../extension/store/saved-report.js';

/** Listeners of the page, by their event. @type {Map<string, () => void>} */
const listeners = new Map();
globalThis.addEventListener = /** @type {any} */ (
  (/** @type {string} */ type, /** @type {() => void} */ listener) => void listeners.set(type, listener)
);

/** On the disk there is a report of which nothing of a page is kept back. */
async function begun() {
  const disk = memoryArea();
  const memory = memoryArea();
  const report = { ...newReport({ url: 'https://a.example/' }), settled: true };
  await disk.write({ [`report:${report.id}`]: report });
  return { disk, memory, report };
}

test('what a page that is left was still writing is in the tab’s memory, and only then', async () => {
  const { disk, memory, report } = await begun();
  const never = { ...disk, isSlow: true, write: () => new Promise(() => undefined) };
  const store = await reportsIn(/** @type {any} */ (never), memory);
  const changed = { ...report, report: { ...report.report, notes: 'my last words' } };
  void store.keep(changed);
  assert.deepEqual(await memory.read(), {});

  listeners.get('pagehide')?.();
  await new Promise(resolve => setImmediate(resolve));

  const kept = /** @type {any} */ (await memory.get(`captured:${report.id}`));
  assert.equal(kept.report.notes, 'my last words');
  const next = await reportsIn(disk, memory);
  assert.equal(next.all()[0].report.notes, 'my last words');
});

test('what was erased is not in the tab’s memory when its page is left', async () => {
  const { disk, memory, report } = await begun();
  const never = { ...disk, isSlow: true, write: () => new Promise(() => undefined) };
  const store = await reportsIn(/** @type {any} */ (never), memory);
  void store.keep({ ...report, report: { ...report.report, notes: 'my last words' } });
  void store.forget(report.id);

  listeners.get('pagehide')?.();
  await new Promise(resolve => setImmediate(resolve));

  assert.deepEqual(await memory.read(), {});
});
