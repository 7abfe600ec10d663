import assert from 'node:assert/strict';
import test from 'node:test';

import { LONGEST_ADDRESS } from '../../extension/engine/constants.js';
import { sharedAddresses } from '../../extension/engine/shared-address.js';
import { readByPython } from './read-by-python.js';

/** @type {{name: string, shared: {title?: string, text?: string, url?: string}, addresses: string[]}[]} */
const cases = readByPython.shared;

for (const { name, addresses, shared } of cases) {
  test(`${name}: the address that is meant`, () => assert.deepEqual(sharedAddresses(shared), addresses));
}

test('an address that no report holds is not offered', () =>
  assert.deepEqual(sharedAddresses({ text: `https://a.example/${'x'.repeat(LONGEST_ADDRESS)}` }), []));

test('a longer name of another post says no more', () => {
  const both = ['https://a.example/t/1', 'https://a.example/t/12'];
  assert.deepEqual(sharedAddresses({ text: both.join(' ') }), both);
});
