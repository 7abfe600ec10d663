/**
 * The answer to a report: signposts, drafts, findings, danger. Everything follows from the report, the knowledge and the
 * clock. Pure.
 *
 * @import {Bundle, Draft, Drafts, Finding, PreflightRule, Signpost, Situation, Triage} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/reports.js'
 * @import {View} from './view.js'
 */

import { drafts } from '../../engine/drafting.js';
import { triage } from '../../engine/triage.js';

const EMERGENCY = 'emergency';

/**
 * The view with its answer, where a harm is chosen.
 * @param {Bundle} bundle
 * @param {View} view
 * @param {Date} now
 * @returns {View}
 */
export function answered(bundle, view, now) {
  const { saved, situation } = view;
  if (!view.harm) return view;
  const answer = triage(bundle, situation);
  const made = drafts(bundle, situation, saved.report, { now });
  const danger = dangerOf(bundle, saved, answer, made.findings);
  return {
    ...view,
    triage: answer,
    drafts: made,
    findings: made.findings,
    danger,
    halted: danger === 'call' && saved.danger !== 'acknowledged',
    desk: expanded(saved, answer, made),
  };
}

/**
 * Why a desk's form must not be opened: what would have the report refused, in the order of the findings.
 * @param {Bundle} bundle
 * @param {View} view
 * @param {Signpost} signpost
 * @param {Draft | undefined} draft
 * @returns {Finding[]}
 */
export function stops(bundle, view, signpost, draft) {
  // Advice can be had without an address; a report or a request cannot.
  const everywhere = ['report', 'request'].includes(signpost.action)
    ? view.findings.filter(each => testOf(bundle, each) !== 'says_danger')
    : [];
  return [...everywhere, ...(draft?.findings ?? [])].filter(each => each.severity === 'stop');
}

/**
 * Advice that no program can decide, at one moment, for one desk or ('') while none is chosen.
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {NonNullable<PreflightRule['moment']>} moment
 * @param {string} desk
 */
export const advice = (bundle, situation, moment, desk) =>
  bundle.preflight.rules.filter(
    rule =>
      rule.test === 'advice' &&
      rule.moment === moment &&
      (rule.desks?.includes(desk) ?? true) &&
      (rule.harms?.includes(situation.harm) ?? true) &&
      (rule.roles?.includes(situation.role) ?? true) &&
      (rule.wishes?.includes(situation.wish) ?? true),
  );

/**
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @param {Triage} answer
 * @param {Finding[]} findings
 * @returns {View['danger']}
 */
function dangerOf(bundle, saved, answer, findings) {
  const called = answer.danger === 'call' || findings.some(each => testOf(bundle, each) === 'says_danger');
  if (called || saved.danger === 'yes' || (answer.danger === 'ask' && saved.danger === 'acknowledged')) return 'call';
  return answer.danger;
}

/**
 * The desk whose draft lies open: the one the person opened, else the first that takes a text. '-' is none at all.
 * @param {SavedReport} saved
 * @param {Triage} answer
 * @param {Drafts} made
 */
function expanded(saved, answer, made) {
  const desks = answer.signposts.map(each => each.desk);
  if (saved.desk === '-' || desks.includes(saved.desk)) return saved.desk;
  return desks.find(desk => desk !== EMERGENCY && made.drafts.some(draft => draft.desk === desk)) ?? desks[0] ?? '';
}

/** @param {Bundle} bundle @param {Finding} finding */
const testOf = (bundle, finding) => bundle.preflight.rules.find(rule => rule.id === finding.id)?.test ?? '';
