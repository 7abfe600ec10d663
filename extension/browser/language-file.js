/**
 * What the file of a language beside Japanese and English says: the interface by key, and the knowledge by its Japanese
 * sentences. What it lacks is said in its fallback, and told as such (`signs.js`). Pure.
 *
 * @typedef {object} Said What its file holds.
 * @property {string} id
 * @property {string} tag BCP 47
 * @property {'ltr' | 'rtl'} direction
 * @property {'ja' | 'en'} fallback at the end of its chain; what further languages on the way say is in its sentences
 * @property {string} notice who made and who read it
 * @property {Record<string, string>} [written] how it shows words that browsers write by themselves
 * @property {Record<string, string>} interface
 * @property {Record<string, string>} sentences
 */

import { SAID, SAYS, TONGUE } from './signs.js';

/** A sentence in another tongue than the page's. @param {string} text @param {string} tag */
const inTongue = (text, tag) => `${TONGUE}${tag}${SAYS}${text}${SAID}`;

/**
 * Gives every text of the values that is there in Japanese and English its words in the other language, too: where a
 * page reads `words[language]`, it finds them.
 *
 * @template T
 * @param {T} values
 * @param {Said} said
 * @returns {T} the same ones
 */
export function translated(values, said) {
  if (values && typeof values === 'object' && 'edition' in values) Object.assign(values, { also: said.id });
  if (!values || typeof values !== 'object') return values;
  const words = /** @type {Record<string, string>} */ (values);
  if (typeof words.ja === 'string' && typeof words.en === 'string')
    words[said.id] =
      said.sentences[words.ja] ?? (words.ja === words.en ? words.ja : fallen(words[said.fallback], said));
  for (const each of Object.values(values)) translated(each, said);
  return values;
}

/**
 * The interface's words, over those of the fallback.
 *
 * @param {Record<string, string>} instead
 * @param {Said} said
 */
export const interfaceWords = (instead, said) =>
  Object.fromEntries(Object.entries(instead).map(([key, text]) => [key, said.interface[key] ?? fallen(text, said)]));

/**
 * In the fallback, line by line, for a template leaves out lines that have nothing to say. What has no letter is the
 * same in every language.
 *
 * @param {string} text
 * @param {Said} said
 */
const fallen = (text, { tag, fallback }) =>
  tag === fallback ? text : text.replace(/.*\p{L}.*/gu, line => inTongue(line, fallback));

/**
 * How a word is put into a message: in one that fell back, a word of ours that did not is told apart. What else may be
 * put there (a person's own words, a number, a name) is in no tongue that we know.
 *
 * @param {Said} said
 * @returns {(word: string, message: string) => string}
 */
export function inMessages({ tag, interface: words, sentences }) {
  /** @type {Set<string> | undefined} */
  let ours;
  const isOurs = (/** @type {string} */ word) =>
    (ours ??= new Set([...Object.values(words), ...Object.values(sentences)])).has(word);
  return (word, message) => (message.startsWith(TONGUE) && isOurs(word) ? inTongue(word, tag) : word);
}
