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
  const more = await fetch(fileOf('knowledge/languages.json')).then(
    answer => answer.json(),
    () => [],
  );
  return [...AT_HAND, ...more];
}
