/**
 * What to do before any desk is asked, of those who meet a harm in this role with this wish. Pure.
 *
 * @import {Bundle, CitedSource, First, Harm, Situation, Words} from '../../knowledge/types.js'
 * @import {logClock} from '../../engine/log-clock.js'
 */

/**
 * @param {Bundle} bundle
 * @param {Harm} harm
 * @param {Situation} situation
 * @param {ReturnType<typeof logClock>} [clock] how long ago the post was, where that counts: it tells what a step of
 *   the same source would
 * @returns {{steps: (Words & {sources: string[], calls?: boolean})[], sources: CitedSource[]}} the most urgent first,
 *   and what these stand on
 */
export function firstOf({ sources }, { first = [] }, situation, clock = null) {
  const fitting = first.filter(each => fits(each, situation));
  const told = fitting.filter(each => !clock || each.sources.some(id => !clock.sources.includes(id)));
  const steps = [...told.slice(0, 1), ...(clock ? [{ ...clock.words, sources: clock.sources }] : []), ...told.slice(1)];
  const ids = [...new Set([...told, ...(clock ? [clock] : [])].flatMap(each => each.sources))].filter(id =>
    Object.hasOwn(sources, id),
  );
  return { steps, sources: ids.map(id => ({ id, ...sources[id] })) };
}

/**
 * The step that says when to call 110, for the card of that number.
 * @param {Harm | null} harm
 * @param {Situation} situation
 */
export const whenToCall = (harm, situation) => harm?.first?.find(each => each.calls && fits(each, situation));

/**
 * Where somebody's own life is at stake, how to meet them: it stands in that card, too, for whoever rings or does not.
 * @param {Harm | null} harm
 * @param {Situation} situation
 */
export const howToMeet = (harm, situation) =>
  harm?.own_life ? harm.first?.find(each => !each.calls && fits(each, situation)) : undefined;

/** @param {First} step @param {Situation} situation */
const fits = ({ roles, wishes }, { role, wish }) => (roles?.includes(role) ?? true) && (wishes?.includes(wish) ?? true);
