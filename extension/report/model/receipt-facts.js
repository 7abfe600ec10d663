/**
 * What a receipt knows of a report: which post by its addresses and numbers, what kind of harm, and nothing of what the
 * page said. Pure.
 *
 * @import {Bundle, Situation} from '../../knowledge/types.js'
 * @import {Receipt} from '../../engine/receipts.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 */

import { asMayBeKept } from '../../engine/receipts-file.js';
import { cleanReport } from '../../engine/reports.js';
import { resolve } from '../../engine/resolved-report.js';
import { harmOf } from './view.js';

/**
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @param {Situation} situation
 * @param {string} now
 * @returns {Receipt | null} null of a rehearsal, of a private window, and where nobody has said yet what it is about
 */
export function receiptFacts(bundle, saved, situation, now) {
  const harm = harmOf(bundle, saved);
  if (!harm || saved.private || saved.practice) return null;
  const report = cleanReport(saved.report);
  const { address, others } = resolve(bundle, report);
  const { number, author_id: author, posted_at: posted } = report.post;
  const further = [...others.values()].map(({ url }) => url);
  return asMayBeKept({
    id: saved.id,
    schema: 1,
    made_at: now,
    edition: bundle.edition,
    situation: { ...situation },
    evidence: harm.evidence,
    post: {
      sent: address.url,
      ...(address.raw && { seen: address.raw }),
      ...(number && { number }),
      ...(author && { author_id: author }),
      ...(posted && { posted_at: posted }),
      certain: saved.certain,
      ...(further.length > 0 && { others: further }),
    },
    desks: [],
  });
}
