/** One desk as a card: everything its record says, each fact with its sources. */
import { say } from '../browser/i18n.js';
import { element, link } from './elements.js';

/**
 * @typedef {import('../knowledge/directory.js').Desk} FullDesk
 * @typedef {import('../knowledge/directory.js').Directory} Directory
 * @typedef {import('../knowledge/types.js').Language} Language
 */

/**
 * @param {FullDesk} desk
 * @param {Directory} directory
 * @param {Language} language
 * @returns {HTMLElement}
 */
export const deskCard = (desk, directory, language) => {
  const cited = (/** @type {string} */ text, /** @type {string[] | undefined} */ sources) =>
    element('li', {}, text, sources?.length ? citation(sources, directory) : null);
  const facts = (/** @type {{ja: string, en: string, sources?: string[]}[] | undefined} */ list) =>
    (list ?? []).map(fact => cited(fact[language], fact.sources));
  const known = (/** @type {FullDesk['anonymous']} */ fact) => [
    cited(fact.answer === 'unknown' ? say('notVerified') : fact[language], fact.sources),
  ];

  /** @type {[string, HTMLElement[]][]} */
  const rows = [
    ['deskDoes', facts(unique(desk.does, language))],
    ['deskDoesNot', facts(desk.does_not)],
    ['deskWho', facts(desk.who)],
    [
      'deskAccepts',
      desk.accepts
        .filter(accepts => accepts.category)
        .map(accepts => cited(acceptance(accepts, language), accepts.sources)),
    ],
    ['deskDeclines', (desk.declines ?? []).map(declines => cited(declines.why[language], declines.sources))],
    ['deskNeeds', facts(desk.needs)],
    ['deskAnonymous', known(desk.anonymous)],
    ['deskScreenshots', known(desk.screenshots)],
    ['deskAnswers', known(desk.answers)],
    ['deskHowLong', known(desk.how_long)],
    ['deskChannels', (desk.channels ?? []).map(channel => channelLine(channel, directory, language))],
    [
      'deskPages',
      (desk.pages ?? []).map(page =>
        element(
          'li',
          {},
          `${say(`page_${page.kind}`)}: `,
          link(page.url),
          page.note && ` ${page.note[language]}`,
          citation(page.sources, directory),
        ),
      ),
    ],
    ['deskNotes', facts(desk.notes)],
  ];
  const card = element('article', { class: 'card stack desk', id: `desk-${desk.id}`, 'data-desk': desk.id });
  card.append(
    element(
      'div',
      { class: 'row' },
      element('h3', {}, desk.name[language]),
      element('span', { class: 'tag' }, say(`kind_${desk.kind}`)),
      !desk.name[language].includes(desk.short[language]) && element('span', { class: 'muted' }, desk.short[language]),
    ),
    element('p', { class: 'muted' }, say('deskOperator', desk.operator[language])),
  );
  if (desk.retired) card.append(element('p', { class: 'notice', 'data-severity': 'warn' }, desk.retired[language]));
  const list = element('dl');
  for (const [key, items] of rows) {
    if (items.length) list.append(element('dt', {}, say(key)), element('dd', {}, element('ul', {}, ...items)));
  }
  if (desk.id === 'platform')
    list.append(element('dt', {}, say('deskDesignated')), element('dd', {}, designated(directory, language)));
  card.append(
    list,
    element('p', { class: 'cite' }, say('deskCheckedOn', desk.checked_on), citation(desk.sources, directory)),
  );
  return card;
};

/**
 * The category with the time it holds for, so that the leaflet's scope and today's stand side by side.
 * @param {import('../knowledge/directory.js').Accepts} accepts
 * @param {Language} language
 */
const acceptance = (accepts, language) => {
  const name = accepts.category?.[language] ?? '';
  const since = accepts.valid_from ? say('acceptedSince', accepts.valid_from) : '';
  const until = accepts.valid_until ? say('acceptedUntil', accepts.valid_until) : '';
  const partly = accepts.extent === 'partly' ? say('acceptedPartly') : '';
  const between = language === 'ja' ? '' : ' ';
  const scope = [name, since, until].filter(Boolean).join(between);
  const limits = [partly, accepts.caution?.[language]].filter(Boolean).join(between);
  return limits ? say('acceptedWithLimits', scope, limits) : scope;
};

/**
 * @param {import('../knowledge/types.js').Channel & {sources: string[]}} channel
 * @param {Directory} directory
 * @param {Language} language
 */
const channelLine = (channel, directory, language) => {
  const days = (/** @type {string[]} */ list) => list.map(day => say(`day_${day}`)).join(say('dayJoin'));
  const hours = channel.always
    ? say('hoursAlways')
    : (channel.hours ?? []).map(each => `${days(each.days)} ${each.opens}–${each.closes}`).join(say('listComma'));
  return element(
    'li',
    {},
    channel.label[language],
    ' ',
    channel.phone && element('a', { href: `tel:${channel.phone}` }, channel.phone),
    channel.url && link(channel.url),
    ` ${hours || say('hoursNotVerified')}${channel.closed_on_holidays ? say('hoursNotHolidays') : ''}`,
    channel.note && ` ${channel.note[language]}`,
    citation(channel.sources, directory),
  );
};

/** @param {Directory} directory @param {Language} language */
const designated = (directory, language) => {
  /** @type {Map<string, {since: string, services: string[], sources: string[]}>} */
  const companies = new Map();
  for (const platform of directory.platforms) {
    if (!platform.designated) continue;
    const name = platform.designated.company[language];
    const entry = companies.get(name) ?? {
      since: platform.designated.since,
      services: [],
      sources: platform.designated.sources,
    };
    entry.services.push(platform.name[language]);
    companies.set(name, entry);
  }
  return element(
    'ul',
    {},
    ...[...companies].map(([name, company]) =>
      element(
        'li',
        {},
        say('designatedCompany', name, company.services.join(say('listComma')), company.since),
        citation(company.sources, directory),
      ),
    ),
  );
};

/**
 * The sources behind a sentence, folded away until they are wanted.
 * @param {string[]} ids
 * @param {Directory} directory
 */
export const citation = (ids, directory) => {
  const box = element(
    'details',
    { class: 'cite', 'data-ids': ids.join(' ') },
    element('summary', {}, say('sourcesOf', String(ids.length))),
  );
  box.append(sourceList(ids, directory));
  return box;
};

/**
 * @param {string[]} ids
 * @param {Directory} directory
 */
export const sourceList = (ids, directory) =>
  element(
    'ul',
    {},
    ...ids.map(id => {
      const source = directory.sources[id];
      return element(
        'li',
        {},
        source.url ? link(source.url, source.title) : source.title,
        ` (${source.dated}) [${id}]`,
      );
    }),
  );

/**
 * Sentences said once, though several situations use them.
 * @template {{ja: string, en: string}} T
 * @param {T[]} facts
 * @param {Language} language
 */
const unique = (facts, language) => [...new Map(facts.map(fact => [fact[language], fact])).values()];
