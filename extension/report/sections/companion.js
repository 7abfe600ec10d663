/**
 * Beside the desk's form: what went into it, what still needs the person, and each field with its copy button. It shows
 * in the side panel and in the report's tab; in the popup where the popup stands over the form itself.
 *
 * @import {Desk, Draft, Language} from '../../knowledge/types.js'
 * @import {FormJob, Need} from '../../store/form-jobs.js'
 * @import {CardContext} from './card.js'
 * @import {Standpoint} from './opening.js'
 * @import {StateView} from '../model/form-state.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {{desk: string, at: string, job: FormJob | null}} Neighbour the form that this page stands beside
 */

import { say } from '../../browser/i18n.js';
import { send } from '../../browser/messages.js';
import { askFor, canFill } from '../../browser/permissions.js';
import { isPinned } from '../../engine/pinned-hosts.js';
import { fillAgain, goOnWithAll, putBack, takeAnswer } from '../../fill/job.js';
import { lookAtForm, watchFormTabs } from '../../fill/watch-tab.js';
import { bringToJob, formJobs, watchJobs } from '../../store/form-jobs.js';
import { isWhole, wholeDesk } from '../../store/knowledge.js';
import { find, make, showList } from '../../style/elements.js';
import { after, isAllIn, meaningOf, toldOf, yours } from '../model/beside-form.js';
import { wordingOf } from '../model/edited-draft.js';
import { fateOf } from '../model/field-fate.js';
import { isFormPage } from '../model/form-page.js';
import { harmOf } from '../model/view.js';
import { contactLine } from './contact-line.js';
import { draftFields } from './draft-fields.js';
import { changedPart, filledLine, nameOf, stateLine } from './form-lines.js';
import { fieldsOf, newJob, noteOpened, openForm, timeOf } from './opening.js';
import { wrongLine } from './wrong-line.js';

/** With the form's own label, and without one. */
const NEEDS = {
  consent: ['needConsent', 'needConsentOnly'],
  captcha: ['needCaptcha', 'needCaptchaOnly'],
  file: ['needFile', 'needFileOnly'],
  required: ['needRequired', 'needRequiredOnly'],
};

/** @param {CardContext} context */
export function companion(context) {
  const region = find('#companion');
  /** @type {FormJob[]} */
  let jobs = [];
  /** @type {View | null} */
  let latest = null;
  /** @type {ReturnType<typeof formSection> | null} */
  let shown = null;
  let key = '';

  async function learn() {
    jobs = await formJobs();
    if (latest) show(latest);
  }
  if (canFill) {
    watchJobs(() => void learn());
    watchFormTabs(() => jobs);
    for (const sign of ['online', 'offline']) addEventListener(sign, () => latest && show(latest));
    void learn()
      .then(goOnWithAll) // whatever began it may have been stopped
      .then(() => {
        for (const { id } of jobs) void lookAtForm(id);
      });
  }

  /** @param {View} view */
  function show(view) {
    latest = view;
    bringReading(view, jobs);
    const beside = formBeside(context, view, jobs);
    const draft = view.drafts?.drafts.find(each => each.desk === beside?.desk);
    region.hidden = !beside || !draft;
    if (!beside || !draft) {
      key = '';
      return;
    }
    const now = JSON.stringify([view.saved.id, beside.desk, beside.at]);
    if (key !== now) {
      key = now;
      shown = formSection(context, beside);
      region.replaceChildren(shown.element);
    }
    shown?.show(view, draft, beside.job);
  }
  return show;
}

/**
 * The page has been read: a form that was opened meanwhile, and waits, gets what came of it.
 * @param {View} view
 * @param {FormJob[]} jobs
 */
function bringReading({ drafts, harm, saved }, jobs) {
  if (saved.pointed) return;
  for (const job of jobs.filter(({ report, waits }) => waits && report === saved.id)) {
    const draft = drafts?.drafts.find(({ desk }) => desk === job.desk);
    if (!draft) return;
    const fields = fieldsOf(draft, saved.edits[job.desk], saved.report.seen_at);
    void bringToJob(job.id, { fields, evidence: harm?.evidence });
  }
}

/**
 * The form that this page stands beside, if any.
 * @param {Pick<CardContext, 'bundle' | 'here' | 'surface'>} context
 * @param {View} view
 * @param {FormJob[]} jobs
 * @returns {Neighbour | null}
 */
function formBeside({ bundle, here, surface }, { drafts, saved }, jobs) {
  const own = jobs.filter(job => job.report === saved.id);
  const opened = saved.opened.map(({ desk, at }) => ({ desk, at, job: own.find(job => job.desk === desk) ?? null }));
  const last = opened.at(-1) ?? null;
  // The popup that was pressed may have been closed before it could keep that the form was opened.
  const [begun] = own.map(job => ({ desk: job.desk, at: '', job }));
  if (surface === 'panel') return last ?? begun ?? null;
  if (surface === 'tab') return last?.job ? last : null;
  if (surface !== 'popup' || !canFill) return null;
  const made = drafts?.drafts ?? [];
  const formOf = (/** @type {string} */ desk) => made.find(each => each.desk === desk)?.form_url ?? '';
  const isOver = (/** @type {string} */ desk, form = formOf(desk)) =>
    here.tab !== null && isFormPage(here.tab.url, { desk, hosts: bundle.desks[desk].hosts, form });
  const there = own.find(job => job.tabId === here.tabId && (job.practice || isOver(job.desk, job.url)));
  if (there) return { desk: there.desk, at: '', job: there };
  const desk = [...opened.reverse(), ...made].map(each => each.desk).find(each => isOver(each));
  return desk ? { desk, at: '', job: null } : null;
}

