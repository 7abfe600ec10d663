/**
 * Two pages that changed the same report at the same time: each keeps what it changed, part by part. Pure.
 *
 * @import {SavedReport} from './saved-report.js'
 */

/**
 * @param {SavedReport} base what both began with
 * @param {SavedReport} mine
 * @param {SavedReport} theirs
 * @returns {{merged: SavedReport, isNew: boolean}} with what was changed in either; of what was changed in both, the
 *   later · isNew: whether there is more to it than to theirs
 */
export function mergeReports(base, mine, theirs) {
  const isMineLater = mine.changed_at > theirs.changed_at;
  const together = /** @type {SavedReport} */ (merge(base, mine, theirs, isMineLater));
  const { version, follows, changed_at, settled } = theirs;
  const isNew = !same({ ...together, version, follows, changed_at, settled }, theirs);
  const later = isMineLater ? mine.changed_at : changed_at;
  // Of what came together here, nobody has said yet that it may be on the disk.
  return { merged: { ...together, version, follows, changed_at: later, settled: settled && !isNew }, isNew };
}

/** @param {unknown} one @param {unknown} other */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * @param {any} base
 * @param {any} mine
 * @param {any} theirs
 * @param {boolean} isMineLater
 * @returns {unknown}
 */
function merge(base, mine, theirs, isMineLater) {
  if (same(mine, theirs) || same(base, mine)) return theirs;
  if (same(base, theirs)) return mine;
  if (![base, mine, theirs].every(isThing)) return isMineLater ? mine : theirs;
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const parts = [...keys].map(key => [key, merge(base[key], mine[key], theirs[key], isMineLater)]);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** @param {unknown} value */
const isThing = value => typeof value === 'object' && value !== null && !Array.isArray(value);
