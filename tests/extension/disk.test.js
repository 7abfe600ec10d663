import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryArea } from '../../extension/browser/storage.js';
import { sealing } from '../../extension/store/disk.js';
import { reportsIn } from '../../extension/store/reports.js';
import { newReport } from '../../extension/store/saved-report.js';
import { captured, PAGE, TOLD } from './captured.js';
import { settled } from './waiting.js';

/** @import {KeyFiles} from '../../extension/browser/key-files.js' */

const WORDS = '書いた文 k7f3a9';

/** Files that live in this process. */
function filesInMemory() {
  /** @type {Map<string, Uint8Array>} */
  const there = new Map();
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  /** @type {KeyFiles} */
  const files = {
    areHere: async () => true,
    read: async name => there.get(name) ?? null,
    create: async (name, bytes) => void there.set(name, bytes),
    remove: async isGoing => {
      for (const name of [...there.keys()]) if (isGoing(name, 0)) there.delete(name);
    },
    inTurn: (_, work) => {
      const now = last.then(work);
      last = now.catch(() => undefined);
      return now;
    },
  };
  return { there, files };
}

const kept = () => {
  const { there, files } = filesInMemory();
  const area = memoryArea();
  return { area, there, files, disk: sealing(area, files), again: () => sealing(area, files) };
};

test('what is a person’s own lies sealed on the disk, and the rest as it is', async () => {
  const { area, there, disk, again } = kept();
  await disk.write({ 'report:1': { notes: WORDS }, 'setting:language': 'ja' });
  const lying = JSON.stringify(await area.read());
  assert.doesNotMatch(lying, /k7f3a9|notes/);
  assert.match(lying, /"setting:language":"ja"/);
  assert.equal(there.size, 1);
  assert.deepEqual(await again().read(), { 'report:1': { notes: WORDS }, 'setting:language': 'ja' });
  assert.deepEqual(await again().read('setting:'), { 'setting:language': 'ja' });
  assert.deepEqual(await again().get('report:1'), { notes: WORDS });
});

test('no two writings are sealed alike, so that nothing can be told from comparing them', async () => {
  const { area, disk } = kept();
  await disk.write({ 'report:1': WORDS });
  const first = await area.get('report:1');
  await disk.write({ 'report:1': WORDS });
  assert.notDeepEqual(await area.get('report:1'), first);
});

test('once its key is known, an entry is on its way to the disk in the same turn', async () => {
  const { area, disk } = kept();
  await disk.write({ 'report:1': 'one' });
  let sent = false;
  const stop = area.watch(() => void (sent = true));
  void disk.write({ 'report:1': 'two' });
  assert.equal(sent, true);
  stop();
});

test('what is removed takes its key along, and no other', async () => {
  const { area, there, disk, again } = kept();
  await disk.write({ 'report:1': 'one', 'report:12': 'two', 'about:me': 'three' });
  await disk.remove(['report:1']);
  assert.deepEqual([...there.keys()].map(file => file.split('.')[0]).sort(), ['about_me', 'report_12']);
  assert.deepEqual(await again().read(), { 'report:12': 'two', 'about:me': 'three' });
  await disk.clear();
  assert.deepEqual([there.size, await area.read()], [0, {}]);
});

test('which keys are being removed is told, for the page may be closed before they are gone', async () => {
  const { area, files, there } = kept();
  /** @type {string[][]} */
  const told = [];
  const page = sealing(area, { ...files, remove: () => new Promise(() => {}) }, going => told.push(going));
  await page.write({ 'report:1': WORDS, 'report:2': WORDS });
  void page.remove(['report:1']);
  assert.deepEqual(told, [[...there.keys()].filter(file => file.startsWith('report_1.'))]);
  await sealing(area, files).removeKeys(told[0]);
  assert.deepEqual(
    [...there.keys()].map(file => file.split('.')[0]),
    ['report_2'],
  );
});

test('what is written again after it was removed gets another key', async () => {
  const { there, disk, again } = kept();
  await disk.write({ 'report:1': 'one' });
  const [before] = there.keys();
  void disk.remove(['report:1']);
  await disk.write({ 'report:1': 'again' });
  await settled();
  assert.equal(there.has(before), false);
  assert.equal(await again().get('report:1'), 'again');
});

test('what is sealed under a key that is gone is as if it were not there', async () => {
  const { there, disk, again } = kept();
  await disk.write({ 'report:1': 'one' });
  there.clear();
  assert.equal(await again().get('report:1'), undefined);
});

