/**
 * One after another, in every page of ours: two pages may see the same click, and each would begin a report of its own
 * or ask the page for the same post.
 */

import { onTheWeb } from './webext.js';

/**
 * On the web a page is alone with what its tab keeps, and may have no locks.
 * @template T
 * @param {string} name of what is done one at a time
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const inTurn = (name, work) => (onTheWeb ? work() : navigator.locks.request(name, work));
