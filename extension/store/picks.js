/**
 * Posts that a person chooses in the page: who asked, and what was chosen. Both wait in `storage.session`, because the popup
 * closes on the first press in the page and the background may be unloaded until the last.
 *
 * @import {Post} from '../knowledge/types.js'
 *
 * @typedef {object} Asked
 * @property {string} id
 * @property {string} report
 * @property {number} tabId
 * @property {number | null} windowId
 * @property {boolean} private
 * @property {boolean} adds whether what is chosen joins the report's posts, instead of taking their place
 * @property {boolean} bare whether only addresses may be kept of what is chosen
 *
 * @typedef {{post: Post, certain: boolean}} Pick
 * @typedef {Asked & {picks: Pick[], title: string}} Picked
 */

import { theExtension, webext } from '../browser/webext.js';
import { postsOf } from '../capture/look.js';
import { cleanReport } from '../engine/reports.js';

const ASKED = 'picking';
const PICKED = 'picked';
const MOST = 20;

/**
 * One after another, in every page of ours and in the background: nobody writes what another has just taken away.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
const inTurn = work => navigator.locks.request('take picked', work);

/** @param {Asked} asked */
export const askFor = asked => inTurn(() => theExtension().storage.session.set({ [ASKED]: asked }));

/**
 * What a page's script says was chosen: believed only from the tab that was asked, and once.
 * @param {{picked?: unknown, posts?: unknown, title?: unknown}} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<Picked | null>}
 */
export const takeChoice = (message, sender) => inTurn(() => choiceOf(message, sender));

/** @type {typeof takeChoice} */
async function choiceOf({ picked, posts, title }, sender) {
  const { runtime, storage } = theExtension();
  const asked = /** @type {Asked | undefined} */ ((await storage.session.get(ASKED))[ASKED]);
  if (
    sender.id !== runtime.id ||
    !asked ||
    asked.id !== picked ||
    asked.tabId !== sender.tab?.id ||
    !Array.isArray(posts)
  )
    return null;
  await storage.session.remove(ASKED);
  const picks = posts.slice(0, MOST).flatMap(told => {
    const [post] = postsOf([told]);
    if (!post) return [];
    return {
      post: asked.bare ? { ...post, text: '', author: '' } : post,
      certain: told.certain === true && post.permalink !== '',
    };
  });
  const name = asked.bare ? '' : cleanReport({ title: String(title ?? '') }).title;
  const choice = { ...asked, picks, title: name };
  await storage.session.set({ [PICKED]: choice });
  return choice;
}

/**
 * What was chosen for a report, taken away from where it waits.
 * @param {string} report
 * @returns {Promise<Picked | null>}
 */
export const takePicked = report =>
  inTurn(async () => {
    const { session } = theExtension().storage;
    const picked = /** @type {Picked | undefined} */ ((await session.get(PICKED))[PICKED]);
    if (picked?.report !== report) return null;
    await session.remove(PICKED);
    return picked;
  });

/** @param {() => void} listener */
export function watchPicked(listener) {
  theExtension().storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[PICKED]?.newValue) listener();
  });
}

/** Nothing that was chosen waits any longer, and what is still being chosen brings addresses only. */
export const barePicks = () =>
  inTurn(async () => {
    const { session } = theExtension().storage;
    const asked = (await session.get(ASKED))[ASKED];
    await session.remove(PICKED);
    if (asked) await session.set({ [ASKED]: { ...asked, bare: true } });
  });

/** Nothing is chosen any longer for a report that is forgotten. @param {string} [report] all, where none is named */
export async function forgetPicks(report) {
  const session = webext?.storage.session;
  if (!session) return;
  await inTurn(async () => {
    for (const place of [ASKED, PICKED]) {
      const waiting = /** @type {Asked | undefined} */ ((await session.get(place))[place]);
      if (waiting && (report === undefined || waiting.report === report)) await session.remove(place);
    }
  });
}
