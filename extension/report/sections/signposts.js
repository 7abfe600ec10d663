/**
 * The answer: desks in order, each a card, and the desks that will not take it, each with why.
 *
 * @import {NotHere, Signpost} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showList } from '../../style/elements.js';
import { tell } from '../undo.js';
import { card } from './card.js';
import { sourceList } from './desk-facts.js';

/** @param {Session} session */
export function signposts(session) {
  const { bundle, language } = session;
  const region = find('#answer');
  const list = find('#signposts');
  const notHere = find('#not-here');
  const refusals = find('#not-here-list');
  const none = make('p', { class: 'notice', 'data-severity': 'info', hidden: true }, say('answerNone'));
  list.before(none);
  /** @type {Map<string, ReturnType<typeof card>>} */
  const cards = new Map();
  let answered = '';

  /** @param {Signpost} signpost @param {number} place */
  const keyOf = (signpost, place) =>
    `${place} ${JSON.stringify([signpost.desk, signpost.action, signpost.why.ja, signpost.accepted_as?.ja, signpost.cautions])}`;

  /** @param {NotHere} each */
  const refusal = each =>
    make(
      'li',
      { 'data-not-here': each.desk },
      make('b', {}, bundle.desks[each.desk].name[language]),
      make('p', {}, each.why[language]),
      sourceList(each.sources),
    );

  /** @param {View} view */
  return view => {
    region.hidden = !view.triage;
    if (!view.triage) {
      list.replaceChildren();
      cards.clear();
      answered = '';
      return;
    }
    const found = view.triage.signposts.map((signpost, at) => ({
      signpost,
      place: at + 1,
      key: keyOf(signpost, at + 1),
    }));
    showList(
      list,
      found,
      ({ key }) => key,
      ({ signpost, place, key }) => {
        const made = card(session, signpost, place);
        cards.set(key, made);
        return make('li', {}, made.element);
      },
    );
    for (const key of cards.keys()) if (!found.some(each => each.key === key)) cards.delete(key);
    const beside = session.place === 'panel' ? view.saved.opened.at(-1)?.desk : undefined;
    for (const { signpost, key } of found) {
      cards.get(key)?.show(view, view.desk === signpost.desk && signpost.desk !== beside);
    }
    none.hidden = found.length > 0;

    notHere.hidden = view.triage.not_here.length === 0;
    find('#not-here-title').textContent = say('notHereTitle', view.triage.not_here.length);
    showList(refusals, view.triage.not_here, each => `${each.desk} ${each.why.ja}`, refusal);

    const now = JSON.stringify(view.situation);
    if (answered !== now && !view.halted) tell(found.length ? say('answerSaid', found.length) : say('answerNone'));
    answered = now;
  };
}
