/**
 * What may be kept of a report, by its harm. Pure.
 *
 * @import {Kept} from '../../store/reports.js'
 * @import {Harm, Post} from '../../knowledge/types.js'
 */

import { within } from '../../engine/reports.js';

/**
 * Takes out of a report what its harm's evidence rule forbids to keep, also where it went into edited drafts. The
 * address and the person's own words stay.
 * @param {Kept} kept is changed
 * @param {Harm['evidence']} evidence
 * @returns {boolean} whether anything was taken out
 */
export function keepOnlyAllowed(kept, evidence) {
  const before = textsOf(kept);
  kept.report = within(kept.report, evidence);
  if (evidence === 'url_only') bare(kept);
  const left = textsOf(kept);
  const gone = before.filter(text => text !== '' && !left.includes(text));
  for (const [desk, fields] of Object.entries(kept.edits)) {
    const stay = Object.entries(fields).filter(([, value]) => !gone.some(text => value.includes(text)));
    kept.edits[desk] = Object.fromEntries(stay);
  }
  if (evidence === 'url_only' && gone.length) kept.bared = true;
  return gone.length > 0;
}

/** What is still to be asked, or to be looked at, brings addresses only. @param {Kept} kept */
function bare(kept) {
  if (kept.pointed) kept.pointed = { ...kept.pointed, media_url: '', selection: '' };
  if (kept.suggested) kept.suggested = wordless(kept.suggested);
  kept.doubted = kept.doubted.map(wordless);
}

/** @param {Post} post @returns {Post} */
const wordless = post => ({ ...post, text: '', author: '' });

/** @param {Kept} kept */
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
