/**
 * What the report page gives on for each desk's form, for tests/browser/test_drafts_in_forms.py: reads
 * `[{report, situation, desk}]` from its input and writes the jobs, in the same order.
 *
 * @import {RawReport} from '../../extension/engine/reports.js'
 * @import {Situation} from '../../extension/knowledge/types.js'
 */

import { readFileSync } from 'node:fs';

import { drafts } from '../../extension/engine/drafting.js';
import { newJob } from '../../extension/report/model/form-job.js';
import { committedBundle } from './knowledge.js';

/** @typedef {{report: RawReport, situation: Situation, desk: string}} Asked */

const bundle = committedBundle();
/** @type {Asked[]} */
const asked = JSON.parse(readFileSync(0, 'utf8'));

const jobs = asked.map(({ report, situation, desk }) => {
  const [draft] = drafts(bundle, situation, report, { desks: [desk], now: new Date() }).drafts;
  const from = {
    bundle,
    here: {},
    report: { saved: { id: '1', edits: {}, report, situation, windowId: 1, tabId: 1 } },
  };
  return newJob(/** @type {any} */ (from), bundle.desks[desk], draft.form_url ?? '', draft, { fill: true });
});

process.stdout.write(JSON.stringify(jobs));
