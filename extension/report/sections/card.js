/**
 * One signpost: which desk, what to do there and why, what to expect of it, and its buttons. The first desk lies open;
 * of the others one line tells, and a press opens it. The draft, and the facts with their sources, are a press
 * further: a popup has no time to build what nobody looks at.
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
 * @property {Set<string>} unfolded what the person has opened in cards: report, desk and part
 */

import { isJapanese, say } from '../../browser/i18n.js';
import { isWhole, wholeDesk } from '../../store/knowledge.js';
import { phoneLink } from '../../style/channels.js';
import { make } from '../../style/elements.js';
import { advice } from '../model/advice.js';
import { editedText } from '../model/edited-draft.js';
import { findingsByField } from '../model/finding-field.js';
import { inShort, leadingSentences } from '../model/leading-sentences.js';
import { linesToRing, whereNumbersStand } from '../model/ways-in.js';
import { bringIntoView, closeInPlace } from './bring-into-view.js';
import { contactLine } from './contact-line.js';
import { copyPart } from './copy-draft.js';
import { aged, deskFacts } from './desk-facts.js';
import { draftFields } from './draft-fields.js';
import { expectLine } from './expect-line.js';
import { findingList, wrongOfFindings } from './findings.js';
import { openButtons, stateLine } from './open-buttons.js';
import { openForm, opening, recordHere } from './opening.js';
import { sendOverButton } from './send-over-button.js';

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
  const copying = copyPart(`${id}-name`, isRung && !desk.form, draft => {
    void recordHere(context, desk.id, 'copied');
    return editedText(draft, report.saved.edits[desk.id]);
  });
  const state = stateLine(id);
  const done = make('button', { 'data-action': 'done', 'aria-describedby': `${id}-name` }, say('done'));
  done.addEventListener('click', () => finish(desk.id));
  const calling = callButtons(desk, language, isRung);
  const expect = expectLine(bundle, desk, language, isRung);
  const atSite = make('p', { class: 'small at-site', hidden: true });
  const formless = make('p', { class: 'small', 'data-formless': '', hidden: true }, say('answerNoForm'));
  const draftPart = foldedDraft(context, desk, signpost);
  const facts = foldedFacts(context, desk, signpost);
  const element = make(
    'div',
    { class: 'stack inside', id: `${id}-inside`, hidden: true },
    make('p', { class: 'why' }, leadingSentences(signpost.why[language])),
    atSite,
    isRung && calling.element,
    make('div', { class: 'row presses' }, form.open, copying.copy, form.allow, state.element),
    form.note,
    copying.whole,
    // Who asks for advice, or for somebody who listens, may ring as well as write.
    ['consult', 'read'].includes(signpost.action) && calling.element,
    formless,
    expect.element,
    contact.element,
    make('div', { class: 'row parts' }, draftPart.expander, facts.expander, done),
    draftPart.element,
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
      const rung = calling.show(view.situation) && isRung;
      form.show(way, draft, view.saved, { opened: Boolean(opened), rung });
      copying.show(draft, !way && !rung);
      state.show(way?.refused ?? '', view.halted, opened);
      done.hidden = !opened;
      if (!isOpen) return;
      atSite.textContent = draft?.at_site?.[language] ?? '';
      atSite.hidden = atSite.textContent === '';
      // What is known of the site says where its own function stands.
      formless.hidden = desk.kind !== 'platform' || !draft || way !== null || !atSite.hidden;
      expect.show(view.situation);
      draftPart.show(view, draft);
      facts.show(view, draft);
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
    /** @param {View['situation']} situation @returns {boolean} whether there is something to ring */
    show(situation) {
      const lines = linesToRing(desk, situation, language);
      const places = whereNumbersStand(desk, situation, language);
      const wanted = [...lines.map(({ phone }) => phone), ...places].join();
      if (shown === wanted) return wanted !== '';
      shown = wanted;
      const look = (/** @type {number} */ rank) => `button line${isMain && rank === 0 ? ' primary' : ''}`;
      element.replaceChildren(
        ...lines.map(({ phone, name }, rank) => phoneLink(phone, look(rank), name || say(ACTIONS.call))),
        ...places.map(place => make('p', {}, place)),
      );
      return wanted !== '';
    },
  };
}

/** As much of a part as must be seen once it is open. */
const BEGINNINGS = { draft: '[data-draft-field]', facts: 'p' };

/**
 * A part of a card that a press opens, and the next one closes.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {'draft' | 'facts'} part
 * @param {() => void} draw
 */
function foldedPart({ report, unfolded }, desk, part, draw) {
  const element = make('div', { class: `stack part ${part}-part`, id: `desk-${desk.id}-${part}`, hidden: true });
  const expander = make('button', {
    class: 'quiet small expander',
    'data-part': part,
    'aria-controls': element.id,
    'aria-describedby': `desk-${desk.id}-name`,
    'aria-expanded': 'false',
    click() {
      const key = `${report.saved.id} ${desk.id} ${part}`;
      if (unfolded.delete(key)) return closeInPlace(draw);
      unfolded.add(key);
      draw();
      bringIntoView(expander, element, element.querySelector(BEGINNINGS[part]));
    },
  });
  return {
    element,
    expander,
    /** @returns {boolean} whether it is open now */
    isOpen() {
      const isOpen = unfolded.has(`${report.saved.id} ${desk.id} ${part}`);
      expander.setAttribute('aria-expanded', String(isOpen));
      element.hidden = !isOpen;
      return isOpen;
    },
  };
}

