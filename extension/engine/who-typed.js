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
 * @property {string} wish what is wanted; "" as well
 */

import { dangersIn } from './danger-words.js';
import { inKana } from './romaji.js';
import { WHO, WHO_MEANINGS } from './typed-words.js';
import { lineOf, WordRules } from './word-rules.js';

/** "Kill herself" is said of nobody's own life. */
const ANOTHERS = /\b(?:him|her)self\b/gi;
/** A word that nobody types: a life is told of, by `danger-words.js`. */
const OWN_LIFE = 'ownlifetold';

/**
 * The first role that holds, with what people in it usually want; the first wish that holds where there is none.
 * @param {Harm} harm
 * @param {string} typed what this harm was found by
 * @returns {Typist}
 */
export function whoTyped(harm, typed) {
  rules ??= rulesOfWho();
  const held = new Set(rules.scores(withOwnLife(inKana(typed)?.text ?? typed), true).map(({ subject }) => subject));
  const fitting = Object.keys(WHO)
    .filter(subject => held.has(subject))
    .map(toldBy)
    .filter(({ role, harms }) =>
      harms.length ? harms.includes(harm.id) : ['', harm.usual_role, ...(harm.also_roles ?? [])].includes(role),
    );
  const { role, wish } = fitting.find(each => each.role) ?? { role: '', wish: '' };
  return { role, wish: wish || (fitting.find(each => !each.role)?.wish ?? '') };
}

/** @param {string} text */
function withOwnLife(text) {
  const told = dangersIn(text.replace(ANOTHERS, '_'));
  return told.has('act') || told.has('despair') ? `${text} ${OWN_LIFE}` : text;
}

/** What a line of words tells, as it is compiled: `victim talk suicide_notice`, `- police`. @param {string} subject */
function toldBy(subject) {
  const [role, wish, ...harms] = subject.split(' ');
  return { role: role.replace('-', ''), wish: wish.replace('-', ''), harms };
}

/** The meanings by which is said only what is wanted. */
export const WISHING = [
  ...new Set(
    Object.entries(WHO)
      .filter(([subject]) => subject.startsWith('-'))
      .flatMap(([subject, lines]) => lines.split(';').flatMap(line => lineOf(subject, line).parts))
      .flatMap(part => (part.absent ? [] : part.meanings)),
  ),
];

/** @type {WordRules | undefined} */
let rules;

function rulesOfWho() {
  const lines = Object.entries(WHO).flatMap(([subject, written]) =>
    written.split(';').map(each => lineOf(subject, each)),
  );
  const meanings = Object.fromEntries(Object.entries(WHO_MEANINGS).map(([id, words]) => [id, words.split('|')]));
  return new WordRules(meanings, lines, []);
}