/**
 * @param {CardContext} context
 * @param {Neighbour} beside
 */
function formSection(context, { desk: id, at }) {
  const { bundle, language, report, here, surface, finish } = context;
  const desk = bundle.desks[id];
  const contact = contactLine(desk, () => report.saved.private || here.private);
  const filling = formFilling(context, desk, contact.wanted);
  const fields = draftFields({
    report,
    language,
    desk: id,
    where: 'companion',
    overwrite: field => filling.press([field]),
  });
  const state = stateLine(surface === 'popup', desk.form?.note?.[language]);
  const changed = changedPart(language);
  const told = filledLine();
  const mine = needsPart(id, language);
  const next = make('p', { class: 'small', 'data-step': 'after' });
  const wrong = make('div');
  const tellOfDesk = () => {
    next.textContent = say('formAfter', say(after(desk)));
    wrong.replaceChildren(wrongLine(toldOf(desk), `desks/${id}`));
  };
  if (isWhole(desk)) tellOfDesk();
  else void wholeDesk(desk).then(tellOfDesk, tellOfDesk);
  // At the end of the last fold there is.
  const asked = deskNeeds(desk, language, wrong);
  const whole = foldedFields(fields.element, asked ? '' : wrong);
  const done = make('button', { 'data-action': 'done', click: () => finish(id) }, say('done'));

  const element = make(
    'section',
    { class: 'card stack', 'aria-labelledby': 'companion-title', 'data-companion': id },
    make('h2', { id: 'companion-title' }, say('companionTitle')),
    make(
      'p',
      {},
      make('b', {}, desk.name[language]),
      at && make('span', { class: 'small muted' }, ` ${say('openedState', timeOf(at))}`),
    ),
    state.element,
    state.drifted,
    changed.element,
    told.element,
    mine.element,
    next,
    filling.element,
    contact.element,
    whole.element,
    asked,
    make('div', { class: 'row' }, done),
  );

  return {
    element,

    /** @param {View} view @param {Draft} draft @param {FormJob | null} job */
    show(view, draft, job) {
      const { edits } = view.saved;
      const became = draft.fields.map(field => ({ field, fate: fateOf(field, wordingOf(field, edits[id]), job) }));
      filling.show(draft, job, state.show(draft, job));
      told.show(became);
      mine.show(job, draft);
      changed.show(job);
      contact.show(view, job);
      fields.show(draft, job);
      whole.show(`${job?.state}`, !isAllIn(became));
    },
  };
}

/**
 * The buttons that fill in the form, undo it, or open it again.
 * @param {Standpoint} from
 * @param {Desk} desk
 * @param {() => string[]} about which of the person's own facts go in now
 */
function formFilling(from, desk, about) {
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

/**
 * What is left to the person, in one line; what the form calls it is a press away, with what that means beside it.
 * @param {string} desk
 * @param {Language} language
 */
function needsPart(desk, language) {
  const list = make('ul', { class: 'small' });
  const line = make('summary', {});
  const element = make('details', { class: 'small', 'data-needs': desk, 'data-step': 'yours' }, line, list);
  return {
    element,
    /** @param {FormJob | null} job @param {Draft} draft */
    show(job, { fields }) {
      const needs = job?.outcome?.needs ?? [];
      element.hidden = job?.state !== 'filled';
      element.toggleAttribute('data-plain', needs.length === 0);
      line.textContent = say(
        'formYours',
        yours(needs)
          .map(key => say(key))
          .join(say('listComma')),
      );
      showList(
        list,
        needs,
        ({ kind, label }) => `${kind} ${label}`,
        each => need(each, language === 'ja' ? '' : meaningOf(each, fields, nameOf, say)),
      );
    },
  };
}

/**
 * The draft's fields: folded as long as they are all in the form, open where something of them is to be copied.
 * @param {HTMLElement} fields
 * @param {HTMLElement | ''} end
 */
function foldedFields(fields, end) {
  const element = make(
    'details',
    { class: 'small', 'data-part': 'fields' },
    make('summary', {}, say('formFields')),
    fields,
    end,
  );
  let shown = '';
  return {
    element,
    /** @param {string} state @param {boolean} isWanted */
    show(state, isWanted) {
      // What the person has opened or closed stays so until the form itself has changed.
      if (shown === `${state} ${isWanted}`) return;
      shown = `${state} ${isWanted}`;
      element.open = isWanted;
    },
  };
}

/** @param {Need} need @param {string} meaning of the label, where the reader may not read the form's language */
function need({ kind, label }, meaning) {
  const [named, nameless] = NEEDS[kind] ?? NEEDS.required;
  const shown = label && meaning ? say('formBoxMeaning', label, meaning) : label;
  return make('li', { 'data-need': kind }, shown ? say(named, shown) : say(nameless));
}

/** What the desk asks for in general. @param {Desk} desk @param {Language} language @param {HTMLElement} end */
const deskNeeds = ({ needs = [] }, language, end) =>
  needs.length > 0 &&
  make(
    'details',
    { class: 'small', 'data-part': 'asked' },
    make('summary', {}, say('deskNeedsTitle')),
    make('ul', {}, ...needs.map(each => make('li', {}, each[language]))),
    end,
  );
