import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { formState } from '../../extension/report/model/form-state.js';

/** @import {FormJob} from '../../extension/store/form-jobs.js' */

const words = JSON.parse(readFileSync(new URL('../../extension/_locales/ja/messages.json', import.meta.url), 'utf8'));
const job = (/** @type {FormJob['state']} */ state, more = {}) =>
  /** @type {FormJob} */ (
    /** @type {unknown} */ ({ state, hosts: ['desk.example'], outcome: null, practice: false, ...more })
  );

/** What a person can do in each state beside the form. @type {[FormJob['state'], string][]} */
const WAYS_ON = [
  ['asked', 'fill'],
  ['copy', 'fill'],
  ['moved', 'fill'],
  ['undone', 'fill'],
  ['elsewhere', 'reopen'],
  ['refused', 'fill reopen'],
  ['gone', 'reopen'],
  ['seeking', 'fill'],
  ['filled', 'fill'],
];

for (const [state, ways] of WAYS_ON) {
  test(`a form that is ${state} has words of its own and a way on`, () => {
    const shown = formState(job(state));
    assert.ok(words[shown.says[0]].message);
    assert.equal([shown.fill && 'fill', shown.reopen && 'reopen'].filter(Boolean).join(' '), ways);
  });
}

test('without a network nothing is said of the page that cannot have come, and it can be opened again', () => {
  for (const state of /** @type {const} */ (['loading', 'seeking', 'elsewhere', 'refused'])) {
    const shown = formState(job(state), { isOffline: true });
    assert.deepEqual([shown.says, shown.reopen], [['formOffline'], true]);
  }
});

test('what has come already stays what it is without a network, and so does a rehearsal', () => {
  assert.notDeepEqual(formState(job('moved'), { isOffline: true }).says, ['formOffline']);
  assert.notDeepEqual(formState(job('loading', { practice: true }), { isOffline: true }).says, ['formOffline']);
});
