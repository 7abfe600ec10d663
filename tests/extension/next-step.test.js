import assert from 'node:assert/strict';
import test from 'node:test';

import { NOT_YET, nextStep } from '../../extension/fill/next-step.js';

/** @import {Observation} from '../../extension/fill/next-step.js' */
/** @import {FillOutcome} from '../../extension/fill/next-step.js' */

/** @type {Observation} */
const COMPLETE = { now: 0, isKept: true, tab: 'complete', isAtDesk: true };
const FILLED = { filled: ['url'], missed: [] };
const NOTHING = { filled: [], missed: ['url'] };

/** @type {[string, Partial<Observation>, string][]} */
const BEFORE = [
  ['is tried once its page is complete', {}, 'try'],
  ['is waited for while its page loads', { tab: 'loading', now: 10_000 }, 'wait'],
  [
    'is tried in a page that loads for ten seconds: it may have its form already',
    { tab: 'loading', now: 10_001 },
    'try',
  ],
  ['is waited for until its tab is opened', { tab: 'unopened' }, 'wait'],
  ['is waited for while the reported page is still read', { waits: true, now: 999 }, 'wait'],
  ['waits no longer than a second for that', { waits: true, now: 1_000 }, 'try'],
  ['that waits for it is gone all the same when its tab was closed', { waits: true, tab: 'closed' }, 'gone'],
  ['is gone when its tab was not opened in half a minute', { tab: 'unopened', now: 30_001 }, 'gone'],
  ['is gone when its tab was closed', { tab: 'closed' }, 'gone'],
  ['is gone when its report was forgotten, however far it came', { isKept: false }, 'gone'],
];

for (const [what, seen, expected] of BEFORE) {
  test(`a form ${what}`, () => {
    const step = nextStep(NOT_YET, { ...COMPLETE, ...seen });
    assert.equal('end' in step ? step.end.state : step.next, expected);
  });
}

/** @type {[string, FillOutcome, Partial<Observation>, {shown?: number, failing?: number}, string][]} */
const AFTER = [
  ['that took something is filled', FILLED, {}, {}, 'filled'],
  ['in which the person had typed everything is filled', { ...NOTHING, kept: ['url'] }, {}, {}, 'filled'],
  ['that took nothing yet may still be built by its page', NOTHING, { now: 500 }, {}, 'wait'],
  ['that took nothing for four seconds takes nothing', NOTHING, { now: 4_501 }, { shown: 500 }, 'filled'],
  [
    'that lies behind the page that opens is sought for as long as it takes',
    NOTHING,
    { now: 4_501, seeks: true },
    { shown: 500 },
    'seeking',
  ],
  ['is not given up before that', NOTHING, { now: 4_500 }, { shown: 500 }, 'wait'],
  ['that lets nobody in may be on its way to another page', null, { now: 9_000 }, {}, 'wait'],
  ['of ours that does not answer yet has not begun', null, { now: 10_201, isOurs: true }, { failing: 9_000 }, 'wait'],
  ['that lets nobody in for longer has refused', null, { now: 10_201 }, { failing: 9_000 }, 'refused'],
  [
    'that lets nobody in, somewhere we may not know, is elsewhere',
    null,
    { now: 10_201, isAtDesk: false },
    { failing: 9_000 },
    'elsewhere',
  ],
  ['that shows another site is elsewhere', { elsewhere: 'other.example' }, {}, {}, 'elsewhere'],
  ['that shows nothing yet is waited for', { elsewhere: 'about:blank' }, { now: 30_000 }, {}, 'wait'],
  ['that shows nothing for half a minute is elsewhere', { elsewhere: 'about:blank' }, { now: 30_001 }, {}, 'elsewhere'],
];

for (const [what, outcome, seen, waited, expected] of AFTER) {
  test(`a form ${what}`, () => {
    const step = nextStep({ ...NOT_YET, ...waited }, { ...COMPLETE, ...seen, outcome });
    assert.equal('end' in step ? step.end.state : step.next, expected);
    if ('end' in step) assert.equal(step.end.outcome, /filled|seeking/.test(expected) ? outcome : null);
  });
}

test('the moment from which something is waited for is the first one', () => {
  const first = nextStep(NOT_YET, { ...COMPLETE, now: 700, outcome: null });
  assert.ok('waited' in first);
  const second = nextStep(first.waited, { ...COMPLETE, now: 900, outcome: null });
  assert.deepEqual('waited' in second && second.waited, { shown: null, failing: 700 });
});
