/**
 * For a person whose own life may be at stake: who listens, on which number, and whether they are there now. Nothing
 * stands before these numbers; 110 and 119 are one quiet line below them.
 *
 * @import {Bundle, Channel, Language} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { dayInJapan } from '../../engine/japan-time.js';
import { openNow } from '../../engine/opening-hours.js';
import { phoneLink, timesOf } from '../../style/channels.js';
import { make } from '../../style/elements.js';
import { linesToTalk } from '../model/lines-to-talk.js';
import { wrongLine } from './wrong-line.js';

/** At once: so many that 110 and 119 still stand on the first screen of a popup. */
const SHOWN = 2;

/** @param {Bundle} bundle @param {Language} language @param {View} view */
export function ownLife(bundle, language, view) {
  const now = new Date();
  const isOpen = (/** @type {Channel} */ channel) => openNow(channel, now, bundle.holidays);
  const found = linesToTalk(bundle, view, language, view.saved.report.under_18 ?? null, isOpen);
  const lines = found.map(each => line(each, language));
  const told = [...found.map(({ channel }) => channel.phone), 'ownLifeText', 'ownLifeNow'];
  return [
    make('h2', { id: 'danger-title' }, say('ownLifeTitle')),
    make('p', {}, say('ownLifeText')),
    make('ul', { class: 'channels', id: 'talk-lines', role: 'list' }, ...lines.slice(0, SHOWN)),
    make(
      'p',
      { class: 'small', id: 'own-life-now' },
      say('ownLifeNow'),
      ' ',
      phoneLink('119'),
      ' ',
      say('ownLifeOr'),
      ' ',
      phoneLink('110'),
    ),
    ...(lines.length > SHOWN ? [others(lines.slice(SHOWN), wrongLine(told))] : []),
  ];
}

/** @param {HTMLElement[]} lines @param {HTMLElement} wrong */
const others = (lines, wrong) =>
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
