/** @import {Bundle} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import * as judging from '../../extension/server/acceptable.js';
import { bundleSchema, changed, committedBundle } from './knowledge.js';

const packaged = committedBundle();
const NEWER = `${packaged.edition.slice(0, 10)}.99`;
/** @param {unknown} candidate @param {Bundle} current @param {Bundle} packaged */
const acceptable = (candidate, current, packaged) =>
  judging.acceptable(candidate, current, packaged, bundleSchema(), new Date());
const newer = () => changed(bundle => Object.assign(bundle, { edition: NEWER, version: `${NEWER}+abc` }));

test('the packaged bundle is acceptable to itself, and so is a newer edition', async () => {
  assert.deepEqual(acceptable(packaged, packaged, packaged), { ok: true });
  assert.deepEqual(acceptable(newer(), packaged, packaged), { ok: true });
});

test('editions of one day are told apart by their number, not by their letters', async () => {
  const day = packaged.edition.slice(0, 10);
  const [nine, ten] = [`${day}.9`, `${day}.10`].map(edition => changed(b => (b.edition = edition)));
  assert.deepEqual(acceptable(ten, nine, packaged), { ok: true });
  assert.deepEqual(acceptable(nine, ten, packaged), { ok: false, reason: 'older', detail: nine.edition });
});

/** @type {[string, string, string, (bundle: any) => unknown][]} */
const REFUSED = [
  ['is of a schema to come', 'schema', '3', b => (b.schema = 3)],
  ['has an older edition', 'older', '2001-01-01.1', b => (b.edition = '2001-01-01.1')],
  ['has an edition that is none', 'shape', 'edition', b => (b.edition = 'latest')],
  ['lacks its desks', 'shape', 'desks', b => delete b.desks],
  ['has a desk without a name', 'shape', 'desks.ihc.name.en', b => delete b.desks.ihc.name.en],
  ['calls a desk by another’s id', 'shape', 'desks.ihc.id', b => (b.desks.ihc.id = 'ipa')],
  [
    'has a telephone number with letters',
    'shape',
    'desks.ihc.channels.0.phone',
    b => (b.desks.ihc.channels = [{ kind: 'phone', label: b.desks.ihc.name, phone: 'tel:1' }]),
  ],
  ['links to a script', 'shape', 'sources.S01.url', b => (b.sources.S01.url = 'javascript:alert(1)')],
  ['has a pattern that is none', 'shape', 'preflight.patterns.search.0', b => (b.preflight.patterns.search[0] = '(')],
  [
    'has a site’s pattern that is none',
    'shape',
    'platforms.0.addresses.post.0',
    b => (b.platforms[0].addresses = { post: ['['] }),
  ],
  [
    'reads a post by a selector that would leave its place',
    'shape',
    'platforms.0.posts.0.box',
    b => (b.platforms[0].posts = [{ box: 'a{}b' }]),
  ],
  [
    'reads a fact by a pattern that is none',
    'shape',
    'platforms.0.posts.0.author.0.pattern',
    b => (b.platforms[0].posts = [{ box: 'p', author: [{ css: 'b', pattern: '(' }] }]),
  ],
  [
    'reads a fact from nowhere',
    'shape',
    'platforms.0.posts.0.author.0.css',
    b => (b.platforms[0].posts = [{ box: 'p', author: [{ attribute: 'title' }] }]),
  ],
  ['knows an engine by a mark that is none', 'shape', 'platforms.0.marks.0', b => (b.platforms[0].marks = [' '])],
  ['has a zone that is none', 'shape', 'platforms.0.zone', b => (b.platforms[0].zone = 'JST')],
  [
    'asks for a test that this version does not have',
    'shape',
    'preflight.rules.0.test',
    b => (b.preflight.rules[0].test = 'constructor'),
  ],
  [
    'asks for a mend that this version does not have',
    'shape',
    'preflight.rules.0.mend',
    b => (b.preflight.rules[0].mend = 'constructor'),
  ],
  ['answers with a sentence that is not there', 'shape', 'signposts.0', b => (b.signposts[0][2] = b.words.length)],
  ['answers with a desk that is not there', 'shape', 'signposts.0', b => (b.signposts[0][0] = 'toString')],
  ['answers with a source that is not there', 'shape', 'signposts.0', b => (b.signposts[0][5] = ['S999'])],
  ['has no answer for a harm', 'shape', 'answers.of.csam', b => delete b.answers.of.csam],
  ['has no answer for a role', 'shape', 'answers.of.csam', b => b.answers.of.csam.pop()],
  ['numbers an answer that is not there', 'shape', 'answers.of.csam', b => (b.answers.of.csam[0][0] = 100_000)],
  [
    'puts desks first in an answer that is not there',
    'shape',
    'answers.under_18.0',
    b => (b.answers.under_18[0][1] = [100_000]),
  ],
  ['has a limit that is no number', 'shape', 'desks.ihc.form', b => (b.desks.ihc.form = [])],
  [
    'registers a host that the package does not know',
    'host',
    'ihc: evil.example',
    b => b.desks.ihc.hosts.push('evil.example'),
  ],
  [
    'opens a form elsewhere',
    'host',
    'ihc: https://evil.example/',
    b => (b.desks.ihc.form = { opens: 'https://evil.example/' }),
  ],
  [
    'opens a form without https',
    'host',
    'ihc: http://',
    b => (b.desks.ihc.form = { opens: `http://${b.desks.ihc.hosts[0]}/` }),
  ],
  [
    'sends people elsewhere for chatting',
    'host',
    'ihc: https://evil.example/',
    b => (b.desks.ihc.channels = [{ kind: 'chat', label: b.desks.ihc.name, url: 'https://evil.example/' }]),
  ],
  [
    'gives a host to a desk that the package does not know',
    'host',
    'new: evil.example',
    b => (b.desks.new = { ...b.desks.ihc, id: 'new', hosts: ['evil.example'], form: undefined, home: undefined }),
  ],
  [
    'puts a service’s request form elsewhere',
    'host',
    ': https://evil.example/',
    b => (b.platforms[0].legal_form = { url: 'https://evil.example/' }),
  ],
  [
    'leaves quickly to another page',
    'host',
    'https://evil.example/',
    b => (b.product.quick_exit = 'https://evil.example/'),
  ],
];

for (const [what, reason, detail, change] of REFUSED) {
  test(`a bundle that ${what} is refused for its ${reason}`, async () => {
    const candidate = JSON.parse(JSON.stringify(changed(change)));
    const verdict = acceptable(candidate, packaged, packaged);
    assert.equal(!verdict.ok && verdict.reason, reason);
    assert.ok(!verdict.ok && verdict.detail.includes(detail), JSON.stringify(verdict));
  });
}

test('a bundle that is far too large is refused before it is read', async () => {
  const huge = { ...packaged, words: Array(100_000).fill({ ja: 'あ'.repeat(10), en: '' }) };
  assert.equal(/** @type {any} */ (acceptable(huge, packaged, packaged)).reason, 'size');
});

for (const nothing of [null, undefined, 1, 'text', [], {}]) {
  test(`${JSON.stringify(nothing)} is no bundle`, async () => assert.ok(!acceptable(nothing, packaged, packaged).ok));
}
