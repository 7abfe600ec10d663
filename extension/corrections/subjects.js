/**
 * What a person may know something about: a desk, a kind of harm, a service, the leaflet, and what is said around them;
 * each with all that we say of it. And which of it a screen has shown. Pure.
 *
 * @import {Language, Words} from '../knowledge/types.js'
 * @import {Fact, Reading} from './facts.js'
 * @import {Directory} from '../knowledge/directory.js'
 *
 * @typedef {object} Told One fact as `correctable.json.gz` has it.
 * @property {string} file
 * @property {string} key
 * @property {string} ja
 * @property {string} [en] where it is said in both languages
 * @property {string} [of]
 *
 * @typedef {'desks' | 'harms' | 'platforms' | 'leaflet' | 'others'} Kind
 *
 * @typedef {object} Correctable
 * @property {{id: string, kind: Kind, name?: Words, facts: Told[]}[]} subjects beside the desks
 * @property {Record<string, string[]>} joined sentences made of several, with their parts
 *
 * @typedef {object} Subject
 * @property {string} id the name of its file: "desks/jinken"
 * @property {Kind} kind
 * @property {string} name in words; '' where `title` has it
 * @property {string} title the key of its words
 * @property {Fact[]} facts
 * @property {string[]} hosts on which an address of it may lie
 */

import { markOf } from '../report/model/mark.js';
import { correctableFacts, tellers } from './facts.js';

/** What has no name of its own in our files. @type {Record<string, string>} */
const TITLES = {
  'leaflet/simple': 'directorySimple',
  'leaflet/detailed': 'directoryDetailed',
  'leaflet/flow': 'directoryFlow',
  'leaflet/notes': 'correctLeafletNotes',
  what_next: 'correctNext',
  preflight: 'correctFindings',
  plain: 'correctPlain',
  sheet: 'correctSheet',
  changes: 'correctChanges',
  interface: 'correctDanger',
};
/** Under which heading a fact stands, by its folder and the beginning of its key. @type {Record<string, string>} */
const HEADINGS = {
  'harms label': 'correctHarm',
  'harms line': 'correctHarm',
  'harms example': 'correctHarm',
  'harms first': 'firstTitle',
  'rules order': 'correctOrder',
  'platforms name': 'correctName',
  'platforms designated': 'deskDesignated',
  'platforms legal_forms': 'correctForm',
  'platforms report': 'correctReport',
};

/**
 * @param {Directory} directory
 * @param {Correctable} correctable
 * @param {Language} language
 * @param {Reading['timesOf']} timesOf
 * @returns {Subject[]}
 */
export function subjectsOf(directory, { subjects }, language, timesOf) {
  const reading = { directory, language, timesOf };
  const shorts = Object.fromEntries(directory.desks.map(({ id, short }) => [id, short[language]]));
  return [
    ...directory.desks.map(desk => ({
      id: `desks/${desk.id}`,
      kind: /** @type {Kind} */ ('desks'),
      name: desk.short[language],
      title: '',
      facts: correctableFacts(desk, reading),
      hosts: desk.hosts ?? [],
    })),
    ...subjects.map(({ id, kind, name, facts }) => ({
      id,
      kind,
      name: name?.[language] ?? '',
      title: TITLES[id] ?? '',
      facts: facts.flatMap(told => factOf(inColumn(told, shorts), TITLES[id], language)),
      hosts: id.startsWith('platforms/') ? hostsOf(directory, id.slice('platforms/'.length)) : [],
    })),
  ];
}

/** A cell of the leaflet, with the desk of its column. @param {Told} told @param {Record<string, string>} shorts */
function inColumn(told, shorts) {
  const desk = told.key.split('.cells.')[1]?.split('.')[0];
  return desk ? { ...told, of: `${told.of} – ${shorts[desk] ?? desk}` } : told;
}

/** @param {Told} told @param {string | undefined} title @param {Language} language @returns {Fact[]} */
function factOf({ file, key, ja, en, of = '' }, title, language) {
  const heading = title ?? HEADINGS[`${file.split('/')[0]} ${key.split('.')[0]}`] ?? 'correctHeading';
  const { text, value } = tellers(file, language);
  if (file === 'interface') return text(key, heading, { ja, en: en ?? ja }, of).map(fact => ({ ...fact, named: key }));
  if (en) return text(key, heading, { ja, en }, of);
  const isUrl = key.endsWith('.url');
  return value(key, heading, ja, isUrl ? 'url' : 'text', of).map(fact =>
    file.startsWith('leaflet/') ? { ...fact, lang: 'ja' } : fact,
  );
}

/**
 * Those of a service, and those to which its forms lead: each was looked at once.
 * @param {Directory} directory
 * @param {string} id
 */
function hostsOf({ platforms }, id) {
  const site = platforms.find(each => each.id === id);
  return [...(site?.hosts ?? []), ...(site?.legal_forms ?? []).map(({ url }) => new URL(url).host)];
}

/**
 * The facts by the marks of what they say; of a sentence that several say, the one of the subject that was asked for.
 * @param {Subject[]} subjects
 * @param {string} [asked] id of a subject
 */
export function marked(subjects, asked = '') {
  const first = subjects.filter(({ id }) => id === asked);
  /** @type {Map<string, Fact>} */
  const byMark = new Map();
  for (const fact of [...first, ...subjects].flatMap(({ facts }) => facts)) {
    const mark = fact.named && markOf(fact.named);
    if (mark && !byMark.has(mark)) byMark.set(mark, fact);
  }
  return byMark;
}

/**
 * The facts that a screen has shown, in its order, each once.
 * @param {string[]} marks
 * @param {Map<string, Fact>} byMark
 * @param {Correctable['joined']} joined
 */
export function shownFacts(marks, byMark, joined) {
  const parts = new Map(Object.entries(joined).map(([whole, of]) => [markOf(whole), of.map(markOf)]));
  const wanted = marks.flatMap(mark => parts.get(mark) ?? [mark]);
  return [...new Set(wanted)].flatMap(mark => byMark.get(mark) ?? []);
}
