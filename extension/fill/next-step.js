/**
 * When a form that was opened is to take its fields, and when it is given up: what is seen of its tab, and how long
 * that has lasted, decides the next step. Pure.
 *
 * @import {Filled, FormJob} from '../store/form-jobs.js'
 *
 * @typedef {object} Delays since when, in milliseconds from the beginning; null: not yet
 * @property {number | null} shown the page is there, but took nothing
 * @property {number | null} failing the page lets nobody in
 *
 * @typedef {Filled | {elsewhere: string} | null} FillOutcome null: the page let nobody in
 *
 * @typedef {object} Observation
 * @property {number} now milliseconds from the beginning
 * @property {boolean} isKept whether the job is still there: its report may have been forgotten meanwhile
 * @property {'unopened' | 'closed' | 'loading' | 'complete'} tab
 * @property {boolean} isAtDesk whether the tab's address is known to be one of the desk's
 * @property {boolean} [waits] whether the reported page is still being read
 * @property {boolean} [seeks] whether the form may lie behind this page, however late the person comes to it
 * @property {boolean} [isOurs] whether the page is one of ours: it lets us in, once its scripts have begun
 * @property {FillOutcome} [outcome] of the try in this step, if there was one
 *
 * @typedef {{end: Pick<FormJob, 'state' | 'outcome'>} | {next: 'try' | 'wait', waited: Delays}} Step
 */

const LONGEST_LOAD = 30_000;
/** A page that loads for so long can have its form already. */
const LONG_LOAD = LONGEST_LOAD / 3;
/** Forms that a script builds are not there yet when their page is. */
const LATE_FORM = 4_000;
/** A page on its way to another one refuses for a moment. */
const STUBBORN = 1_200;
/** What is read of the reported page by then goes in with the rest. */
const LATE_READING = 1_000;

/** @type {Delays} */
export const NOT_YET = { shown: null, failing: null };

/** @param {Delays} waited @param {Observation} seen @returns {Step} */
export const nextStep = (waited, seen) =>
  seen.outcome === undefined ? beforeTry(waited, seen) : afterTry(waited, seen, seen.outcome);

/** @param {Delays} waited @param {Observation} seen @returns {Step} */
function beforeTry(waited, { now, isKept, tab, waits }) {
  if (!isKept || tab === 'closed' || (tab === 'unopened' && now > LONGEST_LOAD)) return end('gone');
  if (waits && now < LATE_READING) return { next: 'wait', waited };
  return { next: tab === 'complete' || now > LONG_LOAD ? 'try' : 'wait', waited };
}

/** @param {Delays} waited @param {Observation} seen @param {FillOutcome} outcome @returns {Step} */
function afterTry(waited, { now, isAtDesk, seeks, isOurs }, outcome) {
  if (!outcome) {
    const failing = waited.failing ?? now;
    // An address that the browser does not tell us is one we have no permission for.
    if (now - failing > (isOurs ? LONGEST_LOAD : STUBBORN)) return end(isAtDesk ? 'refused' : 'elsewhere');
    return { next: 'wait', waited: { ...waited, failing } };
  }
  if ('elsewhere' in outcome)
    return outcome.elsewhere !== 'about:blank' || now > LONGEST_LOAD ? end('elsewhere') : { next: 'wait', waited };
  const shown = waited.shown ?? now;
  if (hasForm(outcome)) return end('filled', outcome);
  if (now - shown > LATE_FORM) return end(seeks ? 'seeking' : 'filled', outcome);
  return { next: 'wait', waited: { ...waited, shown } };
}

/** @param {Filled} outcome @returns {boolean} whether a form took something, or held it already */
export const hasForm = ({ filled, kept }) => filled.length > 0 || Boolean(kept?.length);

/** @param {FormJob['state']} state @param {Filled | null} [outcome] @returns {Step} */
const end = (state, outcome = null) => ({ end: { state, outcome } });
