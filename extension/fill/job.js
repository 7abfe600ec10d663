/**
 * From the press on "open and fill" to the filled form. The tab is opened beside the page and, once the browser has the
 * person's permission, the draft goes into it: only into the tab that was opened for it, and only while that tab shows
 * one of the desk's pinned hosts. Every step can be taken up by whichever part of the extension is alive; a lock keeps
 * two of them from doing it twice, and lets the next one in when the first is killed.
 *
 * @import {Answer} from '../browser/permissions.js'
 * @import {FillOptions, FormField, FormJob} from '../store/form-jobs.js'
 * @import {Observation} from './next-step.js'
 */

import { hostOf, mayFill } from '../browser/permissions.js';
import { openBeside } from '../browser/tabs.js';
import { inTurn } from '../browser/turns.js';
import { theExtension } from '../browser/webext.js';
import { aboutMe } from '../store/about-me.js';
import { changeJob, formJob, formJobs, keepJob } from '../store/form-jobs.js';
import { recordEvent } from '../store/record-event.js';
import { rememberAnswer } from '../store/refused-hosts.js';
import { formPage } from './form-page.js';
import { followSearch, watchPageInFront } from './form-to-come.js';
import { hasForm, NOT_YET, nextStep } from './next-step.js';
import { boxed, takenBefore, takenWith, withEarlier } from './progress.js';
import { stateAfter } from './state-after.js';

/** How long it is between two looks at the form's tab, in milliseconds. */
const STEP = 150;

/**
 * Opens the form's tab. Without an `answer` to wait for, the fields go in at once (state "loading") or never ("copy").
 * @param {FormJob} job
 * @param {Promise<Answer> | null} answer the person's, where the browser is asking
 * @param {boolean} [active] false: the tab waits unseen until the answer is there
 */
export async function openJob(job, answer, active = true) {
  await keepJob(job);
  const tab = await openBeside(formPage(job).address, job.page, active);
  const opened = await changeJob(job.id, { tabId: tab?.id ?? null });
  if (!active && opened?.state !== 'asked') await showForm(job.id); // the answer was quicker
  if (answer) await takeAnswer(job.id, await answer);
  else await goOn(job.id);
}

/** A question that never came is no refusal: the person may press again. @param {string} id @param {Answer} answer */
export async function takeAnswer(id, answer) {
  const job = await formJob(id);
  if (!job) return;
  if (answer !== 'unasked') await rememberAnswer(hostOf(job.url), answer === 'refused', job.private);
  await locked(id, async () => {
    if ((await formJob(id))?.state === 'asked')
      await changeJob(id, { state: answer === 'granted' ? 'loading' : 'copy' });
  });
  await goOn(id);
}

/** Everything that is allowed by now and was not finished: a worker may have been killed in the middle. */
export async function goOnWithAll() {
  for (const { id, state, url } of await formJobs()) {
    if (state === 'asked' && (await mayFill(hostOf(url)))) {
      await showForm(id); // whoever asked may be gone
      await takeAnswer(id, 'granted');
    } else if (state === 'loading') {
      await adoptTab(id);
      await goOn(id);
    }
  }
}

/** @param {string} id */
const goOn = id =>
  locked(id, async () => {
    const job = await formJob(id);
    if (job?.state !== 'loading') return;
    const end = await filled(job);
    await keepOutcome(id, end);
    if (end.state === 'seeking') await seekFromPages(id);
  });

/** The person may go on while no page of ours is open. @param {string} id */
async function seekFromPages(id) {
  const tabId = (await formJob(id))?.tabId;
  await followSearch();
  if (typeof tabId === 'number') await watchPageInFront(tabId);
}

/** The form's page may have gone to another place in the very moment of the fill: then nothing is told as filled. */
async function stillThere(/** @type {FormJob} */ job) {
  const form = formPage(job);
  const [page, { url }] = await Promise.all([form.look().catch(() => null), tabOf(job)]);
  return stateAfter('filled', page, form.isAt(url));
}

/** @param {string} id @param {Pick<FormJob, 'state' | 'outcome'>} end */
async function keepOutcome(id, { state, outcome }) {
  const job = await formJob(id);
  if (!job) return;
  const now = state === 'filled' && outcome?.filled.length && !job.practice ? await stillThere(job) : state;
  const whole = now === 'filled' || now === 'seeking' ? outcome && withEarlier(outcome, job) : null;
  await changeJob(id, { state: now, outcome: whole, ...(whole && { taken: takenWith(whole, job) }), overwrite: [] });
  if (now === 'filled' && whole?.filled.length && job.receipt)
    void recordEvent(job.receipt, job.desk, 'filled', new Date().toISOString());
}

/**
 * One more look for the form, on whichever of the desk's pages the person has come to by now.
 * @param {string} id
 */
