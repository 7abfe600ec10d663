/**
 * What may be kept of a report, by its harm. Pure.
 *
 * @import {Kept} from '../browser/kept-reports.js'
 * @import {Harm, Report} from '../knowledge/types.js'
 */

import { within } from '../knowledge/report.js';

/**
 * Takes out of a report what its harm's evidence rule forbids to keep, also where it went into edited drafts. The
 * address and the person's own words stay.
 * @param {Kept} kept is changed
 * @param {Harm['evidence']} evidence
 * @returns {boolean} whether anything was taken out
 */
export function keepOnlyAllowed(kept, evidence) {
  const before = textsOf(kept.report);
  kept.report = within(kept.report, evidence);
  const left = textsOf(kept.report);
  const gone = before.filter((text, place) => text !== '' && text !== left[place]);
  for (const [desk, fields] of Object.entries(kept.edits)) {
    const stay = Object.entries(fields).filter(([, value]) => !gone.some(text => value.includes(text)));
    kept.edits[desk] = Object.fromEntries(stay);
  }
  return gone.length > 0;
}

/** @param {Report} report */
const textsOf = ({ title, quote, media_url, post }) => [title, quote, media_url, post.text, post.author];
