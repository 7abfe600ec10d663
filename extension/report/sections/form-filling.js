/**
 * Filling from beside the form: what the presses there do, and whom they ask.
 *
 * @import {Desk, Draft} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {StateView} from '../model/form-state.js'
 * @import {Standpoint} from './opening.js'
 */

import { say } from '../../browser/i18n.js';
import { send } from '../../browser/messages.js';
import { askFor, canFill } from '../../browser/permissions.js';
import { isPinned } from '../../engine/pinned-hosts.js';
import { fillAgain, putBack, takeAnswer } from '../../fill/job.js';
import { make } from '../../style/elements.js';
import { fieldsOf, newJob } from '../model/form-job.js';
import { harmOf } from '../model/view.js';
import { noteOpened, openForm } from './opening.js';

/**
 * The buttons that fill in the form, undo it, or open it again.
 * @param {Standpoint} from
 * @param {Desk} desk
 * @param {() => string[]} about which of the person's own facts go in now
 */
export function formFilling(from, desk, about) {
  const { report, here, surface } = from;
  /** @type {Draft | null} */
  let draft = null;
  /** @type {FormJob | null} */
  let job = null;

  const fill = make('button', { class: 'primary', 'data-action': 'fill', click: () => press() });
  const back = make('button', { 'data-action': 'unfill', click: () => job && void putBack(job) }, say('fillUndo'));
  const again = make('button', { class: 'primary', 'data-action': 'reopen', click: reopen }, say('formReopen'));

  /** On a press: the browser may be asked at once, the popup over a form may close. @param {string[]} [overwrite] */
  function press(overwrite = []) {
    if (!draft) return;
    if (!job) noteOpened(report, desk.id);
    const now = {
      ...(job ?? newJob(from, desk, draft.form_url ?? '', draft, { fill: true })),
      ...(surface === 'popup' && here.tabId !== null ? { tabId: here.tabId } : {}),
      overwrite,
      waits: report.saved.pointed !== null,
      about: about(),
      fields: fieldsOf(draft, report.saved.edits[desk.id], report.saved.report.seen_at),
      evidence: harmOf(from.bundle, report.saved)?.evidence,
    };
    if (surface === 'popup' || now.practice) void send('fillForm', { job: now });
    else void askAndFill(now);
  }

  function reopen() {
    if (!draft?.form_url) return;
    const fills = job?.state !== 'copy' && !job?.byHand;
    openForm(from, desk, draft.form_url, { draft, fill: fills, about: about() });
  }

  return {
    element: make('div', { class: 'row' }, again, fill, back),
    press,
    /** @param {Draft} nowDraft @param {FormJob | null} nowJob @param {StateView} state */
    show(nowDraft, nowJob, state) {
      [draft, job] = [nowDraft, nowJob];
      fill.hidden = !canFill || !state.fill;
      fill.textContent = state.fill ? say(state.fill) : '';
      fill.className = state.primary === 'fill' ? 'primary' : '';
      again.hidden = !state.reopen || !isPinned(draft.form_url ?? '', desk.hosts);
      back.hidden = !job?.outcome?.filled.length;
    },
  };
}

/** Asks the browser for the sites that the form may be on, and fills. @param {FormJob} job */
async function askAndFill(job) {
  const everywhere = job.state === 'elsewhere' || job.state === 'refused';
  const hosts = everywhere ? job.hosts : job.hosts.filter(host => job.url.startsWith(`https://${host}/`));
  const answer = await askFor(hosts);
  if (answer === 'granted') await fillAgain(job);
  // Of several sites asked for at once, a no says of none that it was refused.
  else await takeAnswer(job.id, hosts.length > 1 ? 'unasked' : answer);
}
