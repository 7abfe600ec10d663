import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { siteOf } from '../../extension/engine/sites.js';
import { askedByEye, looksLike } from '../../extension/report/model/by-eye.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const drawn = readFileSync(new URL('../../extension/icons/by-eye.svg', import.meta.url), 'utf8');
/** What is drawn, by its name. */
const symbols = new Map(
  [...drawn.matchAll(/<symbol id="([\w-]+)"[^>]*>(.*?)<\/symbol>/g)].map(([, id, of]) => [id, of]),
);
/** How the pictures write each fact. @type {Record<string, RegExp>} */
const WRITTEN = { number: /^(#|No\.)?5$/, author: /^Abc$/, author_id: /^(@abc|ID:ab)$/, posted_at: /^12:34$/ };

/** @type {[string, string[]][]} */
const SITES = [
  ['https://x.com/someone/status/1990000000000000001', ['author', 'author_id', 'posted_at']],
  ['https://girlschannel.net/topics/5000001/', ['number', 'author', 'posted_at']],
  ['https://www.youtube.com/watch?v=abcdefghijk', ['author', 'posted_at', 'author_id']],
  ['https://news.ycombinator.com/item?id=40000001', ['author', 'author_id', 'posted_at']],
  ['https://bbs.example.jp/t/5', ['number', 'author', 'posted_at']],
];

for (const [address, asked] of SITES) {
  test(`at ${address} is asked for: ${asked.join(', ')}`, () =>
    assert.deepEqual(askedByEye(siteOf(bundle, address)), asked));
}

test('where only the address may be kept, no name is asked for', () =>
  assert.deepEqual(askedByEye(undefined, 'url_only'), ['number', 'posted_at']));

test('every site that we know has a kind, and asks for something that it shows', () => {
  for (const site of bundle.platforms) {
    assert.notEqual(looksLike(site), 'site', site.id);
    assert.notDeepEqual(askedByEye(site), [], site.id);
  }
});

test('a site that nobody described, and a kind that is newer than we are, have the picture of any site', () => {
  assert.equal(looksLike(undefined), 'site');
  assert.equal(looksLike({ kind: /** @type {any} */ ('toString'), shows: [] }), 'site');
});

test('beside each fact that is asked for, the picture of the kind frames that very fact', () => {
  /** @type {Set<string>} */
  const shown = new Set();
  for (const kind of new Set([...bundle.platforms.map(looksLike), 'site'])) {
    const site = kind === 'site' ? undefined : { kind: /** @type {any} */ (kind), shows: [] };
    for (const fact of askedByEye(site)) {
      const frame = /M(\S+) (\S+)h(\S+)v(\S+)H/.exec(symbols.get(`${kind}-${fact}`) ?? '');
      assert.ok(frame, `${kind}-${fact} is not drawn`);
      const [x, y, width, height] = frame.slice(1).map(Number);
      const framed = words(kind).filter(word => word.x > x && word.x < x + width && word.y > y && word.y < y + height);
      assert.equal(framed.length, 1, `${kind}-${fact} frames ${framed.length}`);
      assert.match(framed[0].text, WRITTEN[fact], `${kind}-${fact}`);
      shown.add(kind).add(`${kind}-${fact}`);
    }
  }
  assert.deepEqual(
    [...symbols.keys()].filter(id => !shown.has(id)),
    [],
    'drawn for nobody',
  );
});

/** What the picture of that kind writes, and where. @param {string} kind */
const words = kind =>
  [...(symbols.get(kind) ?? '').matchAll(/<text x="(\d+)" y="(\d+)"[^>]*>([^<]+)/g)].map(([, x, y, text]) => ({
    x: Number(x),
    y: Number(y),
    text,
  }));
