/**
 * The ways in which what was written goes away: forgotten, or left in a hurry. (Finished: `finishing.js`.)
 *
 * @import {SavedReport} from '../../store/reports.js'
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { send, tellLeaving, watchLeaving } from '../../browser/messages.js';
import { webext } from '../../browser/webext.js';
import { find } from '../../style/elements.js';
import { closeUndo, offerUndo, tell } from '../undo.js';

/** However slow the storage is, nobody is kept waiting who wants to leave. */
const LONGEST_WAIT = 400;
const AFTER_START = 100;

/** Loaded when the page can be used already. */
const forgetting = () => import('../../store/forget.js');

/** @param {Session} session */
export const forgetThis = session => remove(session, say('forgotten'));

/**
 * Removes the report, which may be taken back while the page is open.
 * @param {Session} session
 * @param {string} sentence
 * @param {...Node} more
 */
export function remove(session, sentence, ...more) {
  const gone = structuredClone(session.saved);
  void session.store.forget(gone.id);
  session.show();
  offerUndo(sentence, () => bringBack(session, gone), ...more);
}

/** @param {Session} session @param {SavedReport} saved */
export function bringBack(session, saved) {
  void session.store.keep(saved);
  session.show(saved);
}

/** @param {Session} session */
export async function forgetEverything(session) {
  session.forgetChoices();
  await Promise.all([session.store.forgetAll(), forgetting().then(({ eraseAll }) => eraseAll(session.here.private))]);
  closeUndo();
  session.show();
  tell(say('forgottenAll'));
}

/**
 * Away from here at once, and nothing left behind: neither on this page nor on the one it was opened for.
 * @param {Session} session
 */
export async function leave(session) {
  const { bundle, here, saved, place } = session;
  const away = bundle.product.quick_exit;
  session.left = true;
  document.title = '…';
  document.body.replaceChildren();
  tellLeaving();
  // What takes longer is the background's: this page may be gone before.
  const rest = webext && send('forgetPerson', { private: here.private });
  const erased = Promise.all([
    session.store.forgetAll(),
    forgetting().then(({ forgetAtLeaving }) => forgetAtLeaving(here.private)),
    rest,
  ]).catch(() => undefined);
  await Promise.race([erased, new Promise(resolve => setTimeout(resolve, LONGEST_WAIT))]);
  if (!webext) {
    location.replace(away);
    return;
  }
  const { tabs } = webext;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  const shown = new Set([active?.id, here.tabId, saved.tabId].filter(id => typeof id === 'number'));
  await Promise.allSettled([...shown].map(id => tabs.update(id, { url: away })));
  if (place !== 'tab') close();
}

/** @param {Session} session */
export function endings(session) {
  setTimeout(forgetting, AFTER_START);
  const sure = find('#sure');
  find('#exit').addEventListener('click', () => leave(session));
  watchLeaving(() => {
    if (session.place === 'panel' || session.place === 'popup') close();
    else location.replace(session.bundle.product.quick_exit);
  });
  find('#forget').addEventListener('click', () => forgetThis(session));
  find('#forget-all').addEventListener('click', () => {
    sure.hidden = false;
    find('#sure-no').focus();
  });
  const back = () => {
    sure.hidden = true;
    find('#forget-all').focus();
  };
  find('#sure-no').addEventListener('click', back);
  find('#sure-yes').addEventListener('click', () => {
    back();
    void forgetEverything(session);
  });
}
