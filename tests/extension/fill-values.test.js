import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inAscii, linesOf, overBoxes, splitAddress as splitUrl } from '../../extension/injected/fill-form/addresses.js';
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
import {
  halfWidth,
  hiragana,
  kanaWays,
  nameWays,
  phoneWays,
  splitAddress,
  splitName,
  splitPhone,
} from '../../extension/injected/fill-form/person.js';

const box = (more = {}) => ({ lines: false, schemeless: false, limit: Infinity, ...more });

test('each box gets one address, in order, and what is left is told', () => {
  const addresses = linesOf('https://a.example/1\n\n https://a.example/2 \nhttps://a.example/3');
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

test('a name is parted at its space, or where four kanji usually part', () => {
  assert.deepEqual(splitName('山田 花子'), ['山田', '花子']);
  assert.deepEqual(splitName('山田　花子'), ['山田', '花子']);
  assert.deepEqual(splitName('山田花子'), ['山田', '花子']);
  assert.deepEqual(splitName('佐々木花'), ['佐々木', '花']);
  assert.deepEqual(splitName('ヤマダハナコ'), ['ヤマダハナコ', '']);
});

test('a telephone number has three parts, with or without its hyphens', () => {
  /** @type {[string, string[]][]} */
  const cases = [
    ['03-1234-5678', ['03', '1234', '5678']],
    ['0312345678', ['03', '1234', '5678']],
    ['09012345678', ['090', '1234', '5678']],
    ['０９０−１２３４−５６７８', ['090', '1234', '5678']],
    ['0120007110', ['0120', '007', '110']],
    ['0612345678', ['06', '1234', '5678']],
    ['06012345678', ['060', '1234', '5678']],
    ['045-123-4567', ['045', '123', '4567']],
    ['0166(12)3456', ['0166', '12', '3456']],
    ['110', ['110']],
    ['0451234567', ['0451234567']], // how far an area code goes is not written in the number
    ['0166123456', ['0166123456']],
    ['+81 90-1234-5678', ['090', '1234', '5678']],
    ['+81 (0)3 1234 5678', ['03', '1234', '5678']],
    ['010-81-3-1234-5678', ['03', '1234', '5678']],
    ['03-1234-5678 内線12', ['03', '1234', '5678']],
    ['03-1234-5678 ext. 12', ['03', '1234', '5678']],
    ['+1 202 555 0100', ['+12025550100']],
    ['031234567', ['031234567']],
  ];
  for (const [phone, parts] of cases) assert.deepEqual(splitPhone(phone), parts, phone);
});

test('a postal address is parted into code, prefecture and the rest', () => {
  assert.deepEqual(splitAddress('〒100-0001 東京都千代田区例町1-2-3'), {
    postal: '100-0001',
    prefecture: '東京都',
    rest: '千代田区例町1-2-3',
  });
  assert.deepEqual(splitAddress('京都府京都市例区1'), { postal: '', prefecture: '京都府', rest: '京都市例区1' });
  assert.deepEqual(splitAddress('和歌山県例町2'), { postal: '', prefecture: '和歌山県', rest: '例町2' });
});

test('postcodes are read in full-width digits and with any hyphen', () => {
  for (const address of [
    '〒１００－０００１ 東京都例区',
    '１０００００１東京都例区',
    '100ー0001 東京都例区',
    '〒100−0001東京都例区',
  ])
    assert.deepEqual(splitAddress(address), { postal: '100-0001', prefecture: '東京都', rest: '例区' }, address);
});

test('one box for a telephone number gets it as dialled within Japan', () => {
  assert.equal(phoneWays('+81 90-1234-5678', false)[0], '090-1234-5678');
  assert.equal(phoneWays('03-1234-5678', false)[0], '03-1234-5678');
  assert.equal(phoneWays('03-1234-5678', true)[0], '0312345678');
});

test('how a name is read comes in the letters that the box asks for', () => {
  /** @type {[saved: string, said: string, samples: string[], first: string][]} */
  const cases = [
    ['やまだ はなこ', 'フリガナ', [], 'ヤマダ ハナコ'],
    ['やまだ はなこ', 'ふりがな', [], 'やまだ はなこ'],
    ['ヤマダ ハナコ', 'ふりがな', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'ふりがな（ひらがな）', [], 'やまだ はなこ'],
    ['ヤマダ ハナコ', 'フリガナ', ['やまだ はなこ'], 'やまだ はなこ'],
    ['やまだ はなこ', 'お名前の読み', ['例）スズキ タロウ'], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'フリガナ（半角カナ）', [], 'ﾔﾏﾀﾞ ﾊﾅｺ'],
    ['ﾔﾏﾀﾞ ﾊﾅｺ', 'フリガナ', [], 'ヤマダ ハナコ'],
  ];
  for (const [saved, said, samples, first] of cases)
    assert.equal(kanaWays(saved, said, samples)[0], first, `${saved} ${said} ${samples}`);
  assert.equal(halfWidth('がっこうノパーティー'), 'ｶﾞｯｺｳﾉﾊﾟｰﾃｨｰ');
});

test('a name has the space that the box asks for', () => {
  assert.equal(nameWays(['山田 花子'], 'お名前')[0], '山田 花子');
  assert.equal(nameWays(['山田 花子'], 'お名前（姓と名の間は全角スペース）')[0], '山田　花子');
  assert.equal(nameWays(['山田 花子'], 'お名前（スペースなし）')[0], '山田花子');
});

test('an address is written in plain letters where a box takes no others', () =>
  assert.equal(inAscii('https://日本語.jp/掲示板/1'), 'https://xn--wgv71a119e.jp/%E6%8E%B2%E7%A4%BA%E6%9D%BF/1'));

test('what is seen as one character is never cut', () => {
  const family = '👨‍👩‍👧‍👦';
  assert.deepEqual(cutAt(`${family}${family}`, 15), [family, family]);
  assert.deepEqual(cutAt('か\u3099か\u3099', 3), ['か\u3099', 'か\u3099']);
  assert.equal(cutAt('w'.repeat(30), 20)[0].length, 20);
});

test('katakana become hiragana', () => assert.equal(hiragana('ヤマダ ハナコー'), 'やまだ はなこー'));

const MOMENT = { y: 2026, m: 11, d: 20, h: 21, i: 5 };

test('a moment is read as it is written', () => {
  for (const text of [
    '2026-11-20 21:05（日本時間）',
    '2026-11-20T21:05:00+09:00',
    '2026年11月20日 21時05分',
    '2026/11/20（金）21:05',
    '投稿を見た：2026-11-20 21:05',
  ])
    assert.deepEqual(momentIn(text), MOMENT, text);
  assert.deepEqual(momentIn('2026-11-20'), { ...MOMENT, h: null, i: null });
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
