/** 「これは違います」: which facts can be corrected, and what is in a patch: nothing but them and what was typed. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';

import { inOneLine, LONGEST, patchOf } from '../../extension/corrections/patch.js';
import { marked, shownFacts, subjectsOf } from '../../extension/corrections/subjects.js';
import { toldOf } from '../../extension/report/model/beside-form.js';
import { rulesOf } from '../../extension/report/model/finding-rules.js';
import { markOf } from '../../extension/report/model/mark.js';

/**
 * @import {Correctable} from '../../extension/corrections/subjects.js'
 * @import {Directory} from '../../extension/knowledge/directory.js'
 * @import {Bundle} from '../../extension/knowledge/types.js'
 */

const knowledge = new URL('../../extension/knowledge/', import.meta.url);
/** @type {Directory} */
const directory = JSON.parse(readFileSync(new URL('directory.json', knowledge), 'utf8'));
const place = { line: 3, before: ['[[channels]]', 'kind = "phone"'], at: 'phone = "0570-003-110"', after: [] };
const correction = {
  file: 'desks/jinken',
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

const unpacked = (/** @type {string} */ name) =>
  JSON.parse(gunzipSync(readFileSync(new URL(name, knowledge))).toString());
/** @type {Correctable} */
const correctable = unpacked('correctable.json.gz');
/** @type {Bundle} */
const bundle = JSON.parse(readFileSync(new URL('bundle.json', knowledge), 'utf8'));
const subjects = (/** @type {'ja' | 'en'} */ language) => subjectsOf(directory, correctable, language, () => '9:00');
const ours = subjects('ja');

test('every fact of a desk has its place of its own, in both languages', () => {
  for (const language of /** @type {const} */ (['ja', 'en'])) {
    for (const { id, facts } of subjects(language)) {
      const places = facts.map(({ file, key }) => `${file} ${key}`);
      assert.deepEqual(places, [...new Set(places)], id);
    }
  }
});

/** @param {string[]} sentences */
const shown = (sentences, byMark = marked(ours)) => shownFacts(sentences.map(markOf), byMark, correctable.joined);

/** Every text that stands there in Japanese and English. @param {any} values @returns {string[]} */
const sentencesIn = values =>
  values && typeof values === 'object'
    ? [
        ...(typeof values.ja === 'string' && typeof values.en === 'string' ? [values.ja] : []),
        ...Object.values(values).flatMap(sentencesIn),
      ]
    : [];
const said = (/** @type {number | null} */ word) => (word === null ? [] : [bundle.words[word].ja]);
const { day: _, at_least: __, ...clock } = bundle.what_next?.log ?? {};

for (const [what, sentences] of /** @type {[string, string[]][]} */ ([
  ['why a desk is named', bundle.signposts.flatMap(([, , why]) => said(why))],
  ['as what it takes it', bundle.signposts.flatMap(([, , , as]) => said(as))],
  ['what to mind there', bundle.signposts.flatMap(([, , , , cautions]) => cautions.flatMap(said))],
  ['why a desk does not take it', bundle.not_here.flatMap(([, why]) => said(why))],
  ['all that a desk tells', sentencesIn([bundle.desks, directory.desks])],
  ['its lines and addresses', directory.desks.flatMap(({ channels }) => channels ?? []).flatMap(numbersOf)],
  ['the desks in plain words', sentencesIn(bundle.plain)],
  ['what to do first', sentencesIn(bundle.harms.map(({ first }) => first))],
  ['what comes next', sentencesIn([bundle.what_next?.road, bundle.what_next?.after, bundle.what_next?.also])],
  ['how long ago a post was', sentencesIn(clock)],
  ['what changed since', sentencesIn(bundle.changes)],
  ['a service’s own ways', sentencesIn([bundle.platforms, directory.platforms])],
  ['its forms', directory.platforms.flatMap(({ legal_forms: forms }) => forms ?? []).map(({ url }) => url)],
  ['forms for some harms and roles', Object.values(bundle.desks).flatMap(({ form }) => waysOf(form))],
  ['a kind of harm', sentencesIn(bundle.harms.map(({ label, line, example }) => [label, line, example]))],
  ['what to correct before sending', sentencesIn(bundle.preflight.rules)],
  ['what is said beside a desk’s form', directory.desks.flatMap(besideForm)],
  ['what the sheet shows and what not', sentencesIn([bundle.sheet?.shows, bundle.sheet?.shows_not])],
  ['what the sheet says of itself', sentencesIn(bundle.sheet?.words)],
  ['the flow of the leaflet', sentencesIn([directory.leaflet.flow, directory.leaflet_notes])],
  ['the cells of the leaflet', cellsOf(directory.leaflet)],
  [
    'the card of 110',
    ['dangerCallTitle', 'dangerCallDoubt', 'dangerCallWhat', 'dangerCallWhatElsewhere', 'ownLifeText', 'ownLifeNow'],
  ],
]))
  test(`it can be said to be wrong: ${what}`, () => {
    assert.ok(sentences.length > 0);
    const byMark = marked(ours);
    for (const sentence of new Set(sentences)) {
      const facts = shown([sentence], byMark);
      const told = facts.map(fact => (fact.file === 'interface' ? fact.key.replace(/\.ja$/, '') : fact.said)).join('');
      assert.equal(told, sentence);
    }
  });

/** @param {Bundle['desks'][string]['form']} form */
function waysOf(form) {
  return form ? [form.opens, ...Object.values(form.for_harms ?? {}), ...Object.values(form.for_roles ?? {})] : [];
}

/** @param {{phone?: string | null, url?: string | null}} channel */
function numbersOf({ phone, url }) {
  return [phone, url].filter(each => typeof each === 'string');
}

/** @param {Directory['leaflet']} leaflet */
function cellsOf({ simple, detailed }) {
  const cells = [...simple, ...detailed].flatMap(({ cells }) => Object.values(cells));
  return cells.flatMap(({ mark, note }) => [mark, note]).filter(each => typeof each === 'string' && each !== '');
}

/** @param {Directory['desks'][number]} desk */
function besideForm({ id, answers }) {
  const { form, needs } = bundle.desks[id];
  return toldOf({ form, needs, answers }).flatMap(words => words?.ja ?? []);
}

test('what is found of a further post is corrected as the rule says it, and each rule once', () => {
  const { rules } = bundle.preflight;
  const found = ['P18', 'P32a', 'P18', 'unheard of'].map(id => ({ id, message: { ja: `2番目の投稿：${id}`, en: id } }));
  assert.deepEqual(
    rulesOf(found, rules).map(({ id }) => id),
    ['P18', 'P32a'],
  );
});

test('no two sentences have one mark, and none is read out of it', () => {
  const named = new Set(ours.flatMap(({ facts }) => facts.map(each => each.named)));
  for (const { id } of ours) named.add(id);
  assert.equal(new Set([...named].map(markOf)).size, named.size);
  assert.match(markOf('自殺をほのめかす投稿'), /^[0-9a-z]{1,7}$/);
});

test('a sentence that several say is shown once, as the one says it that was asked for', () => {
  const shared = ours.flatMap(({ facts }) => facts.filter(({ key }) => /^who\.\d+\.ja$/.test(key)));
  const twice = shared.filter(({ said: one, file }) => shared.some(each => each.said === one && each.file !== file));
  assert.ok(twice.length > 1);
  for (const { said: one, file } of twice)
    assert.deepEqual(
      shown([one], marked(ours, file)).map(fact => fact.file),
      [file],
    );
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
