/**
 * Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
 * backend/tsuho/engine/harm_search.py is its twin.
 *
 * Words and lines of words (`word-rules.js`) say which harms are meant. Where none does, the beginning of a word is
 * enough (people look while they type), then a word with a slip in it; and where nothing fits at all, the answer is
 * "not sure".
 *
 * @import {Harm} from '../knowledge/types.js'
 * @import {Spelled} from './spelling.js'
 * @import {Line} from './word-rules.js'
 *
 * @typedef {object} Finder Everything a harm is found by, ready.
 * @property {WordRules} rules
 * @property {Map<string, string>} whole of each label the harm's id
 * @property {[word: Spelled, harm: string][]} beginnings
 */

import { closeWords } from './slips.js';
import { LATIN, spelled, withoutSpaces } from './spelling.js';
import { HARM_WORDS, LINES, MEANINGS, PASSED_OVER } from './typed-words.js';
import { lineOf, WordRules } from './word-rules.js';

const UNSURE = 'unsure';
/** Points; less is a fragment. */
const ENOUGH = 12;
const OF_THE_BEST = 0.4;
const OWN_WORD = 10;
const SHARED_WORD = 5;
const NAME = 7;
const SHORTEST_ENGLISH = 3;
const NAMES = /[・、]|, | or | and /;
const BRACKETS = /[（(].*?[）)]/g;

/**
 * The harms that what was typed speaks for, the best first; all of them, in their own order, when nothing is typed;
 * "not sure" alone where nothing fits.
 * @param {Harm[]} harms
 * @param {string} typed
 * @returns {Harm[]}
 */
export function searchHarms(harms, typed) {
  if (/^\s*$/.test(typed)) return [...harms];
  const whole = spelled(typed);
  const found = foundBy(finderOf(harms), whole, typed).flatMap(id => harms.find(harm => harm.id === id) ?? []);
  return found.length ? found : harms.filter(({ id }) => id === UNSURE);
}

/**
 * The ids of the harms, the best first; none where nothing fits.
 * @param {Finder} finder
 * @param {Spelled} whole
 * @param {string} typed
 * @returns {string[]}
 */
function foundBy(finder, whole, typed) {
  const scores = finder.rules.scores(typed, true).filter(score => score.points >= ENOUGH);
  const found = scores.filter(each => each.points >= OF_THE_BEST * scores[0].points).map(each => each.subject);
  const named = finder.whole.get(whole.text);
  if (named !== undefined) return [named, ...found.filter(id => id !== named)];
  if (found.length) return found;
  const begun = begunBy(finder, withoutSpaces(whole));
  return begun.length ? begun : closeWords(finder.beginnings, whole);
}

/**
 * The harms of which a word or a name begins so. One letter, or two English ones, begin too many.
 * @param {Finder} finder
 * @param {Spelled} typed
 */
function begunBy(finder, { text, scripts }) {
  const leastOfKana = /^[hk]*$/.test(scripts) ? 2 : 1;
  if (text.length < (scripts.includes(LATIN) ? SHORTEST_ENGLISH : leastOfKana)) return [];
  return [...new Set(finder.beginnings.flatMap(([word, id]) => (word.text.startsWith(text) ? id : [])))];
}

/** @type {WeakMap<Harm[], Finder>} */
const finders = new WeakMap();

/** @param {Harm[]} harms */
function finderOf(harms) {
  const known = finders.get(harms);
  if (known) return known;
  const names = harms.map(harm => ({ id: harm.id, labels: [harm.label.ja, harm.label.en], words: wordsOf(harm) }));
  /** @type {Map<string, Set<string>>} */
  const owners = new Map();
  for (const { id, words } of names)
    for (const { text } of words.map(spelled)) owners.set(text, (owners.get(text) ?? new Set()).add(id));
  const weightOf = (/** @type {string} */ word) =>
    owners.get(spelled(word).text)?.size === 1 ? OWN_WORD : SHARED_WORD;
  const lines = [
    ...Object.entries(LINES).flatMap(([harm, all]) => all.split(';').map(each => lineOf(harm, each))),
    ...names.flatMap(({ id, labels, words }) => [
      ...words.map(word => line(id, word, weightOf(word))),
      ...namesIn(labels).map(name => line(id, name, NAME)),
    ]),
  ];
  const meanings = Object.fromEntries(Object.entries(MEANINGS).map(([id, words]) => [id, words.split('|')]));
  const finder = {
    rules: new WordRules(meanings, lines, PASSED_OVER.split('|')),
    whole: new Map(names.flatMap(({ id, labels }) => labels.map(label => [spelled(label).text, id]))),
    beginnings: names.flatMap(({ id, labels, words }) =>
      [...labels, ...namesIn(labels), ...words].map(
        word => /** @type {[Spelled, string]} */ ([withoutSpaces(spelled(word.replace(/\*$/, ''))), id]),
      ),
    ),
  };
  finders.set(harms, finder);
  return finder;
}

/** The words a harm is found by; those of the package where the page has begun without them. @param {Harm} harm */
const wordsOf = ({ id, words }) => words ?? HARM_WORDS[id]?.split('|') ?? [];

/** @param {string} subject @param {string} word @param {number} weight @returns {Line} */
const line = (subject, word, weight) => ({ subject, parts: [{ meanings: [`=${word}`], absent: false }], weight });

/** The names in labels: 「誹謗中傷・名誉毀損」 has two. @param {string[]} labels */
const namesIn = labels =>
  labels.flatMap(label => label.replace(BRACKETS, '').split(NAMES)).flatMap(name => name.trim() || []);
