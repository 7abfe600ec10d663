import assert from 'node:assert/strict';
import test from 'node:test';

import { calendarOf, daysToLook, folded } from '../../extension/records/calendar.js';
import { rowOf } from '../../extension/records/rows.js';
import { csvOf, tableOf } from '../../extension/records/table.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const now = new Date('2026-11-29T12:00:00+09:00');

test('a calendar tells a day and nothing else', () => {
  const text = calendarOf(['2026-12-07'], '予定', now);
  assert.equal(
    text,
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//calendar//1//',
      'BEGIN:VEVENT',
      'UID:20261207@day.invalid',
      'DTSTAMP:20261129T030000Z',
      'DTSTART;VALUE=DATE:20261207',
      'DTEND;VALUE=DATE:20261208',
      'SUMMARY:予定',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('each day to come is told once; what is due already is not', () => {
  const days = ['2026-12-07', '', '2026-12-01', '2026-12-07', '2026-11-29'];
  assert.deepEqual(daysToLook(/** @type {any[]} */ (days.map(due_on => ({ due_on }))), '2026-11-29'), [
    '2026-12-01',
    '2026-12-07',
  ]);
});

test('no line of a calendar has more than 75 octets, and no letter is torn', () => {
  const line = `SUMMARY:${'予定👨‍👩‍👧'.repeat(30)}`;
  const parts = folded(line).split('\r\n');
  assert.ok(parts.length > 2 && parts.every(part => new TextEncoder().encode(part).length <= 75));
  assert.equal(parts.map((part, index) => (index ? part.slice(1) : part)).join(''), line);
});

test('a table has a line for each report at each desk, with what happened, and no word of the post', () => {
  const receipt = /** @type {any} */ ({
    id: 'a',
    made_at: '2026-11-01T00:00:00Z',
    situation: { harm: 'defamation', role: 'victim', wish: 'takedown' },
    evidence: 'allowed',
    post: { sent: 'https://x.com/a/status/1990000000000000000', number: '1990000000000000000', author_id: '=1+1' },
    desks: [
      {
        desk: 'platform',
        events: [
          { id: '1', at: '2026-11-03T21:05:00+09:00', kind: 'sent' },
          { id: '2', at: '2026-11-04', kind: 'sent', replaces: '1' },
          { id: '3', at: '2026-11-05T00:00:00Z', kind: 'answered', outcome: 'refused' },
        ],
      },
      { desk: 'ihc', events: [] },
    ],
  });
  const [heads, first, second, ...others] = tableOf([rowOf(receipt, bundle, 'ja', now)], bundle, 'ja');
  assert.equal(others.length, 0);
  assert.ok([first, second].every(cells => cells.length === heads.length));
  assert.ok(first.includes('1990000000000000000') && first.includes('=1+1') && first.includes('2026-11-04'));
  assert.ok(first.includes('2026-11-05 09:00') && second[0] === first[0]);
});

test('what a spreadsheet would work out is harmless in a CSV file, and the rest is as it was', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1+1', ' =1', '1990000000000000000'];
  for (const cell of hostile) assert.equal(csvOf([[cell]]), `\ufeff"'${cell}"\r\n`);
  assert.equal(csvOf([['a"b', '12', '2026-11-04', '']]), '\ufeff"a""b","12","2026-11-04",""\r\n');
});
