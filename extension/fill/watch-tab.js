/**
 * What becomes of a form's tab after it was filled in: closed, loaded anew, gone on to another page. The page beside
 * the form listens while it is open. The background must not: it would be woken at every navigation.
 *
 * @import {FormJob} from '../store/form-jobs.js'
 */

import { theExtension } from '../browser/webext.js';
import { changeJob, formJob } from '../store/form-jobs.js';
import { formPage } from './form-page.js';
import { locked, seekOn } from './job.js';
import { stateAfter } from './state-after.js';

/** States that say nothing of the page in the tab. */
const BLIND = new Set(['asked', 'loading', 'seeking', 'copy', 'gone']);
/** A page may draw its form without being loaded anew: how often it is looked at, in milliseconds. */
const SEEK_AGAIN = 1_500;

/** @param {() => FormJob[]} jobs the forms to be watched, as they are by then */
export function watchFormTabs(jobs) {
  const { tabs } = theExtension();
  const inTab = (/** @type {number} */ tabId) => jobs().filter(job => job.tabId === tabId);
  tabs.onRemoved.addListener(tabId => inTab(tabId).forEach(({ id }) => void closed(id, tabId)));
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') inTab(tabId).forEach(({ id }) => void lookAtForm(id));
  });
  setInterval(() => {
    for (const { id, state } of jobs()) if (state === 'seeking') void lookAtForm(id);
  }, SEEK_AGAIN);
}

/** @param {string} id @param {number} tabId */
const closed = (id, tabId) =>
  locked(id, async () => {
    const job = await formJob(id);
    if (job?.tabId !== tabId) return; // opened again meanwhile
    await changeJob(id, { state: 'gone', outcome: null, byHand: job.byHand || job.state === 'copy' });
  });

/** Takes back what is no longer true of a form: nobody may have listened when its tab changed. @param {string} id */
export async function lookAtForm(id) {
  const { tabId = null } = (await formJob(id)) ?? {};
  if (tabId === null) return;
  const tab = await theExtension()
    .tabs.get(tabId)
    .catch(() => undefined);
  if (!tab) await closed(id, tabId);
  else if (tab.status === 'complete') {
    await locked(id, () => lookAgain(id, tab));
    await seekOn(id);
  }
}

/** @param {string} id @param {chrome.tabs.Tab} tab */
async function lookAgain(id, tab) {
  const job = await formJob(id);
  if (!job || job.tabId !== tab.id || BLIND.has(job.state)) return;
  const form = formPage(job);
  const page = await form.look().catch(() => null);
  const state = stateAfter(job.state, page ?? null, form.isAt(tab.url ?? ''));
  if (state !== job.state) await changeJob(id, { state, outcome: null });
}
