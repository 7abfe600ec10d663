import assert from 'node:assert/strict';
import test from 'node:test';

import { pastOf } from '../../extension/report/model/past.js';
import { receiptFacts } from '../../extension/report/model/receipt-facts.js';
import { newReport } from '../../extension/store/saved-report.js';
import { committedBundle } from './knowledge.js';

/** @import {Receipt} from '../../extension/engine/receipts.js' */

const bundle = committedBundle();
const NOW = '2026-11-29T12:00:00.000Z';
const WORDS = 'ページのことば k7f3a9';
const POST = 'https://x.com/a/status/1990000000000000000';
const post = { permalink: POST, number: '1990000000000000000', posted_at: '2026-11-03', text: WORDS, author: WORDS };

/** @param {string} harm @param {object} [more] */
function saved(harm, more = {}) {
  const told = { title: WORDS, quote: WORDS, notes: WORDS, media_url: `https://a.example/${WORDS}` };
  const facts = { url: `${POST}?s=20`, ...told, post: { ...post, author_id: '@a' } };
  const others = [{ ...post, permalink: 'https://x.com/a/status/2', author_id: '@a' }];
  return {
    ...newReport(/** @type {any} */ ({ ...facts, others })),
    id: 'r1',
    situation: of(harm),
    certain: true,
    ...more,
  };
}

/** @param {string} harm */
const of = harm => ({ harm, role: 'victim', wish: 'takedown' });

test('a receipt has the addresses and numbers of the posts, and never a word of the page or of the person', () => {
  const receipt = receiptFacts(bundle, saved('defamation'), of('defamation'), NOW);
  assert.deepEqual(receipt?.post, {
    sent: POST,
    seen: POST,
    number: '1990000000000000000',
    author_id: '@a',
    posted_at: '2026-11-03',
    certain: true,
    others: ['https://x.com/a/status/2'],
  });
  for (const harm of bundle.harms)
    assert.doesNotMatch(JSON.stringify(receiptFacts(bundle, saved(harm.id), of(harm.id), NOW)), /k7f3a9/, harm.id);
});

test('where only the address may be kept there is the address and the number', () => {
  for (const { id } of bundle.harms.filter(({ evidence }) => evidence === 'url_only')) {
    const receipt = receiptFacts(bundle, saved(id), of(id), NOW);
    assert.deepEqual(Object.keys(receipt?.post ?? {}), ['sent', 'number', 'others'], id);
  }
});

test('of a rehearsal, of a private window and of what nobody has named there is no receipt', () => {
  for (const more of [{ practice: true }, { private: true }, { situation: of('') }])
    assert.equal(receiptFacts(bundle, saved('defamation', more), of('defamation'), NOW), null);
});

/** @param {[desk: string, ...events: [string, string, object?][]][]} desks */
const receipt = (...desks) =>
  /** @type {Receipt} */ (
    /** @type {unknown} */ ({
      id: 'r',
      made_at: NOW,
      desks: desks.map(([desk, ...events]) => ({
        desk,
        events: events.map(([kind, at, more], index) => ({ id: `${desk}${index}`, kind, at, ...more })),
      })),
    })
  );

test('of a post that was reported before there is told, desk by desk, the most that happened and how often', () => {
  const past = pastOf(
    [
      receipt(['ihc', ['opened', '2026-11-01'], ['sent', '2026-11-03']], ['jinken', ['opened', '2026-11-20']]),
      receipt(['ihc', ['sent', '2026-11-10'], ['answered', '2026-11-12', { outcome: 'refused' }]]),
      receipt(['platform', ['copied', '2026-11-21']], ['houterasu', ['note', '2026-11-21']]),
      receipt(['safeline', ['sent', '2026-10-01'], ['gone', '2026-10-02']]),
    ],
    new Date(NOW),
  );
  assert.deepEqual(
    past.map(({ desk, kind, at, times, outcome, gone }) => [desk, kind, at, times, outcome, gone]),
    [
      ['ihc', 'sent', '2026-11-10', 2, 'refused', ''],
      ['safeline', 'sent', '2026-10-01', 1, null, '2026-10-02'],
      ['jinken', 'opened', '2026-11-20', 0, null, ''],
      ['platform', 'copied', '2026-11-21', 0, null, ''],
    ],
  );
});
