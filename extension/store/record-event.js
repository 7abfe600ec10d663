/**
 * Keeping what the product itself saw: that a form was opened or filled in, that a draft was copied. Never that
 * anything was sent. What cannot be kept hinders nobody: the report goes on, and says so itself where the disk is full.
 *
 * @import {EventKind, Receipt} from '../engine/receipts.js'
 */

import { receiptsToWrite } from './receipt-book.js';

/**
 * The name of what the product saw happen: the same for every page that tells of it.
 * @param {EventKind} kind
 * @param {string} desk
 * @param {string} at
 */
export const idOfEvent = (kind, desk, at) => `${kind}-${desk}-${Date.parse(at).toString(36)}`;

/**
 * @param {Receipt} facts
 * @param {string} desk
 * @param {EventKind} kind
 * @param {string} at
 * @returns {Promise<boolean>} whether it was kept
 */
export const recordEvent = async (facts, desk, kind, at) => {
  try {
    await (await receiptsToWrite()).record(facts, [{ desk, event: { id: idOfEvent(kind, desk, at), kind, at } }]);
    return true;
  } catch {
    return false;
  }
};
