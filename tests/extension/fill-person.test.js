import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  halfWidth,
  hiragana,
  kanaWays,
  nameWays,
  phoneWays,
  splitAddress,
  splitName,
  splitPhone,
  wantsHyphens,
} from '../../extension/injected/fill-form/person.js';
import { box, heldBy } from './boxes.js';

const { spread } = await import('../../extension/injected/fill-form/values.js');

/** @import {Said} from './boxes.js' */

/**
 * What the boxes of a field got.
 * @param {string} id of the field
 * @param {string} value
 * @param {Record<string, Said>} said by what each box was found for
 */
function told(id, value, said) {
  const boxes = Object.entries(said).map(([name, each]) => ({ ...box(each), id: name }));
  const all = new Map(boxes.map(each => [each.id, [each]]));
  return heldBy(boxes, spread({ id, value }, /** @type {any} */ (all)).steps);
}

/** @type {[said: Said, held: string][]} */
const POSTCODES = [
  [{ own: '郵便番号' }, '100-0001'],
  [{ own: '郵便番号（ハイフンなし）' }, '1000001'],
  [{ own: '郵便番号（半角数字のみ）' }, '1000001'],
  [{ own: '郵便番号', after: '※「-」は不要です' }, '1000001'],
  [{ own: '郵便番号', placeholder: '1000001' }, '1000001'],
  [{ own: '郵便番号', placeholder: '100-0001' }, '100-0001'],
  [{ own: '郵便番号', type: 'number' }, '1000001'],
  [{ own: '郵便番号', limit: 7 }, '1000001'],
  [{ own: '郵便番号（ハイフンあり）' }, '100-0001'],
  [{ own: 'Zip code (no hyphens)' }, '1000001'],
];

for (const [said, held] of POSTCODES)
  test(`a postcode's box that says ${JSON.stringify(said)} gets ${held}`, () =>
    assert.deepEqual(
      told('address', '〒100 0001 東京都千代田区例町1-2-3', { postal: said, address: { own: '住所' } }),
      [held, '東京都千代田区例町1-2-3'],
    ));

/** @type {[said: Said, held: string][]} */
const PHONES = [
  [{ own: '電話番号' }, '03(1234)5678'],
  [{ own: '電話番号', after: '（ハイフン抜き）' }, '0312345678'],
  [{ own: '電話番号', placeholder: '09012345678' }, '0312345678'],
  [{ own: '電話番号', placeholder: '090-1234-5678' }, '03-1234-5678'],
  [{ own: '電話番号（ハイフン付き）' }, '03-1234-5678'],
  [{ own: '電話番号', type: 'number' }, '0312345678'],
  [{ own: '電話番号', limit: 10 }, '0312345678'],
];

for (const [said, held] of PHONES)
  test(`a telephone's box that says ${JSON.stringify(said)} gets ${held}`, () =>
    assert.deepEqual(told('phone', '03(1234)5678、090-1234-5678', { phone: said }), [held]));

/** @type {[said: Said, held: string | null][]} */
const READINGS = [
  [{ own: 'フリガナ', after: '※半角カナ不可' }, 'ヤマダ タロウ'],
  [{ own: 'フリガナ（全角カタカナ。半角カナ不可）' }, 'ヤマダ タロウ'],
  [{ own: 'ふりがな（ひらがなでお願いします）' }, 'やまだ たろう'],
  [{ own: 'フリガナ（全角カタカナでお願いします）' }, 'ヤマダ タロウ'],
  [{ own: 'フリガナ', after: '半角カナで入力' }, 'ﾔﾏﾀﾞ ﾀﾛｳ'],
  [{ own: 'よみ（ひらがな）' }, 'やまだ たろう'],
  [{ own: '読み（カタカナ・ひらがなは不可）' }, null],
];

for (const [said, held] of READINGS)
  test(`the box of a reading that says ${JSON.stringify(said)} gets ${held}`, () => {
    if (held) assert.deepEqual(told('name_kana', 'ヤマダ タロウ', { name_kana: said }), [held]);
    else assert.deepEqual(told('name_kana', 'ヤマダ タロウ', { name_kana: said }), ['ﾔﾏﾀﾞ ﾀﾛｳ']);
  });

