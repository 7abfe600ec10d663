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
 * @property {boolean} [tooLong] whether its address was longer than a report can hold
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

import { fleeting } from '../browser/storage.js';
import { inTurn } from '../browser/turns.js';
import { webext } from '../browser/webext.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.click;

/**
 * A press that names nothing in the page.
 * @param {PressTarget['by']} by
 * @param {number} [frameId]
 * @returns {PressTarget}
 */
export const pressed = (by, frameId = 0) => {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return { id, by, frameId, link_url: '', media_url: '', selection: '', selects: by === 'toolbar' };
};

/**
 * Puts the click where the report page will look for it. On the web only the practice board does.
 * @param {Click} click
 */
export const leaveClick = click => fleeting().write({ [KEY]: click });

/**
 * The waiting click of this kind of window, which is removed: only one page gets it. It is as it was made: see
 * `rehearsed`.
 * @param {boolean} isPrivate
 * @param {number | null} [windowId] given: only a click made in that window
 * @param {(click: Click) => Promise<unknown>} [keep] what becomes of it; until then it waits, as the page may be closed
 * @returns {Promise<Click | null>}
 */
export const takeClick = (isPrivate, windowId = null, keep = async () => undefined) =>
  inTurn('take click', () => clickFor(isPrivate, windowId, keep));

/** @param {boolean} isPrivate @param {number | null} windowId @param {(click: Click) => Promise<unknown>} keep */
async function clickFor(isPrivate, windowId, keep) {
  const click = await waitingClick();
  if (!click || click.private !== isPrivate) return null;
  if (windowId !== null && click.windowId !== null && click.windowId !== windowId) return null;
  await keep(click);
  // The person may have clicked once more meanwhile.
  if (JSON.stringify(await waitingClick()) !== JSON.stringify(click)) return click;
  await fleeting().remove([KEY]);
  await webext?.action.setBadgeText({ text: '' });
  return click;
}

/** What a waiting click holds beside addresses goes: the person chose a harm of which nothing else may be kept. */
export async function bareWaitingClick() {
  const click = await waitingClick();
  if (!click) return;
  const pointed = click.pointed && { ...click.pointed, media_url: '', selection: '' };
  await leaveClick({ ...click, pointed, facts: { ...click.facts, title: '', quote: '', media_url: '' } });
}

/**
 * Calls the listener when a click begins to wait: for a panel that is open already.
 * @param {() => void} listener
 */
export const watchClick = listener => fleeting().watch(({ [KEY]: click }) => void (click && listener()));

/** @returns {Promise<Click | undefined>} */
const waitingClick = async () => {
  const click = /** @type {Click | undefined} */ (await fleeting().get(KEY));
  return typeof click?.facts === 'object' && click.facts !== null ? click : undefined;
};
