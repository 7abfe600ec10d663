/**
 * What differs between a form as it was noted and as it is now. Pure; the same reading is in
 * backend/tsuho/engine/form_print.py.
 *
 * @typedef {{label: string, kind: string, required?: boolean}} PrintedField
 * @typedef {{checked_on: string, field: PrintedField[]}} FormPrint a form as it was on that day
 * @typedef {'added' | 'removed' | 'renamed' | 'retyped' | 'required' | 'optional' | 'reordered'} Difference
 * @typedef {{kind: Difference, label: string, was: string}} FormChange `was`: the label before
 */

/**
 * What changed, in the order in which it stands on the page now; what went away comes last but for the order.
 *
 * @param {PrintedField[]} noted
 * @param {PrintedField[]} seen
 * @returns {FormChange[]}
 */
export function formChanges(noted, seen) {
  const pairs = paired(noted, seen);
  const changes = seen.flatMap((field, index) => {
    const before = pairs.get(index);
    return before === undefined ? [change('added', field.label)] : between(noted[before], field);
  });
  const kept = new Set(pairs.values());
  const gone = noted.filter((_, index) => !kept.has(index)).map(({ label }) => change('removed', label));
  const order = [...pairs.keys()].sort((one, other) => one - other).map(index => pairs.get(index) ?? 0);
  const isMoved = order.some((each, at) => at > 0 && each < order[at - 1]);
  return [...changes, ...gone, ...(isMoved ? [change('reordered', '')] : [])];
}

/** @param {Difference} kind @param {string} label @param {string} [was] @returns {FormChange} */
const change = (kind, label, was = '') => ({ kind, label, was });

/** @param {PrintedField} was @param {PrintedField} is */
function between(was, is) {
  const changes = [];
  if (was.label !== is.label) changes.push(change('renamed', is.label, was.label));
  else if (was.kind !== is.kind) changes.push(change('retyped', is.label));
  if (Boolean(was.required) !== Boolean(is.required))
    changes.push(change(is.required ? 'required' : 'optional', is.label));
  return changes;
}

/**
 * Index now -> index before: by label and kind, else by the label alone, else where it stands between two that are the
 * same and the kind is the same, too.
 * @param {PrintedField[]} noted
 * @param {PrintedField[]} seen
 * @returns {Map<number, number>}
 */
function paired(noted, seen) {
  /** @type {Map<number, number>} */
  const pairs = new Map();
  const isFree = (/** @type {number} */ before) => ![...pairs.values()].includes(before);
  for (const ofKind of [true, false]) {
    for (const [index, field] of seen.entries()) {
      if (pairs.has(index)) continue;
      const before = noted.findIndex(
        (was, at) => isFree(at) && was.label === field.label && (!ofKind || was.kind === field.kind),
      );
      if (before >= 0) pairs.set(index, before);
    }
  }
  for (const [index, field] of seen.entries()) {
    const before = index === 0 || pairs.has(index - 1) ? (pairs.get(index - 1) ?? -1) + 1 : noted.length;
    const isOpen = !pairs.has(index) && before < noted.length && isFree(before);
    if (isOpen && noted[before].kind === field.kind) pairs.set(index, before);
  }
  return pairs;
}
