/** @import {Directory} from '../../extension/knowledge/directory.js' */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { loadAllWords } from '../../extension/browser/i18n.js';
import { acceptance } from '../../extension/desks/acceptance.js';

const extension = new URL('../../extension', import.meta.url);
globalThis.fetch = async path => new Response(readFileSync(new URL(extension + String(path))));

/** @type {Directory} */
const directory = JSON.parse(readFileSync(new URL(`${extension}/knowledge/directory.json`), 'utf8'));
const plain = directory.plain ?? {};

for (const language of /** @type {const} */ (['ja', 'en'])) {
  test(`the directory says in plain words what the card says in them (${language})`, async () => {
    await loadAllWords(language);
    const hard = directory.desks
      .flatMap(({ accepts }) => accepts)
      .filter(({ category }) => category && Object.hasOwn(plain, category.ja));
    assert.ok(hard.length > 30, `${hard.length} of what desks take have plain words`);
    for (const accepts of hard) {
      const words = plain[accepts.category?.ja ?? ''][language];
      assert.ok(acceptance(accepts, directory, language).includes(words), words);
    }
  });
}
