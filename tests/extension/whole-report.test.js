import assert from 'node:assert/strict';
import test from 'node:test';

import { onDisk } from '../../extension/store/on-disk.js';
import { newReport } from '../../extension/store/saved-report.js';
import { wholeReport } from '../../extension/store/whole-report.js';

const PAGE = 'https://board.example/thread/1';
const POST = { permalink: '', author: 'みどり', author_id: '', number: '', posted_at: '', text: 'こんにちは' };
const DOUBTS = [2, 3].map(number => ({ of: `${PAGE}/${number}`, unsure: ['author'] }));

const kept = () => ({ ...newReport({ url: PAGE, others: [{ ...POST, permalink: `${PAGE}/2` }] }), doubts: DOUBTS });

/** @param {unknown} value */
const readBack = value => wholeReport(newReport({}), JSON.parse(JSON.stringify(value)));

test('what pages do not prove is still known when a report is read back', () => {
  const { saved, lost } = readBack({ ...kept(), unsure: ['posted_at'] });
  assert.deepEqual([saved?.unsure, saved?.doubts, lost], [['posted_at'], DOUBTS, []]);
});

test('what an older version kept holds no doubts', () => {
  const { unsure, doubts, ...older } = kept();
  const { saved, lost } = readBack(older);
  assert.deepEqual([saved?.unsure, saved?.doubts, lost], [[], [], []]);
});

for (const broken of [null, 5, 'text', {}, [null], [{}], [{ of: 'a' }], [{ of: 'a', unsure: [5] }], [{ unsure: [] }]]) {
  test(`doubts that are ${JSON.stringify(broken)} are set aside`, () => {
    const { saved, lost } = readBack({ ...kept(), doubts: broken });
    assert.deepEqual([saved?.doubts, lost], [[], ['doubts']]);
  });
}

test('before the kind of harm is known, the disk holds doubts of the addresses that it holds, alone', () => {
  const saved = { ...kept(), doubted: [{ ...POST, permalink: `${PAGE}/3` }] };
  assert.deepEqual(onDisk(saved).doubts, [DOUBTS[0]]);
  assert.deepEqual(onDisk({ ...saved, settled: true }).doubts, DOUBTS);
});
