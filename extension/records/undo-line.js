/** What was just done, at the foot of the window, and how to take it back for as long as the page is open. */

import { say } from '../browser/i18n.js';
import { byId, make } from '../style/elements.js';
import { focusInstead, sayAloud, showUndoLine } from '../style/undo-line.js';

/**
 * @param {string} words what was done
 * @param {(() => Promise<void>) | null} undo
 * @param {...(Node | false)} more
 */
export function showDone(words, undo, ...more) {
  const back =
    undo && make('button', { class: 'small', 'data-action': 'undo', click: () => void take() }, say('recordsUndo'));
  const close = make('button', { class: 'quiet small', 'data-action': 'close', click: hideDone }, say('recordsClose'));
  async function take() {
    hideDone();
    try {
      await undo?.();
      sayAloud(say('recordsUndone'));
    } catch {
      showDone(say('recordsNotKept'), undo, ...more);
    }
  }
  showUndoLine(undo ? 'ok' : 'info', words, [
    make('span', { class: 'grow' }, words),
    ...more.filter(part => part instanceof Node),
    ...(back ? [back] : []),
    close,
  ]);
  focusInstead(back ?? close);
}

function hideDone() {
  byId('undo-line').hidden = true;
}