/**
 * The draft, each field with what must be mended in it; and, at a press, as the desk will read it.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
function foldedDraft(context, desk, signpost) {
  const { bundle, language, report } = context;
  const above = make('div', { class: 'stack' });
  const showFindings = findingList(above, language, report);
  const hints = make('div', { class: 'stack' });
  const showHints = findingList(hints, language, report);
  const fields = draftFields({ report, language, desk: desk.id, where: 'draft', ranks: true });
  /** @type {{view: View, draft: Draft | undefined} | null} */
  let latest = null;
  const part = foldedPart(context, desk, 'draft', draw);
  const asRead = draftAsRead(context, desk, signpost);
  const over = sendOverButton(context, desk.id);
  const title = make('h4');
  const tongue = !isJapanese(language) && make('p', { class: 'small muted' }, say('draftTongue'));
  part.element.append(title, ...(tongue ? [tongue] : []), above, fields.element, hints);
  const wrong = wrongOfFindings(bundle);
  part.element.append(make('div', { class: 'row' }, asRead.button, over.button), asRead.section, over.section);
  part.element.append(wrong.element);

  function draw() {
    if (!latest) return;
    const { view, draft } = latest;
    part.expander.hidden = !draft;
    if (!part.isOpen() || !draft) {
      part.element.hidden = true;
      return;
    }
    const moment = view.saved.opened.some(each => each.desk === desk.id) ? 'open' : 'draft';
    // Where no form is opened by us, what was sent or told is not known.
    const heading = moment === 'open' || !draft.form_url ? 'draftTitleOpened' : 'draftTitle';
    title.textContent = say(heading, desk.short[language]);
    const found = findingsByField(draft, bundle.preflight.rules);
    showFindings(found.get('') ?? [], []);
    const advised = advice(bundle, view.situation, moment, desk.id);
    showHints([], advised);
    wrong.show([...draft.findings, ...advised, ...view.findings]);
    fields.show(draft, null, found);
    asRead.show(view, draft);
    over.show();
  }
  return {
    ...part,
    /** @param {View} view @param {Draft | undefined} draft */
    show(view, draft) {
      latest = { view, draft };
      const toMend = (draft?.findings ?? []).filter(({ severity }) => severity !== 'info').length;
      part.expander.textContent = toMend ? say('expandToMend', toMend) : say('expand');
      draw();
    },
  };
}

/**
 * What the desk's staff will read: it follows the draft as long as it is open.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
function draftAsRead({ bundle }, desk, signpost) {
  const id = `desk-${desk.id}-read`;
  const section = make('section', { id, class: 'stack desk-view', 'aria-label': say('deskView'), hidden: true });
  /** @type {{view: View, draft: Draft} | null} */
  let latest = null;
  const button = make('button', { class: 'small expander', 'data-action': 'desk-view', 'aria-controls': id });
  button.textContent = say('deskView');
  button.addEventListener('click', () => {
    section.hidden = !section.hidden;
    void draw();
  });
  async function draw() {
    button.setAttribute('aria-expanded', String(!section.hidden));
    if (section.hidden) return;
    const { readByDesk } = await import('./desk-view.js');
    if (latest) section.replaceChildren(...readByDesk({ bundle, desk, signpost }, latest.view, latest.draft));
  }
  return {
    button,
    section,
    /** @param {View} view @param {Draft} draft */
    show(view, draft) {
      latest = { view, draft };
      void draw();
    },
  };
}

/**
 * What the desk takes it as, what to know of it, and where all of that is from.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
function foldedFacts(context, desk, signpost) {
  const { bundle, language } = context;
  /** @type {View['situation'] | null} */
  let situation = null;
  /** @type {(Words | string | null | undefined)[]} how one comes to it, or to the service */
  let ways = [];
  let drafted = false;
  let built = '';
  const part = foldedPart(context, desk, 'facts', draw);
  part.expander.textContent = say('expandFacts');

  function draw() {
    if (!situation || !part.isOpen()) return;
    const wanted = `${situation.harm} ${situation.role} ${JSON.stringify(ways)} ${drafted}`;
    if (built === wanted) return;
    built = wanted;
    const about = make('div', { class: 'stack' });
    const now = situation;
    const tell = () => {
      const { accepted_as: category, cautions, why } = signpost;
      const sources = aged(bundle, signpost.sources);
      const said = [...ways, why, ...cautions, category, plainWords(bundle, signpost), desk.form?.note];
      about.replaceChildren(
        ...(desk.operator ? [make('p', { class: 'muted small' }, say('deskOperator', desk.operator[language]))] : []),
        ...deskFacts(desk, now, { sources, category, said }, language, bundle.holidays),
      );
    };
    const lines = whyLines(signpost, language, plainWords(bundle, signpost)).filter(line => line instanceof Node);
    const isUnseen = drafted && desk.form && !desk.form.verified;
    part.element.replaceChildren(
      make('p', {}, make('b', {}, `${say(ACTIONS[signpost.action])} `), signpost.why[language]),
      ...lines,
      ...(isUnseen ? [make('p', { class: 'small' }, say('openNotChecked'))] : []),
      about,
    );
    if (isWhole(desk)) tell();
    else void wholeDesk(desk).then(tell, tell);
  }
  return {
    ...part,
    /** @param {View} view @param {Draft | undefined} draft */
    show(view, draft) {
      situation = view.situation;
      ways = [draft?.at_site, draft?.form_url];
      drafted = draft !== undefined;
      draw();
    },
  };
}

/** @param {Signpost} signpost @param {Language} language @param {Words} [plain] the desk's name in plain words */
const whyLines = ({ accepted_as: category, cautions }, language, plain) => [
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