export const seekOn = id =>
  locked(id, async () => {
    const job = await formJob(id);
    if (job?.state !== 'seeking') return;
    const page = await formPage(job)
      .look()
      .catch(() => null);
    if (!page?.pinned) return;
    const outcome = await formPage(job)
      .fill(...(await given(job)))
      .catch(() => null);
    if (outcome && !('elsewhere' in outcome) && hasForm(outcome)) await keepOutcome(id, { state: 'filled', outcome });
    else if (page.step !== undefined && page.step >= 0 && page.step !== job.step)
      await changeJob(id, { step: page.step });
  });

/**
 * A worker that was killed just after the press has opened the tab and could not say which: the latest one that shows
 * the form's page and is no other job's.
 * @param {string} id
 */
async function adoptTab(id) {
  const jobs = await formJobs();
  const job = jobs.find(each => each.id === id);
  if (!job || job.tabId !== null) return;
  const form = formPage(job);
  const tabs = await theExtension().tabs.query({});
  const own = tabs.filter(
    ({ id: tabId, url, pendingUrl }) => form.isAt(url || pendingUrl || '') && !jobs.some(each => each.tabId === tabId),
  );
  const latest = Math.max(...own.map(({ id: tabId }) => tabId ?? -1));
  if (latest >= 0) await changeJob(id, { tabId: latest });
}

/**
 * Fills again: on the next step of the form, or over what the person had typed.
 * @param {FormJob} job with the fields as they are now
 */
export async function fillAgain(job) {
  const last = await formJob(job.id);
  await keepJob({ ...job, state: 'loading', taken: last?.tabId === job.tabId ? last.taken : {} });
  await goOn(job.id);
}

/** Puts back what was in the form before. @param {FormJob} job */
export const putBack = job =>
  locked(job.id, async () => {
    const undone = await formPage(job)
      .fill([], null)
      .catch(() => null);
    if (undone && !('elsewhere' in undone))
      await changeJob(job.id, { outcome: null, state: 'undone', taken: takenBefore(job) });
  });

/**
 * Brings the form's tab to the front.
 * @param {string} id
 * @returns {Promise<boolean>} whether there is one yet
 */
export async function showForm(id) {
  const tabId = (await formJob(id))?.tabId;
  if (typeof tabId !== 'number') return false;
  await theExtension()
    .tabs.update(tabId, { active: true })
    .catch(() => undefined);
  return true;
}

/**
 * Puts the fields in as soon as the form is there: see `next-step.js`.
 * @param {FormJob} job
 * @returns {Promise<Pick<FormJob, 'state' | 'outcome'>>}
 */
async function filled(job) {
  const begun = Date.now();
  let waited = NOT_YET;
  for (;;) {
    const kept = await formJob(job.id);
    const opened = { ...job, tabId: job.tabId ?? kept?.tabId ?? null };
    const page = formPage(opened);
    const { tab, url } = await tabOf(opened);
    const seen = () => ({
      now: Date.now() - begun,
      isKept: kept !== null,
      tab,
      isAtDesk: page.isAt(url),
      seeks: Boolean(job.steps),
      isOurs: job.practice,
      waits: kept?.waits,
    });
    let step = nextStep(waited, seen());
    if ('next' in step && step.next === 'try') {
      const outcome = await page.fill(...(await given(await withoutWaiting(kept ?? job)))).catch(() => null);
      step = nextStep(waited, { ...seen(), outcome: outcome ?? null });
    }
    if ('end' in step) return step.end;
    waited = step.waited;
    await new Promise(resolve => setTimeout(resolve, STEP));
  }
}

/** From now on the form takes what there is. @param {FormJob} job @returns {Promise<FormJob>} */
const withoutWaiting = async job => (job.waits && (await changeJob(job.id, { waits: false }))) || job;

/** @param {FormJob} job @returns {Promise<[FormField[], FillOptions]>} */
async function given(job) {
  const fields = [...job.fields, ...(await ownFacts(job))].filter(field => field.value);
  const { overwrite, map, forbids, says } = job;
  return [fields, { overwrite, map, earlier: boxed(job), ...(forbids && { forbids }), ...(says && { says }) }];
}

/** @param {FormJob} job @returns {Promise<{tab: Observation['tab'], url: string}>} */
async function tabOf({ tabId }) {
  if (tabId === null) return { tab: 'unopened', url: '' };
  const tab = await theExtension()
    .tabs.get(tabId)
    .catch(() => undefined);
  if (!tab) return { tab: 'closed', url: '' };
  return { tab: tab.status === 'complete' ? 'complete' : 'loading', url: tab.url ?? '' };
}

/** The person's own facts, where the desk asks for them and the person lets them go in. @param {FormJob} job */
async function ownFacts({ about, private: isPrivate, practice }) {
  if (!about.length || isPrivate || practice) return [];
  const { allowed, facts } = await aboutMe(isPrivate);
  return allowed ? about.flatMap(id => (facts[id] ? [{ id, value: facts[id], label: id, limit: null }] : [])) : [];
}

/**
 * @param {string} id
 * @param {() => Promise<void>} work
 * @returns {Promise<void>}
 */
export const locked = (id, work) => inTurn(`filling ${id}`, work);
