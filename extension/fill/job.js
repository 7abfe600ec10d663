/**
 * From the press on "open and fill" to the filled form. The tab is opened beside the page and, once the browser has the
 * person's permission, the draft goes into it: only into the tab that was opened for it, and only while that tab shows
 * one of the desk's pinned hosts. Every step can be taken up by whichever part of the extension is alive; a lock keeps
 * two of them from doing it twice, and lets the next one in when the first is killed.
 *
 * @import {Answer} from '../browser/permissions.js'
 * @import {Filled, FormField, FormJob} from '../store/form-jobs.js'
 */

import { hostOf, mayFill } from '../browser/permissions.js';
import { openBeside } from '../browser/tabs.js';
import { theExtension } from '../browser/webext.js';
import { aboutMe } from '../store/about-me.js';
import { changeJob, formJob, formJobs, keepJob } from '../store/form-jobs.js';
import { rememberAnswer } from '../store/refused-hosts.js';
import { boxed, takenBefore, takenWith, withEarlier } from './progress.js';

const SCRIPT = '/injected/fill-form.js';
const STEP = 150;
const LONGEST_LOAD = 30_000;
/** Forms that a script builds are not there yet when their page is. */
const LATE_FORM = 4_000;
/** A page on its way to another one refuses for a moment. */
const STUBBORN = 1_200;

/** @typedef {{overwrite?: string[], map?: Record<string, string>, earlier?: string[]}} How */

/**
 * Opens the form's tab. Without an `answer` to wait for, the fields go in at once (state "loading") or never ("copy").
 * @param {FormJob} job
 * @param {Promise<Answer> | null} answer the person's, where the browser is asking
 * @param {boolean} [active] false: the tab waits unseen until the answer is there
 */
export async function openJob(job, answer, active = true) {
  await keepJob(job);
  const tab = await openBeside(job.practice ? theExtension().runtime.getURL(job.url) : job.url, job.page, active);
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
    if (state === 'asked' && (await mayFill(hostOf(url)))) await takeAnswer(id, 'granted');
    else if (state === 'loading') await goOn(id);
  }
}

/** @param {string} id */
export const goOn = id =>
  locked(id, async () => {
    const job = await formJob(id);
    if (job?.state !== 'loading') return;
    const { state, outcome } = await filled(job);
    const whole = outcome && withEarlier(outcome, job);
    await changeJob(id, { state, outcome: whole, ...(whole && { taken: takenWith(whole, job) }), overwrite: [] });
  });

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
    const undone = await inForm(job, [], null).catch(() => null);
    if (undone && !('elsewhere' in undone))
      await changeJob(job.id, { outcome: null, state: 'undone', taken: takenBefore(job) });
  });

/** Brings the form's tab to the front. @param {string} id */
export async function showForm(id) {
  const tabId = (await formJob(id))?.tabId;
  if (typeof tabId === 'number')
    await theExtension()
      .tabs.update(tabId, { active: true })
      .catch(() => undefined);
}

/**
 * @param {FormJob} job
 * @returns {Promise<Pick<FormJob, 'state' | 'outcome'>>}
 */
async function filled(job) {
  const fields = [...job.fields, ...(await ownFacts(job))].filter(field => field.value);
  const begun = Date.now();
  const elapsed = () => Date.now() - begun;
  /** @type {number | null} */
  let shown = null;
  /** @type {number | null} */
  let failing = null;
  for (;;) {
    job.tabId ??= (await formJob(job.id))?.tabId ?? null;
    if (!(await formJob(job.id))) return { state: 'gone', outcome: null }; // forgotten meanwhile
    const tab =
      job.tabId === null
        ? undefined
        : await theExtension()
            .tabs.get(job.tabId)
            .catch(() => undefined);
    if (!tab && (job.tabId !== null || elapsed() > LONGEST_LOAD)) return { state: 'gone', outcome: null };
    if (tab?.status === 'complete' || elapsed() > LONGEST_LOAD / 3) {
      const outcome = await inForm(job, fields, { overwrite: job.overwrite, map: job.map, earlier: boxed(job) }).catch(
        () => null,
      );
      if (!outcome) {
        failing ??= elapsed();
        // An address that the browser does not tell us is one we have no permission for.
        if (elapsed() - failing > STUBBORN)
          return { state: isAt(tab?.url ?? '', job) ? 'refused' : 'elsewhere', outcome: null };
      } else if (!('elsewhere' in outcome)) {
        shown ??= elapsed();
        if (outcome.filled.length || outcome.kept?.length || elapsed() - shown > LATE_FORM)
          return { state: 'filled', outcome };
      } else if (outcome.elsewhere !== 'about:blank' || elapsed() > LONGEST_LOAD) {
        return { state: 'elsewhere', outcome: null };
      }
    }
    await new Promise(resolve => setTimeout(resolve, STEP));
  }
}

/** @param {string} address @param {FormJob} job */
export const isAt = (address, job) =>
  job.practice || (URL.canParse(address) && job.hosts.includes(new URL(address).host));

/**
 * The function of the page's own frame; it looks at the address once more, in the same instant in which it fills.
 * @param {FormJob} job
 * @param {FormField[]} fields
 * @param {How | null} how null: put back what was there
 * @returns {Promise<Filled | {elsewhere: string}>}
 */
async function inForm(job, fields, how) {
  if (job.practice) return theExtension().runtime.sendMessage({ practice: job.tabId, fields, how });
  const target = { tabId: job.tabId ?? -1 };
  const { scripting } = theExtension();
  // Once a page: the function there remembers what it has to put back.
  if (!(await lookInto(job)).begun) await scripting.executeScript({ target, files: [SCRIPT] });
  const [{ result }] = await scripting.executeScript({ target, func: fillHere, args: [job.hosts, fields, how] });
  if (!result) throw new Error('The form did not answer.');
  return /** @type {Filled | {elsewhere: string}} */ (result);
}

/**
 * What the form's tab shows: whether one of the desk's pages, and whether the very one that was filled in.
 * @param {FormJob} job
 * @returns {Promise<{pinned: boolean, begun: boolean}>}
 */
export async function lookInto(job) {
  if (job.practice) return theExtension().runtime.sendMessage({ practice: job.tabId, looks: true });
  const target = { tabId: job.tabId ?? -1 };
  const [{ result }] = await theExtension().scripting.executeScript({ target, func: lookHere, args: [job.hosts] });
  if (!result) throw new Error('The form did not answer.');
  return result;
}

/** Runs in the form's page. @param {string[]} hosts */
function lookHere(hosts) {
  const begun = 'tsuho' in globalThis && 'fillForm' in /** @type {any} */ (globalThis).tsuho;
  return { pinned: location.protocol === 'https:' && hosts.includes(location.host), begun };
}

/**
 * Runs in the form's page.
 * @param {string[]} hosts
 * @param {FormField[]} fields
 * @param {How | null} how
 */
async function fillHere(hosts, fields, how) {
  if (location.protocol !== 'https:' || !hosts.includes(location.host))
    return { elsewhere: location.host || location.href };
  const { fillForm } = /** @type {{tsuho: {fillForm: any}}} */ (/** @type {unknown} */ (globalThis)).tsuho;
  if (how) return fillForm(fields, how);
  await fillForm.undo();
  return { filled: [], missed: [] };
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
export const locked = (id, work) => navigator.locks.request(`filling ${id}`, work);
