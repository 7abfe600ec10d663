/** What a desk receives stays Japanese, and its meaning stands beside it, in every language that can be chosen. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';

import { translated } from '../../extension/browser/language-file.js';
import { otherLanguage } from '../../extension/browser/other-language.js';
import { drafts } from '../../extension/engine/drafting.js';
import { cleanReport, emptyReport } from '../../extension/engine/reports.js';
import { committedBundle } from './knowledge.js';

const FOLDER = new URL('../../extension/knowledge/', import.meta.url);
const NOW = new Date('2026-11-24T12:00:00+09:00');
const SIGNS = /[\ufdd0-\ufdd7]/;
// A sentence told in another tongue; to a reader of やさしい日本語 it is the one where no kanji is read out.
const FELL_BACK = /\ufdd3/;
const READ_OUT = /\ufdd0[^\ufdd1]*\ufdd1[^\ufdd2]*\ufdd2/g;
const AT = '2026-11-22T10:00:00+09:00';
const NOT_OURS = { url: 'https://a.example/1', quote: 'Q Q Q Q', notes: 'N', seen_at: '2026-11-23T10:00:00+09:00' };

/** @param {string} name */
const unpacked = name => JSON.parse(gunzipSync(readFileSync(new URL(`${name}.json.gz`, FOLDER))).toString());

/** @type {{id: string}[]} */
const LANGUAGES = JSON.parse(readFileSync(new URL('languages.json', FOLDER), 'utf8'));

const bundle = committedBundle();
const REPORT = cleanReport({
  ...emptyReport(),
  ...NOT_OURS,
  post: { author: 'A', author_id: '@a', number: '7', posted_at: AT, text: 'T', permalink: '' },
  others: [{ permalink: 'https://a.example/2', author: 'B', author_id: '@b', number: '8', posted_at: AT }],
});

/** @param {string} [meaning] */
const unsaid = (meaning = '') => FELL_BACK.test(meaning) || /\p{Script=Han}/u.test(meaning.replace(READ_OUT, ''));

/** Every situation, as one of so many languages that share them. @param {number} share @param {number} of */
const situations = (share, of) =>
  bundle.harms
    .flatMap(harm => bundle.roles.flatMap(role => bundle.wishes.map(wish => ({ harm, role, wish }))))
    .map(({ harm, role, wish }) => ({ harm: harm.id, role: role.id, wish: wish.id }))
    .filter((_, index) => (index + Math.floor(index / 30)) % of === share);

for (const [index, { id }] of LANGUAGES.entries()) {
  test(`whatever a desk receives has its meaning in ${id}, and is the same Japanese`, () => {
    const said = unpacked(`language.${id}`);
    Object.assign(said.sentences, unpacked(`language.${id}.said`));
    const spoken = translated(committedBundle(), said);
    const isUnsaid = id === 'ja-easy' ? unsaid : (/** @type {string} */ meaning) => FELL_BACK.test(meaning);
    let seen = 0;
    for (const situation of situations(index, LANGUAGES.length)) {
      const sent = drafts(bundle, situation, REPORT, { now: NOW }).drafts;
      for (const [nth, draft] of drafts(spoken, situation, REPORT, { now: NOW }).drafts.entries()) {
        assert.equal(draft.text, sent[nth].text);
        assert.doesNotMatch(draft.text, SIGNS);
        for (const { id: field, value, cut, reading } of draft.fields) {
          seen += 1;
          const at = `${draft.desk} ${field}: ${value}`;
          assert.doesNotMatch(value + cut, SIGNS, at);
          assert.equal(Boolean(reading.further), Boolean(value), at);
          assert.ok(!isUnsaid(reading.further ?? ''), `${at}: ${reading.further}`);
        }
        assert.ok(draft.further && !isUnsaid(draft.further), `${draft.desk}: ${draft.further}`);
      }
    }
    assert.ok(seen > 1000);
  });
}

test('what drafts mean is read once an answer is needed, and a first screen is spared it', async () => {
  const asked = /** @type {string[]} */ ([]);
  const root = { dataset: {} };
  const page = {
    documentElement: root,
    createElement: () => ({ append: () => {} }),
    querySelector: () => ({ prepend() {} }),
  };
  Object.assign(globalThis, {
    document: page,
    MutationObserver: class {
      observe() {}
    },
  });
  const other = await otherLanguage('zh', async name => {
    asked.push(name);
    return unpacked(name);
  });
  const wish = () => other?.translated({ ...bundle.wishes[0].as_wish });
  assert.deepEqual(asked, ['language.zh']);
  assert.match(/** @type {any} */ (wish()).zh, SIGNS);
  await other?.addMeanings();
  assert.deepEqual(asked, ['language.zh', 'language.zh.said']);
  assert.doesNotMatch(/** @type {any} */ (wish()).zh, SIGNS);
});
