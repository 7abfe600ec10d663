/**
 * One signpost: which desk, what to do there and why, its draft and its buttons. Only the expanded card holds its draft
 * and the desk's facts: a popup has no time to build what nobody looks at.
 *
 * @import {Bundle, Desk, Draft, Language, Signpost, Words} from '../../knowledge/types.js'
 * @import {Standpoint} from './opening.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {Standpoint & CardParts} CardContext
 * @typedef {object} CardParts What all cards have in common.
 * @property {Bundle} bundle
 * @property {Language} language
 * @property {(desk: string) => void} finish the person is done with the report
 */

import { say } from '../../browser/i18n.js';
import { canFill, hostOf } from '../../browser/permissions.js';
import { isWhole, wholeDesk } from '../../store/knowledge.js';
import { refusedHosts, watchRefusals } from '../../store/refused-hosts.js';
import { phoneLink } from '../../style/channels.js';
import { make } from '../../style/elements.js';
import { advice } from '../model/advice.js';
import { editedText } from '../model/edited-draft.js';
import { linesToRing } from '../model/ways-in.js';
import { contactLine } from './contact-line.js';
import { copyText } from './copying.js';
import { aged, deskFacts } from './desk-facts.js';
import { draftFields } from './draft-fields.js';
import { findingList } from './findings.js';
import { openForm, opening, timeOf } from './opening.js';

const ACTIONS = {
  report: 'actionReport',
  request: 'actionRequest',
  consult: 'actionConsult',
  call: 'actionCall',
  read: 'actionRead',
};

/**
 * @param {CardContext} context
 * @param {Signpost} signpost
 * @param {number} number 1 is the first
 */
