/**
 * Forms that were opened from a report: in which tab, with what to fill in, and how far that came. They wait in
 * `storage.session`, because the popup closes and the worker is unloaded in between; each part of the extension takes
 * up what another left. They are in memory for every kind of window and go with their report.
 *
 * @import {Filled as FillerAnswer} from '../injected/fill-form/index.js'
 * @import {Need as FillerNeed} from '../injected/fill-form/needs.js'
 * @import {PrintedField} from '../engine/form-print.js'
 * @import {Receipt} from '../engine/receipts.js'
 *
 * @typedef {'asked' | 'loading' | 'seeking' | 'filled' | 'copy' | 'moved' | 'undone' | 'elsewhere' | 'refused' |
 *   'gone'} FormState
 *   asked: the browser waits for the person's permission · loading: the fields go in as soon as the form is there ·
 *   seeking: the tab shows one of the desk's pages without a form; it is filled whenever the form appears ·
 *   copy: it was opened to be filled by hand · moved: the tab shows another page of the desk than the one that was
 *   filled · undone: it was put back as it was · elsewhere: the tab shows another site · refused: the page lets nobody
 *   in · gone: the tab was closed
 *
 * @typedef {object} FormField
 * @property {string} id
 * @property {string} value
 * @property {string} label
 * @property {number | null} limit
 * @property {string} [moment] the same as ISO 8601, where the value is a moment
 *
 * @typedef {FillerNeed} Need
 *
 * @typedef {{since: string, noted: PrintedField[], seen: PrintedField[]}} Differs the form as it was noted that day,
 *   and as it is
 *
 * @typedef {{earlier?: string[], differs?: Differs}} More
 * @typedef {Pick<FillerAnswer, 'filled' | 'missed'> & Partial<FillerAnswer> & More} Filled
 *   what the filler answered, an older one too · earlier: of the missed, what an earlier page of the form took
 *
 * @typedef {object} FillOptions what `tsuho.fillForm` is told beside the fields
 * @property {string[]} [overwrite]
 * @property {Record<string, string>} [map]
 * @property {string[]} [earlier] what had its box on an earlier page of the form
 * @property {Record<string, string[]>} [forbids] words that forbid, beside those that the filler knows
 * @property {string} [says] what people who listen hear at a filled control
 *
 * @typedef {object} FieldProgress What the form took of a field, on this page or on an earlier one.
 * @property {string} value the whole that was given; never the person's own facts
 * @property {string} [cut]
 * @property {string[]} [left]
 * @property {boolean} [inText] whether it had no box and went to the head of the free text
 *
 * @typedef {object} FormJob
 * @property {string} id
 * @property {string} report
 * @property {string} desk
 * @property {string} [evidence] the rule of evidence that the fields were made under
 * @property {string} url
 * @property {string[]} hosts the desk's pinned ones: nothing is filled in anywhere else
 * @property {FormField[]} fields
 * @property {Record<string, string>} map the desk's verified field map
 * @property {Record<string, string[]>} [forbids] words of newer knowledge that forbid, by what they forbid
 * @property {string} [says] what people who listen hear at a filled control, in the person's language
 * @property {string[]} about which of the person's own facts may go in
 * @property {boolean} private
 * @property {boolean} practice
 * @property {{windowId: number | null, tabId: number | null}} page the page that is reported
 * @property {number | null} tabId the form's tab
 * @property {FormState} state
 * @property {string[]} overwrite fields the person lets us write over
 * @property {Filled | null} outcome
 * @property {Record<string, FieldProgress>} [taken] by field, since the tab was opened
 * @property {string[]} [steps] what the person presses on the way to the form, in their language
 * @property {string[][]} [presses] what the links of the desk's pages say to each of them, any one of these
 * @property {number} [step] which of them is next
 * @property {boolean} [byHand] gone, and not to be filled when it is opened again
 * @property {Receipt} [receipt] what its receipt is to know: not of a rehearsal, nor of a private window
 * @property {boolean} [waits] the page was still being read when the form was opened: what it tells may yet come
 */

import { fleeting } from '../browser/storage.js';
import { inTurn } from '../browser/turns.js';
import { jobLock, STORED } from './stored.js';

const { key: PREFIX } = STORED.formJobs;

/** @param {string} report @param {string} desk */
export const jobId = (report, desk) => `${PREFIX}${report}:${desk}`;

/** Whether a name is a job's id. @param {string} name */
export const isJobId = name => name.startsWith(PREFIX);

/** @returns {Promise<FormJob[]>} */
export async function formJobs() {
  const kept = Object.entries(await fleeting().read());
  return kept.flatMap(([key, value]) => (isJobId(key) && isJob(value) ? [value] : []));
}

/** Whether what was kept can be gone on with. @param {any} value @returns {value is FormJob} */
const isJob = value =>
  ['id', 'report', 'desk', 'url', 'state'].every(part => typeof value?.[part] === 'string') &&
  ['hosts', 'fields', 'about', 'overwrite'].every(part => Array.isArray(value[part])) &&
  ['map', 'page'].every(part => typeof value[part] === 'object' && value[part] !== null);

/** @param {string} id @returns {Promise<FormJob | null>} */
export const formJob = async id => {
  const job = await fleeting().get(id);
  return isJob(job) ? job : null;
};

/** @param {FormJob} job */
export const keepJob = job => fleeting().write({ [job.id]: job });

/**
 * Changes what is there; what was forgotten meanwhile does not come back. One change at a time: a background that has
 * just been woken hears at once what it should have heard one after the other.
 * @param {string} id
 * @param {Partial<FormJob>} change
 * @returns {Promise<FormJob | null>}
 */
export const changeJob = (id, change) =>
  inTurn(jobLock(id), async () => {
    const job = await formJob(id);
    if (!job) return null;
    await keepJob({ ...job, ...change });
    return { ...job, ...change };
  });

/**
 * What the page told after the form was opened, for a form that still waits for it.
 * @param {string} id
 * @param {Pick<FormJob, 'fields' | 'evidence'>} told
 */
export const bringToJob = (id, told) =>
  inTurn(jobLock(id), async () => {
    const job = await formJob(id);
    if (job?.waits) await keepJob({ ...job, ...told, waits: false });
  });

/** Calls back when something came or went. @param {() => void} listener */
export const watchJobs = listener =>
  fleeting().watch(changes => void (Object.keys(changes).some(isJobId) && listener()));
