/**
 * Every fact of a desk's record that a person can say is wrong, by the key under which it stands in the desk's file.
 * Pure.
 *
 * @import {Directory, Desk as FullDesk} from '../knowledge/directory.js'
 * @import {Channel, Language, Words} from '../knowledge/types.js'
 *
 * @typedef {object} Fact
 * @property {string} file of `shared_data/` in which it stands: "desks/jinken"
 * @property {string} key "channels.2.phone"
 * @property {string} title the key of its heading's words
 * @property {string} of which of several it is about; '' where that goes without saying
 * @property {string} said what we say, in the reader's language
 * @property {Language | null} lang of what we say; null where it is a value
 * @property {string} named what a screen names it by: the sentence in Japanese, the value; '' where none does
 * @property {'phone' | 'url' | 'text'} kind
 *
 * @typedef {(key: string, title: string, words?: Words, of?: string) => Fact[]} TellText none where nothing is said
 * @typedef {(key: string, title: string, said: string | undefined, kind: Fact['kind'], of?: string) => Fact[]}
 *   TellValue
 *
 * @typedef {object} Reading How a record is told.
 * @property {Pick<Directory, 'harms' | 'wishes'>} directory
 * @property {Language} language
 * @property {(channel: Channel) => string} timesOf a channel's hours, in words
 */

/** Sentences in both languages, and under which heading they stand. */
const SENTENCES = /** @type {const} */ ([
  ['does', 'deskDoes'],
  ['does_not', 'deskDoesNot'],
  ['who', 'deskWho'],
  ['needs', 'deskNeeds'],
  ['examples', 'deskExamples'],
  ['notes', 'deskNotes'],
  ['expect', 'deskHowLong'],
]);
const ONCE = /** @type {const} */ ([
  ['name', 'correctName'],
  ['short', 'correctName'],
  ['operator', 'correctOperator'],
  ['retired', 'deskNotes'],
  ['for_age', 'deskWho'],
  ['anonymous', 'deskAnonymous'],
  ['screenshots', 'deskScreenshots'],
  ['answers', 'deskAnswers'],
  ['how_long', 'deskHowLong'],
  ['number', 'deskNotes'],
]);

/**
 * @param {FullDesk} desk
 * @param {Reading} reading
 * @returns {Fact[]}
 */
export function correctableFacts(desk, { directory: { harms = {}, wishes = {} }, language, timesOf }) {
  const file = `desks/${desk.id}`;
  const { text, value } = tellers(file, language);
  const labelsOf = (/** @type {string[] | undefined} */ ids) =>
    (ids ?? []).map(id => (harms[id] ?? wishes[id])?.[language] ?? id).join('・');
  const ways = (/** @type {Record<string, string> | undefined} */ urls, /** @type {string} */ key) =>
    Object.entries(urls ?? {}).flatMap(([id, url]) => value(`${key}.${id}`, 'correctForm', url, 'url', labelsOf([id])));
  const { form } = desk;
  return [
    ...ONCE.flatMap(([key, title]) => text(key, title, desk[key] ?? undefined)),
    ...value('checked_on', 'correctChecked', desk.age?.[language], 'text').map(fact => ({
      ...fact,
      lang: language,
      named: desk.age?.ja ?? '',
    })),
    ...SENTENCES.flatMap(([list, title]) =>
      (desk[list] ?? []).flatMap((each, at) => text(`${list}.${at}`, title, each)),
    ),
    ...desk.does.flatMap(({ short, caution }, at) => [
      ...text(`does.${at}.short`, 'deskDoes', short ?? undefined),
      ...text(`does.${at}.caution`, 'deskDoes', caution ?? undefined),
    ]),
    ...(desk.expect ?? []).flatMap(({ days }, at) => value(`expect.${at}.days`, 'correctDays', String(days), 'text')),
    ...desk.accepts.flatMap(({ harms: taken, wishes: wished, category, caution, asked_as: asked }, at) => {
      const scope = labelsOf(taken) || labelsOf(wished) || '—';
      return [
        ...value(`accepts.${at}`, 'deskAccepts', scope, 'text', category?.[language]),
        ...text(`accepts.${at}.category`, 'deskAccepts', category ?? undefined, scope),
        ...text(`accepts.${at}.asked_as`, 'deskAccepts', asked ?? undefined, scope),
        ...text(`accepts.${at}.caution`, 'deskAccepts', caution ?? undefined, category?.[language] ?? scope),
      ];
    }),
    ...(desk.declines ?? []).flatMap(({ why }, at) => text(`declines.${at}.why`, 'deskDeclines', why)),
    ...(desk.channels ?? []).flatMap((channel, at) => waysIn(channel, at, tellers(file, language), timesOf)),
    ...(desk.pages ?? []).flatMap(({ url, note }, at) => [
      ...value(`pages.${at}.url`, 'deskPages', url, 'url'),
      ...text(`pages.${at}.note`, 'deskPages', note ?? undefined, url),
    ]),
    ...value('form.opens', 'correctForm', form?.opens, 'url'),
    ...ways(form?.for_harms, 'form.for_harms'),
    ...ways(form?.for_roles, 'form.for_roles'),
    ...text('form.note', 'correctForm', form?.note ?? undefined),
    ...(form?.steps ?? []).flatMap(({ label }, at) => text(`form.steps.${at}.label`, 'correctSteps', label)),
  ];
}

/**
 * @param {Channel} channel
 * @param {number} at
 * @param {ReturnType<typeof tellers>} tell
 * @param {(channel: Channel) => string} timesOf
 */
function waysIn(channel, at, { text, value, language }, timesOf) {
  const of = (/** @type {string} */ key) => `channels.${at}.${key}`;
  const name = channel.label[language];
  return [
    ...text(of('label'), 'deskChannels', channel.label),
    ...value(of('phone'), 'correctPhone', channel.phone, 'phone', name),
    ...value(of('url'), 'correctAddress', channel.url, 'url', name),
    ...value(of('hours'), 'correctHours', timesOf(channel), 'text', name).map(fact => ({ ...fact, named: '' })),
    ...value(of('languages'), 'deskChannels', channel.languages?.join(', '), 'text', name),
    ...text(of('whom'), 'deskChannels', channel.whom ?? undefined, name),
    ...text(of('note'), 'deskChannels', channel.note ?? undefined, name),
  ];
}

/**
 * How the facts of one file are told: sentences in the reader's language, and values that are the same in all.
 * @param {string} file
 * @param {Language} language
 * @returns {{text: TellText, value: TellValue, language: Language}}
 */
export const tellers = (file, language) => ({
  language,
  text: (key, title, words, of = '') =>
    words
      ? [
          {
            file,
            key: `${key}.${language}`,
            title,
            of,
            said: words[language],
            lang: language,
            named: words.ja,
            kind: 'text',
          },
        ]
      : [],
  value: (key, title, said, kind, of = '') =>
    said ? [{ file, key, title, of, said, lang: null, named: said, kind }] : [],
});
