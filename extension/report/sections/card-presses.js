/**
 * What one presses in a card, in its order: the numbers to ring, the form that opens, the draft to copy; and what is
 * left to do where no form of a site is known.
 *
 * @import {Bundle, Channel, Desk, Draft, Language, Signpost} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 * @import {CardContext} from './card.js'
 */

import { plainly, say } from '../../browser/i18n.js';
import { canFill } from '../../browser/permissions.js';
import { dayInJapan } from '../../engine/japan-time.js';
import { EMERGENCY } from '../../engine/triage.js';
import { phoneLink, timesOf } from '../../style/channels.js';
import { make } from '../../style/elements.js';
import { editedText } from '../model/edited-draft.js';
import { leadingSentences, TWO_LINES } from '../model/leading-sentences.js';
import { firstLine, linesToRing, nextToRing, whereNumbersStand } from '../model/ways-in.js';
import { copyPart } from './copy-draft.js';
import { passBy } from './danger.js';
import { openButtons, stateLine } from './open-buttons.js';
import { openForm, opening, recordHere } from './opening.js';
import { writeFirst } from './write-first.js';

/**
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 * @param {() => string[]} about which of the person's own facts go into the form
 * @param {() => void} write opens the draft where the person tells why
 */
export function cardPresses(context, desk, signpost, about, write) {
  const { bundle, language, report } = context;
  const id = `desk-${desk.id}`;
  const isRung = signpost.action === 'call';
  const isSpoken = isRung && !desk.form;
  const form = openButtons(id, desk.form?.note?.[language] ?? '', (url, draft, fill) =>
    openForm(context, desk, url, { draft, fill, about: about() }),
  );
  const textOf = (/** @type {Draft} */ draft) => editedText(draft, report.saved.edits[desk.id]);
  /** What was copied here last: of another report, or worded anew, it is no longer what goes into the form. */
  let copied = '';
  const copying = copyPart(`${id}-name`, isSpoken, draft => {
    copied = textOf(draft);
    showLooks();
    void recordHere(context, desk.id, 'copied');
    return copied;
  });
  const state = stateLine(id, () => {
    passBy(report);
    // The pressed button is gone; something else may still stop the form.
    [form.open, copying.copy].find(each => !each.disabled && each.checkVisibility())?.focus();
  });
  const calling = callButtons(bundle, desk, language, isRung);
  const byHand = pastedByHand();
  const toWrite = writeFirst(bundle, `${id}-name`, write);
  // What goes into a form that nothing fills is copied before it opens.
  const acts = canFill ? [form.open, copying.copy] : [copying.copy, form.open];
  const row = make('div', { class: 'row presses' }, ...acts, form.allow, state.element);
  row.toggleAttribute('data-by-hand', !canFill);
  const elseWrite = make('p', { class: 'small' }, say('answerElseWrite'));
  /** @type {{draft: Draft | undefined, opens: boolean, toRing: '' | 'line' | 'place', writes: boolean}} */
  let latest = { draft: undefined, opens: false, toRing: '', writes: false };

  function showLooks() {
    const { draft, opens, toRing, writes } = latest;
    // Where nothing fills the form, copying is what to press until it is done.
    const toCopy = !canFill && draft !== undefined && textOf(draft) !== copied;
    const first = toRing ? 'ring' : writes ? 'write' : opens && !toCopy ? 'open' : 'copy';
    form.open.className = first === 'open' ? 'primary' : '';
    // What is said on the telephone is read off the draft, and copied from there (answer.css).
    const look = isSpoken && toRing ? 'quiet small with-draft' : '';
    copying.show(draft, first === 'copy' ? 'primary' : look);
  }

  return {
    parts: [
      isRung && calling.element,
      toWrite.element,
      isRung && elseWrite,
      row,
      form.note,
      copying.whole,
      // Who asks for advice, or for somebody who listens, may ring as well as write.
      ['consult', 'read'].includes(signpost.action) && calling.element,
      ...byHand.parts,
    ],
    /** @param {View} view @param {Draft | undefined} draft */
    show(view, draft) {
      const way = opening(bundle, language, view, signpost, draft);
      const opened = view.saved.opened.find(each => each.desk === desk.id);
      const toRing = calling.show(view);
      // What is known of the site says where its own function stands.
      const isFormless = desk.kind === 'platform' && draft !== undefined && way === null && !draft.at_site?.[language];
      const writes = toWrite.show(draft, view.saved.edits[desk.id], isFormless);
      elseWrite.hidden = isSpoken || !toRing || way === null;
      latest = { draft, opens: way !== null, toRing: isRung ? toRing : '', writes };
      form.show(way, draft, view.saved, Boolean(opened));
      showLooks();
      state.show(way?.refused ?? '', view.halted, opened);
      byHand.show(isFormless, writes ? 3 : 2);
    },
  };
}

