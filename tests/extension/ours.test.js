import assert from 'node:assert/strict';
import test from 'node:test';

import { alone, edition, fileOf, pageOf, placeOf } from '../../extension/browser/ours.js';

const FOLDER = 'edition-0123456789ab/';

/** @type {[string, string, string][]} */
const PLACES = [
  ['chrome-extension://abc/report/packed/ours.js', '/', ''],
  ['moz-extension://abc/browser/ours.js', '/', ''],
  ['http://127.0.0.1:8710/report/packed/ours.js', 'http://127.0.0.1:8710/', ''],
  ['https://school.example/tsuho/browser/ours.js', 'https://school.example/tsuho/', ''],
  [`https://town.example/${FOLDER}report/packed/ours.js`, 'https://town.example/', FOLDER],
  [`https://town.example/a/b/${FOLDER}browser/ours.js`, 'https://town.example/a/b/', FOLDER],
];

for (const [module, house, folder] of PLACES) {
  test(`${module} tells where the house is`, () => assert.deepEqual(placeOf(module), { house, folder }));
}

test('in the extension all of ours lies at its root, and nothing is a site without a server', () => {
  assert.deepEqual([fileOf('icons/icon.svg'), pageOf('desks/index.html')], ['/icons/icon.svg', '/desks/index.html']);
  assert.deepEqual([alone, edition], [false, '']);
});
