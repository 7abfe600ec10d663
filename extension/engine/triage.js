/**
 * Which desks suit a situation: looked up, not worked out. The rules are evaluated once, by
 * backend/tsuho/engine/triage.py while the bundle is compiled; here its answer is found and its numbers are turned into
 * words again.
 *
 * @import {Bundle, Harm, Situation, Triage} from '../knowledge/types.js'
 */

import { inEach } from './template-text.js';

/** The desk to ring where life is at stake. */
export const EMERGENCY = 'emergency';

/**
 * Desks in order with their reasons, and desks that decline; of someone whose age is known, without those for other
 * ages: it counts for roles that are asked for it. Throws for an id that the bundle does not know.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {boolean | null} [under18]
 * @returns {Triage}
 */
export const triage = (bundle, situation, under18 = null) => {
  const harm = known('harm', bundle.harms, situation.harm);
  const asking = known('role', bundle.roles, situation.role);
  const role = bundle.roles.indexOf(asking);
  const wish = bundle.wishes.indexOf(known('wish', bundle.wishes, situation.wish));
  const row = bundle.answers.of[harm.id][role][wish];
  const [signposts, notHere] = bundle.answers.rows[row];
  const cited = (/** @type {string[]} */ ids) =>
    ids
      .filter(id => Object.hasOwn(bundle.sources, id))
      .map(id => {
        const { age, ...source } = bundle.sources[id]; // the pages say it
        return { id, ...source };
      });
  const answer = {
    danger: dangerIn(harm, situation),
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
  if (under18 === null || !asking.asks_age) return answer;
  const first = under18 ? bundle.answers.under_18?.find(([, rows]) => rows.includes(row))?.[0] : [];
  return forAge(bundle, answer, first ?? [], under18, cited);
};

/**
 * The harm's danger; `ask` where it is the person's own life, so that nothing stands before those who listen; `none`
 * for those who meet it where nobody's life is at stake, as a shop does that gets a bad review.
 *
 * @param {Harm} harm
 * @param {Situation} situation
 */
const dangerIn = (harm, situation) => {
  if (isOwnLife(harm, situation)) return 'ask';
  const isPassedBy = harm.danger === 'ask' && harm.asked_of?.includes(situation.role) === false;
  return isPassedBy ? 'none' : harm.danger;
};

/**
 * Whether it may be the person's own life, and they come for help.
 *
 * @param {Harm} harm
 * @param {Situation} situation
 */
export const isOwnLife = ({ own_life: own }, { role, wish }) =>
  (own?.roles.includes(role) && own.wishes.includes(wish)) ?? false;

/**
 * The answer with those ahead who come first at that age, and without the desks that are for people of another age:
 * these are told of with the others. 110 stays where it is if it is the first.
 *
 * @param {Bundle} bundle
 * @param {Triage} answer
 * @param {string[]} first
 * @param {boolean} under18
 * @param {(ids: string[]) => Triage['not_here'][0]['sources']} cited
 * @returns {Triage}
 */
const forAge = (bundle, answer, first, under18, cited) => {
  const ageOf = (/** @type {string} */ desk) => bundle.desks[desk]?.for_age;
  const isOther = (/** @type {string} */ desk) => {
    const age = ageOf(desk);
    return age !== undefined && (age.only === 'under_18') !== under18;
  };
  const refusals = answer.signposts.flatMap(({ desk }) => {
    const age = isOther(desk) && ageOf(desk);
    return age ? [{ desk, why: inEach(bundle, language => age[language]), sources: cited(age.sources) }] : [];
  });
  const held = answer.signposts[0]?.desk === EMERGENCY ? [EMERGENCY] : [];
  const ahead = [...held, ...first];
  const placeOf = (/** @type {string} */ desk) => (ahead.includes(desk) ? ahead.indexOf(desk) : ahead.length);
  return {
    ...answer,
    signposts: answer.signposts
      .filter(({ desk }) => !isOther(desk))
      .sort((one, other) => placeOf(one.desk) - placeOf(other.desk)),
    not_here: [...answer.not_here, ...refusals],
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
