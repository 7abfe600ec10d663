import assert from 'node:assert/strict';
import test from 'node:test';

import { readAlike } from '../../extension/engine/spelling.js';
import { grouped, passes, rowOf } from '../../extension/records/rows.js';
import { committedBundle } from './knowledge.js';

/** @import {Receipt} from '../../extension/engine/receipts.js' */

const bundle = committedBundle();
const NOW = new Date('2026-11-29T12:00:00+09:00');

/** @param {string} id @param {[string, string, object?][]} events @param {object} [more] */
const row = (id, events, more = {}) => {
  const receipt = {
    id,
    made_at: `${events[0][1]}T12:00:00+09:00`,
    situation: { harm: 'defamation', role: 'victim', wish: 'takedown' },
    post: { sent: 'https://x.com/a/status/1990000000000000000', number: '1990' },
    desks: [
      { desk: 'platform', events: events.map(([kind, at, rest], n) => ({ id: `${id}${n}`, kind, at, ...rest })) },
    ],
    ...more,
  };
  return rowOf(/** @type {Receipt} */ (/** @type {unknown} */ (receipt)), bundle, 'ja', NOW);
};

test('what asks something of the person stands first, the longest due above the others', () => {
  const rows = [
    row('waiting', [['sent', '2026-11-25']]),
    row('newer', [['sent', '2026-11-27']]),
    row('due', [['sent', '2026-11-10']]),
    row('longer', [['sent', '2026-11-01']]),
    row('opened', [['opened', '2026-11-28']]),
    row('asked', [
      ['sent', '2026-11-25'],
      ['answered', '2026-11-26', { outcome: 'needs_more' }],
    ]),
    row('refused', [
      ['sent', '2026-11-25'],
      ['answered', '2026-11-26', { outcome: 'refused' }],
    ]),
    row('gone', [
      ['sent', '2026-11-26'],
      ['gone', '2026-11-27'],
    ]),
  ];
  const groups = grouped(rows);
  assert.deepEqual(
    Object.values(groups).map(group => group.map(({ receipt }) => receipt.id)),
    [
      ['longer', 'due', 'asked', 'opened'],
      ['newer', 'waiting'],
      ['gone', 'refused'],
    ],
  );
});

test('a large service that the law binds is waited for as long as the law says, another as nobody knows', () => {
  const other = { post: { sent: 'https://board.example/1' } };
  assert.deepEqual(
    [row('a', [['sent', '2026-11-01']]), row('b', [['sent', '2026-11-01']], other)].map(({ states: [state] }) => [
      state.due_on,
      state.expected,
    ]),
    [
      ['2026-11-09', true],
      ['2026-11-16', false],
    ],
  );
});

const ALL = { typed: '', harm: '', desk: '' };

test('a search of one to six characters finds exactly what holds them, as looking through all would', () => {
  const rows = [
    row('a', [
      ['sent', '2026-11-03'],
      ['number', '2026-11-03', { number: '1777579797-01007' }],
    ]),
    row('b', [['sent', '2026-10-13']], { situation: { harm: 'drugs', role: 'witness', wish: 'takedown' } }),
    row('c', [['opened', '2026-01-30']], {
      post: { sent: 'https://掲示板.example/スレ/5#p45' },
      desks: [{ desk: 'ihc', events: [{ id: 'x', kind: 'note', at: '2026-01-30', note: 'でんわした' }] }],
    }),
  ];
  passes(rows[0], { ...ALL, typed: 'a' }, bundle);
  for (const each of rows) passes(each, { ...ALL, typed: 'x' }, bundle);
  const text = rows.map(({ words }) => words).join('\n');
  const signs = [...new Set(text.replace(/\s/g, ''))];
  let seed = 7;
  const chance = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let round = 0; round < 1000; round += 1) {
    const at = chance(text.length);
    const length = 1 + chance(6);
    const piece =
      round % 3 ? text.slice(at, at + length) : Array.from({ length }, () => signs[chance(signs.length)]).join('');
    const terms = readAlike(piece).split(/\s+/).filter(Boolean);
    const expected = rows.filter(({ words = '' }) => terms.every(term => words.includes(term)));
    assert.deepEqual(
      rows.filter(each => passes(each, { ...ALL, typed: piece }, bundle)),
      expected,
      piece,
    );
  }
});

test('a record is found by any spelling of what it tells, and never by a word of the post', () => {
  const one = row('a', [
    ['sent', '2026-11-03'],
    ['number', '2026-11-03', { number: '1777579797-01007' }],
  ]);
  for (const typed of [
    '誹謗',
    '中傷',
    '名誉',
    'defam',
    'Ｘ',
    'twitter',
    '11月3日',
    '11/3',
    '3 november',
    '2026-11-03',
    '177757',
    '1990',
    'サービス',
  ])
    assert.ok(passes(one, { ...ALL, typed }, bundle), typed);
  for (const typed of ['薬', '11月4日', '誹謗 薬']) assert.ok(!passes(one, { ...ALL, typed }, bundle), typed);
  assert.ok(passes(one, { ...ALL, harm: 'defamation', desk: 'platform' }, bundle));
  assert.ok(!passes(one, { ...ALL, desk: 'ihc' }, bundle));
});
