import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import test from 'node:test';

const extension = new URL('../../extension/', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path.slice(1), extension), 'utf8');

/**
 * @param {string} path
 * @param {Set<string>} [found]
 * @returns {Set<string>} the module and all it imports at the start
 */
function loadedWith(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from] of read(path).matchAll(/(?:^|[;}/])(?:import|export)\b[^'"(=;]*['"](\.[^'"]+)['"]/gm))
    loadedWith(join(dirname(path), from), found);
  return found;
}

const page = read('/report/index.html');
const [beforeLater, later] = page.split('<template id="later">');

test('the first frame waits for one small module, nothing else: its style stands in the page', () => {
  assert.deepEqual([...loadedWith('/report/main.js')], ['/report/main.js']);
  assert.doesNotMatch(beforeLater, /rel="(modulepreload|preload|stylesheet)"/);
  assert.deepEqual(beforeLater.match(/<script[^>]*>/g), [
    '<script type="module" blocking="render" src="/report/packed/main.js">',
  ]);
});

test('the manifest allows the style in the page by its hash, and no other', () => {
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style);
  const hashes = styles.map(style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const { extension_pages: policy } = JSON.parse(read('/manifest.json')).content_security_policy;
  assert.equal(policy.match(/style-src ([^;]*)/)[1], ["'self'", ...hashes].join(' '));
});

test('no size that a popup crosses while it finds its own styles the page anew', () => {
  const [[, style]] = page.matchAll(/<style data-sheets="[^"]*report.css">([\s\S]*?)<\/style>/g);
  const asked = [...style.matchAll(/@media ?([^{]*(?:width|height)[^{]*)/g)].map(([, size]) => size);
  assert.ok(asked.length > 0);
  for (const size of asked) {
    assert.doesNotMatch(size, /height|\d(?:px|em)/);
    for (const [rem] of size.matchAll(/[\d.]+(?=rem)/g)) assert.ok(Number(rem) >= 25, size);
  }
});

test('after it the start comes in one file, and the knowledge it begins with beside it', () => {
  assert.deepEqual([...loadedWith('/report/packed/begin.js')], ['/report/packed/begin.js']);
  assert.deepEqual(
    [...later.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, path]) => path),
    ['/knowledge/start.json.gz'],
  );
});

test('no browser brings back what was typed before: only what is kept comes back', () => {
  for (const [control] of beforeLater.matchAll(/<(?:input|select|textarea)\b[^>]*>/g))
    assert.match(control, /autocomplete="off"/);
});

test('the answer’s modules wait until there is something to answer', () => {
  const start = loadedWith('/report/begin.js');
  for (const path of ['/report/answer.js', '/report/sections/card.js', '/engine/drafting.js'])
    assert.equal(start.has(path), false, path);
});
