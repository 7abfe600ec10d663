/**
 * The fields by which records are sought, and the bar that tells how many are selected.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {Press} from './row.js'
 * @import {Row, Sieve} from './rows.js'
 */

import { say } from '../browser/i18n.js';
import { byId, make } from '../style/elements.js';
import { WORDS } from './row.js';

/** @param {Bundle} bundle @param {Language} language @param {() => void} changed */
export function sieveFields(bundle, language, changed) {
  const search = /** @type {HTMLInputElement} */ (byId('search'));
  const harm = /** @type {HTMLSelectElement} */ (byId('of-harm'));
  const desk = /** @type {HTMLSelectElement} */ (byId('of-desk'));
  search.addEventListener('input', changed);
  for (const each of [harm, desk]) each.addEventListener('change', changed);

  return {
    /** @returns {Sieve} */
    now: () => ({ typed: search.value, harm: harm.value, desk: desk.value }),

    /** Only what there is can be chosen. @param {Row[]} rows */
    offer(rows) {
      const harms = new Map(rows.map(row => [row.receipt.situation.harm, row.harm]));
      const desks = new Map(
        rows.flatMap(({ receipt }) =>
          receipt.desks.map(each => [each.desk, bundle.desks[each.desk]?.short?.[language] ?? each.desk]),
        ),
      );
      options(harm, say('recordsAllHarms'), harms);
      options(desk, say('recordsAllDesks'), desks);
    },

    /** @param {number} found @param {number} all */
    found(found, all) {
      const isSifted = search.value.trim() !== '' || harm.value !== '' || desk.value !== '';
      const words = found ? say('recordsFound', found) : say('recordsNothingFound');
      byId('found').textContent = isSifted && all ? words : '';
    },
  };
}

/** @param {HTMLSelectElement} select @param {string} all @param {Map<string, string>} values */
function options(select, all, values) {
  const { value } = select;
  const sorted = [...values].filter(([id]) => id).sort(([, one], [, other]) => one.localeCompare(other, 'ja'));
  select.replaceChildren(
    make('option', { value: '' }, all),
    ...sorted.map(([id, words]) => make('option', { value: id }, words)),
  );
  select.value = values.has(value) ? value : '';
}

/** @type {Exclude<Press, 'not-yet'>[]} */
const PRESSES = ['gone', 'still-there', 'answered', 'sent', 'withdrawn'];

/**
 * @param {object} does
 * @param {(press: Exclude<Press, 'not-yet'>) => void} does.press
 * @param {() => void} does.remove
 * @param {() => void} does.sheet
 * @param {(isAll: boolean) => void} does.choose selects all that stand there, or none
 */
export function manyBar({ press, remove, sheet, choose }) {
  const bar = byId('many');
  const count = make('b', { role: 'status' });
  const button = (
    /** @type {string} */ action,
    /** @type {string} */ words,
    /** @type {() => void} */ click,
    kind = 'small',
  ) => make('button', { class: kind, 'data-action': action, click }, words);
  bar.append(
    count,
    ...PRESSES.map(each => button(each, say(WORDS[each]), () => press(each))),
    button('sheet', say('recordsSheetMany'), sheet),
    button('delete', say('recordsDeleteMany'), remove),
    button('select-all', say('recordsSelectAll'), () => choose(true), 'quiet small'),
    button('select-none', say('recordsSelectNone'), () => choose(false), 'quiet small'),
  );
  return {
    /** @param {number} selected */
    show(selected) {
      bar.hidden = selected === 0;
      count.textContent = say('recordsSelected', selected);
    },
  };
}
