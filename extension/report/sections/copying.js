/**
 * Copying, in answer to a press. A page that came without https (a phone that asks a computer of the same network) has
 * no clipboard of today's kind, and copies as pages did before. Where that is refused, too, the text lies selected and
 * the person is told what to do with it.
 */

import { say } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';
import { sayAloud } from '../../style/undo-line.js';

const SHOWN_FOR = 2_500;

/**
 * @param {string} text
 * @param {HTMLElement} button says for a moment that it is done
 * @param {() => HTMLTextAreaElement} control shows the same text, to select it in
 */
export async function copyText(text, button, control) {
  if ((await written(text)) || copiedAsBefore(text)) {
    confirm(button);
    return;
  }
  const selected = control();
  selected.focus();
  selected.select();
  // Safari on a phone selects no other way: https://github.com/zenorocha/clipboard.js/issues/206
  selected.setSelectionRange(0, text.length);
  const what = say(matchMedia('(pointer: coarse)').matches ? 'copyRefusedTouch' : 'copyRefused');
  sayAloud(what);
  const help = make('p', { class: 'notice small', 'data-severity': 'warn' }, what);
  selected.after(help);
  selected.addEventListener('blur', () => help.remove(), { once: true });
}

/** @param {string} text @returns {Promise<boolean>} whether it is on the clipboard */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not there without https, or refused
  }
}

/**
 * The way before there was `navigator.clipboard`, for pages without https:
 * https://developer.mozilla.org/docs/Web/API/Clipboard_API#security_considerations
 * @param {string} text
 * @returns {boolean} whether the browser has taken it
 */
function copiedAsBefore(text) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  // Safari copies only where something is selected (https://bugs.webkit.org/show_bug.cgi?id=156529); what is pasted is
  // the text as it is, not as the control shows it.
  const control = make('textarea', { readonly: true, 'aria-hidden': 'true', tabindex: '-1' });
  Object.assign(control.style, { position: 'fixed', top: '0', opacity: '0', pointerEvents: 'none' });
  control.value = text;
  let isTaken = false;
  const give = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, true);
  (focused?.parentElement ?? document.body).append(control);
  try {
    control.focus({ preventScroll: true });
    control.setSelectionRange(0, text.length);
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, true);
    control.remove();
    focused?.focus({ preventScroll: true });
  }
}

/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const timers = new WeakMap();
/** What a button said before. @type {WeakMap<HTMLElement, ChildNode[]>} */
const said = new WeakMap();

/** @param {HTMLElement} button */
function confirm(button) {
  const words = said.get(button) ?? [...button.childNodes];
  said.set(button, words);
  button.textContent = say('copied');
  sayAloud('');
  sayAloud(say('copied'));
  clearTimeout(timers.get(button));
  timers.set(
    button,
    setTimeout(() => button.replaceChildren(...words), SHOWN_FOR),
  );
}
