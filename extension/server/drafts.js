/**
 * Drafts from the server while it is there: its knowledge may be newer than the bundle's. Never for a private window,
 * and nothing here ever waits for it: the bundle's drafts are on the page already, and stay where the server fails.
 *
 * @import {Draft, Drafts, Harm, Report, Situation} from '../knowledge/types.js'
 *
 * @typedef {object} Answered What a report is about, and the bundle's drafts of it.
 * @property {{report: Report, private: boolean, practice: boolean}} saved
 * @property {Situation} situation
 * @property {Harm | null} harm
 * @property {Drafts | null} drafts null until a harm is chosen
 */

import { cleanReport, within } from '../engine/reports.js';
import { draftsFrom } from './client.js';

const PATIENCE = 3_000;
const PAUSE = 400;

/**
 * @param {string} server its address
 * @param {() => void} showAgain called when the server's wording has come
 * @returns {<T extends Answered>(view: T) => T} the same view with the server's wording, once it is there and fits
 */
export function serverDrafts(server, showAgain) {
  /** @type {{asked: string, drafts: Drafts} | null} */
  let answer = null;
  let asking = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  /** A busy machine is asked once more. @param {object} question @param {string} asked @param {boolean} [again] */
  async function ask(question, asked, again = true) {
    try {
      const body = /** @type {Parameters<typeof draftsFrom>[1]} */ (question);
      const drafts = await draftsFrom(server, body, { timeout: PATIENCE });
      if (asked !== asking || !isDrafts(drafts)) return;
      answer = { asked, drafts };
      showAgain();
    } catch {
      // As if there were no server.
      if (again && asked === asking) waiting = setTimeout(() => void ask(question, asked, false), PAUSE);
    }
  }

  return view => {
    if (!view.drafts || view.saved.private || view.saved.practice) return view;
    // Nothing that the harm's evidence rule forbids to keep is ever sent.
    const report = within(cleanReport(view.saved.report), view.harm?.evidence ?? 'allowed');
    const question = { ...view.situation, report };
    const asked = JSON.stringify(question);
    if (asked !== asking) {
      asking = asked;
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask(question, asked), PAUSE);
    }
    if (answer?.asked !== asked) return view;
    const { drafts } = answer.drafts;
    const newest = view.drafts.drafts.map(own => worded(own, drafts));
    return { ...view, drafts: { ...view.drafts, drafts: newest } };
  };
}

/**
 * The server's text and fields; it speaks no further language, so what it words as we do keeps our meaning. What opens,
 * and what there is to correct, is told by the knowledge that was judged: a server's finding could bring a link to
 * anywhere, or keep a form shut.
 * @param {Draft} own
 * @param {Draft[]} theirs
 * @returns {Draft}
 */
function worded(own, theirs) {
  const newer = theirs.find(({ desk }) => desk === own.desk);
  if (!newer) return own;
  const fields = newer.fields.map(field => {
    const same = own.fields.find(({ id, value }) => id === field.id && value === field.value);
    return { ...field, reading: { ...field.reading, ...ours(same?.reading) } };
  });
  const { form_url, at_site, findings } = own;
  return { ...newer, ...ours(newer.text === own.text ? own : {}), fields, form_url, at_site, findings };
}

/** The meaning in the further language of the page, where there is one. @param {{further?: string}} [told] */
const ours = ({ further } = {}) => (further === undefined ? {} : { further });

/**
 * Whether an answer can be shown: a server may be another version of ours.
 * @param {unknown} value
 */
function isDrafts(value) {
  const { drafts } = /** @type {{drafts?: unknown}} */ (value ?? {});
  return (
    Array.isArray(drafts) &&
    drafts.every(
      each =>
        typeof each?.desk === 'string' &&
        typeof each.text === 'string' &&
        Array.isArray(each.findings) &&
        Array.isArray(each.fields) &&
        each.fields.every(
          (/** @type {Record<string, unknown> & {reading?: {value?: unknown}}} */ field) =>
            [field?.id, field?.label, field?.value, field?.cut].every(text => typeof text === 'string') &&
            typeof field.reading?.value === 'string',
        ),
    )
  );
}
