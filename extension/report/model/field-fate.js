/**
 * What became of a draft's fields in the desk's form. Pure.
 *
 * @import {DraftField} from '../../knowledge/types.js'
 * @import {Filled, FormJob} from '../../store/form-jobs.js'
 */

/** What is said of each. */
export const FATES = /** @type {const} */ ({
  filled: 'fillFilled',
  earlier: 'fillEarlier',
  cut: 'fillCut',
  left: 'fillLeft',
  inText: 'fillInText',
  kept: 'fillKept',
  changed: 'fillChanged',
  missed: 'fillMissed',
  empty: 'fillEmpty',
});

/** @typedef {keyof typeof FATES} Fate */

/** What a form may hold of ours while the panel shows something else. @type {Partial<Record<Fate, string>>} */
export const MENDS = { kept: 'fillOverwrite', changed: 'fillPutIn' };

/**
 * @param {Pick<DraftField, 'id' | 'cut'>} field
 * @param {string} value as the person has it now
 * @param {Pick<FormJob, 'outcome' | 'taken'> | null} job
 * @returns {Fate | ''} '' as long as there is no telling
 */
export function fateOf({ id, cut }, value, job) {
  const outcome = job?.outcome;
  if (!outcome) return '';
  const inText = outcome.in_text?.includes(id) ?? false;
  const earlier = outcome.earlier?.includes(id) ?? false;
  if (outcome.missed.includes(id) && !inText && !earlier) return value ? 'missed' : 'empty';
  if (outcome.kept?.includes(id)) return value ? 'kept' : 'empty';
  const taken = job.taken?.[id];
  if (taken ? taken.value !== value : value && !outcome.filled.includes(id)) return 'changed';
  if (!value) return 'empty';
  if (inText) return 'inText';
  if (earlier) return 'earlier';
  if (outcome.left?.[id]?.length) return 'left';
  return outcome.cut?.[id] || cut ? 'cut' : 'filled';
}

/** What is left to be copied by hand. @param {Pick<DraftField, 'id' | 'cut'>} field @param {Filled | null} outcome */
export const restOf = ({ id, cut }, outcome) =>
  [outcome?.left?.[id]?.join('\n'), outcome?.cut?.[id], cut].filter(Boolean).join('\n');

/**
 * How many characters the form did not take of the fields that it took.
 * @param {Pick<DraftField, 'id' | 'cut'>[]} fields
 * @param {Filled | null} outcome
 */
export function lengthOfRest(fields, outcome) {
  const took = new Set([...(outcome?.filled ?? []), ...(outcome?.earlier ?? [])]);
  return fields.reduce((sum, field) => sum + (took.has(field.id) ? restOf(field, outcome).length : 0), 0);
}
