import assert from 'node:assert/strict';
import test from 'node:test';

import { counted, standing } from '../../extension/report/model/other-reports.js';

const changed_at = '2026-11-29T10:00:00.000Z';
const opened = [
  { desk: 'ihc', at: '2026-11-28T09:00:00.000Z' },
  { desk: 'safeline', at: '2026-11-28T09:30:00.000Z' },
];

test('a report that was only written is told by when, one that a desk was opened for by the desk, too', () => {
  assert.deepEqual(standing({ opened: [], changed_at }), { words: 'unfinishedWritten', desk: '', at: changed_at });
  assert.deepEqual(standing({ opened, changed_at }), { words: 'unfinishedOpened', ...opened[1] });
});

test('what was written and what was opened are counted apart, and nothing is said of none', () => {
  for (const [reports, said] of /** @type {[{opened: typeof opened}[], [string, number][]][]} */ ([
    [[], []],
    [[{ opened: [] }, { opened: [] }], [['unfinishedTitle', 2]]],
    [[{ opened }], [['unfinishedTitleOpened', 1]]],
    [
      [{ opened }, { opened: [] }],
      [
        ['unfinishedTitle', 1],
        ['unfinishedTitleOpened', 1],
      ],
    ],
  ]))
    assert.deepEqual(counted(reports), said);
});
