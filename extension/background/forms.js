/**
 * The background's part in opening and filling a form: a press in the popup closes the popup, so what follows the press
 * happens here. Nothing is remembered: `store/form-jobs.js` keeps how far each form has come.
 *
 * @import {Messages} from '../browser/messages.js'
 */

import { askFor, backgroundMayAsk, hostOf } from '../browser/permissions.js';
import { openPanel } from '../browser/tabs.js';
import { followSearch, sought } from '../fill/form-to-come.js';
import { fillAgain, openJob, seekOn, showForm, takeAnswer } from '../fill/job.js';
import { isJobId } from '../store/form-jobs.js';
import { recordEvent } from '../store/record-event.js';

/** How long the browser may take to tell of a permission after the popup that asked for it has closed. */
const NEWS = 400;
/** So often it is looked for a tab that is still being opened. */
const LOOKS = 50;

/** @param {Messages['openForm']['brings']} message */
export function openForm({ job, asks, beside }) {
  // Before anything else: the press that was made in the page counts only now.
  const answer = asks && backgroundMayAsk ? askFor([hostOf(job.url)]) : null;
  if (backgroundMayAsk && beside !== null) void openPanel(beside);
  void openJob(job, answer, !asks || backgroundMayAsk);
  if (job.receipt) void recordEvent(job.receipt, job.desk, 'opened', job.receipt.made_at);
}

/** @param {Messages['fillForm']['brings']} message */
export const fillForm = ({ job }) => void fillAgain(job);

/** @param {Messages['formAnswered']['brings']} message */
export async function formAnswered({ id, answer }) {
  await showForm(id);
  await takeAnswer(id, answer);
}

/**
 * Firefox: the page that asks holds this line open. It may go before the person has answered, and nobody hears of a
 * refusal.
 * @param {chrome.runtime.Port} line
 */
export function watchLine(line) {
  if (!isJobId(line.name)) return;
  line.onDisconnect.addListener(() => showSoon(line.name));
}

/** On a busy machine the line may be gone before the form's tab is there. @param {string} id */
const showSoon = (id, looks = LOOKS) =>
  void setTimeout(async () => {
    if (!(await showForm(id)) && looks > 1) showSoon(id, looks - 1);
  }, NEWS);

/**
 * One of the desk's pages has come, on the way to its form, or has changed.
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<boolean>} whether a form is still sought there
 */
export async function deskPageCame({ tab }) {
  const here = async () => (await sought()).filter(({ tabId }) => tabId === tab?.id);
  for (const { id } of await here()) await seekOn(id);
  await followSearch();
  return (await here()).length > 0;
}
