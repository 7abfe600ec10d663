/**
 * Where the address is asked for: above the answer, as long as the answer hangs on it; on the web page, where nothing
 * was shared, below one that does without.
 *
 * @import {Surface} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { find } from '../../style/elements.js';

/** @param {Surface} surface */
export function postPlace(surface) {
  const post = find('#post');
  const below = find('#answer');
  const above = find('#situation');

  /** @param {View} view */
  return ({ saved: { report }, triage, findings }) => {
    if (surface !== 'web' || post.contains(document.activeElement)) return;
    const isNeeded = findings.some(({ severity }) => severity !== 'info');
    const isBelow = triage !== null && !report.url && !report.post.permalink && !isNeeded;
    if (isBelow && below.nextElementSibling !== post) below.after(post);
    if (!isBelow && above.previousElementSibling !== post) above.before(post);
  };
}
