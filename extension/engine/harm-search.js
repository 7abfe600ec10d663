/**
 * Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
 * backend/tsuho/engine/harm_search.py is its twin.
 *
 * Words and lines of words (`word-rules.js`) say which harms are meant, words of danger to life (`danger-words.js`)
 * with them, and so do examples that are alike (`examples.js`): both are added up. Where neither says enough, the
 * beginning of a word is enough (people look while they type), then a word with a slip in it; and where nothing fits at
 * all, the answer is "not sure".
 *
 * @import {Harm} from '../knowledge/types.js'
 * @import {Danger} from './danger-words.js'
 * @import {Spelled} from './spelling.js'
 * @import {Line} from './word-rules.js'
 *
 * @typedef {object} Finder Everything a harm is found by, ready.
 * @property {WordRules} rules
 * @property {() => Examples} examples
 * @property {Map<string, string>} whole of each label the harm's id
 * @property {() => [text: string, harm: string][]} beginnings
 * @property {() => [word: Spelled, harm: string][]} words for slips
 */

import { dangersTold } from './danger-words.js';
import { Examples, signsOf } from './examples.js';
import { closeWords } from './slips.js';
import { LATIN, SIGN, SPACE, spelled, withoutSpaces } from './spelling.js';
import { RESTS, SIGNS, STEPS, SUBJECTS } from './typed-examples.js';
import { HARM_WORDS, LINES, MEANINGS, PASSED_OVER } from './typed-words.js';
import { plainOf } from './word-finder.js';
import { lineOf, WordRules } from './word-rules.js';

const UNSURE = 'unsure';
/** Points; less is a fragment. */
const ENOUGH = 12;
const OF_THE_BEST = 0.4;
/** What a point of the words weighs beside the likeness to examples. */
const POINT = 40;
/** What is so little behind the best is offered, too. */
const CLOSE = 300;
/** Where no word speaks for a harm: how far the best is to be before "not sure". */
const SURE = 200;
/** Letters of English, two for each of Japanese; of less, examples say nothing. */
const SHORTEST_SENTENCE = 12;
/** @type {Record<string, number>} */
const LENGTHS = { [LATIN]: 1, [SPACE]: 0, [SIGN]: 0 };
const OWN_WORD = 10;
const SHARED_WORD = 5;
const NAME = 7;
/**
 * The harm that words of danger tell of, and its points; despair has a cause, which is to be found as well.
 * @type {Record<Danger, [harm: string, points: number]>}
 */
const OF_DANGER = { threat: ['threat', 60], act: ['suicide_notice', 60], despair: ['suicide_notice', 35] };
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
  const found = foundBy(finderOf(harms), whole).flatMap(id => harms.find(harm => harm.id === id) ?? []);
  return found.length ? found : harms.filter(({ id }) => id === UNSURE);
}

/**
 * The ids of the harms, the best first; none where nothing fits.
 * @param {Finder} finder
 * @param {Spelled} whole
 * @returns {string[]}
 */
function foundBy(finder, whole) {
  const said = finder.rules.found(whole, true);
  const weighed = new Map(finder.rules.weighed(said).map(score => [score.subject, score.points]));
  for (const [harm, points] of [...dangersTold(whole)].map(danger => OF_DANGER[danger]))
    weighed.set(harm, (weighed.get(harm) ?? 0) + points);
  const points = new Map([...weighed].filter(([, each]) => each >= ENOUGH));
  const alike = alikeTo(finder, whole, finder.rules.meant(said));
  const named = finder.whole.get(whole.text);
  if (points.size || named !== undefined) {
    const found = byBoth(points, alike);
    return named === undefined ? found : [named, ...found.filter(id => id !== named)];
  }
  const begun = begunBy(finder, withoutSpaces(whole));
  if (begun.length) return begun;
  const found = byExamples(alike);
  return found.length ? found : closeWords(finder.words(), whole);
}

/**
 * How alike the examples of each harm are; nothing where hardly anything is said.
 * @param {Finder} finder
 * @param {Spelled} whole
 * @param {Set<number>} meant
 * @returns {Map<string, number>}
 */
function alikeTo(finder, whole, meant) {
  const letters = [...whole.scripts].reduce((sum, script) => sum + (LENGTHS[script] ?? 2), 0);
  if (letters < SHORTEST_SENTENCE) return new Map();
  const examples = finder.examples();
  const points = examples.likeness(signsOf(whole, meant));
  return new Map(examples.subjects.map((id, at) => [id, points[at]]));
}

/**
 * What words and examples together speak for: the best, what words speak for nearly as much, and what is close.
 * @param {Map<string, number>} points
 * @param {Map<string, number>} alike
 */
