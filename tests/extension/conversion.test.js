import assert from 'node:assert/strict';
import test from 'node:test';

import { isConverting } from '../../extension/browser/conversion.js';

/** @type {[string, boolean, number, boolean][]} */
const KEYS = [
  ['an Enter', false, 13, false],
  ['a key in the middle of a conversion', true, 229, true],
  ['the same in a browser that keeps the key’s own code', true, 13, true],
  ['the Enter that ends a conversion in Safari', false, 229, true],
];
for (const [key, isComposing, keyCode, expected] of KEYS) {
  test(`${key} belongs ${expected ? '' : 'not '}to the conversion`, () => {
    assert.equal(isConverting({ isComposing, keyCode }), expected);
  });
}
