/**
 * What a desk's form is opened with: the draft with the person's wording, the way to the form, and what its receipt is
 * to know. Nothing is opened, kept or asked here.
 *
 * @import {Bundle, Desk, Draft, Situation, Step} from '../../knowledge/types.js'
 * @import {Here} from '../../browser/tabs.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 *
 * @typedef {object} From where a form is opened from
 * @property {Bundle} bundle
 * @property {{saved: SavedReport}} report
 * @property {Here} here
 * @property {() => Situation} [situation]
 */

import { atHand, language, plainly, say } from '../../browser/i18n.js';
import { hostOf } from '../../browser/permissions.js';
import { inJapan } from '../../engine/japan-time.js';
import { practicePath } from '../../practice/rehearsal.js';
import { jobId } from '../../store/form-jobs.js';
import { wordingOf } from './edited-draft.js';
import { SERVICE } from './form-page.js';
import { receiptFacts } from './receipt-facts.js';
import { harmOf } from './view.js';

/**
 * What a form is opened with, and what becomes of it is kept in.
 * @param {From} from
 * @param {Desk} desk
 * @param {string} url
 * @param {Draft} draft
 * @param {{fill: boolean, about?: string[]}} wishes whether the person wants it filled in for them, and which of the
 *   person's own facts go in
 * @returns {FormJob}
 */
export function newJob(from, desk, url, draft, { fill, about = [] }) {
  const { bundle, here, report } = from;
  const { saved } = report;
  const { id, form, hosts = [] } = desk;
  const host = id === SERVICE ? hostOf(url) : ''; // another service's hosts are nothing to ask leave for
  return {
    id: jobId(saved.id, id),
    report: saved.id,
    desk: id,
    ...madeUnder(bundle, saved),
    url: saved.practice ? practicePath(id) : url,
    hosts: host ? [host] : hosts,
    fields: fieldsOf(draft, saved.edits[id], saved.report.seen_at),
    map: form?.fields ?? {},
    ...(form?.verified || saved.practice ? {} : wayTo(form)),
    ...(bundle.forbids && { forbids: bundle.forbids }),
    says: plainly(say('formMark')),
    about,
    private: saved.private,
    practice: saved.practice,
    page: pageOf(saved, here),
    tabId: null,
    state: fill ? 'loading' : 'copy',
    overwrite: [],
    outcome: null,
    ...receiptFor(from, id),
  };
}

/** @param {Desk['form']} form @returns {Pick<FormJob, 'steps' | 'presses'>} the way to it */
function wayTo(form) {
  const steps = form?.steps ?? [];
  return { steps: steps.map(({ label }) => label[atHand(language())]), presses: steps.map(wordsOnLinks) };
}

/**
 * @param {Step} step whose label may name several
 * @returns {string[]} what links say of which any one may be pressed
 */
export const wordsOnLinks = ({ label, links }) => links ?? label.ja.split(/[・／/]|または/);

/**
 * @param {Bundle} bundle
 * @param {SavedReport} saved
 * @returns {Pick<FormJob, 'evidence'>}
 */
const madeUnder = (bundle, saved) => ({ evidence: harmOf(bundle, saved)?.evidence });

/** @param {From} from @param {string} desk @returns {Pick<FormJob, 'receipt'>} */
function receiptFor(from, desk) {
  const opened = from.situation && from.report.saved.opened.find(each => each.desk === desk)?.at;
  const receipt = opened ? factsAt(from, opened) : null;
  return receipt ? { receipt } : {};
}

/**
 * The draft with the person's wording, as the form's filler takes it.
 * @param {Draft} draft
 * @param {Record<string, string> | undefined} edits
 * @param {string} seenAt
 * @returns {FormJob['fields']}
 */
export function fieldsOf(draft, edits, seenAt) {
  const seen = inJapan(seenAt);
  return draft.fields.map(field => {
    const { id, label, limit } = field;
    const value = wordingOf(field, edits);
    // Date controls take no words: as long as nobody has reworded it, the moment goes along as one.
    const isMoment = id === 'found_at' && seen.zoned && value === field.value;
    const moment = isMoment ? `${seen.text.replace(' ', 'T')}:00+09:00` : '';
    return { id, label, limit, value, ...(moment && { moment }) };
  });
}

/**
 * What a receipt is to know, where one is to be kept.
 * @param {Pick<From, 'bundle' | 'report' | 'situation'>} from
 * @param {string} at
 */
export const factsAt = ({ bundle, report, situation }, at) =>
  situation ? receiptFacts(bundle, report.saved, situation(), at) : null;

/** The page that the report is about. @param {SavedReport} saved @param {Here} here */
export const pageOf = (saved, here) => ({
  windowId: saved.windowId ?? here.windowId,
  tabId: saved.tabId ?? here.tabId,
});
