/** Telling what was done, and offering to undo the last of it for as long as the page is open. */

import { say } from '../interface-words.js';
import { find, make } from './elements.js';

/** @param {string} sentence */
export const tell = sentence => void (find('#said').textContent = sentence);

/**
 * @param {string} sentence what was done
 * @param {() => void} undo
 * @param {...Node} more
 */
export function offerUndo(sentence, undo, ...more) {
  const line = find('#undo-line');
  const back = make(
    'button',
    {
      'data-action': 'undo',
      click() {
        closeUndo();
        undo();
        tell(say('undone'));
      },
    },
    say('undo'),
  );
  const close = make('button', { class: 'quiet', click: closeUndo }, say('close'));
  line.replaceChildren(make('p', {}, sentence), ...more, make('div', { class: 'row' }, back, close));
  line.hidden = false;
  line.scrollIntoView({ block: 'nearest' });
  // What was pressed may be gone with what it did.
  if (!document.activeElement || document.activeElement === document.body) back.focus();
  tell(sentence);
}

/** Nothing is left to undo. */
export function closeUndo() {
  const line = find('#undo-line');
  line.hidden = true;
  line.replaceChildren();
}
