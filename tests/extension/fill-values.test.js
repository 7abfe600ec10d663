import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  addressesIn,
  inAscii,
  overBoxes,
  splitAddress as splitUrl,
} from '../../extension/injected/fill-form/addresses.js';
import { cutAt } from '../../extension/injected/fill-form/cutting.js';
import { headedBy } from '../../extension/injected/fill-form/in-the-text.js';
import {
  forType,
  inEveryForm,
  likeSample,
  momentIn,
  numberIn,
  unitOf,
} from '../../extension/injected/fill-form/moment.js';

const box = (more = {}) => ({ lines: false, schemeless: false, limit: Infinity, ...more });

test('each box gets one address, in order, and what is left is told', () => {
  const addresses = addressesIn('https://a.example/1\n\n https://a.example/2 \nhttps://a.example/3');
  assert.deepEqual(overBoxes(addresses, [box(), box()]), {
    values: ['https://a.example/1', 'https://a.example/2'],
    left: ['https://a.example/3'],
  });
  assert.deepEqual(overBoxes(addresses, [box({ lines: true })]), { values: [addresses.join('\n')], left: [] });
  assert.deepEqual(overBoxes(addresses, [box({ lines: true, limit: 40 })]).left, ['https://a.example/3']);
});

test('an address is never cut, and loses its scheme only where one is printed', () => {
  assert.deepEqual(overBoxes(['https://a.example/long'], [box({ limit: 10 })]), {
    values: [],
    left: ['https://a.example/long'],
  });
  assert.deepEqual(overBoxes(['https://a.example/1'], [box({ schemeless: true })]).values, ['a.example/1']);
  assert.deepEqual(splitUrl('http://a.example/?q=http://b'), ['http://', 'a.example/?q=http://b']);
});

test('a text is cut between words, and nothing of it is lost', () => {
  const text = '一つ目の文です。二つ目の文はもう少し長い文です。三つ目。';
  const [fits, rest] = cutAt(text, 20);
  assert.ok(fits.length <= 20);
  assert.equal(fits + rest, text);
  assert.equal(cutAt('one two three', 9)[0], 'one two');
  assert.deepEqual(cutAt('short', 9), ['short', '']);
});

test('a text is cut at the end of a sentence that ends close by', () => {
  assert.deepEqual(cutAt('一つ目の文がここで終わります。次の文', 17), ['一つ目の文がここで終わります。', '次の文']);
});

test('a text is never cut within an address or a character', () => {
  assert.deepEqual(cutAt('見て https://forum.example.jp/test/42 を', 20), [
    '見て',
    'https://forum.example.jp/test/42 を',
  ]);
  assert.deepEqual(cutAt('😀😀😀', 3), ['😀', '😀😀']);
});