function byBoth(points, alike) {
  const least = Math.max(OF_THE_BEST * Math.max(0, ...points.values()), 1);
  const both = [...new Set([...points.keys(), ...alike.keys()])].map(
    id => /** @type {[string, number]} */ ([id, POINT * (points.get(id) ?? 0) + (alike.get(id) ?? 0)]),
  );
  const best = Math.max(...both.map(([, each]) => each));
  return both
    .filter(([id, each]) => best - each <= CLOSE || (points.get(id) ?? 0) >= least)
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id);
}

/** What examples alone speak for, where they do clearly. @param {Map<string, number>} alike */
function byExamples(alike) {
  const found = byBoth(new Map(), alike);
  const sure = found.length > 0 && (alike.get(found[0]) ?? 0) - (alike.get(UNSURE) ?? 0) >= SURE;
  return sure ? found : [];
}

/**
 * The harms of which a word or a name begins so. One letter, or two English ones, begin too many.
 * @param {Finder} finder
 * @param {Spelled} typed
 */
function begunBy(finder, { text, scripts }) {
  const leastOfKana = /^[hk]*$/.test(scripts) ? 2 : 1;
  if (text.length < (scripts.includes(LATIN) ? SHORTEST_ENGLISH : leastOfKana)) return [];
  return [...new Set(finder.beginnings().flatMap(([word, id]) => (word.startsWith(text) ? id : [])))];
}

/** @type {WeakMap<Harm[], Finder>} */
const finders = new WeakMap();

/** @param {Harm[]} harms */
function finderOf(harms) {
  const known = finders.get(harms);
  if (known) return known;
  const names = harms.map(harm => ({ id: harm.id, labels: Object.values(harm.label), words: wordsOf(harm) }));
  const plain = new Map(names.flatMap(({ words }) => words.map(word => [word, plainOf(word)])));
  /** @type {Map<string | undefined, Set<string>>} */
  const owners = new Map();
  for (const { id, words } of names)
    for (const word of words) owners.set(plain.get(word), (owners.get(plain.get(word)) ?? new Set()).add(id));
  const weightOf = (/** @type {string} */ word) => (owners.get(plain.get(word))?.size === 1 ? OWN_WORD : SHARED_WORD);
  const lines = [
    ...Object.entries(LINES).flatMap(([harm, all]) => all.split(';').map(each => lineOf(harm, each))),
    ...names.flatMap(({ id, labels, words }) => [
      ...words.map(word => line(id, word, weightOf(word))),
      ...namesIn(labels).map(name => line(id, name, NAME)),
    ]),
  ];
  const meanings = Object.fromEntries(Object.entries(MEANINGS).map(([id, words]) => [id, words.split('|')]));
  const begun = () =>
    names.flatMap(({ id, labels, words }) =>
      [...labels, ...namesIn(labels), ...words].map(word => /** @type {[string, string]} */ ([word, id])),
    );
  const finder = {
    rules: new WordRules(meanings, lines, PASSED_OVER.split('|')),
    examples: once(() => new Examples({ subjects: SUBJECTS, signs: SIGNS, steps: STEPS, rests: RESTS })),
    whole: new Map(names.flatMap(({ id, labels }) => labels.map(label => [spelled(label).text, id]))),
    beginnings: once(() => begun().map(([word, id]) => /** @type {[string, string]} */ ([withoutSpacesIn(word), id]))),
    words: once(() => begun().map(([word, id]) => /** @type {[Spelled, string]} */ ([joinedUp(word), id]))),
  };
  finders.set(harms, finder);
  return finder;
}

/**
 * Made when it is first asked for: the first letter that is typed need not wait for what only sentences need.
 * @template T
 * @param {() => T} make
 */
function once(make) {
  /** @type {T | undefined} */
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/** A word in its plain spelling, with nothing between Japanese words. @param {string} word */
const joinedUp = word => withoutSpaces(spelled(word.endsWith('*') ? word.slice(0, -1) : word));

/** @param {string} word */
function withoutSpacesIn(word) {
  const plain = plainOf(word);
  return plain.includes(SPACE) ? joinedUp(word).text : plain;
}

/** The words a harm is found by; those of the package where the page has begun without them. @param {Harm} harm */
const wordsOf = ({ id, words }) => words ?? HARM_WORDS[id]?.split('|') ?? [];

/** @param {string} subject @param {string} word @param {number} weight @returns {Line} */
const line = (subject, word, weight) => ({ subject, parts: [{ meanings: [`=${word}`], absent: false }], weight });

/** The names in labels: 「誹謗中傷・名誉毀損」 has two. @param {string[]} labels */
const namesIn = labels =>
  labels.flatMap(label => label.replace(BRACKETS, '').split(NAMES)).flatMap(name => name.trim() || []);
