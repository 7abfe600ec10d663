/**
 * The answer: desks in order, each a card, and the desks that will not take it, each with why.
 *
 * @import {NotHere, Signpost} from '../../knowledge/types.js'
 * @import {CardContext} from './card.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showList } from '../../style/elements.js';
import { card } from './card.js';
import { sourceList } from './desk-facts.js';
import { tell } from './undo.js';

/** @param {CardContext} context */
export function signposts(context) {
  const region = find('#answer');
  const showCards = cardList(context);
  const showRefusals = refusalList(context);
  let answered = '';

  /** @param {View} view */
  return view => {
    region.hidden = !view.triage;
    showCards(view);
    if (!view.triage) {
      answered = '';
      return;
    }
    showRefusals(view.triage.not_here);
    const now = JSON.stringify(view.situation);
    const { length } = view.triage.signposts;
    if (answered !== now && !view.halted) tell(length ? say('answerSaid', length) : say('answerNone'));
    answered = now;
  };
}

/** The desks in order. @param {CardContext} context */
function cardList(context) {
  const list = find('#signposts');
  const none = make('p', { class: 'notice', 'data-severity': 'info', hidden: true }, say('answerNone'));
  list.before(none);
  /** @type {Map<string, ReturnType<typeof card>>} */
  const cards = new Map();

  /** @param {View} view */
  return view => {
    const found = (view.triage?.signposts ?? []).map((signpost, index) => ({
      signpost,
      number: index + 1,
      key: keyOf(signpost, index + 1),
    }));
    showList(
      list,
      found,
      ({ key }) => key,
      ({ signpost, number, key }) => {
        const made = card(context, signpost, number);
        cards.set(key, made);
        return make('li', {}, made.element);
      },
    );
    for (const key of cards.keys()) if (!found.some(each => each.key === key)) cards.delete(key);
    // The panel shows that draft already, beside the form.
    const beside = context.surface === 'panel' ? view.saved.opened.at(-1)?.desk : undefined;
    for (const { signpost, key } of found)
      cards.get(key)?.show(view, view.desk === signpost.desk && signpost.desk !== beside);
    none.hidden = found.length > 0;
  };
}

/** @param {Signpost} signpost @param {number} number */
function keyOf({ desk, action, why, accepted_as: category, cautions }, number) {
  return `${number} ${JSON.stringify([desk, action, why.ja, category?.ja, cautions])}`;
}

/** The desks that will not take it. @param {CardContext} context */
function refusalList({ bundle, language }) {
  const region = find('#not-here');
  const list = find('#not-here-list');

  /** @param {NotHere} refusal */
  const line = ({ desk, why, sources }) =>
    make(
      'li',
      { 'data-not-here': desk },
      make('b', {}, bundle.desks[desk].name[language]),
      make('p', {}, why[language]),
      sourceList(sources, language),
    );

  /** @param {NotHere[]} refusals */
  return refusals => {
    region.hidden = refusals.length === 0;
    find('#not-here-title').textContent = say('notHereTitle', refusals.length);
    showList(list, refusals, each => `${each.desk} ${each.why.ja}`, line);
  };
}
