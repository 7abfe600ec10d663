/**
 * The background's part in opening and filling a form: a press in the popup closes the popup, so what follows the press
 * happens here. Nothing is remembered: `form-jobs.js` keeps how far each form has come.
 *
 * @import {Answer} from '../browser/permissions.js'
 * @import {FormJob} from '../store/form-jobs.js'
 *
 * @typedef {{form: 'open', job: FormJob, asks: boolean, beside: number | null} | {form: 'answered', id: string, answer: Answer}} FormMessage
 *   beside: the window whose panel is to open
 */

import { askFor, backgroundMayAsk, hostOf } from '../browser/permissions.js';
import { openPanel } from '../browser/tabs.js';
import { theExtension } from '../browser/webext.js';
import { goOnWithAll, openJob, showForm, takeAnswer } from '../fill/job.js';

const webext = theExtension();
const OURS = webext.runtime.getURL('/');

/** How long the browser may take to tell of a permission after the popup that asked for it has closed. */
const NEWS = 400;

webext.permissions?.onAdded.addListener(() => void goOnWithAll());

webext.runtime.onMessage.addListener((/** @type {Partial<FormMessage>} */ message, sender) => {
  // Pages' scripts may speak to the background, too: a form is opened only for our own pages.
  if (!sender.url?.startsWith(OURS)) return;
  if (message.form === 'answered') void answered(/** @type {any} */ (message));
  if (message.form !== 'open') return;
  const { job, asks, beside } = /** @type {Extract<FormMessage, {form: 'open'}>} */ (message);
  // Before anything else: the press that was made in the page counts only now.
  const answer = asks && backgroundMayAsk ? askFor([hostOf(job.url)]) : null;
  if (backgroundMayAsk && beside !== null) void openPanel(beside);
  void openJob(job, answer, !asks || backgroundMayAsk);
});

// Firefox: the page that asks holds this open. It may go before the person has answered, and nobody hears of a refusal.
webext.runtime.onConnect.addListener(port => {
  if (!port.name.startsWith('form:')) return;
  port.onDisconnect.addListener(() => void setTimeout(() => void showForm(port.name), NEWS));
});

/** @param {{id: string, answer: Answer}} message */
async function answered({ id, answer }) {
  await showForm(id);
  await takeAnswer(id, answer);
}
