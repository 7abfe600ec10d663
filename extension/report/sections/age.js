/**
 * Whether the person is under 18: asked only where a desk of the answer is for one age, and never needed.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { triage } from '../../engine/triage.js';
import { find, make } from '../../style/elements.js';

/** @type {[string, boolean | null][]} */
const ANSWERS = [
  ['ageYes', true],
  ['ageNo', false],
  ['ageUnsaid', null],
];

/** @param {Bundle} bundle @param {OpenReport} report */
export function age(bundle, report) {
  const region = /** @type {HTMLFieldSetElement} */ (find('#age'));
  const choices = ANSWERS.map(([key, under18]) => {
    const change = () => report.change(saved => void (saved.report.under_18 = under18));
    const input = make('input', {
      type: 'radio',
      name: 'under-18',
      value: String(under18),
      autocomplete: 'off',
      change,
    });
    return {
      under18,
      input: /** @type {HTMLInputElement} */ (input),
      label: make('label', { class: 'chip' }, input, say(key)),
    };
  });
  region.replaceChildren(make('legend', {}, say('ageTitle')), ...choices.map(({ label }) => label));

  /** @param {View} view */
  return ({ harm, saved, situation }) => {
    region.hidden = !(harm && matters(bundle, situation));
    for (const { under18, input } of choices) input.checked = (saved.report.under_18 ?? null) === under18;
  };
}

/** @param {Bundle} bundle @param {View['situation']} situation */
function matters(bundle, situation) {
  const asks = bundle.roles.find(({ id }) => id === situation.role)?.asks_age;
  return Boolean(asks) && triage(bundle, situation).signposts.some(({ desk }) => bundle.desks[desk]?.for_age);
}
