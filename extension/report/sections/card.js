/**
 * One signpost: which desk, what to do there and why, what to expect of it, and its buttons. The first desk lies open;
 * of the others one line tells, and a press opens it. The draft, and the facts with their sources, are a press
 * further: a popup has no time to build what nobody looks at.
 *
 * @import {Bundle, Desk, Language, Signpost} from '../../knowledge/types.js'
 * @import {Standpoint} from './opening.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {Standpoint & CardParts} CardContext
 * @typedef {object} CardParts What all cards have in common.
 * @property {Bundle} bundle
 * @property {Language} language
 * @property {(desk: string) => void} finish the person is done with the report
 * @property {Set<string>} unfolded what the person has opened in cards: report, desk and part
 */

import { plainly, say } from '../../browser/i18n.js';
import { canFill } from '../../browser/permissions.js';
import { phoneLink } from '../../style/channels.js';
import { make } from '../../style/elements.js';
import { editedText } from '../model/edited-draft.js';
import { inShort, leadingSentences, TWO_LINES } from '../model/leading-sentences.js';
import { linesToRing, whereNumbersStand } from '../model/ways-in.js';
import { bringIntoView, closeInPlace } from './bring-into-view.js';
import { contactLine } from './contact-line.js';
import { copyPart } from './copy-draft.js';
import { passBy } from './danger.js';
import { draftPart } from './draft-part.js';
import { expectLine } from './expect-line.js';
import { factsPart } from './facts-part.js';
import { openButtons, stateLine } from './open-buttons.js';
import { openForm, opening, recordHere } from './opening.js';

/**
 * @param {CardContext} context
 * @param {Signpost} signpost
 * @param {boolean} isFirst whether it lies open
 */
export function card(context, signpost, isFirst) {
  const { bundle, language, report, unfolded } = context;
  const desk = bundle.desks[signpost.desk];
  const id = `desk-${desk.id}`;
  const inside = cardInside(context, desk, signpost);
  const key = () => `${report.saved.id} ${desk.id} card`;
  /** @type {View | null} */
  let latest = null;
  const name = make('span', { id: `${id}-name` }, (isFirst ? desk.name : desk.short)[language]);
  const unfold = make(
    'button',
    {
      class: 'unfold expander',
      'data-action': 'unfold',
      'aria-controls': inside.element.id,
      'aria-expanded': 'false',
      click() {
        const again = () => void (latest && show(latest));
        if (unfolded.delete(key())) return closeInPlace(again);
        unfolded.add(key());
        again();
        bringIntoView(unfold, inside.element, inside.element);
      },
    },
    make('span', { class: 'grow' }, name, make('span', { class: 'reason' }, inShort(bundle, signpost.why, language))),
  );
  const element = make(
    'article',
    { class: isFirst ? 'card stack signpost' : 'signpost', 'data-desk': desk.id, 'aria-labelledby': `${id}-name` },
    isFirst ? make('h3', {}, name) : make('h3', {}, unfold),
    inside.element,
  );

  /** @param {View} view */
  function show(view) {
    latest = view;
    const isOpen = isFirst || unfolded.has(key());
    unfold.setAttribute('aria-expanded', String(isOpen));
    element.classList.toggle('opened', isOpen);
    inside.show(view, isOpen);
  }
  return { element, show };
}

