/** 「これは違います」: which facts can be corrected, and what is in a patch: nothing but them and what was typed. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

import { factsOf } from '../../extension/corrections/facts.js';
import { inOneLine, LONGEST, patchOf } from '../../extension/corrections/patch.js';

/** @import {Directory} from '../../extension/knowledge/directory.js' */

const knowledge = new URL('../../extension/knowledge/', import.meta.url);
/** @type {Directory} */
const directory = JSON.parse(readFileSync(new URL('directory.json', knowledge), 'utf8'));
const place = { line: 3, before: ['[[channels]]', 'kind = "phone"'], at: 'phone = "0570-003-110"', after: [] };
const correction = {
  desk: 'jinken',
  key: 'channels.2.phone',
  was: '0570-003-110',
  right: '0570-003-111',
  known_by: 'https://www.moj.go.jp/x',
  edition: '2026-11-29.2',
  day: '2026-11-29',
  mark: '3f2a1c',
};
/** @param {Partial<typeof correction>} [more] @param {typeof place} [at] */
const patch = (more, at = place) => patchOf({ ...correction, ...more }, at, ['www.jinken.go.jp']);

const NOTE = 'shared_data/inbox/2026-11-29-jinken-channels-2-phone-3f2a1c.toml';

test('a number is mended where it stands, and a note says how one knows', () => {
  assert.equal(
    patch(),
    `diff --git a/shared_data/desks/jinken.toml b/shared_data/desks/jinken.toml
--- a/shared_data/desks/jinken.toml
+++ b/shared_data/desks/jinken.toml
@@ -1,3 +1,3 @@
 [[channels]]
 kind = "phone"
-phone = "0570-003-110"
+phone = "0570-003-111"
diff --git a/${NOTE} b/${NOTE}
new file mode 100644
--- /dev/null
+++ b/${NOTE}
@@ -0,0 +1,7 @@
+made_on = 2026-11-29
+edition = "2026-11-29.2"
+desk = "jinken"
+key = "channels.2.phone"
+was = "0570-003-110"
+right = "0570-003-111"
+known_by = "https://www.moj.go.jp/x"
`,
  );
});

const URL_PLACE = { ...place, at: 'url = "https://www.jinken.go.jp/"' };
const OF_URL = { key: 'channels.0.url', was: 'https://www.jinken.go.jp/' };

for (const [what, more, at] of /** @type {[string, Partial<typeof correction>, typeof place?][]} */ ([
  ['words in place of a number', { right: 'いまは使えないそうです' }],
  ['a number with a quotation mark', { right: '0570"\nx = 1' }],
  ['an address on a host that nobody has looked at', { ...OF_URL, right: 'https://evil.example/' }, URL_PLACE],
  ['an address without https', { ...OF_URL, right: 'http://www.jinken.go.jp/a' }, URL_PLACE],
  ['what is not written like that', { was: '0120-000-000' }],
]))
  test(`${what}: a note alone`, () => assert.ok(!patch(more, at).includes('desks/jinken.toml')));

test('an address on the same host is mended where it stands', () => {
  assert.match(patch({ ...OF_URL, right: 'https://www.jinken.go.jp/new' }, URL_PLACE), /^\+url = .*go\.jp\/new"$/m);
});

test('nothing that is typed becomes a line of its own', () => {
  const typed = 'a\n+++ b/scripts/run\r\n@@ -1 +1 @@\u2028\u0000\u007f"\\ \ud800';
  const lines = patch({ key: 'notes.0.ja', right: typed, known_by: typed.repeat(40) }).split('\n');
  assert.equal(lines.filter(line => line.startsWith('+++')).length, 1);
  assert.equal(lines.length, 5 + 7 + 1);
  assert.ok(inOneLine(typed.repeat(100)).length <= LONGEST);
});

test('every fact that the record says can be corrected, in both languages', () => {
  for (const language of /** @type {const} */ (['ja', 'en'])) {
    for (const desk of directory.desks) {
      const facts = factsOf(desk, directory, language, () => '9:00');
      assert.equal(new Set(facts.map(({ key }) => key)).size, facts.length, desk.id);
      const said = facts.map(fact => fact.said);
      for (const list of [desk.does, desk.who, desk.notes ?? [], desk.needs ?? []])
        for (const each of list) assert.ok(said.includes(each[language]), `${desk.id}: ${each[language]}`);
      for (const { phone, url } of desk.channels ?? [])
        for (const each of [phone, url]) if (each) assert.ok(said.includes(each), each);
    }
  }
});

test('no module of the page reads a report, a record or what was captured', () => {
  const folder = new URL('../../extension/corrections/', import.meta.url);
  const imports = readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .flatMap(name => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^import .* from '(.+)';$/gm)])
    .map(([, path]) => path);
  const kept = imports.filter(path => /store\/|capture\/|fill\/|server\//.test(path));
  assert.deepEqual(kept, ['../store/settings.js']);
});
