/**
 * Every fact that the page of corrections offers, for tests/test_patches.py: a fact a line (JSON), in both languages,
 * with the hosts on which an address of it may lie.
 */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { subjectsOf } from '../../extension/corrections/subjects.js';

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../extension/knowledge/${name}`, import.meta.url));
const directory = JSON.parse(read('directory.json').toString());
const correctable = JSON.parse(gunzipSync(read('correctable.json.gz')).toString());

for (const language of /** @type {const} */ (['ja', 'en']))
  for (const { facts, hosts } of subjectsOf(directory, correctable, language, () => '9:00'))
    for (const fact of facts) process.stdout.write(`${JSON.stringify({ ...fact, hosts })}\n`);
