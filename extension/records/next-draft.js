/**
 * The next draft of a report that was made before: the same post, harm and role, at the desk that a road leads to. It
 * is the same report, so what comes of it stands in the same record. Words of the post were not kept, and so are not
 * there.
 *
 * @import {Receipt} from '../engine/receipts.js'
 * @import {WayOn} from '../engine/what-next.js'
 */

import { reportPage } from '../browser/tabs.js';
import { emptyReport } from '../engine/reports.js';
import { keptReports } from '../store/reports.js';
import { newReport } from '../store/saved-report.js';

/**
 * The records of a private window are none, so this is never one.
 * @param {Receipt} receipt
 * @param {Pick<WayOn, 'desk' | 'wish'>} way
 */
export async function beginNext(receipt, { desk, wish }) {
  const store = await keptReports(false);
  const unfinished = store.all().find(({ id }) => id === receipt.id);
  const saved = unfinished ?? reportAgain(receipt);
  saved.situation = { ...receipt.situation, wish };
  saved.desk = desk;
  await store.keep(saved);
  await store.choose(saved.id);
  location.assign(reportPage);
}

/** @param {Receipt} receipt */
function reportAgain({ id, post, made_at: seen }) {
  const { sent, seen: captured = sent, number = '', author_id = '', posted_at = '', others = [] } = post;
  const empty = emptyReport().post;
  const facts = {
    url: sent,
    page_url: captured,
    seen_at: seen,
    post: { ...empty, permalink: post.certain ? sent : '', number, author_id, posted_at },
    others: others.map(permalink => ({ ...empty, permalink })),
  };
  return { ...newReport(facts), id, certain: post.certain ?? false, settled: true };
}
