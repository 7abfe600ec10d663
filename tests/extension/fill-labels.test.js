import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  isAboutOthers,
  isConsent,
  meaningOf,
  meaningOfAutocomplete,
  meaningOfName,
} from '../../extension/injected/fill-form/labels.js';
import * as compiled from '../../extension/injected/words/form-labels.js';
import * as marks from '../../extension/injected/words/form-marks.js';
import { readByPython } from './read-by-python.js';

/** @import {Kind} from '../../extension/injected/fill-form/labels.js' */

/** @typedef {{text: string, kind: Kind, by: 'label' | 'half' | 'name', asks: string | null}} Example */

/** @type {{asked: Example[], words: Record<string, [string, boolean][]>, harms: [string, boolean][][]}} */
const examples = readByPython.labels;

test('the examples in shared_data ask for the same as Python reads in them', () => {
  const different = examples.asked.filter(({ text, kind, by, asks }) => {
    const meaning = by === 'name' ? meaningOfName(text, kind) : meaningOf(text, kind);
    return (meaning?.id === 'unknown' ? null : (meaning?.id ?? null)) !== asks;
  });
  assert.ok(examples.asked.length > 300);
  assert.deepEqual(different, []);
});

test('the words of forms and of harms fit the same examples as in Python', () => {
  const patterns = /** @type {Record<string, any>} */ ({ ...compiled, ...marks });
  const told = Object.entries(examples.words).map(([name, texts]) => [patterns[name.toUpperCase()], texts]);
  const harms = examples.harms.map((texts, index) => [compiled.HARMS[index], texts]);
  const different = [...told, ...harms].flatMap(([pattern, texts]) =>
    texts.filter((/** @type {[string, boolean]} */ [text, fits]) => pattern.test(text) !== fits),
  );
  assert.equal(examples.harms.length, compiled.HARMS.length);
  assert.deepEqual(different, []);
});

/** @type {[string, Kind][]} */
const SOMETHING_ELSE = [
  ['ニックネーム', 'line'],
  ['商品名', 'line'],
  ['添付ファイル名', 'line'],
  ['お子様のお名前', 'line'],
  ['代理人氏名', 'line'],
  ['権利者の氏名または名称', 'line'],
  ['紹介者のお名前', 'line'],
  ['お友だちのメールアドレス', 'line'],
  ['投稿者のメールアドレス（分かる場合）', 'line'],
  ['相手のメールアドレス', 'line'],
  ['相手の住所', 'line'],
  ['FAX番号', 'line'],
  ['性別', 'choice'],
  ['生年月日', 'line'],
  ['ご希望の連絡方法', 'choice'],
  ['貴サイトURL', 'line'],
  ['ウェブサイト', 'line'],
  ['あなたのブログのURL', 'line'],
  ['URL of your own channel', 'line'],
  ['作品のオリジナルのURL', 'line'],
  ['投稿された日時', 'line'],
  ['連絡希望日', 'line'],
  ['動画のタイトル', 'line'],
  ['ページタイトル', 'line'],
  ['Job title', 'line'],
  ['Type your full name to sign', 'line'],
  ['Name of the person you represent', 'line'],
  ['Username', 'line'],
  ['CC', 'line'],
  ['お客様番号', 'line'],
  ['事務局使用欄', 'area'],
  ['ご契約番号', 'line'],
  ['受信メールの件名', 'line'],
  ['保護者氏名', 'line'],
  ['お問い合わせ番号', 'line'],
  ['建物名', 'line'],
  ['著作権元と思われる記事のURL', 'line'],
  ['Company website', 'line'],
  ['お問い合わせ先', 'line'],
  ['クーポンコード', 'line'],
  ['Country of residence', 'choice'],
  ['ショップ名', 'line'],
  ['お店の名前', 'line'],
  ['迷惑行為を行っている電話番号', 'line'],
  ['Proof of ownership (URL)', 'line'],
  ['商品・サービス名', 'line'],
  ['First name of the individual whose photo was posted', 'line'],
  ['いじめている人のなまえ', 'line'],
  ['代理で申請する場合、対象となる方の氏名', 'line'],
  ['お問い合わせ先の所属', 'choice'],
  ['件名（届いた迷惑メール）', 'line'],
  ['サイト名（御社）', 'line'],
];
const OURS = new Set([
  'url',
  'notes',
  'subject',
  'category',
  'site_name',
  'found_at',
  'name',
  'name_kana',
  'email',
  'phone',
  'address',
  'age',
]);

