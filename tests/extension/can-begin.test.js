import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const SCRIPT = readFileSync(new URL('../../extension/web/can-begin.js', import.meta.url), 'utf8');

/** A browser that has everything, as far as it is asked; `lacks` takes something away. @param {string} lacks */
function isTold(lacks) {
  const notice = { hidden: true };
  const browser = vm.createContext({
    document: { getElementById: () => notice },
    DecompressionStream: class {},
    URL: { canParse: () => true },
    CSS: { supports: () => lacks !== 'colours for light and dark' },
    Element: class {
      checkVisibility() {}
    },
  });
  vm.runInContext('globalThis.self = globalThis;', browser);
  if (lacks in TAKEN_AWAY) vm.runInContext(TAKEN_AWAY[lacks], browser);
  vm.runInContext(SCRIPT, browser);
  return !notice.hidden;
}

/** @type {Record<string, string>} */
const TAKEN_AWAY = {
  unpacking: 'delete self.DecompressionStream',
  'lists turned round': 'delete Array.prototype.toReversed',
  'asking whether an address is one': 'delete URL.canParse',
  'asking whether an element is seen': 'delete Element.prototype.checkVisibility',
  'telling letters apart': 'delete Intl.Segmenter',
  'asking for styles': 'delete self.CSS',
};

test('a browser that has what the pages need is told nothing', () => assert.equal(isTold(''), false));

for (const lack of [...Object.keys(TAKEN_AWAY), 'colours for light and dark']) {
  test(`a browser without ${lack} says that it is too old`, () => assert.equal(isTold(lack), true));
}
