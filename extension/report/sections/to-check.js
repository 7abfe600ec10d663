/**
 * What of a post its page does not prove, in a few words beside it.
 */

import { say } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';

/** What each fact is called that may be doubted. @type {Record<string, string>} */
export const DOUBTED = { author: 'factAuthor', number: 'factNumber', posted_at: 'factPostedAt' };

/** @param {string[]} unsure the names of the facts @returns {HTMLElement | false} */
export const toCheck = unsure =>
  unsure.length > 0 &&
  make(
    'span',
    { class: 'unsure', 'data-doubt': unsure.join(' ') },
    say('postUnsure', unsure.map(name => say(DOUBTED[name])).join(say('listComma'))),
  );
