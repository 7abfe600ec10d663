/**
 * One after another, in every page of ours: two pages may see the same click, and each would begin a report of its own
 * or ask the page for the same post.
 *
 * @typedef {'begin a report' | 'take click' | 'take picked' | `ask tab ${number | null}`
 *   | `changing ${string}` | `filling ${string}` | 'form-to-come'
 *   | 'records lock' | `key of ${string}` | 'language of the settings'} Turn every one that pages take: who shares a
 *   name waits for the other
 */

import { onTheWeb } from './webext.js';

/**
 * On the web a page is alone with what its tab keeps, and may have no locks.
 * @template T
 * @param {Turn} name of what is done one at a time
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const inTurn = (name, work) => (onTheWeb ? work() : navigator.locks.request(name, work));
