import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import test from 'node:test';

const extension = new URL('../../extension/', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path.slice(1), extension), 'utf8');

/** @param {string} path @param {Set<string>} [found] @returns {Set<string>} the module and all it imports at the start */
function loadedWith(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from] of read(path).matchAll(/^(?:import|export)\b[^'"]*'(\.[^']+)'/gm)) loadedWith(join(dirname(path), from), found);
  return found;
}

test('the page asks at once for every module its start needs, and for no other', () => {
  const asked = [...read('/report/index.html').matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, path]) => path);
  assert.deepEqual(asked.sort(), [...loadedWith('/report/main.js')].filter(path => path !== '/report/main.js').sort());
});

test('the answer’s modules wait until there is something to answer', () => {
  const start = loadedWith('/report/main.js');
  for (const path of ['/report/answer.js', '/report/card.js', '/knowledge/drafting.js']) assert.equal(start.has(path), false, path);
});
