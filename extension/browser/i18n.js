/**
 * The words of the interface, in the language the person chose: the browser's own translation follows only the browser.
 * Static pages hold the Japanese words already, so the first paint needs none of this.
 *
 * Japanese and English are at hand. Any other language is the id of a folder in `shared_data/languages/`; it is read,
 * with what it takes to show it, only where it was chosen (other-language.js).
 *
 * @import {Other} from './other-language.js'
 * @import {Language} from '../knowledge/types.js'
 */

import { fileOf } from './ours.js';
import { readPacked } from './packed.js';
import { onPhone, webext } from './webext.js';

/** @type {Record<string, string>} */
let words = {};

/** @type {Language} */
let spoken = 'ja';

/** @type {Other | null} */
let other = null;

/** @type {Promise<unknown>} */
let begun = Promise.resolve();

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

/** Japanese, plain or not: what is written for one kind of it serves the other. @param {string} tongue */
export const isJapanese = tongue => /^ja(-|$)/.test(tongue);

/** The one of the two languages at hand that serves best, for what is not there in any other. @param {Language} of */
export const atHand = of => (isJapanese(of) ? 'ja' : 'en');

/**
 * The words of the report page, which the others say, too.
 * @param {Language} language
 * @returns {Promise<Language>} the same; where that is not offered any more, the one of the browser
 */
export async function loadWords(language) {
  await (begun = begin(language));
  return spoken;
}

/** @param {Language} language */
async function begin(language) {
  spoken = language;
  other = null;
  if (language !== 'ja' && language !== 'en') {
    const { otherLanguage } = await import('./other-language.js');
    other = await otherLanguage(language, unpacked);
    spoken = other ? language : languageOf('auto');
  }
  words = await sentencesOf('words');
}

/** @param {string} file @returns {Promise<Record<string, string>>} the interface's words in it, as they are spoken */
const sentencesOf = file => (other ? other.words(file) : unpacked(`${file}.${spoken}`));

/** Further words, which few pages need. @param {'records' | 'words-beside'} of */
export async function addWords(of) {
  Object.assign(words, await sentencesOf(of));
}

/** Those words and the ones of the pages beside the report. @param {Language} language @returns {Promise<Language>} */
export async function loadAllWords(language) {
  await loadWords(language);
  await addWords('words-beside');
  return spoken;
}

/** @param {string} name @returns {Promise<any>} */
const unpacked = name => readPacked(fileOf(`knowledge/${name}.json.gz`));

/** The language of the words that are loaded. */
export const language = () => spoken;

/** As a browser knows it. */
const tag = () => other?.tag ?? spoken;

/**
 * The values with the words of the language spoken beside the Japanese and English ones, wherever they have both.
 * @template T
 * @param {T} values knowledge, or what a server answered
 * @returns {Promise<T>}
 */
export async function inLanguage(values) {
  await begun;
  return other ? other.translated(values) : values;
}

/** From now on the language spoken has what drafts say, too: an answer needs it, and no first screen waits for it. */
export async function addMeanings() {
  await begun;
  await other?.addMeanings();
}

/** One text in the language spoken. @param {{ja: string, en: string}} words */
export const tell = words => (other ? other.translated({ ...words }) : words)[spoken];

/** A sentence for where no element can stand: a file, another's page. @param {string} text */
export const plainly = text => other?.withoutSigns(text) ?? text;

/**
 * One sentence of the interface, on a phone the one that names no menu (its key with `OnPhone`); "$1", "$2" … stand for
 * the substitutions.
 * @param {string} key
 * @param {...(string | number)} substitutions
 */
export function say(key, ...substitutions) {
  const message = (onPhone && words[`${key}OnPhone`]) || (words[key] ?? withoutWords(key));
  return message.replace(/\$([1-9])/g, (_, index) => {
    const word = String(substitutions[index - 1] ?? '');
    return other ? other.inMessage(word, message) : word;
  });
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
  if (root instanceof Document) root.documentElement.lang = tag();
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
