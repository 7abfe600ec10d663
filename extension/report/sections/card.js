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
import { make } from '../../style/elements.js';
import { inShort, leadingSentences, TWO_LINES } from '../model/leading-sentences.js';
import { bringIntoView, closeInPlace } from './bring-into-view.js';
import { cardPresses } from './card-presses.js';
import { contactLine } from './contact-line.js';
import { draftPart } from './draft-part.js';
import { expectLine } from './expect-line.js';
import { factsPart } from './facts-part.js';

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
    if (isFirst && desk.kind === 'platform') name.textContent = nameOfSite(view) || desk.name[language];
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
  const isRung = signpost.action === 'call';
  const isSpoken = isRung && !desk.form;
  const presses = cardPresses(context, desk, signpost, contact.wanted, () => written.write('notes'));
  const done = make('button', { 'data-action': 'done', 'aria-describedby': `${id}-name` }, say('done'));
  done.addEventListener('click', () => finish(desk.id));
  const expect = expectLine(bundle, desk, language, isRung);
  const atSite = make('p', { class: 'small at-site', hidden: true });
  const written = draftPart(context, desk, signpost, isSpoken);
  const facts = factsPart(context, desk, signpost);
  const element = make(
    'div',
    { class: 'stack inside', id: `${id}-inside`, hidden: true },
    make('p', { class: 'why' }, leadingSentences(signpost.why[language], TWO_LINES, plainly)),
    atSite,
    ...presses.parts,
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
      contact.show(view);
      presses.show(view, draft);
      done.hidden = view.saved.opened.every(each => each.desk !== desk.id);
      if (!isOpen) return;
      atSite.textContent = draft?.at_site?.[language] ?? '';
      atSite.hidden = atSite.textContent === '';
      expect.show(view.situation);
      written.show(view, draft);
      facts.show(view, draft);
    },
  };
}

/** A service has the name of its site: who reads whose desk it is need not guess. @param {View} view */
function nameOfSite({ saved }) {
  const { post, url } = saved.report;
  const address = post.permalink || url;
  return URL.canParse(address) ? say('answerNoFormSite', new URL(address).host.replace(/^www\./, '')) : '';
}
