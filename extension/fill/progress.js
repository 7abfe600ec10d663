/**
 * What a form has taken over all its pages. Each answer of the filler tells of the page in front alone. Pure.
 *
 * @import {Filled, FormJob, FieldProgress} from '../store/form-jobs.js'
 */

/** @typedef {Pick<FormJob, 'fields' | 'taken'>} JobFields */

/** @param {JobFields} job @param {string} id */
const given = ({ fields }, id) => fields.find(each => each.id === id)?.value ?? '';

/**
 * The answer, with what this page has no place for because an earlier one took it, word for word.
 * @param {Filled} outcome
 * @param {JobFields} job
 * @returns {Filled}
 */
export function withEarlier(outcome, job) {
  const { taken = {} } = job;
  const earlier = outcome.missed.filter(id => taken[id]?.value === given(job, id) && !outcome.in_text?.includes(id));
  const cut = { ...outcome.cut };
  const left = { ...outcome.left };
  for (const id of earlier) {
    if (taken[id].cut) cut[id] = taken[id].cut;
    if (taken[id].left) left[id] = taken[id].left;
  }
  return { ...outcome, cut, left, earlier };
}

/**
 * @param {Filled} outcome
 * @param {JobFields} job
 * @returns {Record<string, FieldProgress>}
 */
export function takenWith({ filled, in_text = [], cut, left }, job) {
  const now = [...filled, ...in_text].map(id => [
    id,
    { value: given(job, id), cut: cut?.[id], left: left?.[id], inText: in_text.includes(id) },
  ]);
  return { ...job.taken, ...Object.fromEntries(now) };
}

/** What had a box of its own on the pages so far. @param {FormJob} job */
export const boxed = ({ taken = {} }) => Object.keys(taken).filter(id => !taken[id].inText);

/**
 * Once the page in front was put back: earlier ones keep what they have.
 * @param {FormJob} job
 * @returns {Record<string, FieldProgress>}
 */
export const takenBefore = ({ outcome, taken = {} }) =>
  Object.fromEntries((outcome?.earlier ?? []).flatMap(id => (taken[id] ? [[id, taken[id]]] : [])));
