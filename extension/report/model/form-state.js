/**
 * What is said of a form in each state, and what is offered. Pure.
 *
 * @import {FormJob, FormState} from '../../store/form-jobs.js'
 *
 * @typedef {object} StateView
 * @property {[key: string, ...substitutions: (number | string)[]]} says
 * @property {'ok' | 'info' | 'warn'} severity
 * @property {string} [fill] what the button that fills says
 * @property {boolean} [reopen] whether opening it again is the way out: its button comes first
 * @property {'fill'} [primary]
 */

/** @type {Record<Exclude<FormState, 'filled' | 'seeking'>, StateView>} */
const STATES = {
  asked: { says: ['formAsked'], severity: 'info', fill: 'fillThis', primary: 'fill' },
  loading: { says: ['formLoading'], severity: 'info' },
  copy: { says: ['formCopy'], severity: 'info', fill: 'fillAllow' },
  moved: { says: ['formMoved'], severity: 'info', fill: 'fillThis', primary: 'fill' },
  undone: { says: ['formUndone'], severity: 'info', fill: 'fillThis', primary: 'fill' },
  elsewhere: { says: ['formElsewhere'], severity: 'warn', reopen: true },
  refused: { says: ['formRefused'], severity: 'warn', fill: 'fillThis', reopen: true },
  gone: { says: ['formGone'], severity: 'warn', reopen: true },
};

/** @type {StateView} */
const NO_FORM = { says: ['companionLine'], severity: 'info' };

/** @type {StateView} */
const IN_FRONT = { says: ['formHere'], severity: 'info', fill: 'fillThis', primary: 'fill' };

/** @type {StateView} */
const NOTHING = { says: ['formNothing'], severity: 'info', fill: 'fillThis', primary: 'fill' };

/** Nothing can have come into the tab, whatever it shows. @type {StateView} */
const OFFLINE = { says: ['formOffline'], severity: 'warn', reopen: true };

/** States that a form does not come to without a network. */
const UNREACHED = new Set(['loading', 'seeking', 'elsewhere', 'refused']);

/**
 * Which link leads on to the form; where that is not known, what is known of the page that opens.
 * @param {FormJob} job
 * @param {string} note
 * @returns {StateView['says']}
 */
function nextPress({ steps = [], step = 0, practice }, note) {
  const label = steps[Math.min(step, steps.length - 1)];
  if (label) return ['formStep', label, step + 1, steps.length];
  return note && !practice ? ['formSeeking', note] : ['formNothing'];
}

/**
 * @param {FormJob | null} job
 * @param {{over?: boolean, rest?: number, isOffline?: boolean, note?: string}} [how] over: the popup stands over one of
 *   the desk's pages · rest: how many characters the form did not take · note: what is known of the page that opens
 * @returns {StateView}
 */
export function formState(job, { over = false, rest = 0, isOffline = false, note = '' } = {}) {
  if (!job) return over ? IN_FRONT : NO_FORM;
  if (isOffline && !job.practice && UNREACHED.has(job.state)) return OFFLINE;
  return job.state === 'filled' ? filled(job.outcome, rest) : unfilled({ ...job, state: job.state }, over, note);
}

/**
 * @param {FormJob & {state: Exclude<FormState, 'filled'>}} job
 * @param {boolean} over
 * @param {string} note
 * @returns {StateView}
 */
function unfilled(job, over, note) {
  const { state, hosts } = job;
  if (state === 'seeking') return { ...NOTHING, says: nextPress(job, note) };
  if (over && (state === 'copy' || state === 'elsewhere')) return IN_FRONT;
  // The site in the tab may be another one of the desk's, which the browser has not let us into yet.
  if (state === 'elsewhere' && hosts.length > 1) return { ...STATES.elsewhere, fill: 'fillAllow' };
  return STATES[state];
}

/**
 * What is said of a filled form, by what the person has still to do: [fields of the person's own were kept, some of the
 * draft did not fit].
 * @type {Record<string, (count: number, kept: number, rest: number) => StateView['says']>}
 */
const FILLED = {
  'true true': (count, kept, rest) => ['formFilledSomeCut', count, kept, rest],
  'true false': (count, kept) => ['formFilledSome', count, kept],
  'false true': (count, _, rest) => ['formFilledCut', count, rest],
  'false false': count => ['formFilled', count],
};

/** @param {FormJob['outcome']} outcome @param {number} rest @returns {StateView} */
function filled(outcome, rest) {
  const { filled: here = [], kept = [], earlier = [] } = outcome ?? {};
  if (!here.length && !kept.length) return NOTHING;
  const says = FILLED[`${kept.length > 0} ${rest > 0}`](here.length + earlier.length, kept.length, rest);
  const done = here.length ? 'ok' : 'info';
  const severity = rest ? 'warn' : done;
  return here.length ? { says, severity, fill: 'fillAgain' } : { says, severity, fill: 'fillThis', primary: 'fill' };
}
