/**
 * Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
 * backend/tsuho/engine/suggest.py is its twin.
 *
 * Lines of words (`word-rules.js`) and examples that are alike (`likeness.js`) are added up: first whether anything is
 * offered at all, or the post only shares the words of harms (news, stories, games); then which kinds.
 *
 * @import {Kinds, Telling} from './likeness.js'
 * @import {Occurrence} from './word-finder.js'
 *
 * @typedef {object} PostWords What `knowledge/suggest.json` holds.
 * @property {number} enough points from which a kind is offered
 * @property {number} quiet_weighs how much of the points of `quiet` is taken off, in hundredths
 * @property {number} longest how many letters of a text are looked at
 * @property {number} most_words how many words are told for a kind
 * @property {string} passed_over words, with | between them
 * @property {Record<string, string>} meanings words, with | between them
 * @property {Record<string, string>} lines by harm, and for `quiet` and `danger`, with ; between them
 * @property {Kinds} kinds posts, counted by kind of harm
 * @property {Telling} telling posts, counted by whether they tell of harm or only share its words
 *
 * @typedef {{harm: string, words: string[]}} Suggestion a kind of harm, and the words that led to it
 * @typedef {{suggestions: Suggestion[], danger: 'ask' | 'none'}} Suggestions at most three, the best first
 */

import { KindsTable, numberOfMeaning, numbersOf, TellingTable } from './likeness.js';
import { spelled } from './spelling.js';
import { lineOf, WordRules } from './word-rules.js';

const MOST = 3;
/** What a point of the words weighs beside the likeness to examples, for a kind. */
const POINT = 30;
/** And for whether anything is offered. */
const TELLING_POINT = 20;
/** From here on something is offered. */
const SURE = 900;
/** What is so little behind the best is offered, too. */
const CLOSE = 1500;
/** From here on examples of danger are enough to ask. */
const ALONE = 2500;
/** Where words of danger are found, so alike, or so much for each sign of a short text. */
const BEHIND = 1000;
const A_SIGN = 12;
const QUIET = 'quiet';
const DANGER = 'danger';

/**
 * The words of posts, ready to be looked for.
 * @param {PostWords} words
 * @returns {(text: string) => Suggestions} what a text speaks for, less what speaks for news or stories
 */
export function suggester(words) {
  const meanings = Object.fromEntries(Object.entries(words.meanings).map(([id, each]) => [id, each.split('|')]));
  const lines = Object.entries(words.lines).flatMap(([subject, all]) =>
    all.split(';').map(each => lineOf(subject, each)),
  );
  const rules = new WordRules(meanings, lines, words.passed_over.split('|'));
  const telling = new TellingTable(words.telling);
  const kinds = kindsOf(words, rules);
  return text => {
    const whole = spelled([...text.slice(0, 2 * words.longest)].slice(0, words.longest).join(''));
    const found = rules.found(whole, false);
    const scores = new Map(rules.weighed(found).map(score => [score.subject, score]));
    const quiet = Math.floor(((scores.get(QUIET)?.points ?? 0) * words.quiet_weighs) / 100);
    const danger = (scores.get(DANGER)?.points ?? 0) - quiet;
    for (const sign of [QUIET, DANGER]) scores.delete(sign);
    const signs = numbersOf(whole, rules.meant(found));
    const most = Math.max(0, ...[...scores.values()].map(score => score.points));
    const { harm, danger: alarm } = telling.weights(signs);
    const tells = harm + TELLING_POINT * (most - quiet);
    const points = new Map([...scores].map(([subject, score]) => [subject, score.points]));
    const told = (tells >= SURE ? kinds.alike(signs, points) : []).map(kind => ({
      harm: kind,
      words: rules.words(scores.get(kind)?.said ?? kinds.led(kind, found)).slice(0, words.most_words),
    }));
    const alike = danger >= words.enough ? Math.min(BEHIND, A_SIGN * signs.size) : ALONE;
    return {
      suggestions: told.filter(each => each.words.length > 0).slice(0, MOST),
      danger: alarm >= alike ? 'ask' : 'none',
    };
  };
}

/** The kinds of harm by posts that were counted. @param {PostWords} words @param {WordRules} rules */
function kindsOf(words, rules) {
  const examples = new KindsTable(words.kinds);
  const known = Object.keys(words.lines).filter(subject => subject !== QUIET && subject !== DANGER);
  /** By meaning the places of the kinds in whose examples it stands more often. @type {Map<number, Set<number>>} */
  const leading = new Map();
  const leads = (/** @type {number} */ meaning) => {
    const kept = leading.get(meaning);
    if (kept) return kept;
    const alike = examples.likeness(new Set([numberOfMeaning(meaning)]));
    const sum = alike.reduce((all, each) => all + each, 0);
    const told = new Set(alike.flatMap((each, at) => (each * alike.length > sum ? [at] : [])));
    leading.set(meaning, told);
    return told;
  };
  return {
    /**
     * What words and examples speak for, the best first.
     * @param {Set<number>} signs
     * @param {Map<string, number>} points
     */
    alike(signs, points) {
      const likeness = examples.likeness(signs);
      const alike = new Map(examples.subjects.map((kind, at) => [kind, likeness[at]]));
      const both = known.map(
        kind => /** @type {[string, number]} */ ([kind, POINT * (points.get(kind) ?? 0) + (alike.get(kind) ?? 0)]),
      );
      const best = Math.max(...both.map(([, each]) => each));
      return both
        .filter(([, each]) => best - each <= CLOSE)
        .sort(([, one], [, other]) => other - one)
        .map(([kind]) => kind);
    },
    /**
     * Of the words found those of the kind's lines, and those that stand more often in its examples.
     * @param {string} kind
     * @param {Occurrence[]} found
     */
    led(kind, found) {
      const at = examples.subjects.indexOf(kind);
      const lines = rules.ofSubject(kind);
      return found.filter(each => rules.meanings(each).some(one => lines.has(one) || leads(one).has(at)));
    },
  };
}
