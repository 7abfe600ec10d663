/**
 * Which desks suit a situation: looked up, not worked out. The rules are evaluated once, by
 * backend/tsuho/engine/triage.py while the bundle is compiled; here its answer is found and its numbers are turned into
 * words again.
 *
 * @import {Bundle, Situation, Triage} from '../knowledge/types.js'
 */

/**
 * Desks in order with their reasons, and desks that decline. Throws for an id that the bundle does not know.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @returns {Triage}
 */
export const triage = (bundle, situation) => {
  const harm = known('harm', bundle.harms, situation.harm);
  const role = bundle.roles.indexOf(known('role', bundle.roles, situation.role));
  const wish = bundle.wishes.indexOf(known('wish', bundle.wishes, situation.wish));
  const [signposts, notHere] = bundle.answers.rows[bundle.answers.of[harm.id][role][wish]];
  const cited = (/** @type {string[]} */ ids) =>
    ids
      .filter(id => Object.hasOwn(bundle.sources, id))
      .map(id => {
        const { age, ...source } = bundle.sources[id]; // the pages say it
        return { id, ...source };
      });
  return {
    danger: harm.danger,
    evidence: harm.evidence,
    signposts: signposts.map(number => {
      const [desk, action, why, accepted_as, cautions, sources] = bundle.signposts[number];
      return {
        desk,
        action,
        why: bundle.words[why],
        accepted_as: accepted_as === null ? null : bundle.words[accepted_as],
        cautions: cautions.map(caution => bundle.words[caution]),
        sources: cited(sources),
      };
    }),
    not_here: notHere.map(number => {
      const [desk, why, sources] = bundle.not_here[number];
      return { desk, why: bundle.words[why], sources: cited(sources) };
    }),
  };
};

/**
 * The record with that id.
 *
 * @template {{id: string}} T
 * @param {string} kind
 * @param {T[]} records
 * @param {string} id
 * @returns {T}
 */
export const known = (kind, records, id) => {
  const record = records.find(each => each.id === id);
  if (!record) throw new RangeError(`No ${kind} has the id "${id}".`);
  return record;
};
