/**
 * What to do before any desk is asked, of those who meet a harm in this role with this wish. Pure.
 *
 * @import {Bundle, CitedSource, Harm, Situation, Words} from '../../knowledge/types.js'
 * @import {logClock} from '../../engine/log-clock.js'
 */

/**
 * @param {Bundle} bundle
 * @param {Harm} harm
 * @param {Situation} situation
 * @param {ReturnType<typeof logClock>} [clock] how long ago the post was, where that counts: it tells what a step of
 *   the same source would
 * @returns {{steps: (Words & {sources: string[]})[], sources: CitedSource[]}} the most urgent first, and what these
 *   stand on
 */
export function firstOf({ sources }, { first = [] }, { role, wish }, clock = null) {
  const fitting = first.filter(each => (each.roles?.includes(role) ?? true) && (each.wishes?.includes(wish) ?? true));
  const told = fitting.filter(each => !clock || each.sources.some(id => !clock.sources.includes(id)));
  const steps = [...told.slice(0, 1), ...(clock ? [{ ...clock.words, sources: clock.sources }] : []), ...told.slice(1)];
  const ids = [...new Set([...told, ...(clock ? [clock] : [])].flatMap(each => each.sources))].filter(id =>
    Object.hasOwn(sources, id),
  );
  return { steps, sources: ids.map(id => ({ id, ...sources[id] })) };
}
