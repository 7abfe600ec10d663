import assert from 'node:assert/strict';
import test from 'node:test';

import { asFiction, isPractice, rehearsed } from '../../extension/practice/rehearsal.js';

/** @import {Click} from '../../extension/store/waiting-click.js' */

const BOARD = 'http://127.0.0.1:8710/practice/thread.html';

/** @param {Partial<Click['facts']>} facts @returns {Click} */
const click = facts => ({
  facts: { url: BOARD, page_url: BOARD, ...facts },
  private: false,
  windowId: 3,
  tabId: 7,
  practice: false,
  shortened: false,
});

const PLACES = ['https://renshuu.example/', 'chrome-extension://abc/practice/', 'http://127.0.0.1:8710/practice/', ''];

test('only addresses below a practice folder are practice', () => {
  assert.equal(isPractice('http://127.0.0.1:8710/practice/thread.html#post-2', PLACES), true);
  assert.equal(isPractice('http://127.0.0.1:8999/practice/thread.html', PLACES), true); // our server on another port
  assert.equal(isPractice('http://127.0.0.1.example/practice/thread.html', PLACES), false);
  assert.equal(isPractice('http://127.0.0.1:8710/', PLACES), false);
  assert.equal(isPractice('https://board.example/practice/', PLACES), false);
  assert.equal(isPractice('', PLACES), false);
});

/** @type {[string, string][]} */
const FICTIONS = [
  ['http://127.0.0.1:8710/practice/thread.html#post-2', 'https://renshuu.example/thread/1#post-2'],
  ['chrome-extension://abc/practice/thread.html', 'https://renshuu.example/thread/1'],
  ['http://127.0.0.1:8710/practice/picture.svg', 'https://renshuu.example/picture.svg'],
  ['https://renshuu.example/thread/1#post-2', 'https://renshuu.example/thread/1#post-2'],
  ['https://boshuu.example/oubo?id=42', 'https://boshuu.example/oubo?id=42'],
  ['', ''],
];

for (const [address, fiction] of FICTIONS) {
  test(`in a rehearsal ${address || 'no address'} is ${fiction || 'none'}`, () => {
    assert.equal(asFiction(address, PLACES), fiction);
    assert.equal(isPractice(fiction, PLACES), fiction.startsWith('https://renshuu.example/'));
  });
}

test('a click on the practice board is a rehearsal, though its link leads elsewhere', () => {
  const link = 'https://boshuu.example/oubo?id=42';
  const { facts, practice } = rehearsed(
    click({ url: link, media_url: 'http://127.0.0.1:8710/practice/picture.svg' }),
    PLACES,
  );
  assert.equal(practice, true);
  assert.equal(facts.url, link);
  assert.equal(facts.page_url, 'https://renshuu.example/thread/1');
  assert.equal(facts.media_url, 'https://renshuu.example/picture.svg');
});

test('a click that says it is a rehearsal stays one, and any other click stays as it is', () => {
  const real = click({ url: 'https://board.example/5', page_url: 'https://board.example/' });
  assert.equal(rehearsed({ ...real, practice: true }, PLACES).practice, true);
  assert.equal(rehearsed(real, PLACES), real);
});
