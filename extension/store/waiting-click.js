/**
 * A click that waits for its report page. It waits in `storage.session`: the background may be unloaded before the page
 * asks for it, and nothing of it should outlive the browser.
 *
 * @import {Report} from '../knowledge/types.js'
 *
 * @typedef {object} Click
 * @property {Partial<Report>} facts
 * @property {boolean} private
 * @property {number | null} windowId
 * @property {number | null} tabId
 * @property {boolean} practice
 * @property {boolean} shortened whether the selection was longer than a report can hold
 * @property {PressTarget | null} [pointed]
 *
 * @typedef {object} PressTarget What may tell which post was meant: kept until the page has been asked.
 * @property {string} id of this one press
 * @property {'menu' | 'toolbar' | 'again'} by
 * @property {number} frameId
 * @property {string} link_url
 * @property {string} media_url
 * @property {string} selection
 * @property {boolean} selects whether words were selected
 * @property {number} [target_id] Firefox's name for the clicked element
 */

import { webext } from '../browser/webext.js';

const WAITING = 'click';

/**
 * Puts the click where the report page will look for it.
 * @param {Click} click
 */
export async function leaveClick(click) {
  if (webext) await webext.storage.session.set({ [WAITING]: click });
  else sessionStorage.setItem(WAITING, JSON.stringify(click)); // the practice board on the web
}

/**
 * The waiting click of this kind of window, which is removed: only one page gets it. It is as it was made: see `rehearsed`.
 * @param {boolean} isPrivate
 * @param {number | null} [windowId] given: only a click made in that window
 * @returns {Promise<Click | null>}
 */
export async function takeClick(isPrivate, windowId = null) {
  if (!webext) return takeFromBoard();
  const { action, storage } = webext;
  return navigator.locks.request('take click', async () => {
    const click = /** @type {Click | undefined} */ ((await storage.session.get(WAITING))[WAITING]);
    if (!click || click.private !== isPrivate) return null;
    if (windowId !== null && click.windowId !== null && click.windowId !== windowId) return null;
    await storage.session.remove(WAITING);
    await action.setBadgeText({ text: '' });
    return click;
  });
}

/** @returns {Click | null} what the practice board left on the web: nothing else leaves a click there */
function takeFromBoard() {
  const left = sessionStorage.getItem(WAITING);
  sessionStorage.removeItem(WAITING);
  return left ? { ...JSON.parse(left), practice: true } : null;
}

/** What a waiting click holds beside addresses goes: the person chose a harm of which nothing else may be kept. */
export async function bareWaitingClick() {
  const session = webext?.storage.session;
  const click = /** @type {Click | undefined} */ ((await session?.get(WAITING))?.[WAITING]);
  if (!session || !click) return;
  const pointed = click.pointed && { ...click.pointed, media_url: '', selection: '' };
  await session.set({
    [WAITING]: { ...click, pointed, facts: { ...click.facts, title: '', quote: '', media_url: '' } },
  });
}

/**
 * Calls the listener when a click begins to wait: for a panel that is open already.
 * @param {() => void} listener
 */
export function watchClick(listener) {
  webext?.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[WAITING]?.newValue) listener();
  });
}
