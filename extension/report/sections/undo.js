/**
 * Telling what was done, and offering to undo the last of it for as long as the page is open.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {OpenReport} from '../open-report.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';
import { focusInstead, sayAloud, showUndoLine } from '../../style/undo-line.js';

/** Tells what there is nothing to undo of, for everyone to see. @param {string} sentence */
export const announce = sentence => showLine('info', sentence, make('div', { class: 'row' }, closeButton()));

/**
 * @param {string} sentence what was done
 * @param {() => void} undo
 * @param {...Node} more
 */
export function offerUndo(sentence, undo, ...more) {
  const back = make(
    'button',
    {
      'data-action': 'undo',
      click() {
        closeUndo();
        undo();
        sayAloud(say('undone'));
      },
    },
    say('undo'),
  );
  showLine('ok', sentence, ...more, make('div', { class: 'row' }, back, closeButton()));
  focusInstead(back);
}

/**
 * Changes the report in a way that the person can undo, also when another report is shown by then.
 * @param {OpenReport} report
 * @param {string} sentence what was done
 * @param {(saved: SavedReport) => void} mutate
 * @param {(saved: SavedReport, before: SavedReport) => void} restore puts back what `mutate` has changed
 * @param {SavedReport} [before] as it was, where the change began earlier
 */
export function changeWithUndo(report, sentence, mutate, restore, before = structuredClone(report.saved)) {
  report.change(mutate);
  offerUndo(sentence, () => {
    if (report.showAgain(before.id)) report.change(saved => restore(saved, before));
  });
}

/**
 * Changes which posts the report is about, in a way that the person can undo.
 * @param {OpenReport} report
 * @param {string} sentence what was done
 * @param {(saved: SavedReport) => void} mutate
 */
export const changePosts = (report, sentence, mutate) =>
  changeWithUndo(report, sentence, mutate, (saved, { report: { post, others }, ...before }) => {
    const { suggested, doubted, certain, addressless, unsure, doubts } = before;
    const told = { suggested, doubted, certain, addressless, unsure, doubts };
    Object.assign(saved, { report: { ...saved.report, post, others }, ...told });
  });

const closeButton = () => make('button', { class: 'quiet', click: closeUndo }, say('close'));

/** @param {'ok' | 'info'} severity @param {string} sentence @param {...Node} more */
function showLine(severity, sentence, ...more) {
  find('#lines').append(find('#undo-line')); // the one before may have stepped aside
  showUndoLine(severity, sentence, [make('p', {}, sentence), ...more]).scrollIntoView({ block: 'nearest' });
}

/** The next post of a series has come: what is told and asked of the one before stands below its answer. */
export const stepAside = () => find('#answer').after(find('#undo-line'));

/** Nothing is left to undo. */
export function closeUndo() {
  const line = find('#undo-line');
  line.hidden = true;
  line.replaceChildren();
}
