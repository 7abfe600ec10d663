import assert from 'node:assert/strict';
import test from 'node:test';

import { isPinned } from '../../extension/engine/pinned-hosts.js';
import { parse, plainest, withoutTracking } from '../../extension/engine/web-address.js';

const HOSTS = ['www.internethotline.jp', 'example.jp'];

for (const url of ['https://example.jp/', 'https://EXAMPLE.jp:443/form?a#b', 'https://www.internethotline.jp']) {
  test(`${url} may be opened`, () => assert.ok(isPinned(url, HOSTS)));
}

for (const url of [
  'http://example.jp/',
  'https://example.jp:8443/',
  'https://user@example.jp/',
  'https://:secret@example.jp/',
  'https://sub.example.jp/',
  'https://example.jp.evil.example/',
  'https://example.jp./',
  'https://evil.example/#https://example.jp/',
  'https://evil.example\\@example.jp/',
  'https:example',
  '//example.jp/',
  'javascript:alert(1)//example.jp',
  'example.jp',
  '',
]) {
  test(`"${url}" may not be opened`, () => assert.ok(!isPinned(url, HOSTS)));
}

test('a desk without hosts opens nothing', () => assert.ok(!isPinned('https://example.jp/', undefined)));

test('a half-typed address is read as far as it goes', () => {
  assert.equal(parse('HTTP://User:pw@Example.JP:80/a?b#c').host, 'example.jp');
  assert.equal(parse('example.jp/a').host, '');
  assert.equal(parse('http://').host, '');
});

test('escapes within escapes are read', () => {
  assert.equal(plainest('a%2540b'), 'a@b');
  assert.equal(plainest('%E3%81%82%2520%zz'), '%E3%81%82 %zz');
});

test('only what follows people is taken from an address', () => {
  const names = ['utm_*', 'fbclid', 'x.com s t', 'sid=hash'];
  const hash = '0123456789abcdefABCDEF0123456789';
  assert.equal(
    withoutTracking('https://u:p@x.com/a?s=1&t=2&q=%20&utm_source=a#:~:text=b', names),
    'https://x.com/a?q=%20',
  );
  assert.equal(withoutTracking('https://y.example/a?s=1&&fbclid=2#c', names), 'https://y.example/a?s=1&#c');
  assert.equal(withoutTracking('https://y.example/?fbclid=2', names), 'https://y.example/');
  assert.equal(
    withoutTracking(`https://y.example/a;JSESSIONID=1.b/c?sid=${hash}&sid=12`, names),
    'https://y.example/a/c?sid=12',
  );
});
