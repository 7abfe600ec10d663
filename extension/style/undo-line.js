/** One line of a page: what was just done, and how to take it back for as long as the page is open. */

import { byId } from './elements.js';

/** For those who listen: what changed without their focus. @param {string} sentence */
export const sayAloud = sentence => void (byId('said').textContent = sentence);

/**
 * Shows the line, and tells it.
 * @param {'ok' | 'info'} severity ok: done · info: there is nothing to undo
 * @param {string} sentence
 * @param {(Node | string)[]} parts the sentence among them
 * @returns {HTMLElement}
 */
export function showUndoLine(severity, sentence, parts) {
  const line = byId('undo-line');
  line.dataset.severity = severity;
  line.replaceChildren(...parts);
  line.hidden = false;
  sayAloud(sentence);
  return line;
}

/** What was pressed may be gone with what it did: the focus goes on from here. @param {HTMLElement} button */
export function focusInstead(button) {
  if (!document.activeElement || document.activeElement === document.body) button.focus();
}
