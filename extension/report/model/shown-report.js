/**
 * Which report a page shows after another page of ours, or a click, has changed what is kept: two pages may deal with
 * one click, in any order, and none of them may lose what it shows. Pure.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Surface} from '../session.js'
 *
 * @typedef {object} StoredReports What is kept now.
 * @property {SavedReport[]} all newest first
 * @property {SavedReport | null} chosen the one that was chosen last, if it is still there
 */

/**
 * The panel shows what was chosen last. The others stay with theirs; where that went into another report (the same post
 * was clicked again, an empty one was replaced), it is the chosen one by then. Where it was erased, none is.
 * @param {Surface} surface
 * @param {SavedReport} shown
 * @param {StoredReports} kept
 * @returns {SavedReport | null} null where an empty one is to be shown
 */
export function reportToShow(surface, shown, { all, chosen }) {
  const nothing = isEmpty(shown) ? shown : null;
  if (surface === 'panel') return chosen ?? all[0] ?? nothing;
  return all.find(({ id }) => id === shown.id) ?? nothing ?? chosen;
}

/** Whether it was never kept: there was nothing in it. @param {SavedReport} saved */
const isEmpty = ({ report, situation }) => !report.url && !report.notes && !situation.harm;