/**
 * What an open card holds.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
function cardInside(context, desk, signpost) {
  const { bundle, language, report, here, finish } = context;
  const id = `desk-${desk.id}`;
  const contact = contactLine(desk, () => report.saved.private || here.private);
  const form = openButtons(id, desk.form?.note?.[language] ?? '', (url, draft, fill) =>
    openForm(context, desk, url, { draft, fill, about: contact.wanted() }),
  );
  const isRung = signpost.action === 'call';
  const isSpoken = isRung && !desk.form;
  const copying = copyPart(`${id}-name`, isSpoken, draft => {
    void recordHere(context, desk.id, 'copied');
    return editedText(draft, report.saved.edits[desk.id]);
  });
  const state = stateLine(id, () => {
    passBy(report);
    form.open.focus(); // the pressed button is gone
  });
  const done = make('button', { 'data-action': 'done', 'aria-describedby': `${id}-name` }, say('done'));
  done.addEventListener('click', () => finish(desk.id));
  const calling = callButtons(desk, language, isRung);
  const expect = expectLine(bundle, desk, language, isRung);
  const atSite = make('p', { class: 'small at-site', hidden: true });
  const byHand = pastedByHand();
  const written = draftPart(context, desk, signpost, isSpoken);
  const facts = factsPart(context, desk, signpost);
  // Where nothing fills the form, what goes into it is copied before it opens.
  const acts = canFill ? [form.open, copying.copy] : [copying.copy, form.open];
  const presses = make('div', { class: 'row presses' }, ...acts, byHand.beside, form.allow, state.element);
  presses.toggleAttribute('data-by-hand', !canFill);
  const element = make(
    'div',
    { class: 'stack inside', id: `${id}-inside`, hidden: true },
    make('p', { class: 'why' }, leadingSentences(signpost.why[language], TWO_LINES, plainly)),
    atSite,
    isRung && calling.element,
    presses,
    form.note,
    copying.whole,
    // Who asks for advice, or for somebody who listens, may ring as well as write.
    ['consult', 'read'].includes(signpost.action) && calling.element,
    ...byHand.below,
    isSpoken && make('p', { class: 'muted small' }, say('answerRingYourself')),
    expect.element,
    contact.element,
    make('div', { class: 'row parts' }, written.expander, facts.expander, done),
    written.element,
    facts.element,
  );

  return {
    element,
    /** @param {View} view @param {boolean} isOpen */
    show(view, isOpen) {
      element.hidden = !isOpen;
      const draft = view.drafts?.drafts.find(each => each.desk === desk.id);
      const way = opening(bundle, language, view, signpost, draft);
      const opened = view.saved.opened.find(each => each.desk === desk.id);
      contact.show(view);
      const toRing = calling.show(view.situation);
      const rung = isRung && toRing !== '';
      form.show(way, draft, view.saved, { opened: Boolean(opened), rung });
      copying.show(draft, lookOfCopying(way !== null, isRung ? toRing : ''));
      state.show(way?.refused ?? '', view.halted, opened);
      done.hidden = !opened;
      if (!isOpen) return;
      atSite.textContent = draft?.at_site?.[language] ?? '';
      atSite.hidden = atSite.textContent === '';
      // What is known of the site says where its own function stands.
      byHand.show(desk.kind === 'platform' && Boolean(draft) && way === null && atSite.hidden);
      expect.show(view.situation);
      written.show(view, draft);
      facts.show(view, draft);
    },
  };
}

/**
 * Copying is what to press where nothing opens or rings. Where one has to find the number first, it would be taken for
 * that, and comes with the draft (answer.css).
 * @param {boolean} opens
 * @param {'' | 'line' | 'place'} toRing
 */
const lookOfCopying = (opens, toRing) =>
  toRing === 'place' ? 'quiet small with-draft' : opens || toRing ? '' : 'primary';

/**
 * What is left to do where we know no form of the site: copying is the first of three steps, numbered as the others
 * are (answer.css).
 */
function pastedByHand() {
  const step = (/** @type {string} */ key) => make('li', {}, say(key));
  const steps = make('ol', { class: 'small', start: 2, 'data-formless': '' });
  steps.append(step('answerNoFormFind'), step('answerNoFormPaste'));
  const beside = make('span', { class: 'muted small' }, say('answerNoForm'));
  const where = make('p', { class: 'muted small' }, say('answerNoFormWhere'));
  return {
    beside,
    below: [steps, where],
    /** @param {boolean} isFormless */
    show(isFormless) {
      for (const part of [beside, steps, where]) part.hidden = !isFormless;
    },
  };
}

/**
 * The numbers to ring, where ringing is what one does at this desk or one of two ways: each once, and of several each
 * with its line's name.
 * @param {Desk} desk
 * @param {Language} language
 * @param {boolean} isMain whether the first of them is what to press
 */
function callButtons(desk, language, isMain) {
  const element = make('div', { class: 'row' });
  let shown = '';
  return {
    element,
    /** @param {View['situation']} situation @returns {'' | 'line' | 'place'} what there is to ring, if anything */
    show(situation) {
      const lines = linesToRing(desk, situation, language);
      const places = whereNumbersStand(desk, situation, language);
      const wanted = [...lines.map(({ phone }) => phone), ...places.map(({ place }) => place)].join();
      const rung = lines.length ? 'line' : places.length ? 'place' : '';
      if (shown === wanted) return rung;
      shown = wanted;
      const look = (/** @type {number} */ rank) => `button line${isMain && rank === 0 ? ' primary' : ''}`;
      element.replaceChildren(
        ...lines.map(({ phone, name }, rank) => phoneLink(phone, look(rank), name || say('actionCall'))),
        ...places.flatMap(({ place, note }) => [
          make('p', { class: 'number-place' }, place),
          note && make('p', { class: 'small' }, note),
        ]),
      );
      return rung;
    },
  };
}
