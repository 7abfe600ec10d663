/**
 * What may be kept of a report, by its harm. Pure.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Harm, Post} from '../../knowledge/types.js'
 */

import { within } from '../../engine/reports.js';

/**
 * Takes out of a report what its harm's evidence rule forbids to keep, also where it went into edited drafts. The
 * address and the person's own words stay.
 * @param {SavedReport} saved is changed
 * @param {Harm['evidence']} evidence
 * @returns {boolean} whether anything was taken out
 */
export function keepOnlyAllowed(saved, evidence) {
  const before = textsOf(saved);
  saved.report = within(saved.report, evidence);
  if (evidence === 'url_only') bare(saved);
  const left = textsOf(saved);
  const gone = before.filter(text => text !== '' && !left.includes(text));
  for (const [desk, fields] of Object.entries(saved.edits)) {
    const stay = Object.entries(fields).filter(([, value]) => !gone.some(text => value.includes(text)));
    saved.edits[desk] = Object.fromEntries(stay);
  }
  if (evidence === 'url_only' && gone.length) saved.bared = true;
  return gone.length > 0;
}

/** What is still to be asked, or to be looked at, brings addresses only. @param {SavedReport} saved */
function bare(saved) {
  if (saved.pointed) saved.pointed = { ...saved.pointed, media_url: '', selection: '' };
  if (saved.suggested) saved.suggested = wordless(saved.suggested);
  saved.doubted = saved.doubted.map(wordless);
}

/** @param {Post} post @returns {Post} */
const wordless = post => ({ ...post, text: '', author: '' });

/** @param {SavedReport} saved */
function textsOf({ report, pointed, suggested, doubted }) {
  const posts = [report.post, ...(report.others ?? []), ...(suggested ? [suggested] : []), ...doubted];
  const asked = pointed ? [pointed.media_url, pointed.selection] : [];
  return [
    report.title,
    report.quote,
    report.media_url,
    ...posts.flatMap(({ text, author }) => [text, author]),
    ...asked,
  ];
}
