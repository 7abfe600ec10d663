import assert from 'node:assert/strict';
import test from 'node:test';

import { hostOf, originsOf } from '../../extension/browser/fill-permission.js';
import { jobId } from '../../extension/browser/form-jobs.js';
import { askedBy } from '../../extension/report/contact-line.js';
import { fateOf } from '../../extension/report/draft-fields.js';
import { fieldsOf } from '../../extension/report/opening.js';

/** @typedef {import('../../extension/knowledge/types.js').Desk} Desk */
/** @typedef {import('../../extension/knowledge/types.js').Draft} Draft */

/** @param {string} id @param {string} value */
const field = (id, value) => ({ id, label: id, value, limit: null, cut: '', reading: { label: id, value } });

test('permission is asked for exactly one host over https', () => {
  assert.deepEqual(originsOf([hostOf('https://www.internethotline.jp/a?b#c')]), ['https://www.internethotline.jp/*']);
  assert.equal(hostOf('/practice/form.html'), '');
});

test('each desk’s form of a report has a place of its own', () => {
  assert.notEqual(jobId('1', 'ihc'), jobId('1', 'safeline'));
  assert.ok(!jobId('11', 'ihc').startsWith(jobId('1', '')));
});

test('the moment goes along with its words until somebody rewords them', () => {
  const draft = /** @type {Draft} */ (/** @type {unknown} */ ({ fields: [field('url', 'https://a.example/1'), field('found_at', '2026-11-23 21:05（日本時間）')] }));
  const moment = (/** @type {Record<string, string>} */ edits, seen = '2026-11-23T12:05:00Z') => fieldsOf(draft, edits, seen)[1].moment;
  assert.equal(moment({}), '2026-11-23T21:05:00+09:00');
  assert.equal(moment({ found_at: '夜の9時ごろ' }), undefined);
  assert.equal(moment({}, ''), undefined);
  assert.deepEqual(fieldsOf(draft, { url: 'https://b.example/2' }, '')[0], { id: 'url', label: 'url', limit: null, value: 'https://b.example/2' });
});

test('what became of each field is told in one word', () => {
  const outcome = { filled: ['url', 'notes', 'subject'], missed: ['category'], kept: ['name'], cut: { notes: '残り' }, left: { url: ['https://a.example/2'] } };
  const told = ['url', 'notes', 'subject', 'category', 'name', 'phone'].map(id => fateOf(id, outcome));
  assert.deepEqual(told, ['left', 'cut', 'filled', 'missed', 'kept', '']);
  assert.equal(fateOf('url', { filled: ['notes'], missed: ['url'], in_text: ['url'] }), 'inText');
});

test('a desk is given of the person only what it is known to ask for this harm', () => {
  const desk = /** @type {Desk} */ (/** @type {unknown} */ ({ form: { opens: '', asks: [{ facts: ['email'], harms: ['intimate_image'] }, { facts: ['name'] }] } }));
  assert.deepEqual(askedBy(desk, 'intimate_image'), ['name', 'email']);
  assert.deepEqual(askedBy(desk, 'drugs'), ['name']);
  assert.deepEqual(askedBy(/** @type {Desk} */ ({}), 'drugs'), []);
});
