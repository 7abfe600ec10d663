/**
 * What to do before any desk is asked, of those who meet a harm in this role with this wish. Pure.
 *
 * @import {Bundle, CitedSource, Harm, Situation} from '../../knowledge/types.js'
 */

/**
 * @param {Bundle} bundle
 * @param {Harm} harm
 * @param {Situation} situation
 * @returns {{steps: NonNullable<Harm['first']>, sources: CitedSource[]}} the most urgent first, and what these stand on
 */
export function firstOf({ sources }, { first = [] }, { role, wish }) {
  const steps = first.filter(each => (each.roles?.includes(role) ?? true) && (each.wishes?.includes(wish) ?? true));
  const ids = [...new Set(steps.flatMap(each => each.sources))].filter(id => Object.hasOwn(sources, id));
  return { steps, sources: ids.map(id => ({ id, ...sources[id] })) };
}
