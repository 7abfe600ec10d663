/**
 * What the preflight rules say about opening a desk's form: what stops it, and advice that no program can decide. Pure.
 *
 * @import {Bundle, Draft, Finding, PreflightRule, Signpost, Situation} from '../../knowledge/types.js'
 */

import { isOwnLife } from '../../engine/triage.js';
import { harmOf, saysDanger } from './view.js';

/**
 * Why a desk's form must not be opened: what would have the report refused, in the order of the findings.
 * @param {Bundle} bundle
 * @param {Finding[]} findings what holds for every desk
 * @param {Signpost} signpost
 * @param {Draft | undefined} draft
 * @returns {Finding[]}
 */
export function stops(bundle, findings, signpost, draft) {
  // Advice can be had without an address; a report or a request cannot.
  const everywhere = ['report', 'request'].includes(signpost.action)
    ? findings.filter(each => !saysDanger(bundle, each))
    : [];
  return [...everywhere, ...(draft?.findings ?? [])].filter(each => each.severity === 'stop');
}

/**
 * Advice at one moment, for one desk or ('') while none is chosen; none for someone whose own life may be at stake.
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {NonNullable<PreflightRule['moment']>} moment
 * @param {string} desk
 * @returns {PreflightRule[]}
 */
export const advice = (bundle, situation, moment, desk) => {
  const harm = harmOf(bundle, { situation });
  if (harm && isOwnLife(harm, situation)) return [];
  return bundle.preflight.rules.filter(
    rule =>
      rule.test === 'advice' &&
      rule.moment === moment &&
      (rule.desks?.includes(desk) ?? true) &&
      (rule.harms?.includes(situation.harm) ?? true) &&
      (rule.roles?.includes(situation.role) ?? true) &&
      (rule.wishes?.includes(situation.wish) ?? true),
  );
};
