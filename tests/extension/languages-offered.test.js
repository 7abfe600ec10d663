import assert from 'node:assert/strict';
import test from 'node:test';
import { ownLanguage } from '../../extension/browser/languages-offered.js';

/** @import {Offered} from '../../extension/browser/languages-offered.js' */

const OFFERED = /** @type {Offered[]} */ ([
  { id: 'ja', name: '日本語', tag: 'ja' },
  { id: 'en', name: 'English', tag: 'en' },
  { id: 'ja-easy', name: 'やさしい日本語', tag: 'ja' },
  { id: 'ko', name: '한국어', tag: 'ko', offer: '한국어로 보기' },
  { id: 'pt', name: 'Português (Brasil)', tag: 'pt-BR', offer: 'Ver em português' },
  { id: 'zh', name: '简体中文', tag: 'zh-Hans', offer: '用简体中文显示' },
]);

for (const [wanted, offered] of /** @type {const} */ ([
  [['ko-KR'], 'ko'],
  [['zh-TW', 'en'], 'zh'],
  [['pt-PT', 'en'], 'pt'],
  [['fr-FR', 'ko', 'en'], 'ko'],
  [['en-US', 'ko-KR'], undefined],
  [['ja', 'ko-KR'], undefined],
  [['kok', 'zhx'], undefined],
  [[], undefined],
]))
  test(`whose browser asks for ${wanted.join(', ') || 'nothing'} is offered ${offered ?? 'no language'}`, () =>
    assert.equal(ownLanguage(OFFERED, wanted)?.id, offered));
