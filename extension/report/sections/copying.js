/**
 * Copying, in answer to a press. Where the clipboard refuses, the text lies selected and the person is told which keys
 * to press.
 */

import { say } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';
import { tell } from './undo.js';

const SHOWN_FOR = 2_500;

/**
 * @param {string} text
 * @param {HTMLElement} button says for a moment that it is done
 * @param {() => HTMLTextAreaElement} control shows the same text, to select it in
 */
export async function copyText(text, button, control) {
  try {
    await navigator.clipboard.writeText(text);
    confirm(button);
  } catch {
    const selected = control();
    selected.focus();
    selected.select();
    tell(say('copyRefused'));
    const help = make('p', { class: 'notice small', 'data-severity': 'warn' }, say('copyRefused'));
    selected.after(help);
    selected.addEventListener('blur', () => help.remove(), { once: true });
  }
}

/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const timers = new WeakMap();

/** @param {HTMLElement} button */
function confirm(button) {
  const words = button.dataset.words ?? button.textContent ?? '';
  button.dataset.words = words;
  button.textContent = say('copied');
  tell('');
  tell(say('copied'));
  clearTimeout(timers.get(button));
  timers.set(
    button,
    setTimeout(() => void (button.textContent = words), SHOWN_FOR),
  );
}
