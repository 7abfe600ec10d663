/**
 * How a report of the records stands, by the knowledge and the day: at each desk, as a whole, and in which group of the
 * list. Pure; the clock is an argument.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {DeskState, Receipt, State} from '../../engine/receipts.js'
 *
 * @typedef {'due' | 'waiting' | 'done'} Group
 */

import { derive, expectedDays, overall } from '../../engine/receipts.js';
import { siteName, siteOf } from '../../engine/sites.js';
import { parse } from '../../engine/web-address.js';

/**
 * @param {Receipt} receipt
 * @param {Bundle} bundle
 * @param {Date} now
 * @returns {{states: DeskState[], state: State, group: Group}}
 */
export function standingOf(receipt, bundle, now) {
  const { designated } = siteAt(receipt.post.sent, bundle, 'ja');
  const expectation = Object.fromEntries(
    receipt.desks.map(({ desk }) => [
      desk,
      expectedDays(Object.hasOwn(bundle.desks, desk) ? bundle.desks[desk] : undefined, receipt.situation, designated),
    ]),
  );
  const states = derive(receipt, now, expectation);
  const state = overall(states);
  return { states, state, group: groupOf(state, states) };
}

/**
 * Thousands of posts are on a few sites.
 * @type {WeakMap<Bundle, Map<string, {site: string, designated: boolean}>>}
 */
const sitesOf = new WeakMap();

/** @param {string} address @param {Bundle} bundle @param {Language} language */
export function siteAt(address, bundle, language) {
  const sites = sitesOf.get(bundle) ?? new Map();
  sitesOf.set(bundle, sites);
  const key = `${language} ${parse(address).host}`;
  const known = sites.get(key);
  if (known) return known;
  const designated = siteOf(bundle, address)?.designated !== undefined;
  const found = { site: siteName(bundle, address, language), designated };
  sites.set(key, found);
  return found;
}

/** What asks something of the person comes first. @param {State} state @param {DeskState[]} states @returns {Group} */
function groupOf(state, states) {
  const isAsked = states.some(each => each.state === 'answered' && each.outcome === 'needs_more');
  if (isAsked || ['due', 'opened', 'prepared'].includes(state)) return 'due';
  return state === 'waiting' || state === 'sent' ? 'waiting' : 'done';
}