test('what does not fit as a whole is not told as filled', () => {
  const address = 'https://forum.example.jp/test/read.cgi/news/1700000000/42 を見てください。';
  assert.deepEqual(told('notes', address, { notes: { own: '内容', limit: 20 } }), [null]);
  assert.deepEqual(told('subject', '一行目\n  二行目 \n\n三行目', { subject: { own: '件名' } }), [
    '一行目 二行目 三行目',
  ]);
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

test('of several numbers, or one with an extension, the first is dialled', () => {
  /** @type {[string, string][]} */
  const cases = [
    ['03-1234-5678,12', '0312345678'],
    ['03-1234-5678、03-8765-4321', '0312345678'],
    ['03-1234-5678 内12', '0312345678'],
    ['03-1234-5678（内線12）', '0312345678'],
    ['03-1234-5678 (12)', '0312345678'],
    ['03-1234-5678 x12', '0312345678'],
    ['03-1234-5678#12', '0312345678'],
    ['03-1234-5678;ext=12', '0312345678'],
    ['03-1234-5678〜9', '0312345678'],
    ['090-1234-5678/03-1234-5678', '09012345678'],
    ['090-1234-5678 03-1234-5678', '09012345678'],
    ['090-1234-5678\n03-1234-5678', '09012345678'],
    ['090-1234-5678 または 03-1234-5678', '09012345678'],
    ['０９０ー１２３４ー５６７８', '09012345678'],
    ['自宅：03(1234)5678', '0312345678'],
    ['(+81)90-1234-5678', '09012345678'],
    ['（＋８１）９０−１２３４−５６７８', '09012345678'],
    ['tel:+81-90-1234-5678', '09012345678'],
    ['TEL 03-1234-5678', '0312345678'],
    ['+81(0)90-1234-5678', '09012345678'],
    ['+81.3.1234.5678', '0312345678'],
    ['0081 3 1234 5678', '0312345678'],
    ['(0166)12-3456', '0166123456'],
    ['0120-007-110', '0120007110'],
    ['0800-123-4567', '08001234567'],
    ['tel:+1-202-555-0100', '+12025550100'],
    ['＃9110', '9110'],
  ];
  for (const [phone, digits] of cases) {
    assert.equal(phoneWays(phone, true)[0], digits, phone);
    assert.equal(splitPhone(phone).join(''), digits, phone);
    assert.equal(phoneWays(phone, false)[0].replace(/[^\d+]/g, ''), digits, phone);
  }
});

test('a number has its hyphens as its box says, or else shows', () => {
  /** @type {[said: string, samples: string[], wanted: boolean | null][]} */
  const cases = [
    ['電話番号', [], null],
    ['お電話番号（ハイフンなし）', [], false],
    ['電話番号（ハイフン抜き）', [], false],
    ['郵便番号（－）なし', [], false],
    ['電話番号 ※「-」は不要', [], false],
    ['電話番号 "-"（ハイフン）を入れないでください', [], false],
    ['電話番号 ﾊｲﾌﾝなし', [], false],
    ['半角数字のみ', [], false],
    ['ハイフンあり', [], true],
    ['ﾊｲﾌﾝ付きで入力', [], true],
    ['電話番号（－を入れて）', [], null],
    ['Phone (no dashes)', [], false],
    ['Phone (with dashes)', [], true],
    ['電話番号', ['09012345678'], false],
    ['電話番号', ['090-1234-5678'], true],
    ['電話番号', ['例：０９０１２３４５６７８'], false],
    ['郵便番号', ['1000001'], false],
    ['郵便番号', ['例）100-0001'], true],
    ['電話番号', ['XXX-XXXX-XXXX'], true],
    ['電話番号（ハイフンなし）', ['090-1234-5678'], false],
    ['電話番号（ハイフンあり）', ['09012345678'], true],
    ['電話番号', ['日中つながる番号'], null],
  ];
  for (const [said, samples, wanted] of cases) assert.equal(wantsHyphens(said, samples), wanted, `${said} ${samples}`);
  assert.deepEqual(phoneWays('09012345678', false, true)[0], '090-1234-5678');
  assert.deepEqual(phoneWays('03(1234)5678', false, true)[0], '03-1234-5678');
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
    '〒100 0001 東京都例区',
    '〒 100 - 0001 東京都例区',
    '100ｰ0001 東京都例区',
    '（〒100-0001）東京都例区',
    '(100-0001) 東京都例区',
    '郵便番号100-0001 東京都例区',
    '郵便番号：１００−０００１　東京都例区',
    '〒100-0001、東京都例区',
    '〒100-0001\n東京都例区',
    '〒100‐0001 東京都例区',
    '日本、〒100-0001 東京都例区',
    '東京都例区 〒100-0001',
    '東京都例区（〒100-0001）',
    '〒100−0001東京都例区',
  ])
    assert.deepEqual(splitAddress(address), { postal: '100-0001', prefecture: '東京都', rest: '例区' }, address);
});

