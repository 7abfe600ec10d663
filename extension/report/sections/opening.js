/**
 * Opening a desk's form beside the page: only on a host that was registered for the desk, and never while something
 * must be read or corrected first. With the person's permission the draft is filled in there. Opened is not sent.
 *
 * @import {Bundle, Desk, Draft, Language, Signpost, Situation} from '../../knowledge/types.js'
 * @import {Answer} from '../../browser/permissions.js'
 * @import {Here} from '../../browser/tabs.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {Surface} from '../session.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {object} Standpoint Where a form is opened from.
 * @property {Bundle} bundle
 * @property {OpenReport} report
 * @property {Here} here
 * @property {Surface} surface
 * @property {() => Situation} [situation]
 *
 * @typedef {object} Filling What goes into the form.
 * @property {Draft | undefined} draft
 * @property {boolean} fill whether the person wants it filled in for them
 * @property {string[]} [about] which of the person's own facts go in
 */

import { say } from '../../browser/i18n.js';
import { holdLine, send } from '../../browser/messages.js';
import { askFor, backgroundMayAsk, canFill, hostOf } from '../../browser/permissions.js';
import { openBeside, openBesideWithPanel, openPanel } from '../../browser/tabs.js';
import { webext } from '../../browser/webext.js';
import { formUrl } from '../../engine/drafting.js';
import { isPinned } from '../../engine/pinned-hosts.js';
import { cleanReport } from '../../engine/reports.js';
import { practiceAddress } from '../../practice/rehearsal.js';
import { timeOf } from '../../style/dates.js';
import { sayAloud } from '../../style/undo-line.js';
import { stops } from '../model/advice.js';
import { factsAt, newJob, pageOf } from '../model/form-job.js';

/**
 * The address that the desk's button opens, and why it must not be opened now, if so.
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {View} view
 * @param {Signpost} signpost
 * @param {Draft | undefined} draft
 * @returns {{url: string, refused: string} | null} null where the desk has nothing to open
 */
export function opening(bundle, language, view, signpost, draft) {
  const desk = bundle.desks[signpost.desk];
  const url = draft ? draft.form_url : formUrl(bundle, view.situation, cleanReport(view.saved.report), desk, signpost);
  if (!url) return null;
  if (!isPinned(url, desk.hosts)) return { url: '', refused: say('openNotPinned') };
  // A list of those who listen is locked by nothing.
  if (view.halted && signpost.action !== 'read') return { url, refused: say('openHalted') };
  const [stop] = stops(bundle, view.findings, signpost, draft);
  return { url, refused: stop ? say('openStopped', stop.message[language]) : '' };
}

/**
 * That the report has come to this desk's form, now.
 * @param {OpenReport} report
 * @param {string} desk
 * @returns {string} the moment
 */
export function noteOpened(report, desk) {
  const at = new Date().toISOString();
  report.change(saved => {
    saved.opened = [...saved.opened.filter(each => each.desk !== desk), { desk, at }];
  });
  return at;
}

/**
 * In answer to a press, and without any waiting before the panel is asked for: browsers open it, and ask for a
 * permission, only as part of the press.
 * @param {Standpoint} from
 * @param {Desk} desk
 * @param {string} url
 * @param {Filling} filling
 */
export function openForm(from, desk, url, filling) {
  const { report } = from;
  const at = noteOpened(report, desk.id);
  sayAloud(say('openedState', timeOf(at)));
  const { draft } = filling;
  // What the page has not told yet goes in, too, if it comes before long.
  const waits = report.saved.pointed !== null;
  if (webext && canFill && draft) openToFill(from, { ...newJob(from, desk, url, draft, filling), waits }, filling.fill);
  else {
    openOnly(from, report.saved.practice ? practiceAddress(desk.id) : url);
    void recordHere(from, desk.id, 'opened', at);
  }
}

/**
 * @param {Standpoint} from
 * @param {FormJob} job
 * @param {boolean} fill
 */
function openToFill({ report, here, surface }, job, fill) {
  const asks = fill && !report.saved.practice;
  const answer = asks && !backgroundMayAsk ? askFor([hostOf(job.url)]) : null;
  const beside = surface === 'panel' ? null : here.windowId;
  // Firefox opens its panel only in the pressed page (see `openPanel`). Elsewhere the background does it, once it has
  // heard of the press: the panel closes the popup, and with it goes what was not heard by then.
  if (!backgroundMayAsk && beside !== null) void openPanel(beside);
  void send('openForm', { job: { ...job, state: asks ? 'asked' : job.state }, asks, beside });
  if (answer) void hearAnswer(job.id, answer);
}

/**
 * Keeps in the book what was done in this page.
 * @param {Standpoint} from
 * @param {string} desk
 * @param {'opened' | 'copied'} kind
 * @param {string} [at]
 */
export async function recordHere(from, desk, kind, at = new Date().toISOString()) {
  const facts = factsAt(from, at);
  if (facts) await (await import('../../store/record-event.js')).recordEvent(facts, desk, kind, at);
}

/** @param {Standpoint} from @param {string} form */
function openOnly({ report, here, surface }, form) {
  const page = pageOf(report.saved, here);
  if (webext && surface !== 'panel') void openBesideWithPanel(form, page, here.windowId);
  else void openBeside(form, page);
}

/**
 * The background notices by the line that it holds when this page goes before the person has answered.
 * @param {string} id
 * @param {Promise<Answer>} asked
 */
async function hearAnswer(id, asked) {
  const line = holdLine(id);
  const answer = await asked;
  await send('formAnswered', { id, answer }).catch(() => undefined);
  line.disconnect();
}
