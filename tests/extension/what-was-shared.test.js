import assert from 'node:assert/strict';
import test from 'node:test';

import { sharedAddresses } from '../../extension/engine/shared-address.js';
import { sharedIn } from '../../extension/web/what-was-shared.js';
import { readByPython } from './read-by-python.js';

/** @type {{name: string, shared: {title?: string, text?: string, url?: string}, addresses: string[]}[]} */
const all = readByPython.shared;
/** A Shortcut hands over one text. */
const texts = all.filter(({ shared: { title, url } }) => !title && !url);

/** @param {string} behind what stands behind the page's address @returns {URL} as a browser has it then */
const opened = behind => new URL(`https://town.example/tsuho/share/${behind}`);

for (const { name, shared, addresses } of texts) {
  const { text = '' } = shared;
  test(`${name}: from a Shortcut that writes it as addresses are written`, () =>
    assert.deepEqual(sharedAddresses(sharedIn(opened(`#share=${encodeURIComponent(text)}`))), addresses));
  // An address has no lines: what stood on two of them cannot be told apart any more.
  if (text.includes('\n')) continue;
  // Nor can a browser's own escapes be told from those of the text: the address is the same.
  const written = (/** @type {string[]} */ each) => each.map(address => new URL(address).href);
  test(`${name}: from a Shortcut that hands it over as it is`, () =>
    assert.deepEqual(written(sharedAddresses(sharedIn(opened(`#share=${text}`)))), written(addresses)));
}

for (const { name, shared, addresses } of all) {
  test(`${name}: from an app`, () =>
    assert.deepEqual(sharedAddresses(sharedIn(opened(`?${new URLSearchParams(shared)}`))), addresses));
}

test('a percent sign that stands for itself stays', () => {
  const encoded = 'https://bbs.example.jp/s?q=%23tag&u=a%26b';
  assert.equal(sharedIn(opened(`#share=見て ${encoded}`)).text, `見て ${encoded}`);
  assert.equal(sharedIn(opened('#share=100% あ 50%')).text, '100% あ 50%');
  assert.equal(sharedIn(opened('#share=%E3%')).text, '%E3%');
});

test('the bookmark brings the words that were selected', () => {
  const brought = { url: 'https://a.example/?b=1&c=2#d', title: 'あ & い', words: '選んだ文', text: '' };
  assert.deepEqual(sharedIn(opened(`#${new URLSearchParams(brought)}`)), brought);
});
