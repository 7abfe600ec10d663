/**
 * For a person whose own life may be at stake: who listens, on which number, and whether they are there now. Nothing
 * stands before these numbers; 119 and 110 are one quiet line below them, and above them where it is now.
 *
 * @import {Bundle, Channel, Language} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { dayInJapan } from '../../engine/japan-time.js';
import { openNow } from '../../engine/opening-hours.js';
import { triage } from '../../engine/triage.js';
import { phoneLink, timesOf } from '../../style/channels.js';
import { make } from '../../style/elements.js';
import { linesToTalk } from '../model/lines-to-talk.js';
import { wrongLine } from './wrong-line.js';

/** At once: so many that 110 and 119 still stand on the first screen of a popup. */
const SHOWN = 2;

/** @param {Bundle} bundle @param {Language} language @param {View} view */
export function ownLife(bundle, language, view) {
  const { listening, others } = talkLines(bundle, language, view);
  const text = make('p', {}, say('ownLifeText'));
  const now = ifNow(view.urgent);
  return [
    make('h2', { id: 'danger-title' }, say('ownLifeTitle')),
    ...(view.urgent ? [now, text, listening] : [text, listening, now]),
    ...others,
  ];
}

/**
 * Those who listen, below the 110 card, where another danger goes before the person's own.
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {View} view
 */
export function whoListens(bundle, language, view) {
  if (!view.listening) return [];
  const { listening, others } = talkLines(bundle, language, view);
  return [make('p', {}, make('b', {}, say('ownLifeTitle'))), listening, ...others];
}

/** @param {boolean} urgent */
const ifNow = urgent =>
  make(
    'p',
    { class: urgent ? '' : 'small', id: 'own-life-now' },
    say('ownLifeNow'),
    ' ',
    phoneLink('119', urgent ? 'button danger' : ''),
    ' ',
    say('ownLifeOr'),
    ' ',
    phoneLink('110', urgent ? 'button danger' : ''),
  );

/** @param {Bundle} bundle @param {Language} language @param {View} view */
function talkLines(bundle, language, view) {
  const now = new Date();
  const isOpen = (/** @type {Channel} */ channel) => openNow(channel, now, bundle.holidays);
  const asks = bundle.roles.find(({ id }) => id === view.situation.role)?.asks_age;
  const under18 = asks ? (view.saved.report.under_18 ?? null) : null; // said in another role, it counts no more
  const found = linesToTalk(bundle, toTalk(bundle, view, under18), language, under18, isOpen);
  const all = found.map(each => line(each, language));
  const told = [...found.map(({ channel }) => channel.phone), 'ownLifeText', 'ownLifeNow'];
  return {
    listening: make('ul', { class: 'channels', id: 'talk-lines', role: 'list' }, ...all.slice(0, SHOWN)),
    others: all.length > SHOWN ? [behind(all.slice(SHOWN), wrongLine(told))] : [],
  };
}

/**
 * What is answered whom the kind itself sends to those who listen; of another kind, the answer for their own life.
 * @param {Bundle} bundle
 * @param {View} view
 * @param {boolean | null} under18
 * @returns {Pick<View, 'triage' | 'situation'>}
 */
function toTalk(bundle, view, under18) {
  const own = bundle.harms.find(each => each.own_life);
  if (view.harm?.own_life || !own?.own_life) return view;
  const { roles, wishes } = own.own_life;
  const situation = { harm: own.id, role: roles[0], wish: wishes[wishes.length - 1] };
  return { situation, triage: triage(bundle, situation, under18) };
}

/** @param {HTMLElement[]} lines @param {HTMLElement} wrong */
const behind = (lines, wrong) =>
  make(
    'details',
    { class: 'small', id: 'talk-more' },
    make('summary', {}, say('ownLifeMore', lines.length)),
    make('ul', { class: 'channels', role: 'list' }, ...lines),
    wrong,
  );

/** @param {{channel: Channel, open: boolean | null}} line @param {Language} language */
function line({ channel, open }, language) {
  const state = open === null ? 'openNowUnknown' : open ? 'openNowYes' : 'openNowNo';
  const times = timesOf(channel, say, language, dayInJapan(new Date()));
  return make(
    'li',
    { 'data-talk': channel.phone },
    phoneLink(channel.phone ?? '', 'button'),
    ' ',
    make('b', {}, channel.label[language]),
    ' ',
    make('span', { class: 'tag', 'data-open': state }, say(state)),
    times && make('span', { class: 'muted small block' }, times),
  );
}