test('what is asked of others, or of nobody we know, is no field of ours', () => {
  assert.deepEqual(
    SOMETHING_ELSE.filter(([label, kind]) => OURS.has(meaningOf(label, kind)?.id ?? '')).map(
      ([label, kind]) => `${label}: ${meaningOf(label, kind)?.id}`,
    ),
    [],
  );
});

test('marks, examples and remarks say nothing', () => {
  for (const text of [
    '必須',
    '任意',
    '※',
    '*',
    '※半角でご記入ください',
    'ご連絡先',
    'アドレス',
    '例）山田太郎',
    '（半角英数字）',
    '-',
    '：',
    'https://',
    '年',
  ])
    assert.equal(meaningOf(text, 'line'), null, text);
});

test('half a name says which half, and that only its row tells whose', () => {
  assert.deepEqual(
    [meaningOf('姓', 'line')?.part, meaningOf('めい', 'line')?.part, meaningOf('Last name', 'line')?.part],
    ['family', 'given', 'family'],
  );
  assert.equal(meaningOf('姓', 'line')?.bare, true);
});

test('a name in the code is read only where it is one', () => {
  const cases = /** @type {[string, Kind, string | undefined][]} */ ([
    ['your-name', 'line', 'name'],
    ['last_name', 'line', 'name'],
    ['kana01', 'line', 'name_kana'],
    ['request[anonymous_requester_email]', 'line', 'email'],
    ['confirm_email', 'line', 'confirm'],
    ['email2', 'line', 'confirm'],
    ['your-message', 'area', 'notes'],
    ['_gotcha', 'line', 'trap'],
    ['_wpcf7_ak_hp_textarea', 'area', 'trap'],
    ['companyName', 'line', 'other'],
    ['field_7', 'line', undefined],
    ['tel1', 'line', 'phone'],
    ['q', 'line', 'search'],
  ]);
  for (const [code, kind, id] of cases) assert.equal(meaningOfName(code, kind)?.id, id, code);
});

test('the browser’s own vocabulary is the person’s, or not to be touched', () => {
  assert.equal(meaningOfAutocomplete('section-a shipping family-name')?.part, 'family');
  assert.equal(meaningOfAutocomplete('cc-name')?.id, 'payment');
  assert.equal(meaningOfAutocomplete('one-time-code')?.id, 'password');
  assert.equal(meaningOfAutocomplete('url')?.id, 'other');
  assert.equal(meaningOfAutocomplete('off'), null);
});

test('a tick that gives somebody’s word is a consent', () => {
  for (const words of [
    '個人情報の取扱いに同意する',
    '利用規約を確認しました',
    'メールマガジンを受け取る',
    '上記の内容に間違いはありません',
    'I agree to the terms',
    '18歳以上です',
    'I declare that this is true',
  ])
    assert.equal(isConsent(words), true, words);
  for (const words of ['誹謗中傷', '個人情報の公開', '削除してほしい', 'Privacy', '著作権侵害'])
    assert.equal(isConsent(words), false, words);
});

test('a heading over somebody else’s facts is told from one over a form', () => {
  for (const words of ['被害者について', '相手方について', '2. 被害者の情報', '投稿者', 'Victim information'])
    assert.equal(isAboutOthers(words), true, words);
  for (const words of ['通報者について', '誹謗中傷の被害の相談フォーム', 'あなたについて', 'お客様情報', '連絡先'])
    assert.equal(isAboutOthers(words), false, words);
});
