import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import * as words from '../../extension/injected/words/form-labels.js';
import * as pageWords from '../../extension/injected/words/page-words.js';
import { plainTemplates } from '../../scripts/plain-templates.mjs';
import { shortConstants, shortened, shortModule } from '../../scripts/short-patterns.mjs';

test('words that were written short are in the page what they were', async () => {
  const source = shortModule(words);
  /** @type {Record<string, unknown>} */
  const short = await import(`data:text/javascript,${encodeURIComponent(source)}`);

  assert.deepEqual(Object.keys(short).sort(), Object.keys(words).sort());
  const plain = (/** @type {any[]} */ rules) =>
    rules.map(([id, words, kinds, weight]) => ({ id, words, kinds, weight }));
  for (const [name, value] of Object.entries(words)) {
    if (/^(LABELS|NAMES)$/.test(name))
      assert.deepEqual(plain(/** @type {any} */ (short[name])), plain(/** @type {any} */ (value)));
    else assert.deepEqual(short[name], value, name);
  }
});

test('so are the words that pages are read by', async () => {
  const source = shortConstants(pageWords);
  /** @type {Record<string, unknown>} */
  const short = await import(`data:text/javascript,${encodeURIComponent(source)}`);

  assert.deepEqual({ ...short }, { ...pageWords });
});

test('writing words short is worth it, and pieces may lie in pieces', () => {
  const texts = ['通報者の氏名', '通報者の電話', '通報者の住所', '申告者の氏名'];
  const { pieces, short } = shortened(texts);
  let whole = short.join('\n');
  for (const [letter, piece] of pieces.toReversed()) whole = whole.replaceAll(letter, piece);

  assert.deepEqual(whole.split('\n'), texts);
  assert.ok(Buffer.byteLength(short.join('')) < Buffer.byteLength(texts.join('')) * 0.7);
});

test('a template that is taken as it is written says the same without its tag', () => {
  const made = "['x', 'y'].join('\\\\b|')";
  const code = `const { raw } = String;\nconst A = '.';\nconst B = raw\`\\s\${${made}}\\d\${A}\`;\n`;
  const value = (/** @type {string} */ made) => new Function(`${made}; return B;`)();
  assert.equal(value(plainTemplates(code)), value(code));
  assert.doesNotMatch(plainTemplates(code), /raw/);
});

test('no script for pages holds a tagged template', () => {
  const folder = new URL('../../extension/injected/', import.meta.url);
  for (const name of readdirSync(folder).filter(each => each.endsWith('.js')))
    assert.doesNotMatch(readFileSync(new URL(name, folder), 'utf8'), /\braw\b|String\.raw/, name);
});
