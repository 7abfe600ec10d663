/**
 * Forms that are still sought when nobody looks: the panel may be closed while the person goes on from the desk's home.
 * The background must not listen to the tabs, since it would be woken at every navigation; so the desk's own pages,
 * where the person has let us in, tell that they have come. Nothing is put anywhere else, and nothing outlasts the
 * search.
 */

import { originsOf } from '../browser/permissions.js';
import { inTurn } from '../browser/turns.js';
import { theExtension } from '../browser/webext.js';
import { formJobs } from '../store/form-jobs.js';

const ID = 'form-to-come';
const SCRIPT = 'injected/form-came.js';

/** Jobs whose form is still to come. */
export const sought = async () => (await formJobs()).filter(({ state }) => state === 'seeking');

/** Has exactly those pages tell that belong to a desk whose form is sought by now. */
export const followSearch = () => inTurn(ID, follow);

async function follow() {
  const { scripting } = theExtension();
  const jobs = await sought();
  const registered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (!jobs.length) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const matches = originsOf([...new Set(jobs.flatMap(({ hosts }) => hosts))]);
  const script = { id: ID, js: [SCRIPT], matches, runAt: /** @type {const} */ ('document_idle') };
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, persistAcrossSessions: false }]);
}

/**
 * A form that the page in front may yet draw: registered scripts begin with the next page.
 * @param {number} tabId
 */
export const watchPageInFront = tabId =>
  theExtension()
    .scripting.executeScript({ target: { tabId }, files: [SCRIPT] })
    .catch(() => undefined); // it has gone on, and the next one tells
