/**
 * What is known of a post that was reported before: at each desk the most that happened, when, and how often. Pure.
 *
 * @import {Outcome, Receipt} from '../../engine/receipts.js'
 *
 * @typedef {object} Past
 * @property {string} desk
 * @property {'sent' | 'opened' | 'copied'} kind
 * @property {string} at
 * @property {number} times how often it was sent
 * @property {Outcome | null} outcome
 * @property {string} gone the day on which it was seen to be gone, '' where it was not
 */

import { derive } from '../../engine/receipts.js';

const KINDS = /** @type {const} */ (['copied', 'opened', 'sent']);

/**
 * @param {Receipt[]} receipts of one post
 * @param {Date} now
 * @returns {Past[]} what was sent first, the newest first
 */
export function pastOf(receipts, now) {
  /** @type {Map<string, Past>} */
  const byDesk = new Map();
  for (const each of receipts.flatMap(receipt => pastOfOne(receipt, now))) {
    const known = byDesk.get(each.desk);
    const later = known && byKindAndDay(known, each) <= 0 ? known : each;
    byDesk.set(each.desk, { ...later, times: each.times + (known?.times ?? 0) });
  }
  return [...byDesk.values()].sort(byKindAndDay);
}

/** @param {Receipt} receipt @param {Date} now @returns {Past[]} */
const pastOfOne = (receipt, now) =>
  derive(receipt, now, {}).flatMap((state, index) => {
    const { events } = receipt.desks[index];
    const kind = KINDS.findLast(each => events.some(event => event.kind === each));
    if (!kind) return [];
    const isGone = state.state === 'gone' || state.state === 'closed';
    return {
      desk: state.desk,
      kind,
      at: kind === 'sent' ? state.sent_on : (events.findLast(event => event.kind === kind)?.at ?? receipt.made_at),
      times: state.sent,
      outcome: state.outcome,
      gone: isGone && events.some(event => event.kind === 'gone') ? state.since : '',
    };
  });

/** @param {Past} one @param {Past} other */
const byKindAndDay = (one, other) =>
  KINDS.indexOf(other.kind) - KINDS.indexOf(one.kind) || other.at.localeCompare(one.at);
