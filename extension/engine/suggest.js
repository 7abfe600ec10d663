/**
 * Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
 * backend/tsuho/engine/suggest.py is its twin.
 *
 * What was learned from examples (`likeness.js`) says first whether anything is offered at all, or the post only shares
 * the words of harms (news, stories, games); then which kinds, each with the words that led there (`telling-words.js`).
 * Words of danger to life (`danger-words.js`) ask whether anyone is in danger, whatever was learned.
 *
 * @import {Learned} from './likeness.js'
 *
 * @typedef {object} PostWords What `knowledge/suggest.json` holds.
 * @property {number} longest how many letters of a text are looked at
 * @property {number} most_words how many words are told for a kind
 * @property {Learned} learned
 *
 * @typedef {{harm: string, words: string[]}} Suggestion a kind of harm, and the words that led to it
 * @typedef {{suggestions: Suggestion[], danger: 'ask' | 'none'}} Suggestions at most three, the best first
 */

import { dangersIn } from './danger-words.js';
import { numbersOf, Table } from './likeness.js';
import { spelled } from './spelling.js';
import { tellingWords } from './telling-words.js';

const MOST = 3;
// In thousandths of the margin by which examples are told apart, measured on posts of writers that were left out:
/** From here on something is offered. */
const SURE = 140;
/** A kind that is so little behind the best is offered, too. */
const CLOSE = 300;
/** From here on it is asked whether anyone is in danger. */
const ALARM = 70;

/**
 * What was learned of posts, ready to be asked.
 * @param {PostWords} words
 * @returns {(text: string) => Suggestions} what a text speaks for
 */
export function suggester(words) {
  const table = new Table(words.learned);
  return text => {
    const lookedAt = [...text.slice(0, 2 * words.longest)].slice(0, words.longest).join('');
    const { harm, danger, kinds, one } = table.likeness(numbersOf(spelled(lookedAt)));
    const isDanger = dangersIn(lookedAt).size > 0 || (one > 0 && danger >= ALARM * one);
    const asked = isDanger ? 'ask' : 'none';
    const best = Math.max(...kinds);
    if (one === 0 || harm + best < SURE * one) return { suggestions: [], danger: asked };
    const indexes = [...kinds.keys()]
      .filter(index => best - kinds[index] <= CLOSE * one)
      .sort((first, second) => kinds[second] - kinds[first])
      .slice(0, MOST);
    const told = tellingWords(table, lookedAt, indexes, words.most_words);
    const suggestions = indexes.map((index, at) => ({ harm: table.kinds[index], words: told[at] }));
    return { suggestions: suggestions.filter(each => each.words.length > 0), danger: asked };
  };
}
