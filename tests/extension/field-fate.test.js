import assert from 'node:assert/strict';
import test from 'node:test';

import { fateOf, lengthOfRest } from '../../extension/report/model/field-fate.js';
import { formState } from '../../extension/report/model/form-state.js';

/** @import {Filled, FormJob} from '../../extension/store/form-jobs.js' */

/** @param {Partial<Filled>} outcome @param {FormJob['taken']} [taken] */
const job = (outcome, taken) => ({ outcome: { filled: [], missed: [], ...outcome }, ...(taken && { taken }) });
const taken = (/** @type {string} */ value) =>
  /** @type {FormJob['taken']} */ (/** @type {unknown} */ ({ notes: { value } }));
const notes = { id: 'notes', cut: '' };

/** @type {[string, ReturnType<typeof fateOf>, Partial<Filled>, FormJob['taken']?, string?][]} */
const FATES = [
  ['went in', 'filled', { filled: ['notes'] }],
  ['has no control in the form', 'missed', { missed: ['notes'] }],
  ['has none here but went in on an earlier page', 'earlier', { missed: ['notes'], earlier: ['notes'] }, taken('x')],
  ['went into the text', 'inText', { missed: ['notes'], in_text: ['notes'] }, taken('x')],
  ['found the person’s own words in the form', 'kept', { kept: ['notes'] }],
  ['has been reworded since', 'changed', { filled: ['notes'] }, taken('y')],
  ['has been reworded since it was cut', 'changed', { filled: ['notes'], cut: { notes: 'z' } }, taken('y')],
  ['did not fit', 'cut', { filled: ['notes'], cut: { notes: 'z' } }],
  ['left a choice to the person', 'left', { filled: ['notes'], left: { notes: ['A'] }, cut: { notes: 'z' } }],
  ['is empty', 'empty', { missed: ['notes'] }, undefined, ''],
  ['was emptied after it went in', 'changed', { filled: ['notes'] }, taken('x'), ''],
];
for (const [what, fate, outcome, was, value = 'x'] of FATES) {
  test(`a field that ${what} is said to be "${fate}"`, () => {
    assert.equal(fateOf(notes, value, job(outcome, was)), fate);
  });
}

test('before the form has answered nothing is said of a field', () => {
  assert.equal(fateOf(notes, 'x', null), '');
  assert.equal(fateOf(notes, 'x', { outcome: null }), '');
});

test('what a form did not take is counted of the fields that it took', () => {
  const fields = [notes, { id: 'url', cut: 'abc' }];
  assert.equal(lengthOfRest(fields, { filled: ['notes'], missed: ['url'], cut: { notes: '12345' } }), 5);
});

/** @type {[string, Partial<Filled>, number, string, string][]} */
const FILLED = [
  ['the whole draft', { filled: ['notes'] }, 0, 'formFilled', 'ok'],
  ['a part of it', { filled: ['notes'] }, 7, 'formFilledCut', 'warn'],
  ['it beside the person’s own words', { filled: ['notes'], kept: ['url'] }, 0, 'formFilledSome', 'ok'],
  ['a part of it beside the person’s own words', { filled: ['notes'], kept: ['url'] }, 7, 'formFilledSomeCut', 'warn'],
  ['nothing', {}, 0, 'formNothing', 'info'],
];
for (const [what, outcome, rest, says, severity] of FILLED) {
  test(`a form that took ${what} is said to have`, () => {
    const filled = /** @type {any} */ ({ state: 'filled', hosts: [], ...job(outcome) });
    const state = formState(filled, { rest });
    assert.deepEqual([state.says[0], state.severity], [says, severity]);
  });
}
