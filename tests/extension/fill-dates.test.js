import assert from 'node:assert/strict';
import { test } from 'node:test';

import { box, heldBy } from './boxes.js';

const { momentIn } = await import('../../extension/injected/fill-form/moment.js');
const { tellMoment } = await import('../../extension/injected/fill-form/telling.js');

/** @import {Said} from './boxes.js' */

const SEEN = '2026-11-20 21:05（日本時間）';
const FIELD = { id: 'found_at', value: SEEN };

/** @param {Said[]} said @param {string} [value] @returns {(string | null)[]} what each box got */
function told(said, value = SEEN) {
  const boxes = said.map(box);
  return heldBy(boxes, tellMoment({ ...FIELD, value }, momentIn(value), boxes));
}

const upTo = (/** @type {number} */ last, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
const MONTH = { after: '月' };
const DAY = { after: '日' };

/** @type {[what: string, said: Said, year: string | null][]} */
const YEARS = [
  ['nothing', { after: '年' }, '2026'],
  ['令和 before it', { near: '令和', after: '年' }, '8'],
  ['令和 with a colon', { near: '令和：', after: '年' }, '8'],
  ['令和 in brackets behind the label', { near: '発見日（令和）', after: '年' }, '8'],
  ['令和 in the head of the row', { row: '発見日（令和）', after: '年' }, '8'],
  ['令和 in its label', { own: '令和', after: '年' }, '8'],
  ['令和 behind it', { after: '年（令和）' }, '8'],
  ['令和 inside it', { after: '年', placeholder: '令和' }, '8'],
  ['an example of 令和', { after: '年（例：令和6年）' }, '8'],
  ['R.', { near: 'R.', after: '年' }, '8'],
  ['R of full width', { near: 'Ｒ', after: '年' }, '8'],
  ['Reiwa', { near: 'Reiwa', after: 'year' }, '8'],
  ['西暦', { near: '西暦', after: '年' }, '2026'],
  ['令和 or 西暦', { near: '発見日（西暦・令和）', after: '年' }, '2026'],
  ['an example of the western year', { near: '発見日', after: '年', placeholder: '2024' }, '2026'],
  ['20', { near: '20', after: '年' }, '26'],
  ['西暦20', { near: '西暦20', after: '年' }, '26'],
  ['平成', { near: '平成', after: '年' }, null],
  ['平成 with a mark', { near: '平成：', after: '年' }, null],
  ['昭和 in the row', { row: '発見日（昭和）', after: '年' }, null],
  ['大正', { near: '大正', after: '年' }, null],
  ['H.', { near: 'H.', after: '年' }, null],
  ['S', { near: 'S', after: '年' }, null],
  ['the Japanese calendar without its era', { near: '発見日（和暦）', after: '年' }, null],
  ['元号', { row: '発見日（元号）', after: '年' }, null],
  ['two eras and no choice', { near: '平成・令和', after: '年' }, null],
  ['two digits and no more', { after: '年', limit: 2 }, null],
  ['an English possessive', { near: "Today's date", after: 'year' }, '2026'],
];

for (const [what, said, year] of YEARS) {
  test(`beside a year's box that says ${what}, the year is ${year}`, () =>
    assert.deepEqual(told([said, MONTH, DAY]), year ? [year, '11', '20'] : [null, null, null]));
}

/** @type {[eras: string[], era: string | null][]} */
const ERAS = [
  [['令和', '平成'], '令和'],
  [['平成', '令和'], '令和'],
  [['R（令和）', 'H（平成）'], 'R（令和）'],
  [['H：平成', 'R：令和'], 'R：令和'],
  [['1:令和', '2:平成', '3:昭和'], '1:令和'],
  [['5.令和', '4.平成'], '5.令和'],
  [['令和(2019-)', '平成(1989-2019)'], '令和(2019-)'],
  [['昭和(1926年～)', '平成(1989年～)', '令和(2019年～)'], '令和(2019年～)'],
  [['Ｓ', 'Ｈ', 'Ｒ'], 'Ｒ'],
  [['S', 'H', 'R'], 'R'],
  [['R.', 'H.'], 'R.'],
  [['令', '平', '昭'], '令'],
  [['選択してください', '明治', '大正', '昭和', '平成', '令和'], '令和'],
  [['西暦', '令和'], '令和'],
  [['1.西暦', '2.令和'], '2.令和'],
  [['Heisei', 'Reiwa'], 'Reiwa'],
  [['昭和', '平成'], null],
  [['S', 'H'], null],
];

for (const [eras, era] of ERAS) {
  test(`of the eras ${eras.join('|')} it is ${era}`, () =>
    assert.deepEqual(
      told([{ options: eras }, { after: '年' }, MONTH, DAY]),
      era ? [era, '8', '11', '20'] : [null, null, null, null],
    ));
}

test('a list of years of eras gives the year of its own era, or none', () => {
  const showa = upTo(63).map(year => `昭和${year}年`);
  const heisei = upTo(31).map(year => `平成${year}年`);
  const reiwa = upTo(9).map(year => `令和${year}年`);
  /** @type {[string[], string | null][]} */
  const lists = [
    [[...showa, ...heisei], null],
    [[...showa, ...heisei, ...reiwa], '令和8年'],
    [[...heisei, '令和元年', ...reiwa.slice(1)], '令和8年'],
    [['', ...upTo(31).map(year => `H${year}`), 'R1', 'R7', 'R8'], 'R8'],
    [['平成三十一年', '令和元年', '令和8年'], '令和8年'],
    [['2026（令和8）', '2025（令和7）'], '2026（令和8）'],
    [upTo(64).map(year => `${year}年`), null],
    [upTo(64), null],
    [upTo(30, 20).map(year => `${year}年`), '26年'],
    [upTo(2027, 2020), '2026'],
    [upTo(2025, 2020), null],
  ];
  for (const [options, year] of lists)
    assert.deepEqual(
      told([{ options, after: '年' }, MONTH, DAY]),
      year ? [year, '11', '20'] : [null, null, null],
      options.join().slice(-60),
    );
});

test('a list is read in any script, or all of the day stays empty', () => {
  const kanji = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
  const english = 'January February March April May June July August September October November December'.split(' ');
  /** @type {[months: string[], month: string | null][]} */
  const lists = [
    [kanji.map(month => `${month}月`), '十一月'],
    [['選択', ...kanji.map(month => `${month}月`)], '十一月'],
    [upTo(12).map(month => month.padStart(2, '0')), '11'],
    [upTo(12).map(month => `${month}月`), '11月'],
    [english, 'November'],
    [['睦月', '如月', '霜月', '師走'], null],
  ];
  for (const [options, month] of lists)
    assert.deepEqual(
      told([{ after: '年' }, { options }, DAY]),
      month ? ['2026', month, '20'] : [null, null, null],
      String(options),
    );
  const days = ['一日', '二日', '十日', '十九日', '二十日', '三十一日'];
  assert.deepEqual(told([{ after: '年' }, MONTH, { options: days }]), ['2026', '11', '二十日']);
  // A list that asks for no part of it stays as it is.
  const about = { options: ['ごろ', 'ちょうど'] };
  assert.deepEqual(told([{ after: '年' }, MONTH, DAY, about]), ['2026', '11', '20', null]);
  assert.deepEqual(told([{ after: '年' }, MONTH, DAY, { options: ['平日', '休日'] }]), ['2026', '11', '20', null]);
});

/** @type {[what: string, boxes: Said[], told: (string | null)[]][]} */
const TIMES = [
  ['two text boxes', [{ own: '発見日' }, { own: '発見時刻' }], ['2026-11-20', '21:05']],
  ['the time first', [{ own: '見つけた時間' }, { own: '見つけた日' }], ['21:05', '2026-11-20']],
  [
    'two text boxes with samples',
    [
      { own: '発見日', placeholder: '2024/01/31' },
      { own: '発見時刻', placeholder: '10:00' },
    ],
    ['2026/11/20', '21:05'],
  ],
  [
    'two boxes of one row',
    [
      { row: '発見日時', placeholder: 'YYYY/MM/DD' },
      { row: '発見日時', own: '時刻' },
    ],
    ['2026/11/20', '21:05'],
  ],
  [
    'a sample of a time in words',
    [{ own: '発見日' }, { own: '発見時刻', placeholder: '10時30分' }],
    ['2026-11-20', '21時05分'],
  ],
  ['one text box', [{ own: '発見日時' }], [SEEN]],
  ['a date control and a text', [{ own: '発見日', type: 'date' }, { own: '発見時刻' }], ['2026-11-20', '21:05']],
  [
    'a text and a time control',
    [
      { own: '発見日', placeholder: '2024-01-31' },
      { own: '時刻', type: 'time' },
    ],
    ['2026-11-20', '21:05'],
  ],
  [
    'a text and boxes for the time',
    [{ own: '発見日', placeholder: '20240131' }, { after: '時' }, { after: '分' }],
    ['20261120', '21', '5'],
  ],
  ['a sample of both', [{ own: '発見日時', placeholder: '2024/01/31 10:00' }], ['2026/11/20 21:05']],
  ['a year and a month', [{ own: '発見時期', placeholder: '2024/01' }], ['2026/11']],
  ['the Japanese calendar', [{ own: '発見日（和暦）' }], ['令和8年11月20日']],
];

for (const [what, boxes, expected] of TIMES) {
  test(`a moment over ${what}: ${expected.join(' | ')}`, () => assert.deepEqual(told(boxes), expected));
}

test('a day without its time leaves the box for the time empty', () =>
  assert.deepEqual(told([{ own: '発見日' }, { own: '発見時刻' }], '2026-11-20'), ['2026-11-20', null]));

/** @type {[what: string, said: Said[], held: (string | null)[]][]} */
const DAYS = [
  ['months and days', [{ options: ['日付を選択', '11月19日(木)', '11月20日(金)'] }], ['11月20日(金)']],
  ['whole days', [{ options: ['選択', '2026/11/20', '2026/11/21'] }], ['2026/11/20']],
  ['days of which none is the one', [{ options: ['選択', '11/27', '11/28'] }], [null]],
];

for (const [what, said, held] of DAYS)
  test(`a list that offers ${what} gets the day itself, or nothing`, () => assert.deepEqual(told(said), held));

test('lists that Rails made tell their part of the day by name, whatever they offer', () => {
  const lists = [upTo(2027, 2025), ['10月', '11月'], ['2', '20', '21']];
  const named = lists.map((options, index) => ({ options: ['', ...options], name: `report[found_on(${index + 1}i)]` }));
  assert.deepEqual(told(named), ['2026', '11月', '20']);
});

test('hours that are not offered leave the day as it is, and the minutes open', () => {
  const hours = { options: ['選択', '0時～6時', '6時～12時', '12時～18時'] };
  const minutes = { after: '分' };
  assert.deepEqual(told([{ type: 'date' }, hours, minutes]), ['2026-11-20', null, null]);
});
