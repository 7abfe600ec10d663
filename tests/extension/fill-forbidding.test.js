import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { forbidAlso, isConsent, isForbidden, meaningOf } from '../../extension/injected/fill-form/labels.js';
import { acceptable } from '../../extension/server/acceptable.js';
import { bundleSchema, changed, committedBundle } from './knowledge.js';

/** A label for each of the pinned words that forbid. @type {Record<string, string>} */
const PINNED = {
  trap: 'この欄は空のままにしてください',
  captcha: '画像認証',
  password: 'パスワード',
  payment: 'カード番号',
  confirm: 'メールアドレス（確認用）',
  search: 'サイト内検索',
};

const stillForbidden = () =>
  Object.entries(PINNED).every(([id, label]) => meaningOf(label, 'line')?.id === id) && isConsent('規約に同意する');

afterEach(() => forbidAlso(undefined));

test('knowledge that forbids nothing takes no pinned word away', () => {
  for (const words of [undefined, null, {}, { password: [], consent: [] }, [], 'password']) {
    forbidAlso(words);
    assert.equal(stillForbidden(), true);
  }
});

test('an added word forbids what was filled before, and no longer once it is gone', () => {
  assert.equal(meaningOf('電話番号の下四桁', 'line')?.id, 'phone');
  forbidAlso({ password: ['下四桁', 'PIN'] });
  assert.equal(meaningOf('電話番号の下四桁', 'line')?.id, 'password');
  assert.equal(meaningOf('Your PIN', 'line')?.id, 'password');
  assert.notEqual(meaningOf('Your opinion', 'area')?.id, 'password');
  assert.equal(stillForbidden(), true);
  forbidAlso({});
  assert.equal(meaningOf('電話番号の下四桁', 'line')?.id, 'phone');
});

test('an added word makes a tick a consent', () => {
  assert.equal(isConsent('誓約書を提出する'), false);
  forbidAlso({ consent: ['誓約'] });
  assert.equal(isConsent('誓約書を提出する'), true);
});

test('words for what forbids nothing are passed over', () => {
  forbidAlso({ url: ['URL'], name: ['お名前'] });
  assert.equal(meaningOf('お名前', 'line')?.id, 'name');
});

test('a pattern is read as the word it is written as: it can neither break the reading nor slow it', () => {
  const hostile = ['(a+)+$', '(', '[', '\\', '.*', 'a{1,99}{1,99}', '^', '$', '|', '', 'x'.repeat(5_000), 7, null, {}];
  forbidAlso({ password: [...hostile, ...Array(100_000).fill('(.*)*(.*)*!')], consent: hostile });
  for (let count = 0; count < 200; count += 1) meaningOf(`${'a'.repeat(110)}! お名前`, 'line');
  assert.equal(meaningOf('お名前', 'line')?.id, 'name');
  assert.equal(isConsent('詳細'), false);
  assert.equal(stillForbidden(), true);
});

test('what is forbidden in the bundle is forbidden by the script already', () => {
  const { forbids = {} } = committedBundle();
  assert.deepEqual(
    Object.keys(forbids).filter(id => id !== 'consent' && !isForbidden(id)),
    [],
  );
  const missing = Object.entries(forbids).flatMap(([id, words]) =>
    words.filter(word => (id === 'consent' ? !isConsent(word) : meaningOf(word, 'line')?.id !== id)),
  );
  assert.ok(Object.keys(forbids).length > 6);
  assert.deepEqual(missing, []);
});

test('a bundle whose forbidding words are no lists of short words is refused', () => {
  const packaged = committedBundle();
  for (const forbids of [[], 'password', { password: 'x' }, { password: [7] }, { password: ['x'.repeat(41)] }]) {
    const candidate = changed(bundle => Object.assign(bundle, { forbids }));
    assert.deepEqual(
      acceptable(candidate, packaged, packaged, bundleSchema(), new Date()).ok,
      false,
      JSON.stringify(forbids),
    );
  }
  const older = changed(bundle => delete (/** @type {any} */ (bundle).forbids));
  assert.equal(acceptable(older, packaged, packaged, bundleSchema(), new Date()).ok, true);
});
