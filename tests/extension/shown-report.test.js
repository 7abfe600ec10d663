/** @import {Surface} from '../../extension/report/session.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { reportToShow } from '../../extension/report/model/shown-report.js';
import { newReport } from '../../extension/store/saved-report.js';

const [first, second, other] = ['1', '2', '3'].map(number => newReport({ url: `https://board.example/${number}` }));
const empty = newReport({});

/** @type {[string, Surface, object, object][]} */
const CASES = [
  ['the panel shows what was chosen last', 'panel', { shown: first, all: [second, first], chosen: second }, second],
  ['where nothing is chosen, the panel shows the newest', 'panel', { shown: other, all: [second, first] }, second],
  ['where nothing is left, the panel is empty', 'panel', { shown: first, all: [] }, { is: null }],
  ['the popup stays with its report', 'popup', { shown: first, all: [second, first], chosen: second }, first],
  ['so does a tab', 'tab', { shown: first, all: [second, first], chosen: second }, first],
  ['a report that went into the chosen one', 'popup', { shown: first, all: [second], chosen: second }, second],
  ['a report that was erased leaves nothing', 'popup', { shown: first, all: [second] }, { is: null }],
  ['an empty page stays as it is', 'popup', { shown: empty, all: [second], chosen: second }, empty],
  ['an empty panel takes what was chosen', 'panel', { shown: empty, all: [second], chosen: second }, second],
  ['an empty panel stays where there is nothing', 'panel', { shown: empty, all: [] }, empty],
];
for (const [what, surface, { shown, all, chosen = null }, expected] of /** @type {any} */ (CASES)) {
  test(what, () => assert.equal(reportToShow(surface, shown, { all, chosen }), 'is' in expected ? null : expected));
}
