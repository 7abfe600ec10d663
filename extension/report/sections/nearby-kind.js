/**
 * The kind, or who one is in it, that is often meant instead of what was chosen: one press leads there. Where only one
 * thing about the post tells the two apart, that is asked, and the answer stands there to be changed again.
 *
 * @import {Harm, Language, Nearby} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {object} Asked
 * @property {string} report the id of the report in which it is asked
 * @property {string} harm the kind that was chosen
 * @property {Nearby} nearby
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';

/** @param {Language} language */
export function nearbyKind(language) {
  const leads = nearbyButton(language);
  const asks = nearbyQuestion(language);
  /** @type {Asked | null} */
  let asked = null;

  /** @param {View} view */
  return ({ harm, saved, situation }) => {
    const offered = offeredIn(harm, situation);
    if (harm && offered?.here) asked = { report: saved.id, harm: harm.id, nearby: offered };
    else if (asked && (asked.report !== saved.id || asked.nearby.harm !== harm?.id)) asked = null;
    asks(asked, situation.harm);
    leads(offered?.here ? null : offered);
  };
}

/** @param {Harm | null} harm @param {View['situation']} situation @returns {Nearby | null} */
function offeredIn(harm, { role }) {
  const nearby = harm?.nearby;
  return nearby && (nearby.roles?.includes(role) ?? true) ? nearby : null;
}

/** @param {Language} language */
function nearbyButton(language) {
  const button = find('#nearby-kind');
  /** @type {Nearby | null} */
  let offered = null;
  button.addEventListener('click', () => {
    const { harm, role } = offered ?? {};
    if (harm) choose('#harm', harm);
    if (role) choose('#role', role);
    find('#kind-change').focus(); // who thought better of it goes on from there
  });

  /** @param {Nearby | null} nearby */
  return nearby => {
    offered = nearby;
    button.hidden = !nearby;
    button.textContent = nearby ? say('kindNearby', nearby[language]) : '';
  };
}

/** @param {Language} language */
function nearbyQuestion(language) {
  const element = make('fieldset', { class: 'chips', id: 'nearby-ask', hidden: true });
  find('#beside-kind').before(element);
  let shown = '';

  /** @param {string} harm @param {string} words */
  function answer(harm, words) {
    const change = () => choose('#harm', harm);
    const input = make('input', { type: 'radio', name: 'nearby', value: harm, autocomplete: 'off', change });
    return make('label', { class: 'chip' }, input, words);
  }

  /** @param {Asked | null} asked @param {string} chosen */
  return (asked, chosen) => {
    element.hidden = !asked;
    if (!asked) return;
    const { harm, nearby } = asked;
    if (shown !== harm) {
      const here = answer(harm, nearby.here?.[language] ?? '');
      element.replaceChildren(make('legend', {}, say('kindAsk')), here, answer(nearby.harm, nearby[language]));
    }
    shown = harm;
    for (const input of element.querySelectorAll('input')) input.checked = input.value === chosen;
  };
}

/** @param {string} css @param {string} value */
function choose(css, value) {
  const select = /** @type {HTMLSelectElement} */ (find(css));
  if (select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}
