/**
 * A post in one line: its number, who wrote it and when.
 *
 * @import {Post} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { inJapan } from '../../engine/japan-time.js';

const MINUTE = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;

/** @param {Post} post */
export const factsOf = ({ number, author, author_id, posted_at }) =>
  [number && say('postNumber', number), writer(author, author_id), momentOf(posted_at)].filter(Boolean).join(' · ');

/** @param {string} name @param {string} id */
const writer = (name, id) => (name && id && id !== name ? `${name} (${id})` : name || id);

/** @param {string} moment */
function momentOf(moment) {
  const { text, zoned } = inJapan(moment);
  if (zoned) return say('postMoment', text);
  return MINUTE.test(text) ? say('postMomentUnzoned', text) : text;
}
