/** One desk as a card: everything its record says, each fact with its sources. */

import { atHand, say } from '../browser/i18n.js';
import { dayInJapan } from '../engine/japan-time.js';
import { wrongFact } from '../report/sections/wrong-link.js';
import { languageNames, phoneLink, timesOf } from '../style/channels.js';
import { dayOf } from '../style/dates.js';
import { link, make } from '../style/elements.js';
import { sourceItems } from '../style/sources.js';
import { acceptance } from './acceptance.js';

/**
 * @typedef {import('../knowledge/directory.js').Desk} FullDesk
 * @import {Directory} from '../knowledge/directory.js'
 * @import {Channel, Language} from '../knowledge/types.js'
 * @typedef {{sources?: string[], checked_on?: string}} Sourced
 */

/** What leads a person to a desk; the rest unfolds. */
const SEEN_AT_ONCE = new Set(['deskDoes', 'deskWho', 'deskChannels']);

/**
 * The kinds of harm that a desk takes; where it names none, all but those that it declines.
 * @param {FullDesk} desk
 * @param {Directory} directory
 */
const harmsOf = ({ accepts, declines = [] }, { harms = {} }) => {
  const declined = declines.flatMap(({ harms: named = [], roles, wishes }) => (roles || wishes ? [] : named));
  const others = Object.keys(harms).filter(harm => !declined.includes(harm));
  return [...new Set(accepts.flatMap(({ harms: named }) => (named?.length ? named : others)))];
};

/**
 * Everything that the record says, under its headings.
 * @param {FullDesk} desk
 * @param {Directory} directory
 * @param {Language} language
 * @returns {[heading: string, items: HTMLElement[]][]}
 */
function rowsOf(desk, directory, language) {
  const wrong = (/** @type {string} */ key) => wrongFact(`desks/${desk.id}`, key);
  const filed = atHand(language); // a fact is mended as it stands in our files
  const cited = (/** @type {string} */ key, /** @type {string} */ text, /** @type {Sourced} */ fact) =>
    make(
      'li',
      {},
      text,
      fact.sources?.length
        ? citation(fact.sources, directory, language, fact.checked_on, wrong(key))
        : make('span', { class: 'cite' }, ' ', wrong(key)),
    );
  /** @param {'does' | 'does_not' | 'who' | 'needs' | 'examples' | 'notes'} key */
  const facts = key =>
    unique(desk[key] ?? [], language).map(([at, fact]) => cited(`${key}.${at}.${filed}`, fact[language], fact));
  /** @param {'anonymous' | 'screenshots' | 'answers' | 'how_long'} key */
  const known = key => [
    cited(`${key}.${filed}`, desk[key].answer === 'unknown' ? say('notVerified') : desk[key][language], desk[key]),
  ];

  return [
    ['deskDoes', facts('does')],
    ['deskDoesNot', facts('does_not')],
    ['deskWho', facts('who')],
    [
      'deskAccepts',
      desk.accepts.map((accepts, at) => cited(`accepts.${at}`, acceptance(accepts, directory, language), accepts)),
    ],
    [
      'deskDeclines',
      (desk.declines ?? []).map((declines, at) =>
        cited(`declines.${at}.why.${filed}`, declines.why[language], declines),
      ),
    ],
    ['deskNeeds', facts('needs')],
    ['deskAnonymous', known('anonymous')],
    ['deskScreenshots', known('screenshots')],
    ['deskAnswers', known('answers')],
    ['deskHowLong', known('how_long')],
    [
      'deskChannels',
      (desk.channels ?? []).map((channel, at) =>
        channelLine(channel, directory, language, wrong(`channels.${at}.${wayOf(channel)}`)),
      ),
    ],
    [
      'deskPages',
      (desk.pages ?? []).map((page, at) =>
        make(
          'li',
          {},
          `${say(`page_${page.kind}`)}: `,
          link(page.url),
          page.note && ` ${page.note[language]}`,
          citation(page.sources, directory, language, page.checked_on, wrong(`pages.${at}.url`)),
        ),
      ),
    ],
    ['deskExamples', facts('examples')],
    ['deskNotes', facts('notes')],
  ];
}

/**
 * @param {FullDesk} desk
 * @param {Directory} directory
 * @param {Language} language
 * @returns {HTMLElement}
 */
export const deskCard = (desk, directory, language) => {
  const card = make('article', {
    class: 'card stack desk',
    id: `desk-${desk.id}`,
    'data-desk': desk.id,
    'data-harms': harmsOf(desk, directory).join(' '),
  });
  card.append(
    make(
      'div',
      { class: 'row' },
      make('h3', {}, desk.name[language]),
      make('span', { class: 'tag' }, say(`kind_${desk.kind}`)),
      !desk.name[language].includes(desk.short[language]) && make('span', { class: 'muted' }, desk.short[language]),
    ),
    make('p', { class: 'muted' }, say('deskOperator', desk.operator[language])),
  );
  if (desk.retired) card.append(make('p', { class: 'notice', 'data-severity': 'warn' }, desk.retired[language]));
  const [first, list] = [make('dl'), make('dl')];
  for (const [key, items] of rowsOf(desk, directory, language)) {
    const part = SEEN_AT_ONCE.has(key) ? first : list;
    if (items.length) part.append(make('dt', {}, say(key)), make('dd', {}, make('ul', {}, ...items)));
  }
  if (desk.id === 'platform')
    list.append(
      make('dt', {}, say('deskDesignated')),
      make('dd', {}, designated(directory, language)),
      make('dt', {}, say('deskServices')),
      make('dd', {}, services(directory, language)),
    );
  card.append(
    first,
    make('details', { class: 'more' }, make('summary', {}, say('deskMore')), list),
    make('p', { class: 'cite', 'data-age': desk.id }, desk.age?.[language] ?? ''),
    make(
      'p',
      { class: 'cite' },
      say('deskCheckedOn', dayOf(desk.checked_on, language)),
      citation(desk.sources, directory, language),
    ),
  );
  return card;
};

