/**
 * The practice form as a form to be filled: a rehearsal never opens a real desk. Nothing is put into a page of the
 * extension itself; it is asked to fill itself.
 *
 * @import {FormPage} from '../fill/form-page.js'
 * @import {FormJob} from '../store/form-jobs.js'
 */

import { send } from '../browser/messages.js';
import { theExtension, webext } from '../browser/webext.js';

/** @param {string} desk */
export const practicePath = desk => `/practice/form.html?desk=${encodeURIComponent(desk)}`;

/** @param {string} desk */
export const practiceAddress = desk =>
  webext ? webext.runtime.getURL(practicePath(desk)) : new URL(practicePath(desk), location.origin).href;

/** @param {FormJob} job @returns {FormPage} */
export const practiceForm = job => ({
  address: theExtension().runtime.getURL(job.url),
  isAt: () => true,
  look: () => send('lookAtPractice', { tabId: job.tabId }),
  fill: (fields, how) => send('fillPractice', { tabId: job.tabId, fields, how }),
});
