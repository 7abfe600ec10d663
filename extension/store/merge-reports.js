/**
 * Two pages may change the same report at the same time. Each part of it knows when it was last changed (`when`), so
 * that of two states each part is taken from the later. Pure.
 *
 * @import {SavedReport} from './saved-report.js'
 */

/** What tells of the whole. */
const OF_THE_WHOLE = new Set(['id', 'created_at', 'changed_at', 'version', 'settled', 'when']);

/**
 * Notes which parts have changed.
 * @param {SavedReport} before
 * @param {SavedReport} now is changed
 * @param {number} moment
 */
export function stamp(before, now, moment) {
  const [then, parts] = [partsOf(before), partsOf(now)];
  for (const part of new Set([...Object.keys(then), ...Object.keys(parts)])) {
    if (same(then[part], parts[part])) continue;
    now.when = { ...now.when, [part]: Math.max(moment, (now.when[part] ?? 0) + 1) };
  }
}

/**
 * @param {SavedReport} mine
 * @param {SavedReport} theirs
 * @returns {{merged: SavedReport, isNew: boolean} | null} isNew: whether there is more to it than to theirs · `merged`
 *   is mine itself where theirs only lacks something · null: they bring nothing that is not known, and lack nothing
 */
export function mergeReports(mine, theirs) {
  const isMineLater = mine.changed_at >= theirs.changed_at;
  const [own, others] = [partsOf(mine), partsOf(theirs)];
  const differing = [...new Set([...Object.keys(own), ...Object.keys(others)])].filter(
    part => !same(own[part], others[part]),
  );
  const isOwn = (/** @type {string} */ part) => {
    const [one, other] = [mine.when[part] ?? 0, theirs.when[part] ?? 0];
    return one > other || (one === other && isMineLater);
  };
  const stays = differing.filter(isOwn);
  if (stays.length === differing.length) {
    if (stays.length > 0) return { merged: mine, isNew: true };
    if (isMineLater) return null;
  }
  const merged = structuredClone(theirs);
  for (const part of stays) {
    put(merged, part.split('/'), own[part]);
    merged.when = { ...merged.when, [part]: mine.when[part] ?? 0 };
  }
  if (!stays.length) return { merged, isNew: false };
  const changed_at = isMineLater ? mine.changed_at : theirs.changed_at;
  // Of what came together here, nobody has said yet that it may be on the disk.
  return { merged: { ...merged, changed_at, settled: false }, isNew: true };
}

/**
 * @param {any} value
 * @param {string} [at]
 * @param {Record<string, unknown>} [parts] what was found already
 * @returns {Record<string, unknown>} each part by the way to it
 */
export function partsOf(value, at = '', parts = {}) {
  for (const [key, inner] of Object.entries(value)) {
    if (at === '' && OF_THE_WHOLE.has(key)) continue;
    const here = at ? `${at}/${key}` : key;
    const isThing = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    // What is asked or suggested is one thing.
    if (isThing && here !== 'pointed' && here !== 'suggested') partsOf(inner, here, parts);
    else parts[here] = inner;
  }
  return parts;
}

/** @param {any} holder @param {string[]} way @param {unknown} value `undefined`: it goes */
export function put(holder, [key, ...way], value) {
  if (way.length) {
    holder[key] ??= {};
    put(holder[key], way, value);
  } else if (value === undefined) delete holder[key];
  else holder[key] = structuredClone(value);
}

/** @param {unknown} one @param {unknown} other */
export const same = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * @param {number} now
 * @param {...(string | undefined)} moments
 * @returns {string} now, and later than all of them in any case
 */
export function laterThan(now, ...moments) {
  const least = moments.map(moment => (moment ? Date.parse(moment) + 1 : 0));
  return new Date(Math.max(now, ...least.map(each => each || 0))).toISOString();
}
