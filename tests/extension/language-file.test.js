import assert from 'node:assert/strict';
import test from 'node:test';
import { inMessages, translated } from '../../extension/browser/language-file.js';
import { fill, inEach } from '../../extension/engine/template-text.js';

/** @import {Said} from '../../extension/browser/language-file.js' */

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

test('each line that fell back tells so, for a template leaves out lines that have nothing to say', () => {
  const words = translated({ ja: '投稿：{at}\n\n{notes}', en: 'Posted: {at}\n\n{notes}' }, SAID);
  assert.equal(fill(/** @type {any} */ (words).zh, { at: '', notes: 'N' }), english('N'));
});

test('what has no letters is in no language', () => {
  assert.equal(/** @type {any} */ (translated({ ja: '、', en: ', ' }, SAID)).zh, ', ');
});

test('a fallback in the page’s own tongue is not told as another', () => {
  const easy = { ...SAID, id: 'ja-easy', tag: 'ja', fallback: /** @type {const} */ ('ja') };
  assert.equal(/** @type {any} */ (translated({ ja: '理由', en: 'Reason' }, easy))['ja-easy'], '理由');
});

test('a word of ours keeps its tongue in a sentence that fell back, and a person’s own words are given none', () => {
  const inMessage = inMessages(SAID);
  assert.equal(inMessage('窗口', english('To $1')), '\ufdd3zh-Hans\ufdd4窗口\ufdd5');
  assert.equal(inMessage('窗口', '去$1'), '窗口');
  assert.equal(inMessage('my words', english('To $1')), 'my words');
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
