/** Whether the head of a page tells of the page that is shown. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { isElsewhere } from '../../extension/injected/describe-post/stale-head.js';

const ELSEWHERE = [
  ['/kai/status/1711111111111111111', '/rin/status/1722222222222222222'],
  ['/kai/status/1711111111111111111', '/rin/status/1722222222222222222/photo/1'],
  ['/watch?v=abcdefghijk', '/watch?v=lmnopqrstuv'],
  ['/d/11-tide-tables', '/d/12-lighthouses'],
  ['/stories/tide', '/stories/lighthouse'],
  ['/2026/05/06/tide', '/2026/05/06/lighthouse'],
  ['/articles/0a1b2c3d', '/articles/4e5f6a7b?lang=ja'],
];
const HERE = [
  ['', '/stories/12'],
  ['/stories/12', '/stories/12?utm_source=x#c3'],
  ['/Stories/12', '/stories/12'],
  ['/stories/12', '/en/stories/12'],
  ['/stories/12-new-title', '/stories/12-old-title'],
  ['/ja/stories/tide', '/en/stories/tide'],
  ['/watch?v=abcdefghijk', '/shorts/abcdefghijk'],
  ['/topic/12', '/topic/12?page=3'],
  ['/topic/tide', '/topic/tide/55'],
  ['/tide-tables', '/node/345?page=1'],
  ['/', '/stories/12'],
  ['https://paper.example/news/77', '/stories/12'],
];
const HOST = 'https://talk.example';
const whole = (/** @type {string} */ said) => (said.startsWith('/') ? HOST + said : said);

for (const [said, here] of ELSEWHERE) {
  test(`a head that says ${said} on ${here} tells of another page`, () => {
    assert.ok(isElsewhere(whole(said), HOST + here));
  });
}
for (const [said, here] of HERE) {
  test(`a head that says ${said || 'nothing'} on ${here} does not tell of another page`, () => {
    assert.ok(!isElsewhere(whole(said), HOST + here));
  });
}
