/**
 * Posts that a person chooses in the page: who asked, and what was chosen. Both wait in `storage.session`, because the
 * popup closes on the first press in the page and the background may be unloaded until the last.
 *
 * @import {Post} from '../knowledge/types.js'
 *
 * @typedef {object} PickRequest
 * @property {string} id
 * @property {string} report
 * @property {number} tabId
 * @property {number | null} windowId
 * @property {boolean} private
 * @property {number} [from] the tab of the report that asked, where it stands in one
 * @property {boolean} adds whether what is chosen joins the report's posts, instead of taking their place
 * @property {boolean} bare whether only addresses may be kept of what is chosen
 *
 * @typedef {{post: Post, certain: boolean, unsure?: string[]}} Pick
 * @typedef {PickRequest & {picks: Pick[], title: string}} PostChoice
 */

import { fleeting } from '../browser/storage.js';
import { inTurn } from '../browser/turns.js';
import { PICKS_LOCK, STORED } from './stored.js';

const { key: ASKED } = STORED.picking;
const { key: PICKED } = STORED.picked;

// In turn: nobody writes what another page, or the background, has just taken away.

/** @param {PickRequest} asked */
export const askFor = asked => inTurn(PICKS_LOCK, () => fleeting().write({ [ASKED]: asked }));

/**
 * Keeps what was chosen in place of the asking that it answers.
 * @param {(asked: PickRequest) => PostChoice | null} choose what was chosen, or null where it is no answer to this
 *   asking
 * @returns {Promise<PostChoice | null>}
 */
export const keepChoice = choose =>
  inTurn(PICKS_LOCK, async () => {
    const memory = fleeting();
    const asked = /** @type {PickRequest | undefined} */ (await memory.get(ASKED));
    const picked = asked ? choose(asked) : null;
    if (!picked) return null;
    await memory.remove([ASKED]);
    await memory.write({ [PICKED]: picked });
    return picked;
  });

/**
 * What was chosen for a report, taken away from where it waits.
 * @param {string} report
 * @returns {Promise<PostChoice | null>}
 */
export const takePicked = report =>
  inTurn(PICKS_LOCK, async () => {
    const picked = /** @type {PostChoice | undefined} */ (await fleeting().get(PICKED));
    if (picked?.report !== report || !Array.isArray(picked.picks)) return null;
    await fleeting().remove([PICKED]);
    return picked;
  });

/** @param {() => void} listener */
export const watchPicked = listener => fleeting().watch(({ [PICKED]: picked }) => void (picked && listener()));

/** Nothing that was chosen waits any longer, and what is still being chosen brings addresses only. */
export const barePicks = () =>
  inTurn(PICKS_LOCK, async () => {
    const memory = fleeting();
    const asked = /** @type {PickRequest | undefined} */ (await memory.get(ASKED));
    await memory.remove([PICKED]);
    if (asked) await memory.write({ [ASKED]: { ...asked, bare: true } });
  });