test('digits that are no postcode stay in the address', () => {
  assert.deepEqual(splitAddress('東京都例区例町1000001'), {
    postal: '',
    prefecture: '東京都',
    rest: '例区例町1000001',
  });
  assert.deepEqual(splitAddress('東京都例区１丁目２－３'), {
    postal: '',
    prefecture: '東京都',
    rest: '例区１丁目２－３',
  });
  assert.deepEqual(splitAddress('0312345678'), { postal: '', prefecture: '', rest: '0312345678' });
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
    ['ヤマダ ハナコ', 'フリガナ（全角カタカナ。半角カナ不可）', [], 'ヤマダ ハナコ'],
    ['やまだ はなこ', 'フリガナ ※半角カナは使用できません', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'フリガナ ※半角カタカナは使えません', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'フリガナ（半角不可）', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'フリガナ（半角カナ以外でご入力ください）', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', '全角カタカナで、半角ｶﾅは避けてください', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'フリガナ（半角カナでのご入力はご遠慮ください）', [], 'ヤマダ ハナコ'],
    ['やまだ はなこ', '読みがな（ひらがな不可）', [], 'ヤマダ ハナコ'],
    ['やまだ はなこ', '読み方 ※ひらがな・半角カナは不可', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', '読みがな（カタカナ不可）', [], 'やまだ はなこ'],
    ['ヤマダ ハナコ', 'よみ（カタカナではなくひらがなで）', [], 'やまだ はなこ'],
    ['ヤマダ ハナコ', 'よみ（ひらがな以外は入力できません）', [], 'やまだ はなこ'],
    ['ヤマダ ハナコ', 'フリガナ（全角カナ不可、半角カナのみ）', [], 'ﾔﾏﾀﾞ ﾊﾅｺ'],
    ['ヤマダ ハナコ', 'フリガナ（半角）', [], 'ﾔﾏﾀﾞ ﾊﾅｺ'],
    ['ヤマダ ハナコ', 'フリガナ（姓名の間は半角スペース）', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'フリガナ（姓名の間にスペース（半角））', [], 'ヤマダ ハナコ'],
    ['やまだ はなこ', 'ﾌﾘｶﾞﾅ', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'Name (Hiragana)', [], 'やまだ はなこ'],
    ['やまだ はなこ', 'Name (Katakana)', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'Name (half-width katakana)', [], 'ﾔﾏﾀﾞ ﾊﾅｺ'],
    ['ヤマダ ハナコ', 'Name in kana (no half-width kana)', [], 'ヤマダ ハナコ'],
    ['やまだ はなこ', 'Name in kana; hiragana is not accepted', [], 'ヤマダ ハナコ'],
    ['ヤマダ ハナコ', 'よみ', ['（例）やまだ はなこ'], 'やまだ はなこ'],
    ['ヤマダ ハナコ', 'よみ', ['例：ﾔﾏﾀﾞ ﾊﾅｺ'], 'ﾔﾏﾀﾞ ﾊﾅｺ'],
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

test('katakana become hiragana', () => assert.equal(hiragana('ヤマダ ハナコー'), 'やまだ はなこー'));
