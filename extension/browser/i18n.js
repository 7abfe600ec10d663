/**
 * The words of the interface, in the language the person chose: the browser's own translation follows only the browser.
 * Static pages hold the Japanese words already, so the first paint needs none of this.
 *
 * @typedef {import('../knowledge/types.js').Language} Language
 */

import { fileOf } from './ours.js';
import { readPacked } from './packed.js';
import { onPhone, webext } from './webext.js';

/** @type {Record<string, string>} */
let words = {};

/** @type {Language} */
let spoken = 'ja';

const ATTRIBUTES = /** @type {const} */ ([
  ['data-say-label', 'aria-label'],
  ['data-say-placeholder', 'placeholder'],
  ['data-say-title', 'title'],
  ['data-say-alt', 'alt'],
]);

/** @param {'auto' | Language} setting @returns {Language} */
export function languageOf(setting) {
  if (setting !== 'auto') return setting;
  const browserSpeaks = webext?.i18n.getMessage('@@ui_locale') || navigator.language;
  return /^ja(?![a-z])/i.test(browserSpeaks) ? 'ja' : 'en';
}

/** The words of the report page, which the others say, too. @param {Language} language */
export async function loadWords(language) {
  words = await unpacked(`words.${language}`);
  spoken = language;
}

/** Further words, which few pages need. @param {'records'} of */
export async function addWords(of) {
  Object.assign(words, await unpacked(`${of}.${spoken}`));
}

/** Those words and the ones of the pages beside the report. @param {Language} language */
export async function loadAllWords(language) {
  const beside = unpacked(`words-beside.${language}`);
  await loadWords(language);
  Object.assign(words, await beside);
}

/** @param {string} name @returns {Promise<Record<string, string>>} */
const unpacked = name => readPacked(fileOf(`knowledge/${name}.json.gz`));

/** The language of the words that are loaded. */
export const language = () => spoken;

/**
 * One sentence of the interface, on a phone the one that names no menu (its key with `OnPhone`); "$1", "$2" … stand for
 * the substitutions.
 * @param {string} key
 * @param {...(string | number)} substitutions
 */
export function say(key, ...substitutions) {
  const message = (onPhone && words[`${key}OnPhone`]) || (words[key] ?? withoutWords(key));
  return message.replace(/\$([1-9])/g, (_, index) => String(substitutions[index - 1] ?? ''));
}

/**
 * The name stands where a sentence is missing: a person can go on, and the tests of pages refuse the complaint.
 * @param {string} key
 */
function withoutWords(key) {
  if (Object.keys(words).length) console.error(`There are no words for "${key}" in ${spoken}.`);
  return key;
}

/**
 * Puts the words into everything below `root` that asks for them. What a phone has not is not told of there.
 * @param {Document | DocumentFragment | Element} root
 */
export function wordsInto(root) {
  if (root instanceof Document) root.documentElement.lang = spoken;
  if (onPhone) for (const element of root.querySelectorAll('[data-not-on-phone]')) element.remove();
  for (const element of root.querySelectorAll('[data-say]')) {
    const sentence = say(element.getAttribute('data-say') ?? '');
    if (element.textContent !== sentence) element.textContent = sentence;
  }
  for (const [wanted, attribute] of ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[${wanted}]`)) {
      element.setAttribute(attribute, say(element.getAttribute(wanted) ?? ''));
    }
  }
}