test('what is written anew can be read, and nobody can read any more what stood there before', async () => {
  const { area, there, disk, again } = kept();
  await disk.write({ 'report:1': WORDS });
  const [before] = there.keys();
  await disk.rewrite({ 'report:1': 'less' });
  void disk.write({ 'report:1': 'less, and what was typed meanwhile' });
  await settled();
  assert.equal(there.has(before), false);
  assert.equal(there.size, 1);
  assert.equal(await again().get('report:1'), 'less, and what was typed meanwhile');
  assert.equal(/** @type {any} */ (await area.get('report:1')).renews, undefined);
});

test('what is sealed anew while a page reads it is read, and what is forgotten meanwhile is not', async () => {
  const { area, files, disk } = kept();
  await disk.write({ 'report:1': 'one', 'report:2': 'two' });
  const meanwhile = [
    async () => {
      await disk.rewrite({ 'report:1': 'one, anew' });
      await settled();
    },
    () => disk.remove(['report:2']),
  ];
  const reading = sealing(area, {
    ...files,
    read: async name => {
      await meanwhile.shift()?.();
      return files.read(name);
    },
  });
  assert.equal(await reading.get('report:1'), 'one, anew');
  assert.equal(await reading.get('report:2'), undefined);
});

test('a page that goes before the old key is gone leaves that to the next one', async () => {
  const { area, there, files, again } = kept();
  /** @type {KeyFiles} */
  const dying = { ...files, inTurn: () => new Promise(() => undefined) };
  const disk = sealing(area, dying);
  await disk.write({ 'report:1': WORDS });
  const [before] = there.keys();
  await disk.rewrite({ 'report:1': 'less' });
  assert.equal(there.has(before), true);

  assert.deepEqual(await again().read(), { 'report:1': 'less' });
  await settled();
  assert.equal(there.has(before), false);
  assert.deepEqual(await again().read(), { 'report:1': 'less' });
});

test('two pages that open a report to be sealed anew do it once, and both go on with it', async () => {
  const { area, there, files, again } = kept();
  const disk = sealing(area, { ...files, inTurn: () => new Promise(() => undefined) });
  await disk.write({ 'report:1': WORDS });
  await disk.rewrite({ 'report:1': 'less' });
  const [one, other] = [again(), again()];
  await Promise.all([one.read(), other.read()]);
  await settled();
  await one.write({ 'report:1': 'by one' });
  assert.equal(await other.get('report:1'), 'by one');
  await other.write({ 'report:1': 'by the other' });
  assert.equal(await again().get('report:1'), 'by the other');
  assert.equal(there.size, 1);
});

test('a page hears what another one wrote, opened, and in order', async () => {
  const { disk, again } = kept();
  /** @type {unknown[]} */
  const heard = [];
  again().watch(changes => void heard.push(changes['report:1']));
  await disk.write({ 'report:1': 'one' });
  await disk.write({ 'report:1': 'two' });
  await settled();
  await disk.remove(['report:1']);
  await settled();
  assert.deepEqual(heard, ['one', 'two', undefined]);
});

test('keys of entries that a page removed while it had no time for them are swept away', async () => {
  const { area, there, disk } = kept();
  await disk.write({ 'report:1': 'one', 'report:2': 'two' });
  await area.remove(['report:1']);
  await disk.sweep();
  assert.deepEqual(
    [...there.keys()].map(file => file.split('.')[0]),
    ['report_2'],
  );
});

test('what was kept in plain by an earlier version is read, and sealed with the next writing', async () => {
  const { area, disk } = kept();
  await area.write({ 'report:1': WORDS });
  assert.equal(await disk.get('report:1'), WORDS);
  await disk.write({ 'report:1': WORDS });
  assert.doesNotMatch(JSON.stringify(await area.read()), /k7f3a9/);
});

test('where a key cannot be kept, nothing is written', async () => {
  const { area, files } = kept();
  const full = sealing(area, { ...files, create: () => Promise.reject(new Error('QuotaExceededError')) });
  await assert.rejects(full.write({ 'report:1': WORDS }));
  assert.deepEqual(await area.read(), {});
});

/** Where a browser has no such files, or names them and refuses them. @returns {KeyFiles} */
const noFiles = () => {
  const refuse = () => Promise.reject(new DOMException('no such files', 'SecurityError'));
  return { areHere: async () => false, read: refuse, create: refuse, remove: refuse, inTurn: refuse };
};

