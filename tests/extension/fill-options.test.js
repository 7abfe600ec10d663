import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bestOption, spanOf } from '../../extension/injected/fill-form/best-option.js';

const HOTLINE = [
  'わいせつ・アダルト',
  '児童ポルノ',
  '薬物・ドラッグ',
  '出会い系・売春',
  '銀行口座・とばし携帯の売買',
  'フィッシング・不正アクセス',
  '自殺仲間募集・自殺関与',
];
const RIGHTS = ['選択してください', '名誉毀損・信用毀損', 'プライバシー侵害', 'なりすまし', '著作権侵害', 'その他'];
const ENGLISH = ['-', 'Spam', 'Harassment / bullying', 'Copyright', 'Defamation or insult', 'Other'];

/** @type {[string, string[], string | null][]} what the draft says, what the form offers, what is chosen */
const CASES = [
  ['誹謗中傷', RIGHTS, '名誉毀損・信用毀損'],
  ['誹謗中傷', ['スパム', '誹謗・中傷', 'その他'], '誹謗・中傷'],
  ['プライバシーの侵害', RIGHTS, 'プライバシー侵害'],
  ['規制薬物・指定薬物の広告、濫用のあおり', HOTLINE, '薬物・ドラッグ'],
  ['児童ポルノ公然陳列', HOTLINE, '児童ポルノ'],
  ['わいせつ電磁的記録記録媒体陳列', HOTLINE, 'わいせつ・アダルト'],
  ['わいせつ物（アダルト）', HOTLINE, 'わいせつ・アダルト'],
  ['人を自殺に勧誘・誘引する情報', HOTLINE, '自殺仲間募集・自殺関与'],
  ['ID・パスワードの入力を不正に要求する行為', HOTLINE, 'フィッシング・不正アクセス'],
  ['リベンジポルノ', ['わいせつ', '児童ポルノ', 'リベンジポルノ'], 'リベンジポルノ'],
  ['誹謗中傷', ['違法情報', '有害情報', '権利の侵害', 'その他'], '権利の侵害'],
  ['defamation', ENGLISH, 'Defamation or insult'],
  ['誹謗中傷', ['商品の返品', '配送の遅れ', '採用について'], null],
  ['誹謗中傷', ['ご意見・ご要望', 'その他'], null],
  ['誹謗中傷', ['不適切な広告', '青少年に不適切な掲示物', '無意味な掲示物', 'その他'], null],
  ['誹謗中傷', ['誹謗中傷（個人）', '誹謗中傷（企業）'], null],
  ['例の掲示板', ['選択', 'SNS', '掲示板'], '掲示板'],
  ['', RIGHTS, null],
];

for (const [value, options, chosen] of CASES) {
  test(`of ${options.slice(0, 4).join(' | ')}, 「${value}」 is ${chosen ?? 'none'}`, () => {
    const best = bestOption(value, options);
    assert.equal(best ? options[best.index] : null, chosen);
  });
}

test('an age is found in decades and spans', () => {
  const chosen = (/** @type {string} */ age, /** @type {string[]} */ options) =>
    options[spanOf(age, options)?.index ?? -1];
  assert.equal(chosen('34', ['20歳未満', '20歳代', '30歳代', '50歳以上']), '30歳代');
  assert.equal(chosen('19', ['20歳未満', '20歳代']), '20歳未満');
  assert.equal(chosen('67歳', ['18〜39歳', '40〜64歳', '65歳以上']), '65歳以上');
  assert.equal(chosen('41', ['10代', '20代', '30代', '40代以上']), '40代以上');
  assert.equal(chosen('', ['10代']), undefined);
});
