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
 * @import {Occurrence, Stretch} from './word-finder.js'
 * @import {Line} from './word-rules.js'
 *
 * @typedef {object} Finder Everything a harm is found by, ready.
 * @property {WordRules} rules
 * @property {() => Examples} examples
 * @property {Map<string, string>} whole of each label the harm's id
 * @property {() => [text: string, harm: string][]} beginnings
 * @property {() => [word: Spelled, harm: string][]} words for slips
 * @property {() => WordRules} abroad by the words of other languages
 * @property {() => WordFinder} wishes what says what is wanted, and nothing of a harm
 * @property {() => LongVowels} longVowels
 *
 * @typedef {object} Reading A text as it is looked at.
 * @property {Spelled} whole
 * @property {Occurrence[]} said the words in it
 * @property {Stretch[]} told what others say of the person
 * @property {Spelled} left what is left without that, and without what the text denies
 */

import { dangersTold } from './danger-words.js';
import { Examples, signsOf } from './examples.js';
import { inKana, LongVowels } from './romaji.js';
import { saidOfMe } from './said-of-me.js';
import { closeWords } from './slips.js';
import { HIRAGANA, KANJI, KATAKANA, LATIN, SIGN, SPACE, spelled, without, withoutSpaces } from './spelling.js';
import { ABROAD } from './typed-abroad.js';
import { RESTS, SIGNS, STEPS, SUBJECTS } from './typed-examples.js';
import { BESIDE_WISHES, HARM_WORDS, LINES, MEANINGS, PASSED_OVER, WHO_MEANINGS } from './typed-words.js';
import { WISHING } from './who-typed.js';
import { plainOf, WordFinder } from './word-finder.js';
import { lineOf, WordRules } from './word-rules.js';

const UNSURE = 'unsure';
const SAID_OF_ME = 'defamation';
/** Points of it. */
const SAID = 60;
/** Points; less is a fragment. */
const ENOUGH = 12;
const OF_THE_BEST = 0.4;
/** What a point of the words weighs beside the likeness to examples. */
const POINT = 40;
/** What is so little behind the best is offered, too. */
const CLOSE = 300;
/** Where no word speaks for a harm: how far the best is to be before "not sure". */
const SURE = 200;
/** There: how far the second is to be behind, or neither is the answer. */
const APART = 100;
/** There: how much of what has no kana is to stand in examples. */
const LEAST_KNOWN = 0.5;
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
  const finder = finderOf(harms);
  const ids = foundInKana(finder, typed);
  const found = (ids.length ? ids : foundBy(finder, spelled(typed))).flatMap(
    id => harms.find(harm => harm.id === id) ?? [],
  );
  return found.length ? found : harms.filter(({ id }) => id === UNSURE);
}

/**
 * The ids where it is Japanese in Latin letters. What may be English as well is, where its words say something.
 * @param {Finder} finder
 * @param {string} typed
 */
function foundInKana(finder, typed) {
  const kana = inKana(typed);
  const isKana = kana && (kana.certain || !pointsOf(finder, readingOf(finder.rules, spelled(typed))).size);
  return isKana ? foundBy(finder, spelled(finder.longVowels().lengthened(spelled(kana.text).text))) : [];
}

/** @param {WordRules} rules @param {Spelled} whole @returns {Reading} */
function readingOf(rules, whole) {
  const told = saidOfMe(whole);
  const aside = (/** @type {Spelled} */ each) => (each === whole ? told : saidOfMe(each));
  const said = rules.found(whole, true, aside);
  if (!told.length && !said.some(each => each.denied)) return { whole, said, told, left: whole };
  const here = rules.found(whole, false, aside).filter(each => each.denied);
  const left = without(whole, [...here, ...told]);
  // Where hardly anything is said but what is denied, that is what the text is about.
  return !told.length && lettersOf(left) < SHORTEST_SENTENCE
    ? { whole, said: said.map(each => ({ ...each, denied: false })), told, left: whole }
    : { whole, said, told, left };
}

/** How much is said: letters of English, two for each of Japanese. @param {Spelled} whole */
const lettersOf = ({ scripts }) => [...scripts].reduce((sum, script) => sum + (LENGTHS[script] ?? 2), 0);

/**
 * The ids of the harms, the best first; none where nothing fits.
 * @param {Finder} finder
 * @param {Spelled} whole
 * @returns {string[]}
 */
