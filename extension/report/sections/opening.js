/**
 * Opening a desk's form beside the page: only on a host that was registered for the desk, and never while something
 * must be read or corrected first. With the person's permission the draft is filled in there. Opened is not sent.
 *
 * @import {Draft, Signpost} from '../../knowledge/types.js'
 * @import {Answer} from '../../browser/permissions.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { holdLine, send } from '../../browser/messages.js';
import { askFor, backgroundMayAsk, canFill, hostOf } from '../../browser/permissions.js';
import { openBeside, openBesideWithPanel, openPanel } from '../../browser/tabs.js';
import { webext } from '../../browser/webext.js';
import { formUrl } from '../../engine/drafting.js';
import { inJapan } from '../../engine/japan-time.js';
import { isPinned } from '../../engine/pinned-hosts.js';
import { cleanReport } from '../../engine/reports.js';
import { practiceAddress, practicePath } from '../../practice/rehearsal.js';
import { jobId } from '../../store/form-jobs.js';
import { stops } from '../model/answering.js';
import { valueOf } from '../model/edited-draft.js';
import { tell } from '../undo.js';

/**
 * The address that the desk's button opens, and why it must not be opened now, if so.
 * @param {Session} session
 * @param {View} view
 * @param {Signpost} signpost
 * @param {Draft | undefined} draft
 * @returns {{url: string, refused: string} | null} null where the desk has nothing to open
 */
export function opening({ bundle, language }, view, signpost, draft) {
  const desk = bundle.desks[signpost.desk];
  const url = draft ? draft.form_url : formUrl(bundle, view.situation, cleanReport(view.saved.report), desk, signpost);
  if (!url) return null;
  if (!isPinned(url, desk.hosts)) return { url: '', refused: say('openNotPinned') };
  if (view.halted) return { url, refused: say('openHalted') };
  const [stop] = stops(bundle, view, signpost, draft);
  return { url, refused: stop ? say('openStopped', stop.message[language]) : '' };
}

/**
 * In answer to a press, and without any waiting before the panel is asked for: browsers open it, and ask for a
 * permission, only as part of the press.
 * @param {Session} session
 * @param {string} desk
 * @param {string} url
 * @param {{draft?: Draft, fill: boolean, about?: string[]}} with_ what to fill in, and whether the person wants it filled
 */
export function openForm(session, desk, url, { draft, fill, about = [] }) {
  const { saved, here, place } = session;
  session.change(report => {
    report.opened = [...report.opened.filter(each => each.desk !== desk), { desk, at: new Date().toISOString() }];
    report.desk = desk;
  });
  tell(say('openedState', timeOf(saved.opened.at(-1)?.at ?? '')));
  if (!webext || !canFill || !draft) {
    openOnly(session, saved.practice ? practiceAddress(desk) : url);
    return;
  }
  const asks = fill && !saved.practice;
  const job = newJob(session, desk, url, draft, { fill, about });
  const answer = asks && !backgroundMayAsk ? askFor([hostOf(url)]) : null;
  const beside = place === 'panel' ? null : here.windowId;
  // Firefox opens its panel only in the pressed page. Elsewhere the background does it, once it has heard of the press: the
  // panel closes the popup, and with it goes what was not heard by then.
  if (!backgroundMayAsk && beside !== null) void openPanel(beside);
  void send('openForm', { job: { ...job, state: asks ? 'asked' : job.state }, asks, beside });
  if (answer) void hearAnswer(job.id, answer);
}

/** @param {Session} session @param {string} form */
function openOnly({ saved, here, place }, form) {
  const page = { windowId: saved.windowId ?? here.windowId, tabId: saved.tabId ?? here.tabId };
  if (webext && place !== 'panel') void openBesideWithPanel(form, page, here.windowId);
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

/**
 * @param {Session} session
 * @param {string} desk
 * @param {string} url
 * @param {Draft} draft
 * @param {{fill: boolean, about: string[]}} wishes
 * @returns {FormJob}
 */
export function newJob({ bundle, saved, here }, desk, url, draft, { fill, about }) {
  const { form, hosts = [] } = bundle.desks[desk];
  return {
    id: jobId(saved.id, desk),
    report: saved.id,
    desk,
    url: saved.practice ? practicePath(desk) : url,
    hosts,
    fields: fieldsOf(draft, saved.edits[desk], saved.report.seen_at),
    map: form?.fields ?? {},
    about,
    private: saved.private,
    practice: saved.practice,
    page: { windowId: saved.windowId ?? here.windowId, tabId: saved.tabId ?? here.tabId },
    tabId: null,
    state: fill ? 'loading' : 'copy',
    overwrite: [],
    outcome: null,
  };
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
    const value = valueOf(field, edits);
    // Date controls take no words: as long as nobody has reworded it, the moment goes along as one.
    const moment =
      id === 'found_at' && seen.zoned && value === field.value ? `${seen.text.replace(' ', 'T')}:00+09:00` : '';
    return { id, label, limit, value, ...(moment && { moment }) };
  });
}

/** @param {string} moment */
export const timeOf = moment =>
  new Date(moment).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
