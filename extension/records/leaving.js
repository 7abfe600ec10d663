/** Away from here at once, and what was kept goes with it: every page about records has that button. */

import { tellLeaving, watchLeaving } from '../browser/messages.js';
import { forgetAtLeaving } from '../store/forget.js';
import { byId } from '../style/elements.js';

/** @param {string} away @param {boolean} isPrivate */
export function leaving(away, isPrivate) {
  byId('exit').addEventListener('click', async () => {
    document.documentElement.dataset.leaving = 'yes';
    document.title = '…';
    tellLeaving();
    await Promise.race([
      forgetAtLeaving(isPrivate).catch(() => undefined),
      new Promise(resolve => setTimeout(resolve, 400)),
    ]);
    location.replace(away);
  });
  watchLeaving(() => location.replace(away));
}
