/**
 * Every readable case of shared_data/cases/, answered by the extension's engine from the committed bundle.
 * tests/test_cases.py answers the same ones in Python.
 *
 * @import {RawReport} from '../../extension/engine/reports.js'
 * @import {Situation} from '../../extension/knowledge/types.js'
 *
 * @typedef {{name: string, situation: Situation}} Case
 * @typedef {Case & {desks: string[], danger?: string, evidence?: string, accepted_as?: Record<string, string>,
 *   not_here?: string[], never?: string[]}} SituationCase
 * @typedef {Case & {report: RawReport, desk: string, limits?: Record<string, number>, text: string,
 *   fields: Record<string, string>, cut?: Record<string, string>, form_url?: string, reading?: string}} DraftCase
 * @typedef {Case & {report: RawReport, desk?: string, now?: string, findings: string[],
 *   mends?: Record<string, string>}} FindingCase
 * @typedef {{name: string, desk: string, phone: string, moments: Record<string, string>}} HoursCase
 */

import assert from 'node:assert/strict';
import test from 'node:test';

import { draft } from '../../extension/engine/drafting.js';
import { openNow } from '../../extension/engine/opening-hours.js';
import { findings, looks } from '../../extension/engine/preflight.js';
import { cleanReport } from '../../extension/engine/reports.js';
import { triage } from '../../extension/engine/triage.js';
import { committedBundle } from './knowledge.js';
import { readByPython } from './read-by-python.js';

const NOON = '2026-11-24T12:00:00+09:00'; // a Tuesday: every office is open

/** @type {{situations: SituationCase[], drafts: DraftCase[], findings: FindingCase[], hours: HoursCase[]}} */
const cases = /** @type {any} */ (readByPython);
const bundle = committedBundle();

/** @param {[string, string][]} entries without those that say nothing */
const told = entries => Object.fromEntries(entries.filter(([, value]) => value));

for (const { name, situation, ...expected } of cases.situations) {
  test(name, () => {
    const answer = triage(bundle, situation);
    const desks = answer.signposts.map(signpost => signpost.desk);
    assert.deepEqual(desks, expected.desks);
    assert.equal(answer.danger, expected.danger ?? answer.danger);
    assert.equal(answer.evidence, expected.evidence ?? answer.evidence);
    const accepted = told(answer.signposts.map(({ desk, accepted_as }) => [desk, accepted_as?.ja ?? '']));
    assert.deepEqual(accepted, { ...accepted, ...expected.accepted_as });
    const declining = answer.not_here.map(refusal => refusal.desk);
    for (const desk of expected.not_here ?? []) assert.ok(declining.includes(desk), desk);
    for (const desk of expected.never ?? []) assert.ok(!desks.includes(desk), desk);
  });
}

for (const { name, desk, phone, moments } of cases.hours) {
  test(name, () => {
    const channel = bundle.desks[desk].channels?.find(each => each.phone === phone);
    assert.ok(channel);
    const states = Object.keys(moments).map(moment => {
      const open = openNow(channel, new Date(`${moment}:00+09:00`), bundle.holidays);
      return [moment, open === null ? 'unknown' : open ? 'open' : 'closed'];
    });
    assert.deepEqual(Object.fromEntries(states), moments);
  });
}

for (const { name, situation, report, ...expected } of cases.drafts) {
  test(name, () => {
    const known = bundle.desks[expected.desk];
    const desk = known.form && expected.limits ? { ...known, form: { ...known.form, limits: expected.limits } } : known;
    const signpost = triage(bundle, situation).signposts.find(each => each.desk === desk.id) ?? null;
    const made = draft(bundle, situation, cleanReport(report), desk, signpost);
    assert.ok(made);
    assert.equal(made.text, expected.text);
    assert.deepEqual(Object.fromEntries(made.fields.map(({ id, value }) => [id, value])), expected.fields);
    assert.deepEqual(told(made.fields.map(({ id, cut }) => [id, cut])), expected.cut ?? {});
    assert.equal(made.form_url, expected.form_url ?? null);
    assert.equal(made.reading, expected.reading ?? made.reading);
  });
}

for (const { name, situation, report, desk, now = NOON, ...expected } of cases.findings) {
  test(name, () => {
    const found = findings(
      looks(bundle, situation, cleanReport(report), new Date(now)),
      desk ? bundle.desks[desk] : null,
    );
    assert.deepEqual(
      found.map(finding => finding.id),
      expected.findings,
    );
    const mended = told(
      found.map(({ id, mend }) => [(mend?.post ?? 1) > 1 ? `${id} ${mend?.post}` : id, mend?.url ?? '']),
    );
    assert.deepEqual(mended, expected.mends ?? {});
  });
}
