/**
 * Whether a bundle that a server gave asks for more of a person at a desk's form than the package does, puts it
 * elsewhere, or leads to it by other presses; tightening.js judges by it. Pure.
 *
 * @import {Bundle, Form} from '../knowledge/types.js'
 */

/**
 * The first desk whose form asks for more, or is led to otherwise; '' where none is.
 * @param {Bundle} candidate
 * @param {Bundle} packaged
 */
export function moreAsked(candidate, packaged) {
  const more = Object.entries(candidate.desks).find(([id, { form = NO_FORM }]) => {
    const before = packaged.desks[id].form ?? NO_FORM;
    const isOther = fillsOtherwise(form, before) || leadsOtherwise(form, before);
    return asksMore(form, before) || !(before.verified || !form.verified) || isOther;
  });
  return more ? `desks.${more[0]}.form` : '';
}

/** @type {Form} */
const NO_FORM = { opens: '' };

/** @param {Form} now @param {Form} before */
const asksMore = ({ asks = [] }, before) =>
  asks.some(({ facts, harms }) => {
    const isKnown = (/** @type {string} */ fact) =>
      before.asks?.some(each => /** @type {string[]} */ (each.facts).includes(fact) && isPartOf(harms, each.harms));
    return !facts.every(isKnown);
  });

/** @param {string[] | undefined} inner left out: all @param {string[] | undefined} outer */
export const isPartOf = (inner, outer) => outer === undefined || (inner?.every(each => outer.includes(each)) ?? false);

/**
 * What a person is told to press on the way to a form comes from the package alone.
 * @param {Form} now
 * @param {Form} before
 */
const leadsOtherwise = ({ steps = [] }, before) => steps.length > 0 && !same(steps, before.steps);

/** @param {Form} now @param {Form} before */
function fillsOtherwise({ fields = {}, limits = {} }, before) {
  const isOther = Object.entries(fields).some(([field, css]) => before.fields?.[field] !== css);
  return (
    isOther || Object.entries(limits).some(([field, limit]) => limit < Math.min(before.limits?.[field] ?? 100, 100))
  );
}

/** @param {unknown} one @param {unknown} other */
export const same = (one, other) => written(one) === written(other);

/** A browser's storage gives a record back with its keys in an order of its own. @param {unknown} value */
const written = value =>
  JSON.stringify(value, (_, each) =>
    each?.constructor === Object
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
