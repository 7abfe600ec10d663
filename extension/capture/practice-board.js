/**
 * The practice board inside the extension, where no script can be put in: it is asked to read itself, and answers only
 * where it is the tab that is meant (`practice/board-reader.js`).
 *
 * @import {Messages} from '../browser/messages.js'
 */

import { send } from '../browser/messages.js';

/** @param {number} tabId */
export const practiceBoard = tabId => ({
  /** @param {Messages['lookAtBoard']['brings']['pointed']} pointed */
  look: pointed => send('lookAtBoard', { tabId, pointed }).catch(() => null),

  /** @param {string} id @param {Messages['pickOnBoard']['brings']['words']} words */
  pick: (id, words) => send('pickOnBoard', { tabId, id, words }).then(Boolean, () => false),

  stop: () => send('pickOnBoard', { tabId, id: '', words: null }).catch(() => undefined),
});
