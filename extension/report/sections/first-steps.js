/**
 * What to do before any desk is asked: stop the card, do not pay, keep the address …
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showList } from '../../style/elements.js';
import { firstOf } from '../model/first-of.js';
import { sourceList } from './desk-facts.js';

/** @param {Bundle} bundle @param {Language} language */
export function firstSteps(bundle, language) {
  const region = find('#first');
  const steps = make('ul', { id: 'first-steps' });
  const sources = make('div');
  region.replaceChildren(make('h2', { id: 'first-title' }, say('firstTitle')), steps, sources);
  let cited = '';

  /** @param {View} view */
  return ({ harm, situation, triage }) => {
    const first = harm && triage ? firstOf(bundle, harm, situation) : { steps: [], sources: [] };
    region.hidden = first.steps.length === 0;
    showList(
      steps,
      first.steps,
      ({ ja }) => ja,
      step => make('li', {}, step[language]),
    );
    const ids = first.sources.map(({ id }) => id).join(' ');
    if (ids !== cited) sources.replaceChildren(sourceList(first.sources, language));
    cited = ids;
  };
}