export function card(context, signpost, number) {
  const { bundle, language, report, here, finish } = context;
  const desk = bundle.desks[signpost.desk];
  const id = `desk-${desk.id}`;
  const contact = contactLine(desk, () => report.saved.private || here.private);
  const form = openButtons(`${id}-state`, (url, draft, fill) =>
    openForm(context, desk, url, { draft, fill, about: contact.wanted() }),
  );
  const copying = copyPart(draft => editedText(draft, report.saved.edits[desk.id]));
  const state = make('p', { id: `${id}-state`, class: 'small' });
  const done = make('button', { 'data-action': 'done', click: () => finish(desk.id) }, say('done'));
  const body = cardBody(context, desk, signpost);
  const calling = callButtons(desk, language);

  const element = make(
    'article',
    { class: 'card stack signpost', 'data-desk': desk.id, 'aria-labelledby': `${id}-name` },
    make(
      'header',
      { class: 'row' },
      make('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
      make('h3', { id: `${id}-name`, class: 'grow' }, desk.name[language]),
      make('span', { class: 'tag' }, say(ACTIONS[signpost.action])),
    ),
    desk.operator && make('p', { class: 'muted small' }, say('deskOperator', desk.operator[language])),
    ...whyLines(signpost, language, plainWords(bundle, signpost)),
    signpost.action === 'call' && calling.element,
    make('div', { class: 'row' }, form.open, copying.copy, form.allow),
    contact.element,
    copying.whole,
    state,
    make('div', { class: 'row' }, done),
    body.expander,
    body.element,
  );

  return {
    element,

    /** @param {View} view @param {boolean} expanded */
    show(view, expanded) {
      const draft = view.drafts?.drafts.find(each => each.desk === desk.id);
      const way = opening(bundle, language, view, signpost, draft);
      form.show(way, draft, view.saved);
      contact.show(view);
      calling.show(view.situation);
      copying.show(draft);
      const opened = view.saved.opened.find(each => each.desk === desk.id);
      state.textContent = way?.refused || (opened ? say('openedState', timeOf(opened.at)) : '');
      state.hidden = state.textContent === '';
      done.hidden = !opened;
      body.show(view, draft, expanded);
    },
  };
}

/** @param {Signpost} signpost @param {Language} language @param {Words} [plain] the desk's name in plain words */
const whyLines = ({ why, accepted_as: category, cautions }, language, plain) => [
  make('p', {}, why[language]),
  category &&
    make(
      'p',
      { class: 'accepted' },
      say('acceptedAs', category[language]),
      plain && make('span', { class: 'plain small' }, plain[language]),
    ),
  cautions.length > 0 &&
    make('ul', { class: 'cautions small' }, ...cautions.map(each => make('li', {}, each[language]))),
];

/** @param {Bundle} bundle @param {Signpost} signpost */
const plainWords = ({ plain = {} }, { accepted_as: category }) =>
  category && Object.hasOwn(plain, category.ja) ? plain[category.ja] : undefined;

/**
 * The numbers to ring, where ringing is what one does at this desk: each once, and of several each with its line's
 * name.
 * @param {Desk} desk
 * @param {Language} language
 */
function callButtons(desk, language) {
  const element = make('div', { class: 'row' });
  let shown = '';
  return {
    element,
    /** @param {View['situation']} situation */
    show(situation) {
      const lines = linesToRing(desk, situation, language);
      const numbers = lines.map(({ phone }) => phone).join();
      if (shown === numbers) return;
      shown = numbers;
      element.replaceChildren(...lines.map(({ phone, name }) => phoneLink(phone, 'button line', name)));
    },
  };
}

/**
 * The buttons that open the form: with filling in, or as the person has refused that once, without.
 * @param {string} describedBy the id of what says how it stands
 * @param {(url: string, draft: Draft | undefined, fill: boolean) => void} press
 */
function openButtons(describedBy, press) {
  /** @type {Draft | undefined} */
  let draft;
  let url = '';
  /** Whether the person does not want this desk's form to be filled in for them. */
  let refused = false;
  let saved = { private: false, practice: false };

  const open = make('button', {
    class: 'primary',
    'data-action': 'open',
    'aria-describedby': describedBy,
    click: () => press(url, draft, !refused),
  });
  const allow = make(
    'button',
    { class: 'quiet small', 'data-action': 'allow-fill', hidden: true, click: () => press(url, draft, true) },
    say('fillUse'),
  );

  async function learnRefusal() {
    const hosts = await refusedHosts(saved.private);
    refused = !saved.practice && hosts.includes(hostOf(url));
    nameButtons();
  }

  function nameButtons() {
    const fills = Boolean(draft) && canFill;
    const opens = fills && !refused ? 'openAndFill' : 'openForm';
    open.textContent = say(draft ? opens : 'openPage');
    allow.hidden = !fills || !refused || open.hidden;
    allow.disabled = open.disabled;
  }
  if (canFill) watchRefusals(() => void learnRefusal());

  return {
    open,
    allow,
    /**
     * @param {ReturnType<typeof opening>} way
     * @param {Draft | undefined} now
     * @param {View['saved']} report
     */
    show(way, now, report) {
      const before = url;
      saved = report;
      draft = now;
      url = way?.url ?? '';
      open.hidden = !way;
      open.disabled = Boolean(way?.refused);
      nameButtons();
      if (canFill && url !== before) void learnRefusal();
    },
  };
}

/**
 * The button that copies the whole draft, and the draft itself where the clipboard refuses.
 * @param {(draft: Draft) => string} textOf
 */
function copyPart(textOf) {
  /** @type {Draft | undefined} */
  let draft;
  const whole = make('textarea', {
    lang: 'ja',
    readonly: true,
    rows: 6,
    'aria-label': say('draftWhole'),
    hidden: true,
  });
  const copy = make('button', { 'data-action': 'copy' }, say('copyAll'));
  copy.addEventListener('click', () => {
    if (!draft) return;
    const text = textOf(draft);
    void copyText(text, copy, () => {
      whole.value = text;
      whole.hidden = false;
      return whole;
    });
  });
  return {
    copy,
    whole,
    /** @param {Draft | undefined} now */
    show(now) {
      draft = now;
      copy.hidden = !draft;
      if (!draft) whole.hidden = true;
    },
  };
}

/**
 * What the card shows when it is expanded: findings, the draft field by field, the desk's facts.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
function cardBody({ bundle, language, report }, desk, signpost) {
  const element = make('div', { class: 'stack', id: `desk-${desk.id}-body`, hidden: true });
  const expander = make('button', { class: 'quiet expander', 'aria-controls': element.id, 'aria-expanded': 'false' });
  expander.addEventListener('click', () => report.change(saved => void (saved.desk = element.hidden ? desk.id : '-')));
  const hints = make('div', { class: 'stack' });
  const showFindings = findingList(hints, language, report);
  const fields = draftFields({ report, language, desk: desk.id, where: 'draft' });
  let built = '';

  /** @param {View['situation']} situation @param {boolean} hasDraft */
  function build(situation, hasDraft) {
    const about = make('div', { class: 'stack about' });
    const draft = hasDraft ? [make('h4', {}, say('draftTitle')), fields.element] : [];
    const tell = () => {
      const { accepted_as: category } = signpost;
      const sources = aged(bundle, signpost.sources);
      about.replaceChildren(...deskFacts(desk, situation, { sources, category }, language, bundle.holidays));
    };
    element.replaceChildren(hints, ...draft, about);
    if (isWhole(desk)) tell();
    else void wholeDesk(desk).then(tell, tell);
  }

  return {
    element,
    expander,
    /** @param {View} view @param {Draft | undefined} draft @param {boolean} expanded */
    show({ situation, saved }, draft, expanded) {
      expander.textContent = say(draft ? 'expand' : 'expandFacts');
      expander.setAttribute('aria-expanded', String(expanded));
      element.hidden = !expanded;
      if (!expanded) return;
      const wanted = `${situation.harm} ${situation.role} ${Boolean(draft)}`;
      if (built !== wanted) build(situation, Boolean(draft));
      built = wanted;
      const moment = saved.opened.some(each => each.desk === desk.id) ? 'open' : 'draft';
      showFindings(draft?.findings ?? [], advice(bundle, situation, moment, desk.id));
      if (draft) fields.show(draft);
    },
  };
}
