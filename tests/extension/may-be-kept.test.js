import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { toldOfKeeping } from '../../extension/report/model/may-be-kept.js';
import { committedBundle } from './knowledge.js';

const words = JSON.parse(readFileSync(new URL('../../extension/_locales/ja/messages.json', import.meta.url), 'utf8'));

/**
 * What the line says, by kind: where nobody said how old the person is, of an adult, of somebody under 18.
 * @type {Record<string, RegExp[]>}
 */
const SAID = {
  csam: [/画面も保存しない/, /画面も保存しない/, /画面も保存しない/],
  own_minor_image: [/画面も保存しない/, /画面も保存しない/, /画面も保存しない/],
  intimate_image: [/18歳未満の画像は保存しない/, /残していません$/, /画面も保存しない/],
  sexual_deepfake: [/18歳未満の画像は保存しない/, /残していません$/, /画面も保存しない/],
  obscene: [/18歳未満の画像は保存しない/, /18歳未満の画像は保存しない/, /画面も保存しない/],
  unsure: [/18歳未満の画像は保存しない/, /18歳未満の画像は保存しない/, /画面も保存しない/],
  child_bullying: [/残していません$/, /残していません$/, /残していません$/],
  credential_leak: [/残していません$/, /残していません$/, /残していません$/],
  gore: [/残していません$/, /残していません$/, /残していません$/],
};

test('who meets what may be a child’s sexual picture is told to keep none, and nobody else is', () => {
  const bare = committedBundle().harms.filter(({ evidence }) => evidence === 'url_only');
  assert.deepEqual(bare.map(({ id }) => id).sort(), Object.keys(SAID).sort());
  for (const harm of bare) {
    for (const [at, under18] of [null, false, true].entries()) {
      const [short, whole] = toldOfKeeping(harm, under18).map(key => words[key].message);
      assert.match(short, SAID[harm.id][at], `${harm.id} ${under18}`);
      assert.match(whole, /スクリーンショットも保存しない/, harm.id);
    }
  }
});

test('what is not known is told like a child’s', () => {
  assert.deepEqual(toldOfKeeping({ id: 'new' }, false), ['urlOnlyShort', 'urlOnlyLine']);
});

test('the person shown, who has not said their age, reads what is kept and finds the rest a press further', () => {
  for (const id of ['intimate_image', 'sexual_deepfake']) {
    assert.deepEqual(toldOfKeeping({ id }, null, true), ['urlOnlyShortOwn', 'urlOnlyLineMaybe']);
    assert.deepEqual(toldOfKeeping({ id }, true, true), ['urlOnlyShort', 'urlOnlyLine']);
  }
  assert.deepEqual(toldOfKeeping({ id: 'obscene' }, null, true), ['urlOnlyShortMaybe', 'urlOnlyLineMaybe']);
});
