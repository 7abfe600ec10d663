import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryArea } from '../../extension/browser/storage.js';
import { sealing } from '../../extension/store/disk.js';
import { reportsIn } from '../../extension/store/reports.js';
import { newReport } from '../../extension/store/saved-report.js';
import { settled } from './waiting.js';

/** @import {Area, Changes} from '../../extension/browser/storage.js' */
/** @import {KeyFiles} from '../../extension/browser/key-files.js' */

const begun = () => ({ ...newReport({ url: 'https://a.example/', notes: 'my own words' }), id: '1', version: '' });

/** An area of a busy browser: what happened there is told when `tell` is called. */
function lateArea() {
  const inner = memoryArea();
  /** @type {(() => void)[]} */
  const untold = [];
  /** @type {Area} */
  const area = {
    ...inner,
    watch: listener =>
      inner.watch((/** @type {Changes} */ changes) => void untold.push(() => listener(structuredClone(changes)))),
  };
  return { area, tell: () => untold.splice(0).forEach(each => void each()) };
}

/** Files that are made only when `finish` is called. */
function slowFiles() {
  /** @type {Map<string, Uint8Array>} */
  const there = new Map();
  /** @type {(() => void)[]} */
  const unmade = [];
  /** @type {KeyFiles} */
  const files = {
    areHere: async () => true,
    read: async name => there.get(name) ?? null,
    create: (name, bytes) =>
      new Promise(resolve => {
        unmade.push(() => {
          there.set(name, bytes);
          resolve();
        });
      }),
    remove: async isGoing => {
      for (const name of [...there.keys()]) if (isGoing(name, 0)) there.delete(name);
    },
    inTurn: (_, work) => work(),
  };
  return { there, files, finish: () => unmade.splice(0).forEach(each => void each()) };
}

test('what was brought back stays, however late the page hears that it was removed', async () => {
  const { area, tell } = lateArea();
  const store = await reportsIn(area);
  await store.keep(begun());
  tell();
  const gone = structuredClone(store.all()[0]);
  await store.forget('1');
  await store.keep(gone);
  tell();
  await settled();
  assert.equal(store.all()[0]?.report.notes, 'my own words');
  assert.equal((await reportsIn(area)).all()[0]?.report.notes, 'my own words');
});

test('what was brought back and then removed by another page is gone', async () => {
  const { area, tell } = lateArea();
  const store = await reportsIn(area);
  await store.keep(begun());
  const gone = structuredClone(store.all()[0]);
  await store.forget('1');
  await store.keep(gone);
  tell();
  await settled();
  await (await reportsIn(area)).forget('1');
  tell();
  await settled();
  assert.deepEqual(store.all(), []);
});

test('what is forgotten while its first words are on their way is not on the disk afterwards', async () => {
  const area = memoryArea();
  const { there, files, finish } = slowFiles();
  const store = await reportsIn(sealing(area, files));
  void store.keep(begun());
  await settled();
  void store.forget('1');
  await settled();
  for (let each = 0; each < 5; each += 1) {
    finish();
    await settled();
  }
  assert.deepEqual(await area.read(), {});
  assert.equal(there.size, 0);
});

test('what is cleared while its first words are on their way is not on the disk afterwards', async () => {
  const area = memoryArea();
  const { there, files, finish } = slowFiles();
  const disk = sealing(area, files);
  void disk.write({ 'report:1': 'my own words' });
  await settled();
  void disk.clear();
  for (let each = 0; each < 5; each += 1) {
    finish();
    await settled();
  }
  assert.deepEqual(await area.read(), {});
  assert.equal(there.size, 0);
});

test('what is brought back while its first words are still on their way is on the disk', async () => {
  const area = memoryArea();
  const { files, finish } = slowFiles();
  const store = await reportsIn(sealing(area, files));
  void store.keep(begun());
  await settled();
  const gone = structuredClone(store.all()[0]);
  void store.forget('1');
  void store.keep(gone);
  for (let each = 0; each < 6; each += 1) {
    finish();
    await settled();
  }
  assert.equal((await reportsIn(sealing(area, files))).all()[0]?.report.notes, 'my own words');
});

test('a settled report whose page is gone before its key was made is there for the next page', async () => {
  const [area, memory] = [memoryArea(), memoryArea()];
  const dying = slowFiles();
  const gone = await reportsIn(sealing(area, dying.files), memory);
  void gone.keep({ ...begun(), settled: true });
  await settled();
  const { files, finish } = slowFiles();
  const next = await reportsIn(sealing(area, files), memory);
  assert.equal(next.all()[0]?.report.notes, 'my own words');
  for (let each = 0; each < 5; each += 1) {
    finish();
    await settled();
  }
  assert.equal((await reportsIn(sealing(area, files))).all()[0]?.report.notes, 'my own words');
  assert.deepEqual(await memory.read(), {});
});
