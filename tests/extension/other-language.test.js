import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { otherLanguage, plain, translated, within, writtenBy } from '../../extension/browser/other-language.js';
import { inEach } from '../../extension/engine/template-text.js';
import { written } from '../../extension/style/dates.js';

/**
 * @import {Said} from '../../extension/browser/other-language.js'
 * @import {Language} from '../../extension/knowledge/types.js'
 */

const [BASE, READING, READ] = ['\ufdd0', '\ufdd1', '\ufdd2'];

/** @type {Said} */
const SAID = {
  id: 'zh',
  tag: 'zh-Hans',
  direction: 'ltr',
  fallback: 'en',
  notice: '机器翻译',
  interface: { menu: '菜单' },
  sentences: { 窓口: '窗口' },
};

const EASY = /** @type {Language} */ ('ja-easy');
const english = (/** @type {string} */ text) => `\ufdd3en\ufdd4${text}\ufdd5`;

test('every text of the knowledge gets its words, and else those of the fallback, told as such', () => {
  const bundle = {
    desks: { a: { name: { ja: '窓口', en: 'Desk' } } },
    words: [{ ja: '理由', en: 'Reason', sources: [] }],
  };
  const { desks, words } = /** @type {any} */ (translated(bundle, SAID));
  assert.equal(desks.a.name.zh, '窗口');
  assert.equal(words[0].zh, english('Reason'));
});

test('what has no letters is in no language', () => {
  assert.equal(/** @type {any} */ (translated({ ja: '、', en: ', ' }, SAID)).zh, ', ');
});

test('a fallback in the page’s own tongue is not told as another', () => {
  const easy = { ...SAID, id: 'ja-easy', tag: 'ja', fallback: /** @type {const} */ ('ja') };
  assert.equal(/** @type {any} */ (translated({ ja: '理由', en: 'Reason' }, easy))['ja-easy'], '理由');
});

test('a word of ours keeps its tongue in a sentence that fell back, and a person’s own words are given none', () => {
  assert.equal(within('窗口', english('To $1'), SAID), '\ufdd3zh-Hans\ufdd4窗口\ufdd5');
  assert.equal(within('窗口', '去$1', SAID), '窗口');
  assert.equal(within('my words', english('To $1'), SAID), 'my words');
});

test('where no element can stand, furigana and tongues are left out', () => {
  assert.equal(plain(`${BASE}窓口${READING}まどぐち${READ}へ`), '窓口へ');
  assert.equal(plain(`${english('Desk')}: ${BASE}窓口${READING}まどぐち${READ}`), 'Desk: 窓口');
});

test('the signs are those that the files are compiled with', () => {
  const compiled = readFileSync(new URL('../../backend/tsuho/compile/languages.py', import.meta.url), 'utf8');
  const of = (/** @type {string} */ names) =>
    [...(compiled.match(new RegExp(`^${names} = .*`, 'm'))?.[0] ?? '').matchAll(/\\u([0-9a-f]{4})/g)].map(([, code]) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  const [base, reading, read] = of('BASE, READING, READ');
  const [tongue, says, said] = of('TONGUE, SAYS, SAID');
  assert.equal(plain(`${tongue}en${says}Desk${said}: ${base}窓口${reading}まどぐち${read}`), 'Desk: 窓口');
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
  assert.equal(plain(written('11月1日', EASY)), '11月1日');
  assert.equal(written('11月1日', 'ja'), '11月1日');
});

test('a language that the package does not have is none', async () => {
  assert.equal(await otherLanguage('xx', () => Promise.reject(new Error('404'))), null);
});

test('what the engine puts together is there in each language that the knowledge has', () => {
  const names = { ja: '窓口', en: 'Desk' };
  assert.deepEqual(
    inEach({}, language => names[language]),
    names,
  );
  const bundle = translated({ edition: '1', names }, SAID);
  assert.deepEqual(
    inEach(bundle, language => `${bundle.names[language]}!`),
    { ja: '窓口!', en: 'Desk!', zh: '窗口!' },
  );
});
