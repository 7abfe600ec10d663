/**
 * How the other reports stand: what was only written is another thing than what a desk was opened for. Pure.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 */

const WRITTEN = { one: 'unfinishedWritten', all: 'unfinishedTitle' };
const OPENED = { one: 'unfinishedOpened', all: 'unfinishedTitleOpened' };

/**
 * The name of the words for it, the desk that was opened last ('' for none), and since when.
 * @param {Pick<SavedReport, 'opened' | 'changed_at'>} saved
 */
export function standing({ opened, changed_at }) {
  const last = opened.at(-1);
  return last ? { words: OPENED.one, ...last } : { words: WRITTEN.one, desk: '', at: changed_at };
}

/**
 * How many of each there are, those that are still to be written first.
 * @param {Pick<SavedReport, 'opened'>[]} reports
 * @returns {[string, number][]} the name of the words, and how many
 */
export function counted(reports) {
  const opened = reports.filter(each => each.opened.length > 0).length;
  /** @type {[string, number][]} */
  const all = [
    [WRITTEN.all, reports.length - opened],
    [OPENED.all, opened],
  ];
  return all.filter(([, count]) => count > 0);
}
