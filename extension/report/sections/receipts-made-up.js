/**
 * A page that is gone right after a press may not have kept in the book that a form was opened; the report has. Safe to
 * repeat: what is in the book already stays as it is.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Store} from '../../store/reports.js'
 * @import {Settings} from '../../store/settings.js'
 */

import { complete } from '../../store/knowledge.js';
import { receipts } from '../../store/receipt-book.js';
import { idOfEvent, recordEvent } from '../../store/record-event.js';
import { receiptFacts } from '../model/receipt-facts.js';
import { situationOf } from '../model/view.js';

/** @param {Bundle} bundle @param {Store} store @param {Settings['last']} last what was chosen last */
export async function makeUp(bundle, store, last) {
  for (const saved of store.all()) await makeUpOne(bundle, saved, last);
}

/** @param {Bundle} bundle @param {SavedReport} saved @param {Settings['last']} last what was chosen last */
export async function makeUpOne(bundle, saved, last) {
  if (!saved.opened.length || saved.private || saved.practice) return;
  await complete(bundle);
  const known = await (await receipts().catch(() => null))?.get(saved.id);
  const there = new Set(known?.desks.flatMap(({ events }) => events.map(({ id }) => id)));
  for (const { desk, at, forgotten } of saved.opened) {
    if (forgotten || there.has(idOfEvent('opened', desk, at))) continue;
    const facts = receiptFacts(bundle, saved, situationOf(bundle, saved, last), at);
    if (facts) await recordEvent(facts, desk, 'opened', at);
  }
}
