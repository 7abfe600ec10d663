/**
 * The page that takes a job's fields: the desk's own, or the practice form in a rehearsal.
 *
 * @import {PageState} from '../browser/messages.js'
 * @import {FillOptions, Filled, FormField, FormJob} from '../store/form-jobs.js'
 *
 * @typedef {object} FormPage
 * @property {string} address what its tab opens
 * @property {(address: string) => boolean} isAt whether an address, where the browser tells it, is one of the desk's
 * @property {() => Promise<PageState>} look fails where the page does not let us look
 * @property {(fields: FormField[], how: FillOptions | null) => Promise<Filled | {elsewhere: string}>} fill
 *   how null: puts back what was there · elsewhere: what the tab shows instead · fails where the page lets nobody in
 */

import { practiceForm } from '../practice/rehearsal.js';
import { deskForm } from './desk-form.js';

/** @param {FormJob} job @returns {FormPage} */
export const formPage = job => (job.practice ? practiceForm(job) : deskForm(job));
