/**
 * Danger first: the 110 card above everything, or the question whether anyone is in danger now; and for a person whose
 * own life may be at stake, those who listen.
 *
 * @import {Bundle, Language, Words} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {'' | 'no' | 'yes' | 'acknowledged'} Answer
 */

import { say, tell } from '../../browser/i18n.js';
import { EMERGENCY } from '../../engine/triage.js';
import { find, make } from '../../style/elements.js';
import { howToMeet, whenToCall } from '../model/first-of.js';
import { meaningOf } from './draft-fields.js';
import { ownLife, whoListens } from './own-life.js';
import { wrongLine } from './wrong-line.js';

/** Whoever has read the 110 card sees the other desks. @param {OpenReport} report */
export const passBy = report => report.change(saved => void (saved.danger = answered(saved, 'acknowledged')));

/** @param {{bundle: Bundle, language: Language, report: OpenReport}} context */
export function danger({ bundle, language, report }) {
  const region = find('#danger');
  const needs = bundle.desks[EMERGENCY]?.needs ?? [];
  let shown = '';
  /** Whoever reads out what is to be told goes on reading when the report changes. */
  let telling = false;

  /** @param {Answer} answer */
  const answer = answer => {
    report.change(saved => void (saved.danger = answered(saved, answer)));
    // The pressed button is gone: a screen reader goes on from the region itself.
    if (!region.hidden && !region.contains(document.activeElement)) find('button, a', region).focus();
  };
  const button = (/** @type {string} */ key, /** @type {Answer} */ value, look = '') =>
    make('button', { class: look, 'data-answer': value, click: () => answer(value) }, say(key));
  /** @param {boolean} isOpen */
  function read(isOpen) {
    telling = isOpen;
    const told = region.querySelector('details');
    if (told) told.open = isOpen;
  }

  /** @param {View} view */
  const call = view =>
    callCard(
      view,
      language,
      // Who fears for somebody else is not asked to judge what is urgent.
      button(howToMeet(view.harm, view.situation) ? 'dangerAcknowledgeMeet' : 'dangerAcknowledge', 'acknowledged'),
      () => read(true),
      above => toTell(above, needs, factsToTell(view), telling, read),
    );
  const called = () => [
    make('p', { id: 'danger-title' }, say('dangerAcknowledged')),
    make('div', { class: 'row' }, make('a', { class: 'button', href: 'tel:110' }, say('dangerCallButton'))),
  ];
  const ask = () => [
    title('dangerAskTitle'),
    make('div', { class: 'row' }, button('dangerAskYes', 'yes', 'danger'), button('dangerAskNo', 'no')),
  ];
  const asked = () => [
    make(
      'div',
      { class: 'told' },
      make('span', { id: 'danger-title', class: 'grow muted small' }, say('dangerAskAnswered')),
      button('dangerAskChange', '', 'quiet small'),
    ),
  ];

  /** @param {View} view */
  function parts(view) {
    if (view.ownLife) return ownLife(bundle, language, view);
    if (view.danger === 'call')
      return [...(view.halted ? call(view) : called()), ...whoListens(bundle, language, view)];
    return view.saved.danger === 'no' ? asked() : ask();
  }

  /** @param {View} view */
  return view => {
    const answered = view.danger === 'ask' && view.saved.danger === 'no';
    const told = view.halted || view.ownLife ? toldIn(view) : '';
    const when = view.halted && whenToCall(view.harm, view.situation)?.ja;
    const state = `${view.danger} ${view.halted} ${answered} ${lifeOf(view)} ${isElsewhere(view)} ${when} ${told}`;
    if (state === shown) return;
    const began = !shown.startsWith(`${view.danger} true`);
    shown = state;
    region.dataset.danger = view.danger;
    region.toggleAttribute('data-own-life', view.ownLife);
    region.classList.toggle('notice', !answered);
    region.dataset.severity = view.halted ? 'stop' : answered || view.ownLife ? 'info' : 'warn';
    region.hidden = view.danger === 'none';
    region.replaceChildren(...(region.hidden ? [] : parts(view)));
    if (view.halted && began) {
      find('#said').textContent = say('dangerCallTitle');
      region.scrollIntoView({ block: 'start' });
    }
  };
}

