/**
 * A post in one line: its number, who wrote it and when.
 *
 * @import {Post} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { inJapan } from '../../engine/japan-time.js';

const MINUTE = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;

/** @param {Post} post */
export const lineOfPost = ({ number, author, author_id, posted_at }) =>
  [number && say('postNumber', number), writer(author, author_id), momentOf(posted_at)].filter(Boolean).join(' · ');

/** @param {string} name @param {string} id */
const writer = (name, id) => (name && id && id !== name ? `${isolated(name)} (${isolated(id)})` : isolated(name || id));

/**
 * A name may turn the direction of writing, and with it the number, the time and the address behind it.
 * @param {string} name
 */
const isolated = name => (TURNING.test(name) ? `\u2068${name.replace(TURNINGS, '')}\u2069` : name);
/** Letters that run from right to left, and signs that turn the direction. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Script=Arabic}|\p{Script=Hebrew}/u;
const TURNINGS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** @param {string} moment */
function momentOf(moment) {
  const { text, zoned } = inJapan(moment);
  if (zoned) return say('postMoment', text);
  return MINUTE.test(text) ? say('postMomentUnzoned', text) : text;
}
