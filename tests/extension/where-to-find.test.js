/** Where the address of a post is found that its page does not give. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { whereToFind } from '../../extension/report/model/where-to-find.js';
import { committedBundle } from './knowledge.js';

/** @type {[string, string, string][]} */
const PLACES = [
  ['a review on a map', 'https://www.google.com/maps/place/somewhere', 'whereMapsReview'],
  ['a message of LINE', 'https://openchat.line.me/jp/cover/x', 'whereLineMessage'],
  ['a post of any app', 'https://app.example/feed', 'whereAppPost'],
  ['no address at all', '', 'whereAppPost'],
];
for (const [what, address, key] of PLACES) {
  test(`the words for ${what}`, () => assert.equal(whereToFind(address, committedBundle().platforms), key));
}
