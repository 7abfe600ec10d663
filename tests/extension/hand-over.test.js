import assert from 'node:assert/strict';
import test from 'node:test';

import { codeOf, handedOver, LONGEST_CODE, linkOf } from '../../extension/report/model/hand-over.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const REPORT = {
  url: 'https://bbs.example/t/9/45?名=あ#p',
  others: ['https://bbs.example/t/9/46'],
  situation: { harm: 'defamation', role: 'victim', wish: 'takedown' },
  desk: 'bullying',
};
const CODE = codeOf(REPORT);

/** @type {[string, string][]} */
const AS_PASTED = [
  ['as it is', CODE],
  ['in a link', `https://desk.example/index.html#${CODE}`],
  ['with words around it', `PCに送る：\n${CODE}\n（通報ナビ）`],
  ['broken into lines by a mail', CODE.replace(/(.{40})/g, '$1\r\n ')],
];
for (const [how, pasted] of AS_PASTED)
  test(`a code is read ${how}`, () => assert.deepEqual(handedOver(bundle, pasted), REPORT));

test('every kind of harm goes over, and nothing but address and choices can', () => {
  for (const { id } of bundle.harms) {
    const report = { ...REPORT, situation: { ...REPORT.situation, harm: id } };
    const more = { ...report, notes: 'ひみつ', quote: 'ひみつ' };
    assert.equal(codeOf(more), codeOf(report));
    assert.deepEqual(handedOver(bundle, codeOf(more)), report);
  }
});

test('a code with any sign changed, left out or cut off is refused', () => {
  for (let at = 7; at < CODE.length; at += 1) {
    const changed = CODE.slice(0, at) + (CODE[at] === 'A' ? 'B' : 'A') + CODE.slice(at + 1);
    for (const torn of [changed, CODE.slice(0, at) + CODE.slice(at + 1), CODE.slice(0, at)])
      assert.deepEqual(handedOver(bundle, torn), { trouble: 'broken' }, `${at} ${torn}`);
  }
});

test('one of a newer version is told to be that, and what is none to be none', () => {
  assert.deepEqual(handedOver(bundle, CODE.replace('tsuho1', 'tsuho2')), { trouble: 'newer' });
  for (const none of ['', 'こんにちは', 'https://example.com/', 'tsuho', '{"format":"tsuho-receipts"}'])
    assert.deepEqual(handedOver(bundle, none), { trouble: 'none' }, none);
});

test('what this knowledge does not know is left to be chosen; what is no address of the web is refused', () => {
  const strange = { ...REPORT, situation: { harm: 'x', role: 'constructor', wish: '' }, desk: '__proto__' };
  assert.deepEqual(handedOver(bundle, codeOf(strange)), {
    ...REPORT,
    situation: { harm: '', role: '', wish: '' },
    desk: '',
  });
  for (const url of ['javascript:alert(1)', 'file:///etc/x', '', 'chrome://settings'])
    assert.equal(codeOf({ ...REPORT, url }), '');
});

test('a code is at most 2 KB long: longer addresses have none', () => {
  const long = { ...REPORT, others: [], url: `https://a.example/${'x'.repeat(1300)}` };
  assert.ok(codeOf(long).length <= LONGEST_CODE && codeOf(long) !== '');
  assert.equal(codeOf({ ...long, url: `https://a.example/${'x'.repeat(1500)}` }), '');
});

test('a link leads to the server’s page, with the code where no server sees it; this device alone is no server', () => {
  const link = linkOf('https://desk.example/a/', CODE);
  assert.equal(link, `https://desk.example/a/index.html#${CODE}`);
  assert.deepEqual(handedOver(bundle, link), REPORT);
  assert.equal(linkOf('http://192.168.0.7:8710', CODE), `http://192.168.0.7:8710/index.html#${CODE}`);
  for (const own of ['http://127.0.0.1:8710', 'http://localhost:8710/', 'http://[::1]:8710', 'about:blank', ''])
    assert.equal(linkOf(own, CODE), '', own);
});
