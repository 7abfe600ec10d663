/**
 * Beside the desk's form: what went into it, what still needs the person, and each field with its copy button. It shows
 * in the side panel and in the report's tab; in the popup where the popup stands over the form itself.
 *
 * @import {Desk, Draft, Language} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {CardContext} from './card.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {{desk: string, at: string, job: FormJob | null}} Neighbour the form that this page stands beside
 */

import { say } from '../../browser/i18n.js';
import { canFill } from '../../browser/permissions.js';
import { goOnWithAll } from '../../fill/job.js';
import { lookAtForm, watchFormTabs } from '../../fill/watch-tab.js';
import { bringToJob, formJobs, watchJobs } from '../../store/form-jobs.js';
import { isWhole, wholeDesk } from '../../store/knowledge.js';
import { timeOf } from '../../style/dates.js';
import { find, make } from '../../style/elements.js';
import { after, isAllIn, toldOf } from '../model/beside-form.js';
import { wordingOf } from '../model/edited-draft.js';
import { fateOf } from '../model/field-fate.js';
import { fieldsOf } from '../model/form-job.js';
import { isFormPage } from '../model/form-page.js';
import { contactLine } from './contact-line.js';
import { draftFields } from './draft-fields.js';
import { formFilling } from './form-filling.js';
import { changedPart, filledLine, stateLine } from './form-lines.js';
import { needsPart } from './needs-part.js';
import { wrongLine } from './wrong-line.js';

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
      .then(() => Promise.all(jobs.map(({ id }) => lookAtForm(id))));
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
