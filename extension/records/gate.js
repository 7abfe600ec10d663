/**
 * Nothing of the records is shown before the PIN, where there is one. Once it is locked again, here or on another page,
 * or after a while in which nobody did anything, the page is loaded anew and asks for it.
 */

import { isConverting } from '../browser/conversion.js';
import { say } from '../browser/i18n.js';
import { pinField } from '../report/sections/pin-settings.js';
import { triedWords } from '../report/sections/tried-words.js';
import { forgetReceipts } from '../store/forget-receipts.js';
import { isLocked, removePin, secondsToWait, stayOpen, tryPin, watchLock } from '../store/records-lock.js';
import { find, make } from '../style/elements.js';

/** So often it is looked whether somebody is at it, and whether it is still open. */
const LOOK = 20_000;

/** @returns {Promise<void>} once the records may be shown */
export async function gate() {
  if (await isLocked()) await asked();
  watchLock(() => void lockedAnew());
  setInterval(() => void lockedAnew(), LOOK);
  document.addEventListener('visibilitychange', () => document.hidden || void lockedAnew());
  let last = 0;
  for (const sign of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(
      sign,
      () => {
        if (Date.now() - last < LOOK) return;
        last = Date.now();
        void stayOpen();
      },
      { passive: true },
    );
  }
}

async function lockedAnew() {
  if (!(await isLocked())) return;
  document.documentElement.dataset.locked = 'yes'; // at once: the page needs a moment to load
  location.reload();
}

/** Asks until it is right. */
function asked() {
  const root = document.documentElement;
  const { input, element } = pinField('pin', say('recordsPinAsk'));
  const answer = make('p', { id: 'pin-said', role: 'status' });
  const open = make('button', { class: 'primary', 'data-action': 'unlock' }, say('recordsPinOpen'));
  const section = make(
    'section',
    { id: 'locked', class: 'card stack', 'aria-label': say('recordsHeading') },
    make('h1', {}, say('recordsHeading')),
    element,
    make('div', { class: 'row' }, open),
    answer,
    forgotten(answer),
  );
  root.dataset.locked = 'yes';
  root.dataset.ready = 'yes';
  find('main').prepend(section);
  input.setAttribute('aria-describedby', answer.id);
  input.focus();
  const wait = waiting(open, answer);
  let isEntering = false;

  /** @returns {Promise<boolean>} whether it was right */
  async function enter() {
    if (open.disabled || isEntering) return false;
    isEntering = true;
    const typed = input.value;
    input.value = ''; // at once: what is typed while this one is tried is the next
    const tried = await tryPin(typed);
    if (tried.kind === 'open') return true;
    isEntering = false;
    answer.textContent = triedWords(tried);
    input.focus();
    if (tried.kind === 'wait') await wait();
    return false;
  }

  return /** @type {Promise<void>} */ (
    new Promise(opened => {
      const press = async () => {
        if (!(await enter())) return;
        section.remove();
        delete root.dataset.locked;
        opened();
      };
      open.addEventListener('click', () => void press());
      input.addEventListener('keydown', event => {
        if (event.key === 'Enter' && !isConverting(event)) void press();
      });
      // Opened on another page.
      watchLock(async () => isEntering || (await isLocked()) || location.reload());
    })
  );
}

/**
 * Nothing can be entered as long as it must be waited, and how long is told every second.
 * @param {HTMLButtonElement} open
 * @param {HTMLElement} answer
 */
function waiting(open, answer) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;
  async function wait() {
    const seconds = await secondsToWait();
    open.disabled = seconds > 0;
    if (seconds) answer.textContent = triedWords({ kind: 'wait', seconds });
    else if (ticking) answer.textContent = '';
    clearInterval(ticking);
    ticking = seconds ? setInterval(() => void wait(), 1000) : undefined;
  }
  void wait();
  return wait;
}

/** What there is to do without it: two presses away, since nothing brings it back. @param {HTMLElement} answer */
function forgotten(answer) {
  const forget = make('button', { class: 'danger', 'data-action': 'forget-locked' }, say('recordsPinForgetAll'));
  forget.addEventListener('click', async () => {
    try {
      await forgetReceipts();
      await removePin();
      location.reload();
    } catch {
      answer.textContent = say('recordsNotDeleted');
    }
  });
  return make(
    'details',
    {},
    make('summary', {}, say('recordsPinForgotten')),
    make(
      'div',
      { class: 'stack' },
      make('p', { class: 'help' }, say('recordsPinForgottenHelp')),
      make('div', { class: 'row' }, forget),
    ),
  );
}
