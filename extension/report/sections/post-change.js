/**
 * A change of the posts that a report is about, which the person can undo.
 *
 * @import {Kept} from '../../store/reports.js'
 * @import {Session} from '../session.js'
 */

import { offerUndo } from '../undo.js';

/** @param {Session} session @param {string} sentence what was done @param {(kept: Kept) => void} mutate */
export function changePosts(session, sentence, mutate) {
  const { id, report, suggested, doubted, certain, addressless } = structuredClone(session.kept);
  const { post, others } = report;
  session.change(mutate);
  offerUndo(sentence, () => {
    if (session.kept.id !== id) session.show(session.store.all().find(each => each.id === id));
    if (session.kept.id !== id) return; // forgotten meanwhile
    session.change(kept =>
      Object.assign(kept, { report: { ...kept.report, post, others }, suggested, doubted, certain, addressless }),
    );
  });
}
