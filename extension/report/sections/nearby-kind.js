/**
 * The kind, or who one is in it, that is often meant instead of what was chosen: one press leads there.
 *
 * @import {Language, Nearby} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find } from '../../style/elements.js';

/** @param {Language} language */
export function nearbyKind(language) {
  const button = find('#nearby-kind');
  /** @param {string} css @param {string} value */
  function choose(css, value) {
    const select = /** @type {HTMLSelectElement} */ (find(css));
    if (select.value === value) return;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }
  /** @type {Nearby | undefined} */
  let offered;
  button.addEventListener('click', () => {
    const { harm, role } = offered ?? {};
    if (harm) choose('#harm', harm);
    if (role) choose('#role', role);
    find('#kind-change').focus(); // who thought better of it goes on from there
  });

  /** @param {View} view */
  return ({ harm, situation }) => {
    const other = harm?.nearby;
    offered = !other || other.roles?.includes(situation.role) === false ? undefined : other;
    button.hidden = !offered;
    button.textContent = offered ? say('kindNearby', offered[language]) : '';
  };
}
