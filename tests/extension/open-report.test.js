import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryArea } from '../../extension/browser/storage.js';
import { OpenReport } from '../../extension/report/open-report.js';
import { reportsIn } from '../../extension/store/reports.js';
import { newReport } from '../../extension/store/saved-report.js';
import { tabMemory } from '../../extension/store/tab-memory.js';
import { currentOf } from './captured.js';
import { committedBundle } from './knowledge.js';
import { settled } from './waiting.js';

const bundle = committedBundle();
const here = { windowId: null, tabId: null, private: false, tab: null };
const PAGE = 'https://board.example/thread/1';
const urlOnly = bundle.harms.find(({ evidence }) => evidence === 'url_only')?.id ?? '';

/**
 * @param {Parameters<typeof newReport>[0]} [facts]
 * @param {import('../../extension/browser/storage.js').Area} [area]
 */
async function opened(facts = { url: PAGE, title: '題' }, area = memoryArea()) {
  const store = await reportsIn(area);
  const practice = ['https://renshuu.example/'];
  const report = new OpenReport({ bundle, store, here, practice, saved: newReport(facts) });
  return { report, store };
}

test('a change is kept at once, and told', async () => {
  const { report, store } = await opened();
  /** @type {object[]} */
  const told = [];
  report.onChange(change => void told.push(change));
  report.change(saved => void (saved.report.notes = 'メモ'), { typing: true });
  assert.equal(store.current()?.report.notes, 'メモ');
  assert.deepEqual(told, [{ typing: true, deleted: false }]);
});

test('a harm of which only the address may be kept deletes the rest, and says so', async () => {
  const { report, store } = await opened();
  /** @type {(boolean | undefined)[]} */
  const deleted = [];
  report.onChange(change => void deleted.push(change.deleted));
  report.change(saved => void (saved.situation.harm = urlOnly));
  assert.deepEqual([store.current()?.report.title, deleted], ['', [true]]);
});

const allowed = bundle.harms.find(({ evidence }) => evidence === 'allowed')?.id ?? '';

for (const [harm, left] of /** @type {const} */ ([
  [allowed, ['題', 'ページの文']],
  [urlOnly, ['', '']],
]))
  test(`another tab that chooses ${harm} leaves ${left[0] || 'nothing'} of what this one was told`, async () => {
    const disk = memoryArea();
    const own = tabMemory(memoryArea(), disk);
    const store = await reportsIn(disk, own);
    const saved = await store.bring(newReport({ url: PAGE, title: '題', quote: 'ページの文' }));
    const report = new OpenReport({ bundle, store, here, practice: [], saved });
    store.watch(() => report.follow(store.current() ?? undefined));
    const elsewhere = await reportsIn(disk, tabMemory(memoryArea(), disk));
    const other = new OpenReport({ bundle, store: elsewhere, here, practice: [], saved: currentOf(elsewhere) });
    elsewhere.watch(() => other.follow(elsewhere.current() ?? undefined));
    other.change(its => {
      its.situation.harm = harm;
      its.report.notes = 'メモ';
    });
    await settled();
    for (const { title, quote, notes } of [report.saved.report, currentOf(store).report, currentOf(elsewhere).report])
      assert.deepEqual([title, quote, notes], [...left, 'メモ']);
    assert.equal(report.saved.settled, true);
    assert.equal(/題|ページの文/.test(JSON.stringify([await own.read()])), false);
    assert.equal(/題|ページの文/.test(JSON.stringify([await disk.read()])), harm === allowed);
  });

test('what another page deleted as it settled the report does not come back', async () => {
  const [disk, memory] = [memoryArea(), memoryArea()];
  const store = await reportsIn(disk, memory);
  const saved = await store.bring(newReport({ url: PAGE, title: '題', quote: 'ページの文' }));
  const report = new OpenReport({ bundle, store, here, practice: [], saved });
  store.watch(() => report.follow(store.current() ?? undefined));
  const elsewhere = await reportsIn(disk, memory);
  const other = new OpenReport({ bundle, store: elsewhere, here, practice: [], saved: currentOf(elsewhere) });
  other.change(its => {
    its.situation.harm = allowed;
    its.report.title = '';
  });
  await settled();
  assert.deepEqual([report.saved.report.title, report.saved.report.quote], ['', 'ページの文']);
});

test('a report of a practice page is a rehearsal', async () => {
  const { report } = await opened();
  report.change(saved => void (saved.report.url = 'https://renshuu.example/thread/1'));
  assert.equal(report.saved.practice, true);
});

test('what was removed comes back as it was', async () => {
  const { report, store } = await opened();
  report.change(() => undefined);
  const { id } = report.saved;
  const gone = report.remove();
  assert.deepEqual([report.saved.report.url, store.all()], ['', []]);
  report.bringBack(gone);
  assert.deepEqual([report.saved.id, store.all().length], [id, 1]);
});

test('another report about the same post takes the place of the one that was begun', async () => {
  const { report, store } = await opened();
  report.change(() => undefined);
  const before = report.saved.id;
  const other = newReport({ url: PAGE });
  report.goOnWith(other);
  assert.deepEqual([report.saved.id, store.all().some(({ id }) => id === before)], [other.id, false]);
});

test('a report that is shown no more can be shown again, as long as it is kept', async () => {
  const { report } = await opened();
  report.change(() => undefined);
  const { id } = report.saved;
  report.show();
  assert.equal(report.showAgain(id), true);
  assert.equal(report.saved.id, id);
  report.remove();
  assert.equal(report.showAgain(id), false);
});

test('after the person has left, nothing that is still being answered is kept', async () => {
  const { report, store } = await opened();
  report.leave();
  report.change(saved => void (saved.report.notes = 'late'));
  report.goOnWith(newReport({ url: PAGE }));
  assert.deepEqual(store.all(), []);
});

test('a report that could not be kept is known to be unkept', async () => {
  const write = async (/** @type {object} */ entries) => {
    if (Object.keys(entries).some(key => key.startsWith('report:'))) throw new Error('full');
  };
  const area = { ...memoryArea(), write };
  const { report } = await opened({ url: PAGE }, area);
  const told = new Promise(resolve => report.onChange(() => report.unkept && resolve(undefined)));
  report.change(() => undefined);
  await told;
  assert.equal(report.unkept, true);
});

test('what could not be kept once may be lost at the next start, so that the advice to copy stays', async () => {
  const inner = memoryArea();
  let isFull = true;
  const write = async (/** @type {Record<string, unknown>} */ entries) => {
    if (isFull && Object.keys(entries).some(key => key.startsWith('report:'))) throw new Error('full');
    await inner.write(entries);
  };
  const { report, store } = await opened({ url: PAGE }, { ...inner, write });
  const told = new Promise(resolve => report.onChange(() => report.unkept && resolve(undefined)));
  report.change(() => undefined);
  await told;
  isFull = false;
  report.change(saved => void (saved.report.notes = 'later'));
  assert.equal(await store.keep(report.saved), true);
  assert.equal(report.unkept, true);
});

test('what another page could not keep is told here, too, and once', async () => {
  const { report } = await opened();
  let told = 0;
  report.onChange(() => told++);
  report.tellUnkept();
  report.tellUnkept();
  assert.deepEqual([report.unkept, told], [true, 1]);
});

test('a report is settled by its harm, and not before', async () => {
  const { report } = await opened();
  report.change(() => undefined);
  assert.equal(report.saved.settled, false);
  report.change(saved => void (saved.situation.harm = 'drugs'));
  assert.equal(report.saved.settled, true);
  report.change(saved => void (saved.situation.harm = ''));
  assert.equal(report.saved.settled, false);
});
