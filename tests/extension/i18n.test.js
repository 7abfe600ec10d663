import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const EXTENSION = fileURLToPath(new URL('../../extension/', import.meta.url));

/** @param {string} path */
const read = path => readFileSync(EXTENSION + path, 'utf8');

/** @param {'ja' | 'en'} language @returns {Record<string, {message: string}>} */
const wordsOf = language => JSON.parse(read(`_locales/${language}/messages.json`));

const [ja, en] = [wordsOf('ja'), wordsOf('en')];
const FILES = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .sort();
const PAGES = FILES.filter(path => path.endsWith('.html'));
const SAID = /<(\w+)[^<>]* data-say="([^"]+)"[^<>]*>([^<]*)<\/\1>/g;
const NAMED = /data-say(?:-label|-placeholder|-title)?="([^"]+)"/g;

/** @param {string} html what the browser makes of it, as far as our pages go */
const text = html =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** @param {string} message */
const places = message => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

test('both languages have the same words, with the same places to fill', () => {
  assert.deepEqual(Object.keys(en), Object.keys(ja));
  for (const key of Object.keys(ja)) {
    assert.deepEqual(places(en[key]?.message ?? ''), places(ja[key]?.message ?? ''), key);
  }
});

test('the browser accepts every name and every message', () => {
  for (const [key, { message }] of [...Object.entries(ja), ...Object.entries(en)]) {
    assert.match(key, /^[A-Za-z0-9_@]+$/);
    assert.ok(message !== '' && !/\$(?![1-9])/.test(message), key);
  }
});

test('the description fits the stores', () => {
  for (const words of [ja, en]) assert.ok((words.extensionDescription?.message.length ?? 999) <= 132);
});

test('the background, which cannot load further languages, speaks those at hand', () => {
  const workers = FILES.filter(path => /^background(\/.*)?\.js$/.test(path));
  const asked = workers.flatMap(path => read(path).match(/\bload(All)?Words\(\w*/g) ?? []);
  assert.deepEqual(asked, ['loadWords(atHand']);
});

test('every name in the manifest has its words', () => {
  for (const [, key = ''] of read('manifest.json').matchAll(/__MSG_(\w+)__/g)) assert.ok(ja[key], key);
});

for (const page of PAGES) {
  test(`${page} holds the Japanese words before any script runs`, () => {
    const html = read(page);
    for (const [, , key = '', shown = ''] of html.matchAll(SAID)) {
      if (shown !== '') assert.equal(text(shown), ja[key]?.message, key);
    }
  });

  test(`${page} asks only for words that there are`, () => {
    for (const [, key = ''] of read(page).matchAll(NAMED)) assert.ok(ja[key], key);
  });
}

const SPOKEN = FILES.filter(path => path.endsWith('.js'))
  .map(read)
  .join('\n');

test('every word that a script asks for by name is there', () => {
  const asked = [...SPOKEN.matchAll(/\bsay\('(\w+)'/g)].map(([, key = '']) => key);
  assert.ok(asked.length > 50);
  assert.deepEqual(
    asked.filter(key => !ja[key]),
    [],
  );
});

test('no word is kept that nothing says', () => {
  const ofTheWeb = readFileSync(new URL('../../backend/tsuho/site/pages.py', import.meta.url), 'utf8');
  const all = SPOKEN + PAGES.map(read).join('\n') + read('manifest.json') + ofTheWeb;
  // Keys put together from an id ("kind_" + kind) show only their beginning.
  const begun = [...all.matchAll(/[`']([a-zA-Z]+_?)(?:\$\{|' ?\+)/g)].map(([, start = '']) => start);
  const said = new Set(Array.from(all.matchAll(/\w+/g), ([word]) => word.replace(/^__MSG_|__$/g, '')));
  const isSaid = (/** @type {string} */ key) => said.has(key) || begun.some(start => key.startsWith(start));
  const unsaid = Object.keys(ja).filter(key => !isSaid(key) && !isSaid(key.replace(/OnPhone$/, ''))); // `say` adds it
  assert.deepEqual(unsaid, []);
});
