/**
 * Beside the desk's form: what went into it, what still needs the person, and each field with its copy button. It shows
 * in the side panel and in the report's tab; in the popup where the popup stands over the form itself.
 *
 * @import {Draft} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { askFor, canFill } from '../../browser/permissions.js';
import { isPinned } from '../../engine/pinned-hosts.js';
import { fillAgain, goOnWithAll, putBack, takeAnswer } from '../../fill/job.js';
import { lookAtForm, watchFormTabs } from '../../fill/watch-tab.js';
import { formJobs, watchJobs } from '../../store/form-jobs.js';
import { find, make, showList } from '../../style/elements.js';
import { lengthOfRest } from '../model/field-fate.js';
import { formState } from '../model/form-state.js';
import { contactLine } from './contact-line.js';
import { draftFields } from './draft-fields.js';
import { finish } from './finishing.js';
import { fieldsOf, newJob, openForm, timeOf } from './opening.js';

/** With the form's own label, and without one. */
const NEEDS = {
  consent: ['needConsent', 'needConsentOnly'],
  captcha: ['needCaptcha', 'needCaptchaOnly'],
  file: ['needFile', 'needFileOnly'],
  required: ['needRequired', 'needRequiredOnly'],
};

/** @typedef {{desk: string, at: string, job: FormJob | null}} Beside */

/** @param {Session} session */
export function companion(session) {
  const region = find('#companion');
  /** @type {FormJob[]} */
  let jobs = [];
  /** @type {View | null} */
  let latest = null;
  /** @type {ReturnType<typeof section> | null} */
  let shown = null;
  let key = '';

  async function learn() {
    jobs = await formJobs();
    if (latest) show(latest);
  }
  if (canFill) {
    watchJobs(() => void learn());
    watchFormTabs(() => jobs);
    void learn()
      .then(goOnWithAll) // whoever began it may have been stopped
      .then(() => jobs.forEach(({ id }) => void lookAtForm(id)));
  }

  /** @param {View} view */
  function show(view) {
    latest = view;
    const beside = formBeside(session, view, jobs);
    const draft = view.drafts?.drafts.find(each => each.desk === beside?.desk);
    region.hidden = !beside || !draft;
    if (!beside || !draft) {
      key = '';
      return;
    }
    const now = JSON.stringify([view.saved.id, beside.desk, beside.at]);
    if (key !== now) {
      key = now;
      shown = section(session, beside);
      region.replaceChildren(shown.element);
    }
    shown?.show(view, draft, beside.job);
  }
  return show;
}

/**
 * The form that this page stands beside, if any.
 * @param {Session} session
 * @param {View} view
 * @param {FormJob[]} jobs
 * @returns {Beside | null}
 */
function formBeside({ bundle, here, place }, { drafts, saved }, jobs) {
  const jobOf = (/** @type {string} */ desk) => jobs.find(job => job.report === saved.id && job.desk === desk) ?? null;
  const opened = saved.opened.map(({ desk, at }) => ({ desk, at, job: jobOf(desk) }));
  const last = opened.at(-1) ?? null;
  // The popup that was pressed may have been closed before it could keep that the form was opened.
  const job = jobs.find(each => each.report === saved.id) ?? null;
  const begun = job && { desk: job.desk, at: '', job };
  if (place === 'panel') return last ?? begun;
  if (place === 'tab') return last?.job ? last : null;
  if (place !== 'popup' || !canFill) return null;
  const over = (/** @type {string} */ desk) => here.tab !== null && isPinned(here.tab.url, bundle.desks[desk].hosts);
  const there = jobs.find(
    job => job.report === saved.id && job.tabId === here.tabId && (job.practice || over(job.desk)),
  );
  if (there) return { desk: there.desk, at: '', job: there };
  const desk = [...opened.reverse(), ...(drafts?.drafts ?? [])].map(each => each.desk).find(over);
  return desk ? { desk, at: '', job: null } : null;
}

/**
 * @param {Session} session
 * @param {Beside} beside
 */
