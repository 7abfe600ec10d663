import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryArea } from '../../extension/browser/storage.js';
import { reportsIn } from '../../extension/store/reports.js';
import { tabMemory } from '../../extension/store/tab-memory.js';
import { captured, currentOf, TOLD } from './captured.js';
import { settled } from './waiting.js';

test('on the web, too, what an app or a page told is not on the disk before a report is settled', async () => {
  const disk = memoryArea();
  const store = await reportsIn(disk, tabMemory(memoryArea(), disk));
  await store.bring(captured());
  assert.doesNotMatch(JSON.stringify(await disk.read()), TOLD);
  assert.equal(store.current()?.report.title, '題');
});

test('a tab that the phone threw away comes back with what the page told', async () => {
  const [disk, own] = [memoryArea(), memoryArea()];
  await (await reportsIn(disk, tabMemory(own, disk))).bring(captured());
  assert.equal((await reportsIn(disk, tabMemory(own, disk))).current()?.report.quote, 'ページの文');
});

test('two tabs that write into the same unsettled report lose nothing of it', async () => {
  const disk = memoryArea();
  const one = await reportsIn(disk, tabMemory(memoryArea(), disk));
  await one.bring(captured());
  const other = await reportsIn(disk, tabMemory(memoryArea(), disk));
  assert.equal(other.current()?.report.quote, '');
  const there = currentOf(other);
  there.report.notes = 'もう一つのタブで';
  await other.keep(there);
  await settled();
  assert.deepEqual([one.current()?.report.notes, one.current()?.report.quote], ['もう一つのタブで', 'ページの文']);
  const here = currentOf(one);
  here.report.notes += '、こちらでも';
  await one.keep(here);
  await settled();
  assert.equal(other.current()?.report.notes, 'もう一つのタブで、こちらでも');
  assert.doesNotMatch(JSON.stringify(await disk.read()), TOLD);
});

test('what another tab erased is in no tab’s memory, whether that tab was there to hear of it or not', async () => {
  const disk = memoryArea();
  const memories = [memoryArea(), memoryArea()];
  const [here, away] = memories.map(memory => tabMemory(memory, disk));
  const store = await reportsIn(disk, here);
  await store.bring(captured());
  await memories[1].write(await memories[0].read());
  const other = await reportsIn(disk, tabMemory(memoryArea(), disk));
  await other.forgetAll();
  await settled();
  assert.deepEqual([store.all(), await memories[0].read()], [[], {}]);
  assert.equal((await reportsIn(disk, away)).current(), null);
  assert.deepEqual(await memories[1].read(), {});
});

/**
 * Whoever writes next does so later than this tab was told.
 * @param {import('../../extension/browser/storage.js').Area} own
 */
const longAgo = async own =>
  own.write(
    Object.fromEntries(
      Object.entries(await own.read()).map(([key, told]) => [
        key,
        { .../** @type {object} */ (told), changed_at: '2026-01-01T00:00:00.000Z' },
      ]),
    ),
  );

test('a tab that is loaded again after another one wrote has what it was told and what was written', async () => {
  const [disk, own] = [memoryArea(), memoryArea()];
  await (await reportsIn(disk, tabMemory(own, disk))).bring(captured());
  await longAgo(own);
  const other = await reportsIn(disk, tabMemory(memoryArea(), disk));
  const there = currentOf(other);
  there.report.notes = 'もう一つのタブで';
  await other.keep(there);
  const { notes, quote } = currentOf(await reportsIn(disk, tabMemory(own, disk))).report;
  assert.deepEqual([notes, quote], ['もう一つのタブで', 'ページの文']);
});

for (const isThere of [true, false]) {
  test(`what another tab settled is in no memory of a tab that was ${isThere ? 'there' : 'away'}`, async () => {
    const [disk, own] = [memoryArea(), memoryArea()];
    await (await reportsIn(disk, isThere ? tabMemory(own, disk) : own)).bring(captured());
    await longAgo(own);
    const other = await reportsIn(disk, tabMemory(memoryArea(), disk));
    const there = currentOf(other);
    there.settled = true;
    await other.keep(there);
    await settled();
    if (!isThere) await tabMemory(own, disk).read();
    assert.doesNotMatch(JSON.stringify(await own.read()), TOLD);
  });
}
