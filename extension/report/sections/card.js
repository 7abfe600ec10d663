/**
 * One signpost: which desk, what to do there and why, its draft and its buttons. Only the expanded card holds its draft
 * and the desk's facts: a popup has no time to build what nobody looks at.
 *
 * @import {Draft, Signpost} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { canFill, hostOf } from '../../browser/permissions.js';
import { refusedHosts, watchRefusals } from '../../store/refused-hosts.js';
import { make } from '../../style/elements.js';
import { advice } from '../model/answering.js';
import { editedText } from '../model/edited-draft.js';
import { contactLine } from './contact-line.js';
import { copyText } from './copying.js';
import { deskFacts } from './desk-facts.js';
import { draftFields } from './draft-fields.js';
import { showFindings } from './findings.js';
import { finish } from './finishing.js';
import { openForm, opening, timeOf } from './opening.js';

const ACTIONS = {
  report: 'actionReport',
  request: 'actionRequest',
  consult: 'actionConsult',
  call: 'actionCall',
  read: 'actionRead',
};

/**
 * @param {Session} session
 * @param {Signpost} signpost
 * @param {number} place 1 is the first
 */
export function card(session, signpost, place) {
  const { bundle, language } = session;
  const desk = bundle.desks[signpost.desk];
  const id = `desk-${desk.id}`;
  /** @type {Draft | undefined} */
  let draft;
  let url = '';
  /** Whether the person does not want this desk's form to be filled in for them. */
  let refused = false;

  /** @param {boolean} fill */
  const press = fill => openForm(session, desk.id, url, { draft, fill, about: contact.wanted() });

  const whole = make('textarea', {
    lang: 'ja',
    readonly: true,
    rows: 6,
    'aria-label': say('draftWhole'),
    hidden: true,
  });
  const open = make('button', {
    class: 'primary',
    'data-action': 'open',
    'aria-describedby': `${id}-state`,
    click: () => press(!refused),
  });
  const allow = make(
    'button',
    { class: 'quiet small', 'data-action': 'allow-fill', hidden: true, click: () => press(true) },
    say('fillUse'),
  );
  const contact = contactLine(session, desk);
  const copy = make('button', { 'data-action': 'copy' }, say('copyAll'));
  copy.addEventListener('click', () => {
    if (!draft) return;
    const text = editedText(draft, session.saved.edits[desk.id]);
    void copyText(text, copy, () => {
      whole.value = text;
      whole.hidden = false;
      return whole;
    });
  });
  const state = make('p', { id: `${id}-state`, class: 'small' });
  const done = make('button', { 'data-action': 'done', click: () => finish(session, desk.id) }, say('done'));
  const body = make('div', { class: 'stack', id: `${id}-body`, hidden: true });
  const more = make('button', { class: 'quiet expander', 'aria-controls': body.id, 'aria-expanded': 'false' });
  more.addEventListener('click', () => session.change(saved => void (saved.desk = body.hidden ? desk.id : '-')));
  const hints = make('div', { class: 'stack' });
  const fields = draftFields(session, desk.id, 'draft');
  let facts = '';

  const element = make(
    'article',
    { class: 'card stack signpost', 'data-desk': desk.id, 'aria-labelledby': `${id}-name` },
    make(
      'header',
      { class: 'row' },
      make('span', { class: 'number', 'aria-hidden': 'true' }, String(place)),
      make('h3', { id: `${id}-name`, class: 'grow' }, desk.name[language]),
      make('span', { class: 'tag' }, say(ACTIONS[signpost.action])),
    ),
    make('p', {}, signpost.why[language]),
    signpost.accepted_as && make('p', { class: 'accepted' }, say('acceptedAs', signpost.accepted_as[language])),
    signpost.cautions.length > 0 &&
      make('ul', { class: 'cautions small' }, ...signpost.cautions.map(each => make('li', {}, each[language]))),
    callButtons(),
    make('div', { class: 'row' }, open, copy, allow),
    contact.element,
    whole,
    state,
    make('div', { class: 'row' }, done),
    more,
    body,
  );

  async function learnRefusal() {
    const hosts = await refusedHosts(session.saved.private);
    refused = !session.saved.practice && hosts.includes(hostOf(url));
    nameButtons();
  }

  function nameButtons() {
    const fills = Boolean(draft) && canFill;
    open.textContent = say(!draft ? 'openPage' : fills && !refused ? 'openAndFill' : 'openForm');
    allow.hidden = !fills || !refused || open.hidden;
    allow.disabled = open.disabled;
  }
  if (canFill) watchRefusals(() => void learnRefusal());

  /** The numbers to ring, where ringing is what one does at this desk. */
  function callButtons() {
    if (signpost.action !== 'call') return null;
    const phones = (desk.channels ?? []).filter(each => each.phone);
    return make(
      'div',
      { class: 'row' },
      ...phones.map(({ phone = '' }) =>
        make('a', { class: 'button', href: `tel:${phone.replace('#', '%23')}` }, phone),
      ),
    );
  }

  /** @param {View} view @param {boolean} expanded */
  function showBody(view, expanded) {
    body.hidden = !expanded;
    more.setAttribute('aria-expanded', String(expanded));
    if (!expanded) return;
    const wanted = `${view.situation.role} ${Boolean(draft)}`;
    if (facts !== wanted) {
      facts = wanted;
      const about = make(
        'div',
        { class: 'stack about' },
        ...withoutNothing(deskFacts(session, desk, view.situation.role, signpost.sources)),
      );
      body.replaceChildren(hints, ...(draft ? [make('h4', {}, say('draftTitle')), fields.element] : []), about);
    }
    const moment = view.saved.opened.some(each => each.desk === desk.id) ? 'open' : 'draft';
    showFindings(session, hints, draft?.findings ?? [], advice(bundle, view.situation, moment, desk.id));
    if (draft) fields.show(draft);
  }

  return {
    element,

    /** @param {View} view @param {boolean} expanded */
    show(view, expanded) {
      draft = view.drafts?.drafts.find(each => each.desk === desk.id);
      const way = opening(session, view, signpost, draft);
      const before = url;
      url = way?.url ?? '';
      open.hidden = !way;
      open.disabled = Boolean(way?.refused);
      nameButtons();
      if (canFill && url !== before) void learnRefusal();
      contact.show(view.situation);
      copy.hidden = !draft;
      if (!draft) whole.hidden = true;
      const opened = view.saved.opened.find(each => each.desk === desk.id);
      state.textContent = way?.refused || (opened ? say('openedState', timeOf(opened.at)) : '');
      state.hidden = state.textContent === '';
      done.hidden = !opened;
      more.textContent = say(draft ? 'expand' : 'expandFacts');
      showBody(view, expanded);
    },
  };
}

/** @param {(Node | string | false | null | undefined)[]} parts @returns {(Node | string)[]} */
const withoutNothing = parts => /** @type {(Node | string)[]} */ (parts.filter(Boolean));