function section(session, { desk, at }) {
  const { bundle, language, place } = session;
  const record = bundle.desks[desk];
  /** @type {Draft | null} */
  let draft = null;
  /** @type {FormJob | null} */
  let job = null;

  const state = make('p', { class: 'notice small', role: 'status' });
  const drifted = make('p', { class: 'notice small', 'data-severity': 'warn', hidden: true }, say('fillDrifted'));
  const fill = make('button', { class: 'primary', 'data-action': 'fill', click: () => press() });
  const back = make('button', { 'data-action': 'unfill', click: () => job && void putBack(job) }, say('fillUndo'));
  const again = make('button', { class: 'primary', 'data-action': 'reopen', click: reopen }, say('formReopen'));
  const contact = contactLine(session, record);
  const fields = draftFields(session, desk, 'companion', id => press([id]));
  const missing = make('ul', { class: 'small' });
  const mine = make(
    'details',
    { class: 'small', open: true, 'data-needs': desk },
    make('summary', {}, say('needsTitle')),
    missing,
  );
  const asked = (record.needs ?? []).map(each => make('li', {}, each[language]));
  const about =
    asked.length > 0 &&
    make('details', { class: 'small' }, make('summary', {}, say('deskNeedsTitle')), make('ul', {}, ...asked));

  /**
   * In answer to a press, so the browser may be asked at once. The popup over a form needs no more than that press.
   * @param {string[]} [overwrite]
   */
  function press(overwrite = []) {
    if (!draft) return;
    const known = job ?? newJob(session, desk, draft.form_url ?? '', draft, { fill: true, about: [] });
    const here = place === 'popup' && session.here.tabId !== null ? { tabId: session.here.tabId } : {};
    const now = {
      ...known,
      ...here,
      overwrite,
      about: contact.wanted(),
      fields: fieldsOf(draft, session.saved.edits[desk], session.saved.report.seen_at),
    };
    const hosts =
      now.state === 'elsewhere' || now.state === 'refused'
        ? now.hosts
        : now.hosts.filter(host => now.url.startsWith(`https://${host}/`));
    if (place === 'popup' || now.practice) void fillAgain(now);
    // Of several sites asked for at once, a no says of none that it was refused.
    else
      void askFor(hosts).then(answer =>
        answer === 'granted' ? fillAgain(now) : takeAnswer(now.id, hosts.length > 1 ? 'unasked' : answer),
      );
  }

  function reopen() {
    if (draft?.form_url)
      openForm(session, desk, draft.form_url, {
        draft,
        fill: job?.state !== 'copy' && !job?.byHand,
        about: contact.wanted(),
      });
  }

  const element = make(
    'section',
    { class: 'card stack', 'aria-labelledby': 'companion-title', 'data-companion': desk },
    make('h2', { id: 'companion-title' }, say('companionTitle')),
    make(
      'p',
      {},
      make('b', {}, record.name[language]),
      at && make('span', { class: 'small muted' }, ` ${say('openedState', timeOf(at))}`),
    ),
    state,
    drifted,
    mine,
    contact.element,
    make('div', { class: 'row' }, again, fill, back),
    fields.element,
    about,
    make(
      'div',
      { class: 'row' },
      make('button', { 'data-action': 'done', click: () => finish(session, desk) }, say('done')),
    ),
  );

  return {
    element,

    /** @param {View} view @param {Draft} now @param {FormJob | null} its */
    show(view, now, its) {
      [draft, job] = [now, its];
      const outcome = its?.outcome ?? null;
      const shown = formState(its, { over: place === 'popup', rest: lengthOfRest(now.fields, outcome) });
      const words = say(...shown.says);
      if (state.textContent !== words) state.textContent = words;
      state.dataset.severity = shown.severity;
      state.dataset.form = its?.state ?? 'none';
      drifted.hidden = outcome?.verified !== 'drifted';
      fill.hidden = !canFill || !shown.fill;
      fill.textContent = shown.fill ? say(shown.fill) : '';
      fill.className = shown.primary === 'fill' ? 'primary' : '';
      again.hidden = !shown.reopen || !isPinned(now.form_url ?? '', record.hosts);
      back.hidden = !outcome?.filled.length;
      const needs = outcome?.needs ?? [];
      mine.hidden = needs.length === 0;
      showList(missing, needs, ({ kind, label }) => `${kind} ${label}`, need);
      contact.show(view.situation, its);
      fields.show(now, its);
    },
  };
}

/** @param {import('../../store/form-jobs.js').Need} need */
function need({ kind, label }) {
  const [named, nameless] = NEEDS[kind] ?? NEEDS.required;
  return make('li', { 'data-need': kind }, label ? say(named, label) : say(nameless));
}
