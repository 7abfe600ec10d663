/**
 * The extension's engine as a program, for tests/both_languages.py: one question per line in, one answer per line out.
 * The bundle's file is the argument.
 *
 * @import {Bundle, Situation} from '../../extension/knowledge/types.js'
 */

import { readFileSync } from 'node:fs';

import { changesSince } from '../../extension/engine/changes-since.js';
import { dangersIn } from '../../extension/engine/danger-words.js';
import { deskView } from '../../extension/engine/desk-view.js';
import { draft, drafts, slots } from '../../extension/engine/drafting.js';
import { formChanges } from '../../extension/engine/form-print.js';
import { searchHarms } from '../../extension/engine/harm-search.js';
import { isOwn, isPrivate } from '../../extension/engine/own-address.js';
import { addressesIn } from '../../extension/engine/pasted-address.js';
import { withoutPersonalMarks } from '../../extension/engine/personal-marks.js';
import { isPinned } from '../../extension/engine/pinned-hosts.js';
import { postKey } from '../../extension/engine/post-key.js';
import { derive, expectedDays, overall, referenceNumber } from '../../extension/engine/receipts.js';
import { cleanReport, within } from '../../extension/engine/reports.js';
import { quoted, sheet } from '../../extension/engine/sheet.js';
import { suggester } from '../../extension/engine/suggest.js';
import { triage } from '../../extension/engine/triage.js';
import { parse, withoutTracking } from '../../extension/engine/web-address.js';
import { whatNext } from '../../extension/engine/what-next.js';

/** @type {Bundle} */
const bundle = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { tracking } = bundle.preflight.lists;
const table = new URL('../../extension/knowledge/suggest.json', import.meta.url);
const suggest = suggester(JSON.parse(readFileSync(table, 'utf8')));

/**
 * @typedef {object} Question of one kind
 * @property {Situation} [situation]
 * @property {{}} [report]
 * @property {string[] | null} [desks]
 * @property {string} [now]
 * @property {string} [address]
 * @property {string[]} [hosts] whether the address is pinned to one of them
 * @property {string} [typed]
 * @property {string} [post] the words of a post
 * @property {string} [danger] words that may tell of it
 * @property {any} [receipt]
 * @property {Record<string, number | null>} [expectation] of its desks
 * @property {any} [states] of a report, what comes next after them
 * @property {any[]} [sheet] receipts
 * @property {string[]} [words] of each receipt's post, for the print
 * @property {{edits: Record<string, string>, inForm: boolean}} [view] what the first desk reads of the report
 * @property {{log: any[], edition: string, desk: string, harm: string}} [since] what changed since then
 * @property {{noted: any[], seen: any[]}} [form] what differs
 * @property {string} [reference] a number as it was typed
 */

/** @param {Question} question */
function answer({ situation, report, desks, now = '', address = '', hosts, typed, post, danger, ...more }) {
  const kept = afterwards(more, now);
  if (kept !== undefined) return kept;
  if (danger !== undefined) return [...dangersIn(danger)].sort();
  if (post !== undefined) return suggest(post);
  if (typed !== undefined) return searchHarms(bundle.harms, typed).map(harm => harm.id);
  if (hosts) return isPinned(address, hosts);
  if (!situation)
    return {
      parts: parse(address),
      private: isPrivate(address),
      own: isOwn(address),
      among: addressesIn(address),
      bare: withoutPersonalMarks(address, {
        personal: ['*mail', 'user'],
        secret: ['*token*', 's'],
        opening: ['*signature'],
      }),
      clean: withoutTracking(address, tracking),
      key: postKey(bundle, address),
    };
  if (!report) return triage(bundle, situation);
  return more.view ? view(situation, report, desks, more.view) : whole(situation, report, desks, now);
}

/** What is asked of what was kept. @param {Question} question @param {string} now */
function afterwards({ form, reference, since, sheet: receipts, words = [], receipt, states, expectation = {} }, now) {
  if (form) return formChanges(form.noted, form.seen);
  if (reference !== undefined) return referenceNumber(reference);
  if (since) return changesSince(since.log, since.edition, since.desk, since.harm);
  if (receipts) return sheetOf(receipts, words, now);
  if (states) return whatNext(bundle, receipt, states, new Date(now));
  return receipt && standing(receipt, now, expectation);
}

/** @param {Situation} situation @param {{}} report @param {string[] | null} [desks] @param {string} [now] */
const whole = (situation, report, desks = null, now = '') =>
  drafts(bundle, situation, report, { desks, now: new Date(now) });

/**
 * @param {Situation} situation
 * @param {{}} brought
 * @param {string[] | null | undefined} desks
 * @param {NonNullable<Question['view']>} sent
 */
function view(situation, brought, desks, sent) {
  const [id] = desks ?? [''];
  const report = cleanReport(brought);
  const answered = triage(bundle, situation);
  const signpost = answered.signposts.find(({ desk }) => desk === id) ?? null;
  const made = draft(bundle, situation, report, bundle.desks[id], signpost);
  if (!made) return null;
  return deskView(slots(bundle, situation, within(report, answered.evidence), signpost, 'ja', id), made, sent);
}

/** @param {any[]} receipts @param {string[]} words @param {string} now */
const sheetOf = (receipts, words, now) =>
  sheet(
    bundle,
    receipts,
    new Date(now),
    receipts.map((each, index) => quoted(each, words[index] ?? '')),
  );

/** @param {any} receipt @param {string} now @param {Record<string, number | null>} expectation */
function standing(receipt, now, expectation) {
  const states = derive(receipt, new Date(now), expectation);
  const days = ['platform', 'ihc', 'safeline', 'jinken', 'nobody'].flatMap(desk =>
    [true, false].map(designated => expectedDays(bundle.desks[desk], receipt.situation, designated)),
  );
  return { states, overall: overall(states), days };
}

// All at once: to wait for each line takes longer than most answers.
const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
process.stdout.write(lines.map(line => `${JSON.stringify(answer(JSON.parse(line)))}\n`).join(''));