/** What of a way in is most likely meant by who says that it is wrong. @param {Channel} channel */
const wayOf = ({ phone, url }) => (phone ? 'phone' : url ? 'url' : 'hours');

/**
 * @param {Channel & {sources: string[], checked_on?: string}} channel
 * @param {Directory} directory
 * @param {Language} language
 * @param {HTMLElement} wrong
 */
const channelLine = (channel, directory, language, wrong) =>
  make(
    'li',
    {},
    channel.label[language],
    ' ',
    channel.phone && phoneLink(channel.phone),
    channel.url && link(channel.url),
    ` ${timesOf(channel, say, language, dayInJapan(new Date())) || say('hoursNotVerified')}`,
    channel.whom && ` ${channel.whom[language]}`,
    channel.languages &&
      ` ${say('channelLanguages', languageNames(channel.languages, language).join(say('listComma')))}`,
    channel.note && ` ${channel.note[language]}`,
    citation(channel.sources, directory, language, channel.checked_on, wrong),
  );

/** @param {Directory} directory @param {Language} language */
const designated = (directory, language) => {
  /** @type {Map<string, {id: string, since: string, services: string[], sources: string[]}>} */
  const companies = new Map();
  for (const platform of directory.platforms) {
    if (!platform.designated) continue;
    const name = platform.designated.company[language];
    const entry = companies.get(name) ?? {
      id: platform.id,
      since: platform.designated.since,
      services: [],
      sources: platform.designated.sources,
    };
    entry.services.push(platform.name[language]);
    companies.set(name, entry);
  }
  return make(
    'ul',
    {},
    ...[...companies].map(([name, company]) =>
      make(
        'li',
        {},
        say('designatedCompany', name, company.services.join(say('listComma')), dayOf(company.since, language)),
        citation(company.sources, directory, language, undefined, wrongFact(`platforms/${company.id}`)),
      ),
    ),
  );
};

/**
 * Each service's own forms, and where its report function stands.
 * @param {Directory} directory
 * @param {Language} language
 */
const services = (directory, language) => {
  const { harms = {} } = directory;
  const said = directory.platforms.filter(({ legal_forms: forms = [], report }) => forms.length || report);
  return make('ul', {}, ...said.map(service => make('li', {}, service.name[language], waysAt(service))));

  /** @param {Directory['platforms'][number]} service */
  function waysAt({ id, legal_forms: forms = [], report }) {
    const wrong = (/** @type {string} */ key) => wrongFact(`platforms/${id}`, key);
    const ways = forms.map(({ url, for_harms: named = [], note, ...form }, at) =>
      make(
        'li',
        {},
        named.length > 0 && `${named.map(harm => harms[harm][language]).join(say('listComma'))}: `,
        link(url),
        note && ` ${note[language]}`,
        citation(form.sources, directory, language, form.checked_on, wrong(`legal_forms.${at}.url`)),
      ),
    );
    if (report) {
      const cited = citation(
        report.sources,
        directory,
        language,
        report.checked_on,
        wrong(`report.${atHand(language)}`),
      );
      ways.push(make('li', {}, report[language], cited));
    }
    return make('ul', {}, ...ways);
  }
};

/**
 * The sources behind a sentence, folded away until they are wanted.
 * @param {string[]} ids
 * @param {Directory} directory
 * @param {Language} language
 * @param {string} [checkedOn] where the fact was held against them on another day than the rest
 * @param {HTMLElement} [wrong] where to say that the fact is wrong
 */
export const citation = (ids, directory, language, checkedOn, wrong) => {
  const box = make(
    'details',
    { class: 'cite', 'data-ids': ids.join(' ') },
    make('summary', {}, say('sourcesOf', String(ids.length))),
  );
  box.append(sourceList(ids, directory, language));
  if (checkedOn) box.append(make('p', {}, say('factCheckedOn', dayOf(checkedOn, language))));
  if (wrong) box.append(wrong);
  return box;
};

/**
 * @param {string[]} ids
 * @param {Directory} directory
 * @param {Language} language
 */
export const sourceList = (ids, directory, language) =>
  sourceItems(
    ids.map(id => ({ id, ...directory.sources[id] })),
    ({ id }, age) => ` (${age}) [${id}]`,
    language,
  );

/**
 * Sentences said once, though several situations use them, each with its place in the record.
 * @template {{ja: string, en: string}} T
 * @param {T[]} facts
 * @param {Language} language
 * @returns {[number, T][]}
 */
const unique = (facts, language) => [
  ...new Map([...facts.entries()].map(entry => [entry[1][language], entry])).values(),
];
