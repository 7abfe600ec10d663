/**
 * What is said of a form in each state, and what is offered. Pure.
 *
 * @import {FormJob, FormState} from '../../store/form-jobs.js'
 *
 * @typedef {object} Shown
 * @property {[key: string, ...places: number[]]} says
 * @property {'ok' | 'info' | 'warn'} severity
 * @property {string} [fill] what the button that fills says
 * @property {boolean} [reopen] whether opening it again is the way out: its button comes first
 * @property {'fill'} [primary]
 */

/** @type {Record<Exclude<FormState, 'filled'>, Shown>} */
const STATES = {
  asked: { says: ['formAsked'], severity: 'info', fill: 'fillThis', primary: 'fill' },
  loading: { says: ['formLoading'], severity: 'info' },
  copy: { says: ['companionLine'], severity: 'info', fill: 'fillAllow' },
  moved: { says: ['formMoved'], severity: 'info', fill: 'fillThis', primary: 'fill' },
  undone: { says: ['formUndone'], severity: 'info', fill: 'fillThis', primary: 'fill' },
  elsewhere: { says: ['formElsewhere'], severity: 'warn', reopen: true },
  refused: { says: ['formRefused'], severity: 'warn', fill: 'fillThis', primary: 'fill' },
  gone: { says: ['formGone'], severity: 'warn', reopen: true },
};

/** @type {Shown} */
const NO_FORM = { says: ['companionLine'], severity: 'info' };

/** @type {Shown} */
const IN_FRONT = { says: ['formHere'], severity: 'info', fill: 'fillThis', primary: 'fill' };

/**
 * @param {FormJob | null} job
 * @param {{over?: boolean, rest?: number}} [how] over: the popup stands over one of the desk's pages · rest: how many
 *   characters the form did not take
 * @returns {Shown}
 */
export function formState(job, { over = false, rest = 0 } = {}) {
  if (!job) return over ? IN_FRONT : NO_FORM;
  const { state, outcome, hosts } = job;
  if (state === 'filled') return filled(outcome, rest);
  if (over && (state === 'copy' || state === 'elsewhere')) return IN_FRONT;
  // The site in the tab may be another one of the desk's, which the browser has not let us into yet.
  if (state === 'elsewhere' && hosts.length > 1) return { ...STATES.elsewhere, fill: 'fillAllow' };
  return STATES[state];
}

/** @param {FormJob['outcome']} outcome @param {number} rest @returns {Shown} */
function filled(outcome, rest) {
  const { filled: here = [], kept = [], earlier = [] } = outcome ?? {};
  if (!here.length && !kept.length)
    return { says: ['formNothing'], severity: 'info', fill: 'fillThis', primary: 'fill' };
  const count = here.length + earlier.length;
  const severity = rest ? 'warn' : here.length ? 'ok' : 'info';
  /** @type {Shown['says']} */
  const says = kept.length
    ? rest
      ? ['formFilledSomeCut', count, kept.length, rest]
      : ['formFilledSome', count, kept.length]
    : rest
      ? ['formFilledCut', count, rest]
      : ['formFilled', count];
  return here.length ? { says, severity, fill: 'fillAgain' } : { says, severity, fill: 'fillThis', primary: 'fill' };
}
