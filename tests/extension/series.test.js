import assert from 'node:assert/strict';
import test from 'node:test';

import { before, goOn, leftForNext, speaksAgainst } from '../../extension/report/model/series.js';
import { newReport } from '../../extension/store/saved-report.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const NOW = new Date('2026-11-29T10:20:00Z');
const url = 'https://board.example/thread/1';

/** A post of that number. @param {string} number */
const post = number => ({
  permalink: `${url}#${number}`,
  author: '',
  author_id: '',
  number,
  posted_at: '',
  text: '文',
});

/** A report that was taken to a desk. @param {object} [changes] */
function taken(changes = {}) {
  const saved = newReport({ url, post: post('1') });
  saved.situation = { harm: 'drugs', role: 'witness', wish: 'takedown' };
  saved.opened = [{ desk: 'safeline', at: '2026-11-29T10:00:00Z' }];
  return Object.assign(saved, changes);
}

/** The next post, of which the page has told. @param {object} [changes] */
const next = (changes = {}) => Object.assign(newReport({ url, post: post('2') }), changes);

test('the next post goes on with kind, role, wish and desk of the last that was taken to a desk', () => {
  const older = taken({ opened: [{ desk: 'ihc', at: '2026-11-29T09:55:00Z' }] });
  const last = taken();
  const fresh = next();
  assert.equal(before(bundle, [older, fresh, last], fresh, NOW), last);

  goOn(fresh, last);

  assert.deepEqual(fresh.situation, { harm: 'drugs', role: 'witness', wish: 'takedown' });
  assert.equal(fresh.desk, 'safeline');
  assert.equal(fresh.series, true);
  assert.equal(fresh.danger, '');
});

test('it begins anew where going on makes no sense, or somebody may be in danger', () => {
  const harm = (/** @type {string} */ id) => ({ situation: { harm: id, role: 'witness', wish: 'takedown' } });
  for (const [why, last, fresh] of /** @type {[string, object, object][]} */ ([
    ['nothing was taken to a desk', { opened: [] }, {}],
    ['that was long ago', { opened: [{ desk: 'ihc', at: '2026-11-29T09:00:00Z' }] }, {}],
    ['only the address may be kept', harm('csam'), {}],
    ['110 comes first', harm('threat'), {}],
    ['somebody was in danger', { ...harm('criminal_recruitment'), danger: 'yes' }, {}],
    ['it was a rehearsal', { practice: true }, {}],
    ['it was in another kind of window', { private: true }, {}],
    ['a kind is chosen already', {}, harm('fraud')],
    ['the page told of no post', {}, { report: newReport({ url }).report }],
  ])) {
    const saved = next(fresh);
    assert.equal(before(bundle, [taken(last), saved], saved, NOW), null, why);
  }
});

test('it goes on from a report that is finished, too: it leaves what was chosen, and nothing of the post', () => {
  const done = taken();
  const left = leftForNext(bundle, done);
  assert.ok(left);
  assert.doesNotMatch(JSON.stringify(left), /board\.example|文/);
  const fresh = next();
  assert.equal(before(bundle, [fresh, left], fresh, NOW), left);
  goOn(fresh, left);
  assert.deepEqual([fresh.situation.harm, fresh.desk, fresh.series], ['drugs', 'safeline', true]);

  for (const [why, changes] of /** @type {[string, object][]} */ ([
    ['nothing was taken to a desk', { opened: [] }],
    ['only the address may be kept', { situation: { harm: 'csam', role: 'witness', wish: 'takedown' } }],
    ['somebody was in danger', { situation: { ...done.situation, harm: 'criminal_recruitment' }, danger: 'yes' }],
  ]))
    assert.equal(leftForNext(bundle, taken(changes)), null, why);
});

test('nothing goes on from what has no time', () => {
  const fresh = next();
  assert.equal(before(bundle, [taken({ opened: [{ desk: 'ihc', at: 'nonsense' }] })], fresh, NOW), null);
});

test('whether anyone is in danger is asked of each post anew', () => {
  const last = taken({ situation: { harm: 'criminal_recruitment', role: '', wish: '' }, danger: 'no' });
  const fresh = next();
  assert.equal(before(bundle, [last, fresh], fresh, NOW), last);
  goOn(fresh, last);
  assert.equal(fresh.danger, '');
});

test('words of danger, or of other kinds alone, speak against going on', () => {
  const last = taken();
  const offers = (/** @type {string[]} */ harms) => harms.map(harm => ({ harm, words: ['ことば'] }));
  assert.equal(speaksAgainst(last, { suggestions: [], danger: 'none' }), false);
  assert.equal(speaksAgainst(last, { suggestions: offers(['fraud', 'drugs']), danger: 'none' }), false);
  assert.equal(speaksAgainst(last, { suggestions: offers(['fraud']), danger: 'none' }), true);
  assert.equal(speaksAgainst(last, { suggestions: [], danger: 'ask' }), true);
});
