/**
 * Leaving in a hurry: away from here at once, and nothing left behind.
 *
 * @import {OpenReport} from '../open-report.js'
 * @import {LastChoices, Surface} from '../session.js'
 * @import {Store} from '../../store/reports.js'
 *
 * @typedef {object} Written What this page may have to forget.
 * @property {OpenReport} report
 * @property {Store} store
 * @property {LastChoices} choices
 *
 * @typedef {object} Exit The way out of here.
 * @property {string} away the address to go to
 * @property {number | null} tabId the tab that this page was opened for
 * @property {Surface} surface
 * @property {boolean} isPrivate whether it is in a private window
 */

import { send, tellLeaving, watchLeaving } from '../../browser/messages.js';
import { theExtension, webext } from '../../browser/webext.js';
import { find } from '../../style/elements.js';

/** However slow the storage is, nobody is kept waiting who wants to leave. */
const LONGEST_WAIT = 400;
const AFTER_START = 100;

/** Loaded when the page can be used already. */
const forgetting = () => import('../../store/forget.js');

/**
 * Away from here at once, and nothing left behind: neither on this page nor on the one it was opened for.
 * @param {Written} written
 * @param {Exit} exit
 */
export async function leave({ report, store }, { away, tabId, surface, isPrivate }) {
  report.leave();
  document.title = '…';
  document.body.replaceChildren();
  tellLeaving();
  // What takes longer is the background's: this page may be gone before.
  const rest = webext && send('forgetPerson', { private: isPrivate });
  const erased = Promise.all([
    store.forgetAll(),
    forgetting().then(({ forgetAtLeaving }) => forgetAtLeaving(isPrivate)),
    rest,
  ]).catch(() => undefined);
  await Promise.race([erased, new Promise(resolve => setTimeout(resolve, LONGEST_WAIT))]);
  if (!webext) {
    location.replace(away);
    return;
  }
  const { tabs } = webext;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  const reported = report.saved.tabId;
  const own = reported !== null && (await isStillItsTab(reported)) ? reported : undefined;
  const shown = new Set([active?.id, tabId, own].filter(id => typeof id === 'number'));
  await Promise.allSettled([...shown].map(id => tabs.update(id, { url: away })));
  if (surface !== 'tab') close();
}

/**
 * Whether the tab is the one that was clicked in: a browser that was started again gives its number to another. Only
 * where the person clicked may we look.
 * @param {number} tabId
 * @returns {Promise<boolean>}
 */
const isStillItsTab = tabId =>
  theExtension()
    .scripting.executeScript({ target: { tabId }, func: () => true })
    .then(
      () => true,
      () => false,
    );

/** @param {Written} written @param {Exit} exit */
export function endings(written, exit) {
  setTimeout(forgetting, AFTER_START);
  let isLeaving = false;
  const go = () => {
    if (isLeaving) return;
    isLeaving = true;
    void leave(written, exit);
  };
  const button = find('#exit');
  // Pressed in a private window, it leaves the records of the others.
  find('#exit-what').hidden = exit.isPrivate;
  if (exit.isPrivate) button.removeAttribute('title');
  button.addEventListener('click', go);
  // The mouse's button need not come up: see main.js.
  button.addEventListener('pointerdown', ({ pointerType, button: pressed }) => {
    if (pointerType === 'mouse' && pressed === 0) go();
  });
  watchLeaving(() => {
    if (exit.surface === 'panel' || exit.surface === 'popup') close();
    else location.replace(exit.away);
  });
}
