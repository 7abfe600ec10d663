import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { PERSON_FACTS } from '../../extension/engine/constants.js';
import { ABOUT_WORDS } from '../../extension/report/model/about-words.js';

test('each of a person’s own facts that a form may get has a name in both languages', () => {
  assert.deepEqual(Object.keys(ABOUT_WORDS), [...PERSON_FACTS]);
  for (const language of ['ja', 'en']) {
    const file = new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url);
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    for (const key of Object.values(ABOUT_WORDS)) assert.ok(messages[key]?.message, key);
  }
});
