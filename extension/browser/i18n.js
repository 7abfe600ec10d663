/**
 * The words of the interface, in the language the person chose: the browser's own translation follows only the browser.
 * Static pages hold the Japanese words already, so the first paint needs none of this.
 *
 * @typedef {import('../knowledge/types.js').Language} Language
 */

import { webext } from './webext.js';

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

/** @param {Language} language */
export async function loadWords(language) {
  const packed = (await fetch(`/knowledge/words.${language}.json.gz`)).body;
  if (!packed) throw new Error(`The words of ${language} are missing.`);
  words = await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json();
  spoken = language;
}

/** The language of the words that are loaded. */
export const language = () => spoken;

/**
 * One sentence of the interface; "$1", "$2" … stand for the substitutions.
 * @param {string} key
 * @param {...(string | number)} substitutions
 */
export function say(key, ...substitutions) {
  const message = words[key] ?? withoutWords(key);
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
 * Puts the words into everything below `root` that asks for them.
 * @param {Document | DocumentFragment | Element} root
 */
export function wordsInto(root) {
  if (root instanceof Document) root.documentElement.lang = spoken;
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
