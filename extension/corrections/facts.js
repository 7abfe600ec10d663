/**
 * Every fact of a desk's record that a person can say is wrong, by the key under which it stands in the desk's file.
 * Pure.
 *
 * @import {Directory, Desk as FullDesk} from '../knowledge/directory.js'
 * @import {Channel, Language} from '../knowledge/types.js'
 *
 * @typedef {object} Fact
 * @property {string} key "channels.2.phone"
 * @property {string} title the key of its heading's words
 * @property {string} of which of several it is about; '' where that goes without saying
 * @property {string} said what we say, in the reader's language
 * @property {'phone' | 'url' | 'text'} kind
 */

/** Sentences in both languages, and under which heading they stand. */
const SENTENCES = /** @type {const} */ ([
  ['does', 'deskDoes'],
  ['does_not', 'deskDoesNot'],
  ['who', 'deskWho'],
  ['needs', 'deskNeeds'],
  ['examples', 'deskExamples'],
  ['notes', 'deskNotes'],
]);
const ANSWERS = /** @type {const} */ ([
  ['anonymous', 'deskAnonymous'],
  ['screenshots', 'deskScreenshots'],
  ['answers', 'deskAnswers'],
  ['how_long', 'deskHowLong'],
]);

/**
 * @param {FullDesk} desk
 * @param {Pick<Directory, 'harms'>} directory
 * @param {Language} language
 * @param {(channel: Channel) => string} timesOf its hours, in words
 * @returns {Fact[]}
 */
export function factsOf(desk, { harms = {} }, language, timesOf) {
  const text = (/** @type {string} */ key, /** @type {string} */ title, /** @type {string | undefined} */ said) =>
    fact(key, title, said, 'text');
  const named = (/** @type {string[] | undefined} */ ids) =>
    (ids ?? []).map(id => harms[id]?.[language] ?? id).join('・');
  const joined = (/** @type {(string | undefined)[]} */ ...parts) => parts.filter(Boolean).join(' / ');
  return [
    text(`name.${language}`, 'correctName', desk.name[language]),
    text(`operator.${language}`, 'correctOperator', desk.operator[language]),
    ...SENTENCES.flatMap(([list, title]) =>
      (desk[list] ?? []).flatMap((each, at) => text(`${list}.${at}.${language}`, title, each[language])),
    ),
    ...desk.accepts.flatMap(({ harms: taken, category, caution }, at) =>
      text(`accepts.${at}`, 'deskAccepts', joined(named(taken), category?.[language], caution?.[language])),
    ),
    ...(desk.declines ?? []).flatMap(({ why }, at) =>
      text(`declines.${at}.why.${language}`, 'deskDeclines', why[language]),
    ),
    ...ANSWERS.flatMap(([key, title]) => text(`${key}.${language}`, title, desk[key]?.[language])),
    ...(desk.channels ?? []).flatMap((channel, at) => waysIn(channel, at, language, timesOf)),
    ...(desk.pages ?? []).flatMap(({ url }, at) => fact(`pages.${at}.url`, 'deskPages', url, 'url')),
    ...fact('form.opens', 'correctForm', desk.form?.opens, 'url'),
    ...text(`form.note.${language}`, 'correctForm', desk.form?.note?.[language]),
  ].flat();
}

/**
 * @param {Channel} channel
 * @param {number} at
 * @param {Language} language
 * @param {(channel: Channel) => string} timesOf
 */
function waysIn(channel, at, language, timesOf) {
  const of = (/** @type {string} */ key) => `channels.${at}.${key}`;
  const name = channel.label[language];
  return [
    ...fact(of(`label.${language}`), 'deskChannels', name, 'text'),
    ...fact(of('phone'), 'correctPhone', channel.phone, 'phone', name),
    ...fact(of('url'), 'correctAddress', channel.url, 'url', name),
    ...fact(of('hours'), 'correctHours', timesOf(channel), 'text', name),
    ...fact(of(`whom.${language}`), 'deskChannels', channel.whom?.[language], 'text', name),
    ...fact(of(`note.${language}`), 'deskChannels', channel.note?.[language], 'text', name),
  ];
}

/**
 * @param {string} key
 * @param {string} title
 * @param {string | undefined} said
 * @param {Fact['kind']} kind
 * @param {string} [of]
 * @returns {Fact[]} none where nothing is said
 */
const fact = (key, title, said, kind, of = '') => (said ? [{ key, title, of, said, kind }] : []);
