/**
 * The languages that can be chosen, each by its own name.
 *
 * @import {Language} from '../knowledge/types.js'
 * @typedef {{id: Language, name: string, tag: string, offer?: string}} Offered `offer`: to whose browser speaks it
 */

import { fileOf } from './ours.js';

/** @type {Offered[]} */
const AT_HAND = [
  { id: 'ja', name: '日本語', tag: 'ja' },
  { id: 'en', name: 'English', tag: 'en' },
];

/**
 * Those and what the package lists, compiled from `shared_data/languages/`.
 * @returns {Promise<Offered[]>}
 */
export async function languagesOffered() {
  const more = await fetch(fileOf('knowledge/languages.json'))
    .then(answer => (answer.ok ? answer.json() : []))
    .catch(() => []);
  return [...AT_HAND, ...more];
}

/**
 * The browser's own language, where nobody has chosen one and it is among those that are offered.
 * @param {'auto' | Language} chosen in the settings
 */
export const ownOffered = async chosen =>
  chosen === 'auto' ? ownLanguage(await languagesOffered(), navigator.languages) : undefined;

/** @param {string} tag */
const primary = tag => tag.split('-', 1)[0].toLowerCase();

/**
 * The first of the browser's languages that can be chosen, where it is one that is offered.
 * @param {Offered[]} offered
 * @param {readonly string[]} wanted as the browser lists them, the best first
 */
export function ownLanguage(offered, wanted) {
  const own = wanted.map(primary).find(each => offered.some(({ tag }) => primary(tag) === each));
  return offered.find(({ tag, offer }) => offer && primary(tag) === own);
}
