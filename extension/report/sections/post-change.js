/**
 * A change of the posts that a report is about, which the person can undo.
 *
 * @import {SavedReport} from '../../store/reports.js'
 * @import {Session} from '../session.js'
 */

import { offerUndo } from '../undo.js';

/** @param {Session} session @param {string} sentence what was done @param {(saved: SavedReport) => void} mutate */
export function changePosts(session, sentence, mutate) {
  const { id, report, suggested, doubted, certain, addressless } = structuredClone(session.saved);
  const { post, others } = report;
  session.change(mutate);
  offerUndo(sentence, () => {
    if (session.saved.id !== id) session.show(session.store.all().find(each => each.id === id));
    if (session.saved.id !== id) return; // forgotten meanwhile
    session.change(saved =>
      Object.assign(saved, { report: { ...saved.report, post, others }, suggested, doubted, certain, addressless }),
    );
  });
}
