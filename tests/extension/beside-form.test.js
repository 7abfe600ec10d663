import assert from 'node:assert/strict';
import test from 'node:test';

import { after, isAllIn, meaningOf, namesIn, yours } from '../../extension/report/model/beside-form.js';

/** @param {Record<string, import('../../extension/report/model/field-fate.js').Fate | ''>} fates */
const fields = fates => Object.entries(fates).map(([label, fate]) => ({ field: /** @type {any} */ ({ label }), fate }));
const nameOf = (/** @type {{label: string}} */ { label }) => label;

test('what is in the form is named, also what stood there before or did not fit whole', () => {
  const all = fields({ URL: 'filled', 日時: 'missed', 補足: 'cut', 種類: 'kept', 件名: 'empty' });
  assert.deepEqual(namesIn(all, nameOf), ['URL', '補足', '種類']);
});

test('all is in the form where nothing has to be copied, compared or put in', () => {
  assert.equal(isAllIn(fields({ URL: 'filled', 件名: 'empty' })), true);
  assert.equal(isAllIn(fields({ URL: 'filled', 補足: 'cut' })), false);
  assert.equal(isAllIn(fields({ URL: 'filled', 補足: 'missed' })), false);
  assert.equal(isAllIn(fields({ URL: '', 補足: '' })), false);
});

test('what is left to the person begins with reading, ends with sending and names each kind once', () => {
  const needs = /** @type {const} */ (['required', 'captcha', 'required', 'consent']);
  assert.deepEqual(yours(needs.map(kind => ({ kind, label: '' }))), [
    'yoursCheck',
    'yoursRequired',
    'yoursCaptcha',
    'yoursConsent',
    'yoursSend',
  ]);
  assert.deepEqual(yours([]), ['yoursCheck', 'yoursSend']);
});

test('what a box asks for is told as the draft calls it, else as the interface does, and not where none knows', () => {
  const drafted = fields({ 通報するURL: '' }).map(({ field }) => ({ ...field, id: 'url' }));
  const meaning = (/** @type {string} */ id) =>
    meaningOf({ kind: 'required', label: 'x', id }, drafted, nameOf, key => `(${key})`);
  assert.deepEqual(['url', 'prefecture', 'name', 'notes', 'other', ''].map(meaning), [
    '通報するURL',
    '(formBoxPrefecture)',
    '(aboutName)',
    '',
    '',
    '',
  ]);
});

test('what comes after is what the desk is known to do', () => {
  const desk = (/** @type {string} */ answer) => /** @type {any} */ ({ answers: { answer } });
  assert.deepEqual(
    ['yes', 'no', 'partly', 'unknown'].map(answer => after(desk(answer))),
    ['afterAnswer', 'afterNoAnswer', 'afterPartly', 'afterUnknown'],
  );
});
