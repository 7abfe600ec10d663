/**
 * Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
 * backend/tsuho/engine/suggest.py is its twin.
 *
 * @import {Score} from './word-rules.js'
 *
 * @typedef {object} PostWords What `knowledge/suggest.json` holds.
 * @property {number} enough points from which a kind is offered
 * @property {number} quiet_weighs how much of the points of `quiet` is taken off, in hundredths
 * @property {number} longest how many letters of a text are looked at
 * @property {number} most_words how many words are told for a kind
 * @property {string} passed_over words, with | between them
 * @property {Record<string, string>} meanings words, with | between them
 * @property {Record<string, string>} lines by harm, and for `quiet` and `danger`, with ; between them
 *
 * @typedef {{harm: string, words: string[]}} Suggestion a kind of harm, and the words that led to it
 * @typedef {{suggestions: Suggestion[], danger: 'ask' | 'none'}} Suggestions at most three, the best first
 */

import { lineOf, WordRules } from './word-rules.js';

const MOST = 3;
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
  const suggestion = (/** @type {Score} */ { subject, said }) => ({
    harm: subject,
    words: rules.words(said).slice(0, words.most_words),
  });
  return text => {
    const scores = rules.scores([...text.slice(0, 2 * words.longest)].slice(0, words.longest).join(''), false);
    const off = (scores.find(({ subject }) => subject === QUIET)?.points ?? 0) * words.quiet_weighs;
    const enough = scores.filter(({ points }) => points - Math.floor(off / 100) >= words.enough);
    const harms = enough.filter(({ subject }) => subject !== QUIET && subject !== DANGER).slice(0, MOST);
    const asks = enough.some(({ subject }) => subject === DANGER);
    return { suggestions: harms.map(suggestion), danger: asks ? 'ask' : 'none' };
  };
}
