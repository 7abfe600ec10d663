import assert from 'node:assert/strict';
import test from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { memoryArea } from '../../extension/browser/storage.js';
import { mergeReports, stamp } from '../../extension/store/merge-reports.js';
import { reportsIn } from '../../extension/store/reports.js';
import { newReport } from '../../extension/store/saved-report.js';
import { isTrueAtLast } from './waiting.js';

const begun = () => ({
  ...newReport({ url: 'https://a.example/', notes: 'a' }),
  id: '1',
  changed_at: '2026-11-28T10:00:00Z',
});

/** @param {(saved: ReturnType<typeof begun>) => unknown} change @param {number} second */
const changed = (change, second) => {
  const saved = { ...structuredClone(begun()), changed_at: `2026-11-28T10:00:0${second}Z` };
  change(saved);
  stamp(begun(), saved, Date.parse(saved.changed_at));
  return saved;
};

test('what was changed in one of two places stays, and of what was changed in both, the later', () => {
  const mine = changed(saved => {
    saved.report.notes = 'ab';
    saved.situation.role = 'victim';
    saved.edits = { ihc: { notes: 'mine' } };
  }, 1);
  const theirs = changed(saved => {
    saved.report.quote = 'q';
    saved.situation.role = 'witness';
    saved.edits = { ipa: { notes: 'theirs' } };
  }, 2);
  for (const [one, other] of [
    [mine, theirs],
    [theirs, mine],
  ]) {
    const { merged, isNew } = mergeReports(one, other) ?? assert.fail('nothing came together');
    assert.deepEqual([merged.report.notes, merged.report.quote, merged.situation.role], ['ab', 'q', 'witness']);
    assert.deepEqual(merged.edits, { ihc: { notes: 'mine' }, ipa: { notes: 'theirs' } });
    assert.equal(isNew, true);
  }
});

test('where the other one has it all, nothing is to be written', () => {
  const theirs = changed(saved => {
    saved.report.notes = 'ab';
    saved.report.quote = 'q';
  }, 2);
  assert.deepEqual(mergeReports(begun(), theirs), { merged: theirs, isNew: false });
  assert.equal(mergeReports(theirs, structuredClone(theirs)), null);
});

test('what another page wrote over without knowing of it is to be written once more', () => {
  const mine = changed(saved => {
    saved.report.notes = 'ab';
  }, 2);
  assert.deepEqual(mergeReports(mine, begun()), { merged: mine, isNew: true });
});

test('what was taken away stays away', () => {
  const before = { ...begun(), edits: { ihc: { notes: 'old' } } };
  const mine = { ...structuredClone(before), edits: {}, changed_at: '2026-11-28T10:00:01Z' };
  stamp(before, mine, Date.parse(mine.changed_at));
  assert.equal(mergeReports(mine, before)?.merged, mine);
  assert.equal(mergeReports(before, mine)?.merged.edits.ihc?.notes, undefined);
});

test('two pages type into one report at the same time, each in its own box, and no letter is lost', async () => {
  const inner = memoryArea();
  // As between real pages: what one has written, the others hear a little later.
  const area = {
    ...inner,
    watch: (/** @type {Parameters<typeof inner.watch>[0]} */ listener) =>
      inner.watch(changes => void setTimeout(() => listener(structuredClone(changes)), Math.random() * 8)),
  };
  const begin = await reportsIn(area);
  await begin.bring({ ...begun(), version: '' });
  const [one, other] = [await reportsIn(area), await reportsIn(area)];
  const type = async (/** @type {typeof one} */ store, /** @type {'notes' | 'quote'} */ box) => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const saved = store.all()[0];
      saved.report[box] += letter;
      void store.keep(saved);
      await new Promise(resolve => setTimeout(resolve, 4 + Math.random() * 6));
    }
  };
  await Promise.all([type(one, 'notes'), type(other, 'quote')]);
  const all = Array(3).fill(['aabcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz']);
  const known = async () =>
    [one, other, await reportsIn(inner)].map(store => store.all()[0].report).map(({ notes, quote }) => [notes, quote]);
  await isTrueAtLast(async () => isDeepStrictEqual(await known(), all));
  assert.deepEqual(await known(), all);
});
