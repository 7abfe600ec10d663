/**
 * The kinds of one group, each with its line: loaded when a group is opened.
 *
 * @import {Bundle, Harm, Language} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';

/**
 * @param {Bundle['groups'][0]} group
 * @param {Harm[]} members
 * @param {Language} language
 * @param {(harm: string) => void} choose
 * @param {() => void} back to the groups
 * @returns {HTMLElement[]}
 */
export function kindsOf({ label }, members, language, choose, back) {
  const name = label[language];
  const list = members.map(({ id, label: called, line }) =>
    make(
      'li',
      {},
      make(
        'button',
        { class: 'kind', 'data-kind': id, click: () => choose(id) },
        make('b', {}, called[language]),
        make('span', { class: 'muted small' }, line[language]),
      ),
    ),
  );
  const leave = (/** @type {Event} */ event) => {
    if (/** @type {KeyboardEvent} */ (event).key !== 'Escape') return;
    event.preventDefault(); // a popup would close
    back();
  };
  return [
    make('button', { class: 'quiet back', 'aria-label': say('kindsBack', name), click: back, keydown: leave }, name),
    make('ul', { class: 'kinds', role: 'list', 'aria-label': name, keydown: leave }, ...list),
  ];
}
