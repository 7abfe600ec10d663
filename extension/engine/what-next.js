/**
 * What a person can do next at each desk of a report: a sentence, the roads on, and what not to forget. Pure; the clock
 * is an argument. backend/tsuho/engine/what_next.py works it out the same way.
 *
 * A road never leads to a desk that was asked already, but for the one that wants to know more: so whoever follows the
 * roads comes to an end.
 *
 * @import {Bundle, Aside, Language, Road, Situation, Words} from '../knowledge/types.js'
 * @import {DeskState, Receipt} from './receipts.js'
 *
 * @typedef {object} WayOn One road, as far as it can be walked.
 * @property {string} id
 * @property {Road['to']} to
 * @property {string} desk '' where it leads to none
 * @property {string} wish what one would ask there
 * @property {string} day when to look again
 * @property {string} ja
 * @property {string} en
 *
 * @typedef {object} Next What comes next at one desk.
 * @property {string} desk
 * @property {string} said
 * @property {string} ja
 * @property {string} en
 * @property {WayOn[]} roads
 * @property {Words[]} also
 * @property {string[]} sources
 */

import { spelledDay } from './japan-time.js';
import { logClock } from './log-clock.js';
import { fill, inEach } from './template-text.js';
import { EMERGENCY, triage } from './triage.js';

/** More than these would be a menu, not a way on. */
const MOST_ROADS = 3;
const NOWHERE = ['day', 'rest', 'sheet'];

/**
 * What comes next at each of the report's desks; nothing where nothing was sent yet.
 *
 * @param {Bundle} bundle
 * @param {Receipt} receipt
 * @param {DeskState[]} states
 * @param {Date} now
 * @returns {Next[]}
 */
export const whatNext = (bundle, receipt, states, now) => {
  const asked = states.filter(saidOf).map(({ desk }) => desk);
  return states.flatMap(state => atDesk(bundle, receipt, state, asked, now) ?? []);
};

/**
 * What is known of a report at a desk, in one word; null where it was not sent yet.
 *
 * @param {DeskState} state
 * @returns {Aside['said'][number] | null}
 */
export const saidOf = ({ state, due_on: dueOn, outcome }) => {
  if (state === 'prepared' || state === 'opened') return null;
  if (state === 'sent' || state === 'waiting') return 'waiting';
  if (state === 'due') return dueOn ? 'silence' : 'still_there';
  if (state === 'gone') return 'gone';
  if (state === 'closed') return outcome ? 'ended' : 'withdrawn';
  return outcome ?? 'other';
};

/**
 * @param {Bundle} bundle
 * @param {Receipt} receipt
 * @param {DeskState} state
 * @param {string[]} asked
 * @param {Date} now
 * @returns {Next | null}
 */
const atDesk = (bundle, receipt, state, asked, now) => {
  const said = saidOf(state);
  const next = bundle.what_next;
  if (!said || !next) return null;
  const fits = (/** @type {Aside} */ aside) =>
    aside.said.includes(said) &&
    (aside.desks?.includes(state.desk) ?? true) &&
    (aside.evidence?.includes(receipt.evidence) ?? true) &&
    covers(aside, receipt.situation);
  const after = next.after?.find(fits);
  if (!after) return null;
  const asides = next.also?.filter(fits) ?? [];
  const { situation, post, made_at: known } = receipt;
  const clock = logClock(bundle, situation, post.posted_at ?? '', known, now);
  const sources = [after, ...asides, ...(clock ? [clock] : [])].flatMap(each => each.sources ?? []);
  return {
    desk: state.desk,
    said,
    ...inEach(bundle, language => after[language]),
    roads: ways(bundle, after.roads, receipt.situation, state, asked),
    also: [...(clock ? [clock.words] : []), ...asides.map(aside => inEach(bundle, language => aside[language]))],
    sources: [...new Set(sources)],
  };
};

/**
 * The roads that can be walked; one that needs no desk is the last, or the only one.
 *
 * @param {Bundle} bundle
 * @param {string[]} ids
 * @param {Situation} situation
 * @param {DeskState} state
 * @param {string[]} asked
 */
const ways = (bundle, ids, situation, state, asked) => {
  const taken = new Set([...asked, state.desk]);
  /** @type {WayOn[]} */
  const found = [];
  for (const id of ids) {
    const road = bundle.what_next?.road?.find(each => each.id === id);
    if (!road || found.length >= MOST_ROADS - (NOWHERE.includes(road.to) ? 0 : 1)) continue;
    const way = wayOn(bundle, road, situation, state, taken);
    if (!way) continue;
    taken.add(way.desk);
    found.push(way);
  }
  return found;
};

/**
 * @param {Bundle} bundle
 * @param {Road} road
 * @param {Situation} situation
 * @param {DeskState} state
 * @param {Set<string>} taken
 * @returns {WayOn | null}
 */
const wayOn = (bundle, road, situation, state, taken) => {
  const { desk, wish } =
    road.to === 'desk'
      ? firstDesk(bundle, road, situation, taken)
      : { desk: road.to === 'same' ? state.desk : '', wish: situation.wish };
  if ((road.to === 'desk' && !desk) || (road.to === 'day' && !state.due_on)) return null;
  const short = Object.hasOwn(bundle.desks, desk) ? bundle.desks[desk].short : inEach(bundle, () => desk);
  const day = road.to === 'day' ? state.due_on : '';
  const on = (/** @type {Language} */ language) =>
    day ? spelledDay(day)[/^ja(-|$)/.test(language) ? 'ja' : 'en'] : '';
  return {
    id: road.id,
    to: road.to,
    desk,
    wish,
    day,
    ...inEach(bundle, language => fill(road[language], { place: short[language], day: on(language) })),
  };
};

/**
 * The first desk of our order that was not asked yet, and the wish with which one goes there.
 *
 * @param {Bundle} bundle
 * @param {Road} road
 * @param {Situation} situation
 * @param {Set<string>} taken
 */
const firstDesk = (bundle, { wishes, desks }, situation, taken) => {
  const { harms, roles } = bundle;
  const isKnown = [
    [harms, situation.harm],
    [roles, situation.role],
  ].every(([records, id]) => /** @type {{id: string}[]} */ (records).some(each => each.id === id));
  for (const wish of isKnown ? (wishes ?? [situation.wish]) : []) {
    if (!bundle.wishes.some(({ id }) => id === wish)) continue;
    const open = triage(bundle, { ...situation, wish }).signposts.find(
      ({ desk }) => !taken.has(desk) && desk !== EMERGENCY && (desks?.includes(desk) ?? true),
    );
    if (open) return { desk: open.desk, wish };
  }
  return { desk: '', wish: '' };
};

/** @param {{harms?: string[], roles?: string[], wishes?: string[]}} scope @param {Situation} situation */
const covers = ({ harms, roles, wishes }, { harm, role, wish }) =>
  (harms?.includes(harm) ?? true) && (roles?.includes(role) ?? true) && (wishes?.includes(wish) ?? true);
