/**
 * What to expect of a desk: how to reach it and when, whether it answers, and where all of that is from.
 *
 * @import {Bundle, Channel, CitedSource, Desk, Language, Words} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { dayInJapan } from '../../engine/japan-time.js';
import { openNow } from '../../engine/opening-hours.js';
import { languageNames, phoneLink, timesOf } from '../../style/channels.js';
import { dayOf } from '../../style/dates.js';
import { link, make } from '../../style/elements.js';
import { sourceItems } from '../../style/sources.js';
import { waysIn } from '../model/ways-in.js';
import { wrongLine } from './wrong-line.js';

/**
 * @param {Desk} desk
 * @param {{role: string, harm: string}} situation some channels are not for everyone and everything
 * @param {{sources: CitedSource[], category: Words | null, said: (Words | string | null | undefined)[]}} taken as what
 *   the desk takes it, who says so, and what else the card has said of it
 * @param {Language} language
 * @param {Bundle['holidays']} holidays
 */
export function deskFacts(desk, situation, { sources, category, said }, language, holidays) {
  const channels = waysIn(desk, situation, language);
  const now = new Date();
  const facts = [
    ...(desk.kinds ?? []).filter(kind => kind.category.ja === category?.ja).map(kind => calledLine(kind, language)),
    listed('whoTitle', desk.who, language),
    channels.length > 0 &&
      make(
        'div',
        { class: 'stack' },
        make('h4', {}, say('channelsTitle')),
        make(
          'ul',
          { class: 'channels' },
          ...channels.map(each => channelLine(each, openNow(each, now, holidays), language)),
        ),
      ),
    listed('deskNeedsTitle', desk.needs, language),
    make(
      'dl',
      { class: 'expect' },
      ...[
        ['askAnonymous', desk.anonymous?.[language]],
        ['askAnswers', desk.answers?.[language]],
        ['askHowLong', desk.how_long?.[language]],
        ['askScreenshots', desk.screenshots?.[language]],
      ].flatMap(([key, known]) => (known ? [make('dt', {}, say(key)), make('dd', {}, known)] : [])),
    ),
    listed('examplesTitle', desk.examples, language),
    listed('doesNotTitle', desk.does_not, language),
    listed('notesTitle', desk.notes, language),
    desk.home && make('p', {}, link(desk.home, say('homePage'))),
    desk.age && make('p', { class: 'small', 'data-age': desk.id }, desk.age[language]),
    sourceList(sources, language, desk.checked_on),
    wrongLine(said, `desks/${desk.id}`),
  ];
  return facts.filter(part => part instanceof Node);
}

/**
 * What the desk's own flyer calls its category.
 * @param {NonNullable<Desk['kinds']>[number]} kind
 * @param {Language} language
 */
const calledLine = ({ asked_as: asked }, language) =>
  asked && make('p', { class: 'muted small' }, say('categoryAskedAs', asked[language]));

/**
 * Sentences under a heading; nothing where there are none.
 * @param {string} title
 * @param {Words[] | undefined} words
 * @param {Language} language
 */
const listed = (title, words, language) =>
  words?.length &&
  make(
    'div',
    { class: 'stack' },
    make('h4', {}, say(title)),
    make('ul', {}, ...words.map(each => make('li', {}, each[language]))),
  );

/**
 * The sources with how old each is, in words.
 * @param {Bundle} bundle
 * @param {CitedSource[]} sources
 * @returns {CitedSource[]}
 */
export const aged = (bundle, sources) => sources.map(source => ({ ...source, ...bundle.sources[source.id] }));

/**
 * @param {CitedSource[]} sources
 * @param {Language} language
 * @param {string} [checkedOn]
 */
export const sourceList = (sources, language, checkedOn) =>
  make(
    'details',
    { class: 'sources small' },
    make('summary', {}, say('sourcesTitle', sources.length)),
    sourceItems(sources, (_, age) => make('span', { class: 'muted' }, ` ${age}`), language),
    checkedOn && make('p', { class: 'muted' }, say('checkedOn', dayOf(checkedOn, language))),
  );

/** @param {Channel} channel @param {boolean | null} open @param {Language} language */
function channelLine(channel, open, language) {
  const timed = channel.always || channel.kind === 'phone' || channel.kind === 'chat' || channel.hours;
  const state = open === null ? 'openNowUnknown' : open ? 'openNowYes' : 'openNowNo';
  const times = timesOf(channel, say, language, dayInJapan(new Date()));
  return make(
    'li',
    {},
    channel.url ? link(channel.url, channel.label[language]) : channel.label[language],
    channel.phone && ' ',
    channel.phone && phoneLink(channel.phone),
    timed && ' ',
    timed && make('span', { class: 'tag', 'data-open': state }, say(state)),
    ...[
      channel.whom?.[language],
      channel.languages && say('channelLanguages', languageNames(channel.languages, language).join(say('listComma'))),
      times,
    ].map(line => line && make('span', { class: 'muted small block' }, line)),
    channel.note && make('span', { class: 'muted small block' }, channel.note[language]),
  );
}
