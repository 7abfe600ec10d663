/**
 * The ways in which what was written goes away at leisure: finished, forgotten, all of it at once. Loaded when the page
 * can be used already.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {Exit, Written} from './ending.js'
 */

import { say } from '../../browser/i18n.js';
import { eraseAll } from '../../store/forget.js';
import { keepLastTaken, lastTaken } from '../../store/last-taken.js';
import { find } from '../../style/elements.js';
import { surely } from '../../style/sure.js';
import { sayAloud } from '../../style/undo-line.js';
import { closeUndo, offerUndo } from './undo.js';

/**
 * Removes the report, which may be brought back while the page is open.
 * @param {OpenReport} report
 * @param {string} sentence
 * @param {...Node} more
 */
export function remove(report, sentence, ...more) {
  const gone = report.remove();
  offerUndo(sentence, () => void withoutDeleted(gone).then(back => report.bringBack(back)), ...more);
}

/**
 * The report as it comes back: where its record was deleted while it was away, no record is made up of it again.
 * @param {SavedReport} gone
 * @returns {Promise<SavedReport>}
 */
async function withoutDeleted(gone) {
  if (!gone.opened.length || gone.private || gone.practice) return gone;
  const isThere = await import('../../store/receipt-book.js')
    .then(async ({ receipts }) => Boolean(await (await receipts())?.get(gone.id)))
    .catch(() => true);
  return isThere ? gone : { ...gone, opened: gone.opened.map(each => ({ ...each, forgotten: true })) };
}

/** With a report goes what it left for the next post when it was finished, before it came back. @param {string} id */
export async function forgetLeft(id) {
  const left = await lastTaken();
  if (left.some(each => each.id === id)) await keepLastTaken(null);
}

/** @param {Written} written @param {Exit} exit */
async function eraseEverything({ report, store, choices }, { isPrivate }) {
  choices.forget();
  await Promise.all([store.forgetAll(), eraseAll(isPrivate)]);
  closeUndo();
  report.show();
  sayAloud(say('forgottenAll'));
}

/** @param {Written} written @param {Exit} exit */
export function forgetting(written, exit) {
  enliven(find('#forget'), () => {
    void forgetLeft(written.report.saved.id);
    remove(written.report, say('forgotten'));
  });
  const forgetAll = find('#forget-all');
  enliven(
    forgetAll,
    surely(forgetAll, () => void eraseEverything(written, exit)),
  );
}

/**
 * Gives a button its life that stood in the page before its script. A press before counts.
 * @param {HTMLElement} button
 * @param {() => void} act
 */
function enliven(button, act) {
  const isPressed = button.dataset.later === 'pressed';
  delete button.dataset.later;
  button.addEventListener('click', act);
  if (isPressed) act();
}
