/** @import {Desk} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { expectation } from '../../extension/report/model/expectation.js';

const SITUATION = { role: 'victim', harm: 'fraud' };
const said = (/** @type {string} */ answer) => ({ answer, ja: '', en: '' });
const phone = { kind: 'phone', label: { ja: '電話', en: 'phone' }, phone: '188' };
const web = { kind: 'web', label: { ja: 'フォーム', en: 'form' }, url: 'https://desk.example/' };

/** @param {object} facts */
const desk = facts => /** @type {Desk} */ (/** @type {unknown} */ ({ channels: [web], ...facts }));

test('what to expect of a desk is told in a few words, and what nobody verified is left out', () => {
  for (const [facts, open, words] of /** @type {[object, boolean | null, string[]][]} */ ([
    [{ anonymous: said('yes'), answers: said('no') }, null, ['expectAnonymous', 'expectNoAnswer']],
    [{ anonymous: said('no'), answers: said('yes') }, null, ['expectNamed', 'expectAnswer']],
    [{ anonymous: said('partly'), answers: said('no') }, null, ['expectNamedPartly', 'expectNoAnswer']],
    [{ anonymous: said('yes'), answers: said('partly') }, null, ['expectAnonymous', 'expectAnswerPartly']],
    [{ anonymous: said('partly'), answers: said('partly') }, null, ['expectBothPartly']],
    [{ anonymous: said('unknown'), answers: said('unknown') }, null, []],
    [{ answers: said('yes'), channels: [phone, web] }, true, ['expectAnswer', 'openNowYes']],
    [{ answers: said('yes'), channels: [phone, web] }, false, ['expectAnswer', 'openNowNo']],
    [{ answers: said('yes'), channels: [phone, web] }, null, ['expectAnswer']],
  ]))
    assert.deepEqual(
      expectation(desk(facts), SITUATION, 'ja', () => open),
      words,
    );
});

test('who rings reads what holds of every call, and nothing of what a form asks in part', () => {
  const rung = desk({ anonymous: said('partly'), answers: said('yes'), channels: [phone, web] });
  assert.deepEqual(
    expectation(rung, SITUATION, 'ja', () => true, true),
    ['openNowYes'],
  );
  const open = desk({ anonymous: said('yes'), answers: said('partly'), channels: [phone] });
  assert.deepEqual(
    expectation(open, SITUATION, 'ja', () => null, true),
    ['expectAnonymous'],
  );
});
