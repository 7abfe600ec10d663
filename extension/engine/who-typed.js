/**
 * Who typed what a kind of harm was found by, as far as the words say: a parent, somebody at a school, a shop, or the
 * person it happened to. Pure; backend/tsuho/engine/who_typed.py is its twin.
 *
 * It chooses only what stands chosen at first, in place of the usual role of the harm: whoever it guesses wrong changes
 * it by one press.
 *
 * @import {Harm} from '../knowledge/types.js'
 *
 * @typedef {object} Typist
 * @property {string} role "" where the words say nothing of it
 * @property {string} wish what people in it usually want
 */

import { dangersIn } from './danger-words.js';
import { WHO, WHO_MEANINGS } from './typed-words.js';
import { lineOf, WordRules } from './word-rules.js';

/** A word that nobody types: a life is told of, by `danger-words.js`. */
const OWN_LIFE = 'ownlifetold';

/**
 * @param {Harm} harm
 * @param {string} typed what this harm was found by
 * @returns {Typist}
 */
export function whoTyped(harm, typed) {
  rules ??= rulesOfWho();
  const told = dangersIn(typed);
  const text = told.has('act') || told.has('despair') ? `${typed} ${OWN_LIFE}` : typed;
  const held = new Set(rules.scores(text, true).map(({ subject }) => subject));
  for (const subject of Object.keys(WHO)) {
    const [role, wish, ...harms] = subject.split(' ');
    const fits = harms.length ? harms.includes(harm.id) : [harm.usual_role, ...(harm.also_roles ?? [])].includes(role);
    if (fits && held.has(subject)) return { role, wish: wish.replace('-', '') };
  }
  return { role: '', wish: '' };
}

/** @type {WordRules | undefined} */
let rules;

function rulesOfWho() {
  const lines = Object.entries(WHO).flatMap(([subject, written]) =>
    written.split(';').map(each => lineOf(subject, each)),
  );
  const meanings = Object.fromEntries(Object.entries(WHO_MEANINGS).map(([id, words]) => [id, words.split('|')]));
  return new WordRules(meanings, lines, []);
}
