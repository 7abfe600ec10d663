import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { writtenBy } from '../../extension/browser/furigana.js';
import { otherLanguage } from '../../extension/browser/other-language.js';
import { withoutSigns } from '../../extension/browser/signs.js';
import { written } from '../../extension/style/dates.js';

/** @import {Language} from '../../extension/knowledge/types.js' */

const [BASE, READING, READ] = ['\ufdd0', '\ufdd1', '\ufdd2'];

const EASY = /** @type {Language} */ ('ja-easy');
const english = (/** @type {string} */ text) => `\ufdd3en\ufdd4${text}\ufdd5`;

test('where no element can stand, furigana and tongues are left out', () => {
  assert.equal(withoutSigns(`${BASE}窓口${READING}まどぐち${READ}へ`), '窓口へ');
  assert.equal(withoutSigns(`${english('Desk')}: ${BASE}窓口${READING}まどぐち${READ}`), 'Desk: 窓口');
});

test('the signs are those that the files are compiled with', () => {
  const compiled = readFileSync(new URL('../../backend/tsuho/compile/languages.py', import.meta.url), 'utf8');
  const of = (/** @type {string} */ names) =>
    [...(compiled.match(new RegExp(`^${names} = .*`, 'm'))?.[0] ?? '').matchAll(/\\u([0-9a-f]{4})/g)].map(([, code]) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  const [base, reading, read] = of('BASE, READING, READ');
  const [tongue, says, said] = of('TONGUE, SAYS, SAID');
  assert.equal(withoutSigns(`${tongue}en${says}Desk${said}: ${base}窓口${reading}まどぐち${read}`), 'Desk: 窓口');
});

test('a day that the browser wrote is read out, and nothing that others wrote', () => {
  const asOurs = writtenBy({
    月: '月《げつ》',
    '1月': '1月《いちがつ》',
    '11月': '11月《じゅういちがつ》',
    '1日': '1日《ついたち》',
  });
  assert.equal(asOurs(`1月: ${written('11月1日', EASY)}まで`), '1月: 11月《じゅういちがつ》1日《ついたち》まで');
  assert.equal(asOurs(`${written('月', EASY)}–金`), '月《げつ》–金');
  assert.equal(writtenBy()(written('11月1日', EASY)), '11月1日');
  assert.equal(withoutSigns(written('11月1日', EASY)), '11月1日');
  assert.equal(written('11月1日', 'ja'), '11月1日');
});

test('a language that the package does not have is none', async () => {
  assert.equal(await otherLanguage('xx', () => Promise.reject(new Error('404'))), null);
});
