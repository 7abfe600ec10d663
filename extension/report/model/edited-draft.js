/**
 * A draft with the person's own wording in it. Pure.
 *
 * @import {Draft, DraftField} from '../../knowledge/types.js'
 */

import { openingOf } from '../../engine/desk-view.js';
import { wholeText } from '../../engine/drafting.js';

/**
 * @param {DraftField} field
 * @param {Record<string, string> | undefined} edits
 */
export const wordingOf = (field, edits) => (edits && Object.hasOwn(edits, field.id) ? edits[field.id] : field.value);

/**
 * Everything as one text to copy, with the person's wording.
 * @param {Draft} draft
 * @param {Record<string, string> | undefined} edits
 */
export function editedText(draft, edits) {
  const fields = draft.fields.map(field => ({ label: field.label, value: wordingOf(field, edits) }));
  return wholeText(openingOf(draft), fields);
}
