/**
 * The answer: desks in order, the first of them a card, the others a line each, and the desks that will not take it,
 * each with why.
 *
 * @import {NotHere, Signpost} from '../../knowledge/types.js'
 * @import {CardContext} from './card.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { pageOf } from '../../browser/ours.js';
import { EMERGENCY } from '../../engine/triage.js';
import { find, make, showList } from '../../style/elements.js';
import { sayAloud } from '../../style/undo-line.js';
import { card } from './card.js';
import { aged, sourceList } from './desk-facts.js';
import { wrongLine } from './wrong-line.js';

/** @param {CardContext} context */
export function signposts(context) {
  const title = find('#answer-title');
  const note = find('#answer-note');
  const showCards = cardList(context);
  const showRefusals = refusalList(context);
  let answered = '';

  /** @param {View} view */
  return view => {
    title.hidden = note.hidden = !view.triage;
    showCards(view);
    showRefusals(view.triage?.not_here ?? []);
    // Behind 110 nothing is told of the desks: once that is read, they are.
    const now = view.triage && !view.halted ? JSON.stringify([view.situation, view.saved.report.under_18]) : '';
    if (view.triage && now && answered !== now) sayAloud(answerSaid(view, view.triage.signposts.length));
    answered = now;
  };
}

/**
 * What a screen reader says of a new answer: what is asked first comes first.
 * @param {View} view
 * @param {number} count
 */
const answerSaid = ({ danger, ownLife, saved }, count) =>
  [
    danger === 'ask' && !ownLife && saved.danger === '' ? say('dangerAskSaid', say('dangerAskTitle')) : '',
    count ? say('answerSaid', count) : say('answerNone'),
  ]
    .join(' ')
    .trim();

/** The desks in order, the first of them open. @param {CardContext} context */
function cardList(context) {
  const list = find('#signposts');
  const none = make(
    'div',
    { class: 'notice', 'data-severity': 'info', hidden: true },
    make('p', {}, say('answerNone')),
    make('a', { href: pageOf('desks/index.html'), target: '_blank' }, say('toDesks')),
  );
  list.before(none);
  /** @type {Map<string, ReturnType<typeof card>>} */
  const cards = new Map();

  /** @param {View} view */
  return view => {
    const signposts = view.triage?.signposts ?? [];
    // The panel shows that desk's draft already, beside the form.
    const beside = context.surface === 'panel' ? view.saved.opened.at(-1)?.desk : undefined;
    const lead = beside ? '' : leadingDesk(signposts, view.saved.desk);
    const found = signposts.map(signpost => {
      const isFirst = signpost.desk === lead;
      return { signpost, isFirst, key: keyOf(signpost, isFirst) };
    });
    showList(
      list,
      found,
      ({ key }) => key,
      ({ signpost, isFirst, key }) => {
        const made = card(context, signpost, isFirst);
        cards.set(key, made);
        return make('li', {}, made.element);
      },
    );
    for (const key of cards.keys()) if (!found.some(each => each.key === key)) cards.delete(key);
    for (const { key } of found) cards.get(key)?.show(view);
    none.hidden = !view.triage || found.length > 0;
  };
}

/**
 * Whose card lies open: the desk that was chosen for posts of this kind before, else the first; 110 has a card of its
 * own above.
 * @param {Signpost[]} signposts
 * @param {string} chosen
 */
function leadingDesk(signposts, chosen) {
  const desks = signposts.map(({ desk }) => desk).filter(desk => desk !== EMERGENCY);
  return desks.find(desk => desk === chosen) ?? desks[0];
}

/** @param {Signpost} signpost @param {boolean} isFirst */
function keyOf({ desk, action, why, accepted_as: category, cautions }, isFirst) {
  return JSON.stringify([isFirst, desk, action, why.ja, category?.ja, cautions]);
}

/** @param {NotHere} refusal */
const keyOfRefusal = ({ desk, why }) => `${desk} ${why.ja}`;

/** The desks that will not take it. @param {CardContext} context */
function refusalList({ bundle, language }) {
  const region = find('#not-here');
  const list = find('#not-here-list');
  const wrong = make('div');
  list.after(wrong);
  let told = '';

  /** @param {NotHere} refusal */
  const line = ({ desk, why, sources }) =>
    make(
      'li',
      { 'data-not-here': desk },
      make('b', {}, bundle.desks[desk].name[language]),
      make('p', {}, why[language]),
      sourceList(aged(bundle, sources), language),
    );

  /** @param {NotHere[]} refusals */
  return refusals => {
    region.hidden = refusals.length === 0;
    find('#not-here-title').textContent = say('notHereTitle', refusals.length);
    showList(list, refusals, keyOfRefusal, line);
    const now = refusals.map(keyOfRefusal).join();
    if (now !== told) wrong.replaceChildren(wrongLine(refusals.map(({ why }) => why)));
    told = now;
  };
}