test('an address or a character that does not fit goes in not at all', () => {
  const family = '👨‍👩‍👧‍👦';
  /** @type {[text: string, limit: number, fits: string][]} */
  const cases = [
    ['https://forum.example.jp/test/read.cgi/42 を見て', 20, ''],
    ['。https://forum.example.jp/test/read.cgi/42', 20, '。'],
    ['見て https://forum.example.jp/test/42', 5, '見て'],
    [family, 5, ''],
    [`あ${family}`, 5, 'あ'],
    ['か\u3099', 1, ''],
    ['🇯🇵🇯🇵', 5, '🇯🇵'],
    ['👍🏽👍🏽', 6, '👍🏽'],
    ['葛\u{e0100}城', 2, ''],
    ['한글', 1, '한'],
    ['नमस्ते', 3, 'नम'],
    ['one.', 2, 'on'],
    ['。。。', 2, '。。'],
    [`${'😀'.repeat(10_000)}`, 9_999, '😀'.repeat(4_999)],
  ];
  for (const [text, limit, fits] of cases) {
    assert.equal(cutAt(text, limit)[0], fits, `${text.slice(0, 40)} at ${limit}`);
    assert.equal(cutAt(text, limit).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
  }
});

test('an address is written in plain letters where a box takes no others', () =>
  assert.equal(inAscii('https://日本語.jp/掲示板/1'), 'https://xn--wgv71a119e.jp/%E6%8E%B2%E7%A4%BA%E6%9D%BF/1'));

test('what is seen as one character is never cut', () => {
  const family = '👨‍👩‍👧‍👦';
  assert.deepEqual(cutAt(`${family}${family}`, 15), [family, family]);
  assert.deepEqual(cutAt('か\u3099か\u3099', 3), ['か\u3099', 'か\u3099']);
  assert.equal(cutAt('w'.repeat(30), 20)[0].length, 20);
});

const MOMENT = { y: 2026, m: 11, d: 20, h: 21, i: 5 };

test('a moment is read as it is written', () => {
  for (const text of [
    '2026-11-20 21:05（日本時間）',
    '2026-11-20T21:05:00+09:00',
    '2026年11月20日 21時05分',
    '2026/11/20（金）21:05',
    '投稿を見た：2026-11-20 21:05',
    '2026/11/20 9:05 PM',
    '2026/11/20 9:05pm',
    '2026/11/20 PM 9:05',
    '2026/11/20 (Fri) 9:05 p.m.',
    '2026年11月20日 午後9時5分',
    '2026年11月20日（金曜日）午後9:05',
    '2026年11月20日の夜9時5分ごろ',
    '2026-11-20 21:05:30',
    '令和8年11月20日 21時05分',
    'R8.11.20 21:05',
    '２０２６年１１月２０日　２１：０５',
  ])
    assert.deepEqual(momentIn(text), MOMENT, text);
  assert.deepEqual(momentIn('2026-11-20'), { ...MOMENT, h: null, i: null });
  assert.deepEqual(momentIn('2026/11/20 に見た。10:00 に返信した'), { ...MOMENT, h: null, i: null });
  /** @type {[string, number | null, number | null][]} */
  const clocks = [
    ['午前9時5分', 9, 5],
    ['9:05 AM', 9, 5],
    ['朝9時半', 9, 30],
    ['午前12時', 0, 0],
    ['12:30 AM', 0, 30],
    ['12:30 PM', 12, 30],
    ['午後21時', 21, 0],
    ['夕方5時', 17, 0],
    ['昼1時', 13, 0],
    ['夜11時', 23, 0],
    ['夜1時', 1, 0],
    ['夜12時', null, null],
    ['24:00', null, null],
  ];
  for (const [clock, h, i] of clocks) assert.deepEqual(momentIn(`2026年11月20日 ${clock}`), { ...MOMENT, h, i }, clock);
  assert.equal(momentIn('きのうの夜'), null);
  assert.equal(momentIn('2026-13-40'), null);
});

test('each type of date control gets its own format, and no time is made up', () => {
  assert.deepEqual(
    ['date', 'month', 'time', 'datetime-local'].map(type => forType(MOMENT, type)),
    ['2026-11-20', '2026-11', '21:05', '2026-11-20T21:05'],
  );
  assert.deepEqual(
    ['date', 'time', 'datetime-local'].map(type => forType({ ...MOMENT, h: null, i: null }, type)),
    ['2026-11-20', '', ''],
  );
});

test('a date is written as a sample shows', () => {
  /** @type {[string, string | null][]} */
  const cases = [
    ['YYYY/MM/DD', '2026/11/20'],
    ['例：2024-01-31 10:00', '2026-11-20 21:05'],
    ['20240131', '20261120'],
    ['MM/DD/YYYY', '11/20/2026'],
    ['DD.MM.YYYY', '20.11.2026'],
    ['31/12/2024', '20/11/2026'],
    ['01/02/2024', null],
    ['令和6年1月31日', '令和8年11月20日'],
    ['令和6年1月31日 10時30分', '令和8年11月20日 21時05分'],
    ['R6.1.31', 'R8.11.20'],
    ['Ｒ６／１／３１', 'R8/11/20'],
    ['2024年1月31日 10時30分', '2026年11月20日 21時05分'],
    ['2024年1月31日（水）10時30分頃', '2026年11月20日21時05分'],
    ['2024/1/31 9時', '2026/11/20 21時05分'],
    ['YYYYMMDDhhmm', '202611202105'],
    ['202401311000', '202611202105'],
    ['YYYYMMDD', '20261120'],
    ['YYYY/MM/DD hh:mm', '2026/11/20 21:05'],
    ['2024-01-31T10:00', '2026-11-20T21:05'],
    ['2024.01.31 10:00', '2026.11.20 21:05'],
    ['01/31/2024 10:00', '11/20/2026 21:05'],
    ['2024/01', '2026/11'],
    ['YYYY-MM', '2026-11'],
    ['2024年1月', '2026年11月'],
    ['2024年1月31日', '2026年11月20日'],
    ['カレンダーから選択', null],
  ];
  for (const [sample, text] of cases) assert.equal(likeSample(MOMENT, sample), text, sample);
  assert.ok(inEveryForm(MOMENT).includes('2026/11/20 21:05'));
});

test('options of years are read in both calendars', () => {
  assert.equal(numberIn('令和8年（2026年）', 'y'), 2026);
  assert.equal(numberIn('令和8年', 'y'), 2026);
  assert.equal(numberIn('令和元年', 'y'), 2019);
  assert.equal(numberIn('05分', 'i'), 5);
  assert.equal(numberIn('----', 'm'), null);
  assert.deepEqual(
    ['昭和26年', 'Ｓ26', '平成31年', 'Ｒ８', 'R.8', '令和八年', '明治45年', '2026', '二〇二六年'].map(text =>
      numberIn(text, 'y'),
    ),
    [1951, 1951, 2019, 2026, 2026, 2026, null, 2026, 2026],
  );
  assert.deepEqual(
    ['一月', '十月', '十二月', '１１月', 'Nov.', '統一'].map(text => numberIn(text, 'm')),
    [1, 10, 12, 11, 11, null],
  );
  assert.deepEqual(
    ['二十日', '二十一日', '三十日'].map(text => numberIn(text, 'd')),
    [20, 21, 30],
  );
});

test('a box of numbers is told by its words, a list by what it offers', () => {
  const upTo = (/** @type {number} */ last, first = 1) =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  assert.deepEqual(
    ['年', '月', '日', '時', '分'].map(word => unitOf([word], [])),
    ['y', 'm', 'd', 'h', 'i'],
  );
  assert.deepEqual(
    [upTo(12), upTo(31), upTo(23, 0), upTo(59, 0), upTo(2027, 2020)].map(options => unitOf([], ['', ...options])),
    ['m', 'd', 'h', 'i', 'y'],
  );
  assert.equal(unitOf(['YYYY/MM/DD'], []), null);
});

test('an address stands above the free text, unless it is in there or would leave no room for the words', () => {
  const url = { id: 'url', label: '通報するURL', value: 'https://a.example/1' };
  const notes = { id: 'notes', value: 'うその内容です。' };
  assert.equal(headedBy(url, notes, Infinity)?.value, '【通報するURL】\nhttps://a.example/1\n\nうその内容です。');
  assert.equal(headedBy(url, undefined, Infinity)?.value, '【通報するURL】\nhttps://a.example/1');
  assert.equal(headedBy(url, { id: 'notes', value: '投稿 https://a.example/1 です。' }, Infinity), null);
  assert.equal(headedBy(url, notes, 38), null);
  assert.equal(headedBy(url, { id: 'notes', value: 'あ'.repeat(1000) }, 200), null);
});
