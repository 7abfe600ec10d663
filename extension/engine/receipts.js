/**
 * How a report stands at each desk, from what happened, the day, and what the desk leads one to expect. Pure; the clock
 * is an argument. backend/tsuho/engine/receipts.py works it out the same way.
 *
 * Nothing of it is ever kept: a state that is kept goes stale the next day. Any event may follow any other, because
 * people fill in afterwards; they are taken by their time, and those of the same time as they stand.
 *
 * @import {Desk, Situation} from '../knowledge/types.js'
 *
 * @typedef {'opened' | 'copied' | 'filled' | 'sent' | 'number' | 'answered' | 'gone' | 'still_there' | 'withdrawn' |
 *   'note'} EventKind
 * @typedef {'removed' | 'partly' | 'refused' | 'not_here' | 'needs_more' | 'passed_on' | 'other'} Outcome
 * @typedef {'prepared' | 'opened' | 'sent' | 'waiting' | 'due' | 'answered' | 'gone' | 'closed'} State
 *
 * @typedef {object} ReceiptEvent One thing that happened.
 * @property {string} id
 * @property {string} at a moment with its zone, or a day of Japan's calendar where nobody knows the hour
 * @property {EventKind} kind
 * @property {string} [number]
 * @property {Outcome} [outcome]
 * @property {string} [note]
 * @property {string} [replaces] the id of the event that it stands in for, which was told wrongly
 *
 * @typedef {{desk: string, events: ReceiptEvent[]}} AtDesk
 *
 * @typedef {object} ReceiptPost The post by its addresses and numbers, never by its words.
 * @property {string} sent the address that the desk got
 * @property {string} [seen] the one that was captured
 * @property {string} [number]
 * @property {string} [author_id]
 * @property {string} [posted_at]
 * @property {boolean} [certain]
 * @property {string[]} [others] addresses of further posts in the same report
 *
 * @typedef {object} Receipt What became of one report.
 * @property {string} id
 * @property {1} schema
 * @property {string} made_at
 * @property {string} edition
 * @property {Situation} situation
 * @property {'allowed' | 'text_only' | 'url_only'} evidence
 * @property {ReceiptPost} post
 * @property {AtDesk[]} desks
 *
 * @typedef {object} DeskState How a report stands at one desk.
 * @property {string} desk
 * @property {State} state
 * @property {string} since the day in Japan of the event that this stands on, '' where nothing happened
 * @property {number} sent how often it was sent
 * @property {string} sent_on when last
 * @property {string} number
 * @property {Outcome | null} outcome
 * @property {string} due_on the day from which one should look, '' where nothing is waited for
 * @property {boolean} expected whether the desk itself leads one to expect that; else it is our own reminder
 *
 * @typedef {{event: ReceiptEvent, at: number}} Timed
 *
 * @typedef {object} Course What has come out so far, event by event.
 * @property {State} state
 * @property {number} at
 * @property {number} sent
 * @property {number} sentAt
 * @property {string} number
 * @property {Outcome | null} outcome
 * @property {boolean} isAnswered
 * @property {boolean} isGone
 * @property {boolean} isWithdrawn
 * @property {boolean} isAnew whether its form was opened once more after it had been sent
 */

import { LOOK_AGAIN_DAYS } from './constants.js';
import { dayInJapan, dayLater, daysBetween, instant } from './japan-time.js';

/** What a person should look at first: of several desks the first of these tells how the whole report stands. */
const ATTENTION = /** @type {State[]} */ ([
  'due',
  'opened',
  'waiting',
  'sent',
  'prepared',
  'answered',
  'gone',
  'closed',
]);

const DASHES = /[\u2010-\u2015\u2212\u30fc\ufe63]/g;
const DIGITS_ONLY = /^[0-9 -]+$/;
const SPACES = /[ \t\r\n]+/g;

/** @type {Course} */
const BEGINNING = {
  state: 'prepared',
  at: 0,
  sent: 0,
  sentAt: 0,
  number: '',
  outcome: null,
  isAnswered: false,
  isGone: false,
  isWithdrawn: false,
  isAnew: false,
};

/**
 * How the report stands at each of its desks.
 *
 * @param {Receipt} receipt
 * @param {Date} now
 * @param {Record<string, number | null>} expectation within how many days each desk leads one to expect that something
 *   happens, null where nobody knows
 * @returns {DeskState[]}
 */
export const derive = (receipt, now, expectation) =>
  receipt.desks.map(each => atDesk(each, now, Object.hasOwn(expectation, each.desk) ? expectation[each.desk] : null));

/**
 * How the report stands as a whole: as at the desk that needs the person most.
 *
 * @param {Pick<DeskState, 'state'>[]} states
 * @returns {State}
 */
