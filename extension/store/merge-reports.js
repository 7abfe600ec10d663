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
 * @returns {{merged: SavedReport, isNew: boolean} | null} isNew: whether there is more to it than to theirs · null:
 *   they bring nothing that is not known
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
  if (stays.length === differing.length && (stays.length > 0 || isMineLater)) return null;
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

/** @param {any} value @param {string} [at] @returns {Record<string, unknown>} each part by the way to it */
function partsOf(value, at = '') {
  const parts = Object.entries(value).flatMap(([key, inner]) => {
    if (at === '' && OF_THE_WHOLE.has(key)) return [];
    const here = at ? `${at}/${key}` : key;
    const isThing = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    // What is asked or suggested is one thing.
    return isThing && !['pointed', 'suggested'].includes(here) ? Object.entries(partsOf(inner, here)) : [[here, inner]];
  });
  return Object.fromEntries(parts);
}

/** @param {any} holder @param {string[]} way @param {unknown} value `undefined`: it goes */
function put(holder, [key, ...way], value) {
  if (way.length) {
    holder[key] ??= {};
    put(holder[key], way, value);
  } else if (value === undefined) delete holder[key];
  else holder[key] = structuredClone(value);
}

/** @param {unknown} one @param {unknown} other */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