test('where there can be no keys, all is kept as it is, over visits, and goes when it is forgotten', async () => {
  const area = memoryArea();
  const disk = sealing(area, noFiles());
  await disk.write({ 'report:1': { notes: WORDS }, receipts: [1, 2] });
  assert.equal(disk.writesAtOnce('report:1'), true);
  await disk.rewrite({ 'report:1': 'less' });
  await settled();
  assert.deepEqual(await sealing(area, noFiles()).read(), { 'report:1': 'less', receipts: [1, 2] });
  await disk.remove(['report:1']);
  await disk.forgetKeys(() => true);
  await disk.sweep();
  assert.deepEqual(await area.read(), { receipts: [1, 2] });
  await disk.clear();
  assert.deepEqual(await area.read(), {});
});

test('where there can be no keys, a report is kept', async () => {
  const area = memoryArea();
  const store = await reportsIn(sealing(area, noFiles()), memoryArea());
  assert.equal(await store.keep({ ...newReport({ url: PAGE, notes: WORDS }), settled: true }), true);
  assert.equal((await reportsIn(sealing(area, noFiles()))).current()?.report.notes, WORDS);
});

test('what lies as it is gets sealed once there can be keys; what is sealed is not written over without', async () => {
  const { area, there, files } = kept();
  await sealing(area, noFiles()).write({ receipts: [7] });
  const disk = sealing(area, files);
  await disk.write({ receipts: await disk.get('receipts') });
  assert.equal(there.size, 1);
  const sealed = await area.get('receipts');
  await assert.rejects(sealing(area, noFiles()).write({ receipts: [8] }));
  assert.deepEqual(await area.get('receipts'), sealed);
});

// --- reports -------------------------------------------------------------------------------------------------------

test('before a report is settled, what the page told is in memory, and one’s own words are on the disk', async () => {
  const [disk, memory] = [memoryArea(), memoryArea()];
  const store = await reportsIn(disk, memory);
  const saved = captured();
  await store.bring(saved);
  assert.doesNotMatch(JSON.stringify(await disk.read()), TOLD);
  for (const own of ['わたしの文', `${PAGE}#2`]) assert.ok(JSON.stringify(await disk.read()).includes(own), own);
  assert.deepEqual((await reportsIn(disk, memory)).current(), store.current());
  // The browser was ended.
  const left = (await reportsIn(disk, memoryArea())).current();
  assert.deepEqual([left?.report.notes, left?.report.quote, left?.suggested], ['わたしの文', '', null]);
});

test('once it is settled, all that is left of it is on the disk and nothing in memory', async () => {
  const [disk, memory] = [memoryArea(), memoryArea()];
  const store = await reportsIn(disk, memory);
  const saved = captured();
  await store.bring(saved);
  saved.settled = true;
  await store.keep(saved);
  assert.equal((await reportsIn(disk, memoryArea())).current()?.report.quote, 'ページの文');
  assert.deepEqual(await memory.read(), {});
});

test('a report that is settled no more is sealed anew without what the page told', async () => {
  const memory = memoryArea();
  const { there, disk, again } = kept();
  const store = await reportsIn(disk, memory);
  const saved = { ...captured(), settled: true };
  await store.keep(saved);
  const [before] = there.keys();
  saved.settled = false;
  await store.keep(saved);
  await settled();
  assert.equal(there.has(before), false);
  assert.doesNotMatch(JSON.stringify(await again().read()), TOLD);
});

test('what is erased goes from the disk and from memory', async () => {
  const [disk, memory] = [memoryArea(), memoryArea()];
  const store = await reportsIn(disk, memory);
  await store.bring(captured());
  await store.forgetAll();
  assert.deepEqual([await disk.read(), await memory.read()], [{}, {}]);
});

test('where the disk has no room, the report stays in memory, and it is said', async () => {
  const memory = memoryArea();
  const full = { ...memoryArea(), write: () => Promise.reject(new Error('QUOTA_BYTES')) };
  const store = await reportsIn(full, memory);
  assert.equal(await store.keep({ ...captured(), settled: true }), false);
  assert.equal((await reportsIn(full, memory)).all()[0]?.report.notes, 'わたしの文');
});

test('two pages show the same whole report while it is not settled', async () => {
  const [disk, memory] = [memoryArea(), memoryArea()];
  const [popup, panel] = [await reportsIn(disk, memory), await reportsIn(disk, memory)];
  await popup.bring(captured());
  assert.equal(panel.current()?.report.quote, 'ページの文');
  const saved = /** @type {NonNullable<ReturnType<typeof panel.current>>} */ (panel.current());
  saved.report.notes = 'もっと';
  await panel.keep(saved);
  assert.deepEqual([popup.current()?.report.notes, popup.current()?.report.quote], ['もっと', 'ページの文']);
});

// --- on the web each tab has a memory of its own ---------------------------------------------------------------------
