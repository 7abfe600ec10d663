/**
 * What the page has to show for a report: first what needs nothing but the vocabulary, so that the page can be used at
 * once, then the answer, when there is a harm to answer. Everything follows from the report and the knowledge. Pure.
 *
 * @import {Bundle, Drafts, Finding, Harm, Situation, Triage} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
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
 * @property {boolean} ownLife whether it may be the person's own life: those who listen come first, and nothing halts
 * @property {boolean} urgent whether their words tell that it is now: 119 and 110 come before those who listen
 * @property {boolean} listening whether those who listen stand below the 110 card: another danger goes before their own
 * @property {boolean} halted whether 110 must be read before any form may be opened
 */

import { dangersIn } from '../../engine/danger-words.js';
import { EMERGENCY } from '../../engine/triage.js';

/** Somebody else said so, who tells of it: 「…と書いている」. */
const TOLD =
  /[いくぬるた][」』]?(?:と|って)(?:書|言|い[いうっ]|かい|投稿|ツイート|ポスト|DM|LINE|メール|つぶや|相談|打ち)|(?:says|said|wrote|posted|told) /iu;

/**
 * The harm that was chosen for a report, as far as the knowledge has it.
 * @param {Bundle} bundle
 * @param {Pick<SavedReport, 'situation'>} saved
 * @returns {Harm | null}
 */
export const harmOf = (bundle, { situation }) => bundle.harms.find(({ id }) => id === situation.harm) ?? null;

/**
 * What a person most likely is and wants: as last time with the same harm, else as most who meet it. Who reports for a
 * child, a school or a company goes on doing so, where that makes sense.
 * @param {Harm | null} harm
 * @param {Settings['last']} last
 */
export const sensible = (harm, last) => {
  const isAgain = !harm || last.of === harm.id;
  return {
    role: ((isAgain || harm.also_roles?.includes(last.role)) && last.role) || harm?.usual_role || 'witness',
    wish: (isAgain && last.wish) || harm?.usual_wish || 'takedown',
  };
};

/**
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @param {Settings['last']} last
 * @returns {Situation}
 */
export function situationOf(bundle, saved, last) {
  const harm = harmOf(bundle, saved);
  const first = sensible(harm, last);
  return {
    harm: harm?.id ?? '',
    role: known(bundle.roles, saved.situation.role) ?? known(bundle.roles, first.role) ?? bundle.roles[0].id,
    wish: known(bundle.wishes, saved.situation.wish) ?? known(bundle.wishes, first.wish) ?? bundle.wishes[0].id,
  };
}

/** @param {{id: string}[]} records @param {string} id */
const known = (records, id) => records.find(each => each.id === id)?.id;

/**
 * The view before there is an answer.
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @param {Settings['last']} last
 * @returns {View}
 */
export const viewOf = (bundle, saved, last) => ({
  saved,
  harm: harmOf(bundle, saved),
  situation: situationOf(bundle, saved, last),
  triage: null,
  drafts: null,
  findings: [],
  danger: 'none',
  ownLife: false,
  urgent: false,
  listening: false,
  halted: false,
});

/**
 * The view with its answer.
 * @param {Bundle} bundle
 * @param {View} view
 * @param {Triage} triage
 * @param {Drafts} drafts
 * @returns {View}
 */
export function withAnswer(bundle, view, triage, drafts) {
  const { saved, harm, situation } = view;
  const isOfOwnLife = harm?.own_life?.roles.includes(situation.role) ?? false;
  const found = dangerOf(bundle, saved, triage, drafts.findings);
  const despairs = isInDespair(bundle, view, drafts.findings);
  const saysDespair = drafts.findings.some(each => says(bundle, each, 'says_despair'));
  const danger = found === 'none' && (despairs || saysDespair) ? 'ask' : found;
  const ownLife = isOfOwnLife || (despairs && danger !== 'call');
  const isTold = (/** @type {Finding} */ each) =>
    says(bundle, each, 'says_despair') ? ownLife || despairs : ownLife && saysDanger(bundle, each);
  return {
    ...view,
    triage,
    drafts,
    findings: quietAtPhone(bundle, triage, drafts.findings).filter(each => !isTold(each)),
    danger,
    ownLife,
    urgent: ownLife && (['yes', 'own_now'].includes(saved.danger) || isNow(saved)),
    listening: despairs && !ownLife,
    halted: danger === 'call' && !ownLife && !isRead(saved),
  };
}

/**
 * The findings; where the first desk is rung, a missing address is told of as to those who only ask: quietly.
 * @param {Bundle} bundle
 * @param {Triage} triage
 * @param {Finding[]} findings
 */
function quietAtPhone({ preflight }, { signposts }, findings) {
  if (signposts.find(({ desk }) => desk !== EMERGENCY)?.action !== 'call') return findings;
  const rules = preflight.rules.filter(({ when = [] }) => [when].flat().some(({ empty }) => empty?.includes('url')));
  const quiet = rules.find(({ severity }) => severity === 'info');
  if (!quiet) return findings;
  const { id, severity, message } = quiet;
  return findings.map(each => (rules.some(rule => rule.id === each.id) ? { ...each, id, severity, message } : each));
}

/**
 * Whether a finding stands on words of danger in the report.
 * @param {Bundle} bundle
 * @param {Finding} finding
 */
export const saysDanger = (bundle, finding) => says(bundle, finding, 'says_danger');

/**
 * @param {Bundle} bundle
 * @param {Finding} finding
 * @param {string} test
 */
const says = (bundle, finding, test) => bundle.preflight.rules.find(rule => rule.id === finding.id)?.test === test;

/**
 * Whether it is the person who wants to die: so they searched, or write in their own words; or posted it. A victim
 * quotes others.
 * @param {Bundle} bundle
 * @param {View} view
 * @param {Finding[]} findings
 */
function isInDespair(bundle, { saved, situation }, findings) {
  const { danger, report } = saved;
  if (situation.role === 'sender' && findings.some(each => says(bundle, each, 'says_despair'))) return true;
  const isVictim = situation.role === 'victim';
  // What is quoted is no sentence of its own.
  const sentences = report.notes.match(/(?:「[^」\n]*」|『[^』\n]*』|"[^"\n]*"|[^。．.!?！？\n])+/gu) ?? [];
  return (
    danger.startsWith('own') || sentences.some(each => dangersIn(each).has('despair') && (isVictim || !TOLD.test(each)))
  );
}

/** Whether the person has said that they read the card. @param {SavedReport} saved */
const isRead = ({ danger }) => danger.endsWith('acknowledged');

/** Whether the words of the report tell of something done or near. @param {SavedReport} saved */
const isNow = ({ report }) => dangersIn([report.quote, report.notes, report.post.text].join('\n')).has('act');

/**
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @param {Triage} triage
 * @param {Finding[]} findings
 * @returns {View['danger']}
 */
function dangerOf(bundle, saved, triage, findings) {
  const called = triage.danger === 'call' || findings.some(each => saysDanger(bundle, each));
  // Whoever said so said it of the harm, whichever role they look at next.
  const isAsked = triage.danger === 'ask' || harmOf(bundle, saved)?.danger === 'ask';
  if (called || saved.danger === 'yes' || (isAsked && isRead(saved))) return 'call';
  return triage.danger;
}