function foundBy(finder, whole) {
  const reading = readingOf(finder.rules, whole);
  const points = pointsOf(finder, reading);
  const isSaid = [...points.keys()].some(id => id !== UNSURE);
  const alike = isSaid ? alikeTo(finder, reading) : alikeAlone(finder, reading);
  for (const denied of points.size ? finder.rules.denied(reading.said) : []) {
    const likeness = alike.get(denied.subject);
    if (likeness !== undefined && !points.has(denied.subject))
      alike.set(denied.subject, likeness - POINT * denied.points);
  }
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
 * How alike the examples are where no word speaks for a harm: nothing where hardly anything is said but what is wanted
 * (「書いた人を訴えたい」 is no harm), or where it may be another language.
 * @param {Finder} finder
 * @param {Reading} reading
 */
function alikeAlone(finder, reading) {
  const saysLittle = lettersOf(without(reading.left, finder.wishes().find(reading.left))) < SHORTEST_SENTENCE;
  return saysLittle || mayBeAbroad(finder, reading.left) ? new Map() : alikeTo(finder, reading);
}

/**
 * Whether it is a sentence of kanji without kana, or one of which half stands in no example.
 * @param {Finder} finder
 * @param {Spelled} whole
 */
function mayBeAbroad(finder, whole) {
  return !hasKana(whole) && (whole.scripts.includes(KANJI) || finder.examples().knownShare(whole) < LEAST_KNOWN);
}

/**
 * What words say of each harm. What others say of the person is a defamation, whatever it is; what has no kana may be
 * another language.
 * @param {Finder} finder
 * @param {Reading} reading
 */
function pointsOf({ rules, abroad }, { whole, said, told, left }) {
  const scores = rules.weighed(said.filter(each => !each.denied));
  if (!hasKana(whole)) scores.push(...abroad().weighed(abroad().found(whole, false)));
  /** @type {Map<string, number>} */
  const points = new Map();
  for (const each of scores)
    if (each.points >= ENOUGH) points.set(each.subject, (points.get(each.subject) ?? 0) + each.points);
  for (const [harm, weight] of [...dangersTold(left.text)].map(danger => OF_DANGER[danger]))
    points.set(harm, (points.get(harm) ?? 0) + weight);
  if (!told.length) return points;
  points.delete(UNSURE);
  return points.set(SAID_OF_ME, (points.get(SAID_OF_ME) ?? 0) + SAID);
}

/** @param {Spelled} whole */
const hasKana = ({ scripts }) => scripts.includes(HIRAGANA) || scripts.includes(KATAKANA);

/**
 * How alike the examples of each harm are, by what is neither denied nor told of others' words; nothing where hardly
 * anything is said.
 * @param {Finder} finder
 * @param {Reading} reading
 * @returns {Map<string, number>}
 */
function alikeTo(finder, { whole, said, told, left }) {
  if (lettersOf(whole) < SHORTEST_SENTENCE) return new Map();
  const examples = finder.examples();
  const points = examples.likeness(signsOf(left, finder.rules.meant(said.filter(each => !each.denied))));
  const alike = new Map(examples.subjects.map((id, at) => [id, points[at]]));
  if (told.length) alike.delete(UNSURE);
  return alike;
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

/**
 * What examples alone speak for, where they do clearly; below "not sure" where two are as good as each other.
 * @param {Map<string, number>} alike
 */
function byExamples(alike) {
  const found = byBoth(new Map(), alike);
  const likeness = (/** @type {number} */ at) => alike.get(found[at]) ?? 0;
  if (!found.length || likeness(0) - (alike.get(UNSURE) ?? 0) < SURE) return [];
  const isTied = found.length > 1 && likeness(0) - likeness(1) < APART;
  return isTied ? [UNSURE, ...found.filter(id => id !== UNSURE)] : found;
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

/** What says what is wanted, and nothing of a harm. */
const OF_WISHES = [...WISHING.map(each => WHO_MEANINGS[each]), BESIDE_WISHES].flatMap(each => each.split('|'));

/** The lines of a compiled table. @param {Record<string, string>} table @returns {Line[]} */
const linesIn = table =>
  Object.entries(table).flatMap(([harm, lines]) => lines.split(';').map(each => lineOf(harm, each)));

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
    ...linesIn(LINES),
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
    abroad: once(() => new WordRules({}, linesIn(ABROAD), [])),
    wishes: once(() => new WordFinder(OF_WISHES)),
    longVowels: once(() => {
      const known = [...Object.values(MEANINGS).flatMap(each => each.split('|')), ...OF_WISHES];
      return new LongVowels([...known, ...names.flatMap(({ words }) => words)].map(plainOf));
    }),
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
