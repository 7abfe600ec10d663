/**
 * One record in the list: which report, how it stands at each desk, and what one press says about it.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {DeskState} from '../engine/receipts.js'
 * @import {Row} from './rows.js'
 *
 * @typedef {'sent' | 'not-yet' | 'withdrawn' | 'gone' | 'still-there' | 'answered'} Press
 *
 * @typedef {object} RowContext
 * @property {Bundle} bundle
 * @property {Language} language
 * @property {Set<string>} selected ids
 * @property {Set<string>} unfolded ids
 * @property {(row: Row, desk: string, press: Press) => void} press
 * @property {(row: Row) => void} select
 * @property {(row: Row, into: HTMLElement) => void} fill puts the details into an element
 */

import { isJapanese, say } from '../browser/i18n.js';
import { changesSince } from '../engine/changes-since.js';
import { dayLater } from '../engine/japan-time.js';
import { dayAndMonth } from '../style/dates.js';
import { make } from '../style/elements.js';
import { nextSteps } from './next-steps.js';

/**
 * What may be said of a report that stands so, the likeliest first: after an answer or in vain, also that it was sent
 * once more.
 * @type {Record<string, Press[]>}
 */
const PRESSES = {
  prepared: ['sent', 'not-yet', 'withdrawn'],
  opened: ['sent', 'not-yet', 'withdrawn'],
  sent: ['gone', 'still-there', 'answered'],
  waiting: ['gone', 'still-there', 'answered'],
  due: ['gone', 'still-there', 'answered', 'sent'],
  answered: ['gone', 'still-there', 'sent'],
  gone: ['answered', 'still-there'],
  closed: ['still-there'],
};

/** @type {Record<Press, string>} */
export const WORDS = {
  sent: 'recordsSent',
  'not-yet': 'recordsNotYet',
  withdrawn: 'recordsWithdrawn',
  gone: 'recordsGone',
  'still-there': 'recordsStillThere',
  answered: 'recordsAnswered',
};

/** @param {Row} row @param {RowContext} context */
export function rowElement(row, context) {
  const { language, selected, unfolded } = context;
  const { receipt, states, harm, site, day } = row;
  const { id, post } = receipt;
  const name = [harm, site, dayAndMonth(day, language)].filter(Boolean).join('、');
  const details = make('div', { class: 'stack', id: `details-${id}`, hidden: true });
  const unfold = make(
    'button',
    {
      class: 'quiet small expander',
      'data-part': 'details',
      'aria-controls': details.id,
      'aria-expanded': 'false',
      'aria-label': say('recordsDetailsOf', name),
      click() {
        if (!unfolded.delete(id)) unfolded.add(id);
        showDetails();
      },
    },
    say('recordsDetails'),
  );

  function showDetails() {
    const isOpen = unfolded.has(id);
    unfold.setAttribute('aria-expanded', String(isOpen));
    details.hidden = !isOpen;
    if (isOpen && !details.childElementCount) context.fill(row, details);
  }

  const box = make('input', {
    class: 'select',
    type: 'checkbox',
    'aria-label': say('recordsSelect', name),
    change: () => context.select(row),
  });
  box.checked = selected.has(id);
  const element = make(
    'li',
    { 'data-receipt': id, 'data-state': row.state },
    box,
    make(
      'div',
      { class: 'inside' },
      make(
        'p',
        {},
        make('b', {}, harm),
        ` ${site} `,
        post.number && make('span', { class: 'muted small' }, `${say('recordsPostNumber', post.number)} `),
        make('span', { class: 'muted small' }, dayAndMonth(day, language)),
      ),
      ...states.map(state => deskLine(row, state, name, context)),
      make('div', { class: 'row' }, unfold),
      details,
    ),
  );
  showDetails();
  return element;
}

/** @param {Row} row @param {DeskState} state @param {string} name @param {RowContext} context */
function deskLine(row, state, name, context) {
  const { bundle, language } = context;
  const desk = bundle.desks[state.desk]?.short?.[language] ?? state.desk;
  return make(
    'div',
    { class: 'stack at-desk', 'data-desk': state.desk, 'data-state': state.state },
    make('p', { class: 'small' }, make('span', { class: 'tag' }, desk), ` ${standing(state, language)}`),
    ...changedSince(row, state, context),
    make(
      'div',
      { class: 'row', role: 'group', 'aria-label': `${desk}: ${name}` },
      ...PRESSES[state.state].map(press =>
        make(
          'button',
          { class: 'small', 'data-action': press, click: () => context.press(row, state.desk, press) },
          say(press === 'sent' && state.sent > 0 ? 'recordsSentAgain' : WORDS[press]),
        ),
      ),
    ),
    ...nextSteps(row, state, name, context),
  );
}

/**
 * What changed there since the report, unless nothing is left to wait for.
 * @param {Row} row
 * @param {DeskState} state
 * @param {RowContext} context
 */
function changedSince({ receipt: { edition, situation } }, { state, desk }, { bundle, language }) {
  if (state === 'gone' || state === 'closed') return [];
  return changesSince(bundle.changes ?? [], edition, desk, situation.harm).map(change =>
    make(
      'p',
      { class: 'notice small', 'data-severity': 'info', 'data-changed': change.edition },
      say('recordsChanged', dayAndMonth(change.on, language), change[language]),
    ),
  );
}

/**
 * How it stands at a desk, in one line.
 * @param {DeskState} state
 * @param {Language} language
 */
function standing(state, language) {
  const { sent, outcome, number, due_on: dueOn } = state;
  return [
    say(`recordsState_${state.state}`),
    outcome && say(`recordsOutcome_${outcome}`),
    sent > 0 && sentLine(state, language),
    dueOn && dueLine(state, language),
    number && say('recordsNumberIs', number),
  ]
    .filter(Boolean)
    .join(isJapanese(language) ? '・' : ' · ');
}

/** @param {DeskState} state @param {Language} language */
function sentLine({ sent, sent_on: on }, language) {
  const day = dayAndMonth(on, language);
  return sent > 1 ? say('recordsSentTimes', day, sent) : say('recordsSentOn', day);
}

/**
 * The last day on which one waits; where nobody knows, the day on which we remind.
 * @param {DeskState} state
 * @param {Language} language
 */
function dueLine({ due_on: dueOn, expected }, language) {
  if (!expected) return say('recordsDueOurs', dayAndMonth(dueOn, language));
  return say('recordsDueExpected', dayAndMonth(dayLater(dueOn, -1), language));
}
