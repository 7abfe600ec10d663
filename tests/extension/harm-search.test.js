/** @import {Harm} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { plain, searchHarms } from '../../extension/engine/harm-search.js';
import { committedBundle } from './knowledge.js';

const { harms } = committedBundle();
const ids = (/** @type {Harm[]} */ found) => found.map(harm => harm.id);

test('spellings that mean the same are the same', () => {
  for (const typed of ['リベンジ', 'りべんじ', 'ﾘﾍﾞﾝｼﾞ']) assert.equal(plain(typed), 'りべんじ');
  assert.equal(plain('ＳＮＳ詐欺'), 'sns詐欺');
});

test('nothing typed offers every harm in its own order', () => {
  assert.deepEqual(ids(searchHarms(harms, '  ')), ids(harms));
});

test('every harm is found first by its own name, in either language', () => {
  for (const harm of harms) {
    for (const name of [harm.label.ja, harm.label.en]) {
      assert.ok(ids(searchHarms(harms, name)).slice(0, 2).includes(harm.id), `${name} does not lead to ${harm.id}`);
    }
  }
});

test('every word a harm is known by leads to it', () => {
  for (const harm of harms) {
    for (const word of harm.words)
      assert.ok(ids(searchHarms(harms, word)).includes(harm.id), `${word} misses ${harm.id}`);
  }
});

test('half a word is enough, in katakana or hiragana', () => {
  for (const typed of ['イジ', 'いじ', 'イジメ'])
    assert.ok(ids(searchHarms(harms, typed)).includes('child_bullying'), typed);
});

test('a whole sentence is understood by the word it holds', () => {
  assert.ok(ids(searchHarms(harms, 'リベンジポルノを消したい')).includes('intimate_image'));
});

test('what fits everything typed leaves out what fits a part; a part is better than nothing', () => {
  const both = ids(searchHarms(harms, '子ども 画像'));
  assert.ok(both.length > 0 && both.length < ids(searchHarms(harms, '子ども')).length, String(both));
  assert.ok(ids(searchHarms(harms, 'いじめ qqqqqq')).includes('child_bullying'));
  assert.deepEqual(searchHarms(harms, 'qqqqqq'), []);
});

test('what looks like a pattern is only text', () => assert.deepEqual(searchHarms(harms, '.*[('), []));

/** @type {[typed: string, first: string[]][]} what people in a hurry type, and what Enter may then choose */
const SENTENCES = [
  ['lies about me', ['defamation']],
  ['someone is spreading lies about me', ['defamation']],
  ['he threatens me', ['threat']],
  ['racist post', ['hate']],
  ['my photo was posted', ['privacy']],
  ['they wrote my name', ['privacy', 'defamation']],
  ['my account was stolen', ['impersonation']],
  ['名前を書かれた', ['privacy', 'defamation']],
  ['勝手に写真を使われた', ['privacy', 'impersonation']],
  ['なりすまされた', ['impersonation']],
  ['しつこいメッセージ', ['threat']],
];
for (const [typed, first] of SENTENCES) {
  test(`“${typed}” leads first to ${first.join(' or ')}`, () => {
    const [found] = ids(searchHarms(harms, typed));
    assert.ok(first.includes(found), `${found}`);
  });
}

test('words that tell nothing of what happened choose nothing', () =>
  assert.deepEqual(searchHarms(harms, 'about my'), []));