export const overall = states => ATTENTION.find(state => states.some(each => each.state === state)) ?? 'prepared';

/**
 * Within how many days a desk leads one to expect that something happens, null where nobody knows.
 *
 * @param {Pick<Desk, 'expect'> | undefined} desk
 * @param {Situation} situation
 * @param {boolean} designated whether the site is one that the law binds
 * @returns {number | null}
 */
export const expectedDays = (desk, { harm, role, wish }, designated) => {
  const covers = (/** @type {string[] | undefined} */ listed, /** @type {string} */ id) => listed?.includes(id) ?? true;
  const fitting = desk?.expect?.find(
    each =>
      covers(each.harms, harm) &&
      covers(each.roles, role) &&
      covers(each.wishes, wish) &&
      (designated || !each.designated),
  );
  return fitting?.days ?? null;
};

/**
 * A reference number as its desk writes it: wide digits and signs made plain, without the spaces around it and, where
 * it is made of digits, inside it.
 *
 * @param {string} typed
 */
export const referenceNumber = typed => {
  const plain = typed.normalize('NFKC').replace(SPACES, ' ').replace(/^ | $/g, '');
  const digits = plain.replace(DASHES, '-');
  return DIGITS_ONLY.test(digits) ? digits.replaceAll(' ', '') : plain;
};

/** @param {AtDesk} at @param {Date} now @param {number | null} days @returns {DeskState} */
const atDesk = ({ desk, events }, now, days) => {
  const course = inOrder(events).reduce(after, BEGINNING);
  const state = course.isWithdrawn ? 'closed' : course.state;
  const told = {
    desk,
    state,
    since: course.at ? dayInJapan(course.at) : '',
    sent: course.sent,
    sent_on: course.sent ? dayInJapan(course.sentAt) : '',
    number: course.number,
    outcome: course.outcome,
    due_on: '',
    expected: days !== null,
  };
  return state === 'sent' ? waiting(told, course.at, now, days ?? LOOK_AGAIN_DAYS) : told;
};

/**
 * What was sent, by the day: sent today, waiting, or to be looked at once the days have passed.
 *
 * @param {DeskState} told
 * @param {number} since
 * @param {Date} now
 * @param {number} days
 * @returns {DeskState}
 */
const waiting = (told, since, now, days) => {
  const passed = daysBetween(since, now);
  const state = passed <= 0 ? 'sent' : passed <= days ? 'waiting' : 'due';
  return { ...told, state, due_on: dayLater(since, days + 1) };
};

/** By their time, without those that another stands in for. @param {ReceiptEvent[]} events @returns {Timed[]} */
const inOrder = events => {
  const replaced = new Set(events.map(each => each.replaces));
  const timed = events.filter(({ id }) => !replaced.has(id)).map(event => ({ event, at: instant(event.at) }));
  return timed.sort((one, other) => one.at - other.at);
};

/** @param {Course} course @param {Timed} timed @returns {Course} */
const after = (course, { event, at }) => AFTER[event.kind]?.(course, at, event) ?? course;

/** @param {Course} course @param {number} at @returns {Course} */
const opened = (course, at) =>
  course.isWithdrawn || course.state === 'prepared'
    ? { ...course, state: 'opened', at, isWithdrawn: false }
    : { ...course, isAnew: course.sent > 0 && course.state !== 'opened' };

/** @type {Partial<Record<EventKind, (course: Course, at: number, event: ReceiptEvent) => Course>>} */
const AFTER = {
  opened,
  filled: opened,
  sent: ({ sent, number, outcome }, at) => ({
    ...BEGINNING,
    state: 'sent',
    at,
    sent: sent + 1,
    sentAt: at,
    number,
    outcome,
  }),
  number: (course, _, { number = '' }) => ({ ...course, number }),
  answered: (course, at, { outcome = 'other' }) => ({
    ...course,
    state: course.isGone ? 'closed' : 'answered',
    at,
    outcome,
    isAnswered: true,
    isWithdrawn: false,
    isAnew: false,
  }),
  gone: (course, at) => ({
    ...course,
    state: course.isAnswered ? 'closed' : 'gone',
    at,
    isGone: true,
    isWithdrawn: false,
    isAnew: false,
  }),
  // After an answer that is something to act on; while one waits, the waiting begins anew.
  still_there: (before, at) => {
    const course = { ...before, isAnew: false };
    if (['answered', 'gone', 'closed'].includes(course.state)) return { ...course, state: 'due', at, isGone: false };
    return course.sent && ['sent', 'due'].includes(course.state) ? { ...course, state: 'sent', at } : course;
  },
  // Who does not send it once more has not taken back what was sent.
  withdrawn: (course, at) => (course.isAnew ? { ...course, isAnew: false } : { ...course, at, isWithdrawn: true }),
};
