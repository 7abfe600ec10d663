/**
 * What happens elsewhere while this page is open: another page of ours changes the report or chooses another one, or a
 * click waits. Whatever the order, each click is taken by one page, and no page goes empty over it.
 *
 * @import {Origin} from './beginning.js'
 * @import {OpenReport} from './open-report.js'
 * @import {Settings} from '../store/settings.js'
 * @import {Surface} from './session.js'
 */

import { watchSettings } from '../store/settings.js';
import { watchClick } from '../store/waiting-click.js';
import { broughtByClick } from './beginning.js';
import { reportToShow } from './model/shown-report.js';

/** How long a click is left to the popup or tab that was opened for it. */
const FOR_OTHERS = 1_500;

/** @param {OpenReport} report @param {Origin} origin @param {Surface} surface */
export function followOthers(report, origin, surface) {
  followStore(report, origin, surface);
  if (surface === 'panel' || surface === 'popup') followClicks(report, origin, surface);
}

/** @param {Pick<Origin, 'store'>} origin */
const keptIn = ({ store }) => ({ all: store.all(), chosen: store.chosen() });

/** @type {typeof followOthers} */
function followStore(report, { store }, surface) {
  const learn = () => {
    const { saved } = report;
    const current = reportToShow(surface, saved, keptIn({ store }));
    if (current === saved) return;
    const deleted = current?.id === saved.id && current.bared && !saved.bared;
    report.follow(current ?? undefined, { deleted });
  };
  store.watch(learn);
  learn(); // something may have changed since this page began
}

/** @type {typeof followOthers} */
function followClicks(report, origin, surface) {
  const take = async () => {
    const clicked = (await broughtByClick(origin)) ?? takenByOther(report, origin, surface);
    // The page may have told meanwhile that it is about a post that another report is about.
    if (!clicked) return;
    report.follow(reportToShow('popup', clicked, keptIn(origin)) ?? clicked);
    globalThis.scrollTo?.(0, 0); // a panel that was read to its end shows the new post
  };
  // Where the panel stands open, no popup comes for a click (`background/show-report.js`).
  watchClick(() => void take());
  // One may have come since this page asked for it; while the panel was opening, a popup may have opened for it.
  setTimeout(() => void take(), surface === 'panel' ? FOR_OTHERS : 0);
}

/**
 * Where the popup was slow to come, the panel has taken the click that it came for.
 * @param {OpenReport} report
 * @param {Origin} origin
 * @param {Surface} surface
 */
function takenByOther({ saved }, { here, store }, surface) {
  const chosen = surface === 'popup' ? store.chosen() : null;
  const isNew = chosen && chosen.id !== saved.id && [null, here.windowId].includes(chosen.windowId);
  return isNew ? chosen : null;
}

/**
 * Once another language is chosen elsewhere, this page says all of it anew.
 * @param {Settings['language']} chosen so far
 */
export const followLanguage = chosen =>
  watchSettings(({ language }) => {
    if (language !== chosen) location.reload();
  });
