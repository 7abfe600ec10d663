/**
 * What to do before any desk is asked: stop the card, do not pay, keep the address …
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { logClock, withoutDays } from '../../engine/log-clock.js';
import { find, make, showList } from '../../style/elements.js';
import { firstOf, howToMeet, whenToCall } from '../model/first-of.js';
import { sourceList } from './desk-facts.js';
import { wrongLine } from './wrong-line.js';

/** @param {Bundle} bundle @param {Language} language */
export function firstSteps(bundle, language) {
  const region = find('#first');
  const steps = make('ul', { id: 'first-steps', role: 'list' });
  const sources = make('div', { hidden: true });
  const more = make('button', {
    class: 'quiet small',
    'aria-controls': 'first-steps',
    'aria-expanded': 'false',
    click: () => unfold(!region.hasAttribute('data-open')),
  });
  region.replaceChildren(
    make('h2', { class: 'visually-hidden', id: 'first-title' }, say('firstTitle')),
    make('div', {}, steps, ' ', more),
    sources,
  );
  let shown = '';

  /**
   * The most urgent step stands there whole; the others, and where they are from, are one press away.
   * @param {boolean} isOpen
   */
  function unfold(isOpen) {
    region.toggleAttribute('data-open', isOpen);
    sources.hidden = !isOpen;
    more.setAttribute('aria-expanded', String(isOpen));
  }

  /** @param {View} view */
  return ({ halted, harm, saved, situation, triage }) => {
    const posted = saved.report.post.posted_at;
    const clock = logClock(bundle, situation, posted, saved.created_at, new Date());
    const first = harm && triage ? firstOf(bundle, harm, situation, clock) : { steps: [], sources: [] };
    // The card of 110 says when to call, and how to meet whoever it is about.
    const inCard = halted ? [whenToCall(harm, situation), howToMeet(harm, situation)].map(each => each?.ja) : [];
    const told = first.steps.filter(({ ja }) => !inCard.includes(ja));
    region.hidden = told.length === 0;
    const now = JSON.stringify([told.map(({ ja }) => ja), first.sources.map(({ id }) => id)]);
    if (now === shown) return;
    shown = now;
    unfold(false);
    const rest = told.length - 1;
    more.textContent = rest > 0 ? say('firstMore', rest) : say('sourcesShort');
    showList(
      steps,
      told,
      ({ ja }) => ja,
      step => make('li', {}, step[language]),
    );
    const wrong = wrongLine(told.map(step => withoutDays(bundle, step)));
    sources.replaceChildren(sourceList(first.sources, language), wrong);
  };
}
