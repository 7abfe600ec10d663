import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  isAboutOthers,
  isConsent,
  meaningOf,
  meaningOfAutocomplete,
  meaningOfCode,
} from '../../extension/injected/fill-form/labels.js';

/** @typedef {import('../../extension/injected/fill-form/labels.js').Kind} Kind */

/** @type {Record<string, [string[], Kind?]>} what is asked -> the words forms use for it */
const LABELS = {
  url: [
    [
      'URL',
      '通報対象URL',
      '該当ページのURL（必須）',
      '問題の投稿のリンク',
      '書き込みのURL',
      '掲載ページのURL',
      'サイトURL',
      'ページのアドレス',
      '【必須】対象URL',
      'Q1. 通報したい投稿のURLを入力してください',
      'Link to the post',
      'URL of the content you are reporting *',
      'Web address',
      'URL１ ※必須',
      '関連URL',
      '掲載場所',
      '投稿URL（複数可）',
      'URLまたはアカウント名',
      'URL of the channel in question',
      '問題の書き込みがあるページ',
      'Address (URL) of the page you are complaining about',
      'アドレス（http〜）',
    ],
  ],
  notes: [
    [
      'お問い合わせ内容',
      'お問合せ内容',
      'ご相談内容（500字以内）',
      'メッセージ本文',
      '詳細',
      '通報内容',
      '被害の状況を具体的に',
      'ご意見・ご要望',
      '備考',
      '該当箇所の説明',
      '削除を求める理由',
      'どのような被害ですか',
      'Message',
      'How can we help?',
      'Description',
      'Please explain why this content should be removed',
      'その他',
      'コメント',
      '4．内容 必須',
      '投稿の内容と日時',
      'お問い合わせの内容Contents',
      'Body',
      '上記の URL のコンテンツが違法であると考える理由を詳しく説明してください。',
    ],
    'area',
  ],
  subject: [
    [
      '件名',
      '題名',
      'タイトル',
      '表題',
      '件名【必須】',
      'お問い合わせ件名',
      'Subject',
      '選定した企業へ 表示されるタイトル',
      '相談のタイトル必須',
    ],
  ],
  site_name: [
    [
      'サイト名',
      '掲示板名',
      '掲載サイト名',
      '書き込みのあるサイト・サービスの名称',
      'サービス名',
      'SNS名',
      'Name of the website',
      'Site name',
      'サイト名・アプリ名',
      '掲示板等の名称・スレッド名',
      '書きこみがあったサイト・アプリのなまえ',
    ],
  ],
  name: [
    [
      'お名前',
      '氏名',
      'ご氏名',
      'お 名 前',
      'お名前（漢字）',
      '2．お名前（団体名）必須',
      '通報者氏名',
      '申請者の氏名',
      'ご担当者名',
      'ご連絡者のお名前',
      'Your name',
      'Full name',
      'Name *',
      'あなたのお名前',
      'お名前（匿名可）',
      'Full legal name',
      '姓',
      'First name',
      '相談者のお名前',
      '名前Your Name',
      'NAME',
      'お名前（ニックネーム可）',
      'Your First Name',
      "Requester's name",
      '会員登録のお名前',
      'ハンドルネーム可・お名前',
      '※申告者氏名',
      '氏名または法人名',
      '届出者氏名又は組織名',
      '通報する方のお名前',
      'ご本人のお名前',
      '情報を提供される方のお名前',
    ],
  ],
  name_kana: [
    [
      'フリガナ',
      'ふりがな',
      'お名前（フリガナ）',
      '氏名（カナ）',
      'カナ',
      'よみがな',
      'シメイ',
      'セイ',
      'ふりがなName Reading',
      '氏名フリガナ（全角カタカナ）',
    ],
  ],
  email: [
    [
      'メールアドレス',
      'E-mail',
      'Eメール',
      'メール',
      '電子メールアドレス',
      'ご連絡先（メール）',
      'Your email address',
      'Mail',
      'メールアドレス（半角英数字）',
      '申請者メールアドレス',
      'E-MAILE',
      '連絡先メールアドレス',
      'メールアドレス リベンジポルノの場合は必須',
    ],
  ],
  phone: [
    [
      '電話番号',
      'TEL',
      'お電話番号（ハイフンなし）',
      '携帯電話',
      'Phone number',
      '連絡先電話番号',
      '電話番号（日中のご連絡先）',
      '普段使っている電話番号',
    ],
  ],
  found_at: [
    [
      '発見日時',
      '見つけた日',
      '書き込みを確認した日時',
      '閲覧日',
      '気づいた日時',
      '発見年月日',
      'いつ見つけましたか',
      'Date you saw it',
      'When did you find it?',
      '発生（認知）年月日',
      '日時',
      '発生日時',
    ],
  ],
  category: [
    [
      'お問い合わせ種別',
      '種類',
      '通報の理由',
      'ご用件',
      'カテゴリー',
      '被害の種類',
      '申告事由',
      'お問い合わせ内容',
      'Reason for report',
      'Type of issue',
      'Category',
      'What is the issue?',
      '該当する項目（複数選択可）',
      '1．分野をお選びください 必須',
      'お困りごとの分野',
      '件名',
    ],
    'choice',
  ],
  age: [['年齢', 'ご年齢（任意）', '年代', 'Age']],
  address: [['住所', 'ご住所', 'お住まい']],
  postal: [['郵便番号', 'Zip code', '郵便番号（上3桁）']],
  victim: [['被害者の氏名', '被害に遭われた方のお名前', '書かれた人の名前']],
  author: [
    [
      '投稿者名（アカウント名）',
      '相手の氏名・ニックネーム',
      'Username of the account you are reporting',
      '書き込んだ人の名前',
    ],
  ],
  relation: [['被害者との関係', 'あなたの立場', 'Relationship to the victim'], 'choice'],
  wish: [['希望する対応', 'どうしたいですか'], 'choice'],
  confirm: [
    [
      'メールアドレス（確認用）',
      '確認のためもう一度',
      'メールアドレス（再入力）',
      'もう一度入力してください',
      'Confirm email',
      'メールアドレス(確認)',
      'Re-enter your email',
      '▼確認のためもう一度ご入力ください',
      'メールアドレス（確認のため再度ご入力ください）',
    ],
  ],
  captcha: [
    [
      '画像認証',
      '表示された文字を入力してください',
      '画像に表示されている文字',
      '3 + 5 =',
      '日本の首都は？（スパム防止のための質問です）',
      '認証コード',
      'Security code',
      'Are you human?',
      'ひらがなで計算の答え',
    ],
  ],
  password: [['パスワード', 'Password', 'ログインID', 'ワンタイムパスワード']],
  trap: [
    [
      'この欄は空のままにしてください',
      'If you are human, leave this blank: email',
      '入力しないでください',
      "Don't fill this out",
    ],
  ],
  company: [
    [
      '会社名',
      '貴社名',
      '御社URL',
      '法人・団体名',
      '勤務先の電話番号',
      '会社のホームページアドレス',
      'Company name',
      'Organization',
      '学校名',
    ],
  ],
};

for (const [id, [labels, kind = 'line']] of Object.entries(LABELS)) {
  test(`these labels ask for ${id}`, () => {
    assert.deepEqual(
      labels.filter(label => meaningOf(label, kind)?.id !== id).map(label => `${label}: ${meaningOf(label, kind)?.id}`),
      [],
    );
  });
}

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
    ['companyName', 'line', 'x'],
    ['field_7', 'line', undefined],
    ['tel1', 'line', 'phone'],
    ['q', 'line', 'search'],
  ]);
  for (const [code, kind, id] of cases) assert.equal(meaningOfCode(code, kind)?.id, id, code);
});

test('the browser’s own vocabulary is the person’s, or not to be touched', () => {
  assert.equal(meaningOfAutocomplete('section-a shipping family-name')?.part, 'family');
  assert.equal(meaningOfAutocomplete('cc-name')?.id, 'payment');
  assert.equal(meaningOfAutocomplete('one-time-code')?.id, 'password');
  assert.equal(meaningOfAutocomplete('url')?.id, 'x');
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