/**
 * What is left to do where we know no form of the site: copying is the first of three steps, numbered as the others
 * are (answer.css).
 */
function pastedByHand() {
  const step = (/** @type {string} */ key) => make('li', {}, say(key));
  const steps = make('ol', { class: 'small', 'data-formless': '' });
  steps.append(step('answerNoFormFind'), step('answerNoFormPaste'));
  const where = make('p', { class: 'muted small' }, say('answerNoForm'), ' ', say('answerNoFormWhere'));
  return {
    parts: [steps, where],
    /** @param {boolean} isFormless @param {number} start the number of its first step */
    show(isFormless, start) {
      steps.setAttribute('start', String(start));
      for (const part of [steps, where]) part.hidden = !isFormless;
    },
  };
}

/**
 * The numbers to ring, where ringing is what one does at this desk or one of two ways: each once, and of several each
 * with its line's name. Where the number has to be found, whom to ring meanwhile stands below.
 * @param {Bundle} bundle
 * @param {Desk} desk
 * @param {Language} language
 * @param {boolean} isMain whether the first of them is what to press
 */
function callButtons(bundle, desk, language, isMain) {
  const element = make('div', { class: 'row' });
  let shown = '';
  return {
    element,
    /** @param {View} view @returns {'' | 'line' | 'place'} what there is to ring, if anything */
    show(view) {
      const { situation, triage } = view;
      const lines = linesToRing(desk, situation, language);
      const hours = isMain ? hoursOf(firstLine(desk, situation, language), language) : '';
      const places = whereNumbersStand(desk, situation, language);
      const asks = isMain && places.length > 0;
      const next = asks && nextToRing(bundle.desks, triage?.signposts ?? [], desk.id, situation, language);
      const urgent = isMain && lines.length > 0 && urgentLine(bundle, view);
      const wanted = JSON.stringify([lines, hours, places, next, urgent]);
      const rung = lines.length ? 'line' : places.length ? 'place' : '';
      if (shown === wanted) return rung;
      shown = wanted;
      const look = (/** @type {number} */ rank) => `button line${isMain && rank === 0 ? ' primary' : ''}`;
      element.replaceChildren(
        ...lines.map(({ phone, name }, rank) => phoneLink(phone, look(rank), name || say('actionCall'))),
        ...(urgent ? [phoneLink(urgent, 'button line', say('actionCallUrgent'))] : []),
        ...(hours ? [make('p', { class: 'small', 'data-hours': '' }, hours)] : []),
        ...places.map(({ place }) => make('p', { class: 'number-place' }, place)),
        ...(next ? [phoneLink(next.phone, 'button line', next.name)] : []),
        ...places.map(({ note }) => note && make('p', { class: 'small' }, note)),
      );
      return rung;
    },
  };
}

/**
 * 110, while nobody has said that there is no danger: the line beside it may be closed.
 * @param {Bundle} bundle
 * @param {View} view
 */
const urgentLine = ({ desks }, { danger, saved }) =>
  danger === 'ask' && saved.danger !== 'no' && desks[EMERGENCY]?.channels?.find(({ phone }) => phone)?.phone;

/**
 * When somebody is there, in figures or as far as it is known.
 * @param {Channel | undefined} line
 * @param {Language} language
 */
const hoursOf = (line, language) =>
  line
    ? timesOf(line, say, language, dayInJapan(new Date())) ||
      leadingSentences(line.note?.[language] ?? '', TWO_LINES, plainly)
    : '';
