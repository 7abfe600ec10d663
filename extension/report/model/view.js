/**
 * What the page has to show for a report. Here is what needs nothing but the vocabulary, so that the page can be used at
 * once; `answering.js` adds the answer when there is a harm to answer. Pure.
 *
 * @import {Bundle, Drafts, Finding, Harm, Situation, Triage} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/reports.js'
 * @import {Settings} from '../../store/settings.js'
 *
 * @typedef {object} View
 * @property {SavedReport} saved
 * @property {Harm | null} harm
 * @property {Situation} situation with the sensible first choices where the person has chosen nothing
 * @property {Triage | null} triage null until a harm is chosen
 * @property {Drafts | null} drafts
 * @property {Finding[]} findings what holds for every desk
 * @property {'call' | 'ask' | 'none'} danger
 * @property {boolean} halted whether 110 must be read before any form may be opened
 * @property {string} desk the expanded desk
 */

/**
 * What a person most likely is and wants: as last time, else as most who meet this harm.
 * @param {Harm | null} harm
 * @param {Settings['last']} last
 */
export const sensible = (harm, last) => ({
  role: last.role || (harm?.kind === 'rights' ? 'victim' : 'witness'),
  wish: last.wish || 'takedown',
});

/**
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @param {Settings['last']} last
 * @returns {View}
 */
export function viewOf(bundle, saved, last) {
  const harm = bundle.harms.find(each => each.id === saved.situation.harm) ?? null;
  const first = sensible(harm, last);
  return {
    saved,
    harm,
    situation: {
      harm: harm?.id ?? '',
      role: known(bundle.roles, saved.situation.role) ?? known(bundle.roles, first.role) ?? bundle.roles[0].id,
      wish: known(bundle.wishes, saved.situation.wish) ?? known(bundle.wishes, first.wish) ?? bundle.wishes[0].id,
    },
    triage: null,
    drafts: null,
    findings: [],
    danger: 'none',
    halted: false,
    desk: '',
  };
}

/** @param {{id: string}[]} records @param {string} id */
const known = (records, id) => records.find(each => each.id === id)?.id;