/**
 * When to call 110, the two ways on, and what to say there. When to call decides which of the two is pressed: nothing
 * stands between.
 * @param {View} view
 * @param {Language} language
 * @param {HTMLElement} others the button that leads to the other desks
 * @param {() => void} read unfolds what will be asked
 * @param {(above: (string | Words | undefined)[]) => HTMLElement} tell what will be asked; given what the card has said
 */
function callCard(view, language, others, read, tell) {
  const what = isElsewhere(view) ? 'dangerCallWhatElsewhere' : 'dangerCallWhat';
  const when = whenToCall(view.harm, view.situation);
  const meet = howToMeet(view.harm, view.situation);
  // Where no telephone answers the press, what will be asked opens all the same.
  const ring = make('a', { class: 'button danger', href: 'tel:110', click: read }, say('dangerCallButton'));
  return [
    title('dangerCallTitle'),
    make('p', { id: 'danger-when' }, when && `${when[language]} `, make('b', {}, say('dangerCallDoubt'))),
    make('div', { class: 'row' }, ring, others),
    ...(meet ? [make('p', { id: 'danger-meet' }, meet[language])] : []),
    make('p', { class: 'small' }, say(what)),
    tell([what, 'dangerCallTitle', 'dangerCallDoubt', when, meet]),
  ];
}

/**
 * What the police ask, in their order, and what of it is in the report, to be read out: one press away, so that
 * the desks stand below the card and not a screen further down.
 * @param {(string | Words | undefined)[]} above what the card has said: keys of our words, and sentences
 * @param {Words[]} needs
 * @param {[string, string][]} facts
 * @param {boolean} open
 * @param {(isOpen: boolean) => void} read
 */
function toTell(above, needs, facts, open, read) {
  const known = facts.flatMap(([label, value]) => [make('dt', {}, label), make('dd', {}, value)]);
  const heading = (/** @type {string} */ key) => make('p', {}, make('b', {}, say(key)));
  const told = make(
    'details',
    { class: 'small', id: 'danger-tell', open },
    make('summary', {}, say('dangerTell')),
    make(
      'div',
      { class: 'stack' },
      needs.length > 0 && heading('dangerNeeded'),
      needs.length > 0 && make('ol', {}, ...needs.map(each => make('li', {}, tell(each)))),
      known.length > 0 && heading('dangerKnown'),
      known.length > 0 && make('dl', { class: 'expect' }, ...known),
      wrongLine([...above, '110', ...needs], `desks/${EMERGENCY}`),
    ),
  );
  told.addEventListener('toggle', () => told.isConnected && read(told.open));
  return told;
}

/** Whoever tells of somebody else need not be where it happens. @param {View} view */
const isElsewhere = ({ situation }) => !['victim', 'sender'].includes(situation.role);

/** What the answer leaves of what was told. @param {SavedReport} saved @param {Answer} answer */
const answered = ({ danger }, answer) =>
  danger.startsWith('own') && answer === 'acknowledged' ? 'own_acknowledged' : answer;

/** @param {string} key */
const title = key => make('h2', { id: 'danger-title' }, say(key));

/** What is told of the person's own life. @param {View} view */
const lifeOf = ({ ownLife, urgent, listening }) => `${ownLife} ${urgent} ${listening}`;

/** What the card depends on besides how it stands. @param {View} view */
const toldIn = view =>
  JSON.stringify(view.ownLife ? view.triage?.signposts.map(({ desk }) => desk) : factsToTell(view));

/**
 * What the report holds of what is to be told, by the draft for 110.
 * @param {View} view
 * @returns {[string, string][]}
 */
function factsToTell({ drafts }) {
  const fields = drafts?.drafts.find(({ desk }) => desk === EMERGENCY)?.fields ?? [];
  return fields
    .filter(({ value }) => value !== '')
    .map(field => [tell({ ja: field.label, en: field.reading.label }), meaningOf(field)]);
}
