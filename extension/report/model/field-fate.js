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
 * @typedef {object} FieldSigns What is known of one field in the form.
 * @property {boolean} missed whether the form has no control for it
 * @property {boolean} kept whether its control held the person's own words, which stay
 * @property {boolean} inText whether it went into the text of another field
 * @property {boolean} earlier whether it went in on an earlier page of the form
 * @property {boolean} left whether choices were left to the person
 * @property {boolean} cut whether some of it did not fit
 * @property {boolean} reworded whether the person has other words for it now than those that went in
 */

/**
 * The first that holds decides: a field that never went in is not said to be cut, and words that have changed since are
 * told before how they went in.
 * @type {readonly [Fate, (field: FieldSigns) => boolean][]}
 */
const BY_RANK = [
  ['missed', ({ missed, inText, earlier }) => missed && !inText && !earlier],
  ['kept', ({ kept }) => kept],
  ['changed', ({ reworded }) => reworded],
  ['inText', ({ inText }) => inText],
  ['earlier', ({ earlier }) => earlier],
  ['left', ({ left }) => left],
  ['cut', ({ cut }) => cut],
  ['filled', () => true],
];

/**
 * @param {Pick<DraftField, 'id' | 'cut'>} field
 * @param {string} value as the person has it now
 * @param {Pick<FormJob, 'outcome' | 'taken'> | null} job
 * @returns {Fate | ''} '' as long as there is no telling
 */
export function fateOf(field, value, job) {
  if (!job?.outcome) return '';
  const evidence = evidenceOf(field, value, job.outcome, job.taken?.[field.id]);
  const [fate] = BY_RANK.find(([, holds]) => holds(evidence)) ?? ['filled'];
  // Of a field without a value there is nothing to tell, unless the form still holds an earlier one.
  return value || fate === 'changed' ? fate : 'empty';
}

/**
 * @param {Pick<DraftField, 'id' | 'cut'>} field
 * @param {string} value
 * @param {Filled} outcome
 * @param {{value: string} | undefined} taken what went into the form
 * @returns {FieldSigns}
 */
function evidenceOf({ id, cut }, value, outcome, taken) {
  const isIn = (/** @type {string[] | undefined} */ ids) => ids?.includes(id) ?? false;
  return {
    missed: isIn(outcome.missed),
    kept: isIn(outcome.kept),
    inText: isIn(outcome.in_text),
    earlier: isIn(outcome.earlier),
    left: Boolean(outcome.left?.[id]?.length),
    cut: Boolean(outcome.cut?.[id] || cut),
    reworded: taken ? taken.value !== value : value !== '' && !isIn(outcome.filled),
  };
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
