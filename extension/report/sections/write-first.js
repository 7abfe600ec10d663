/**
 * What a desk goes by and only the person can tell, while it is not written: the first step where no form of the
 * site is known, for whoever copies first would send a draft that says little. Where there is one, the draft tells it.
 *
 * @import {Bundle, Draft} from '../../knowledge/types.js'
 */

import { say, tell } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';
import { findingsByField } from '../model/finding-field.js';

/**
 * @param {Bundle} bundle
 * @param {string} card the id of the desk's name
 * @param {() => void} write opens the draft where it is written
 */
export function writeFirst({ preflight }, card, write) {
  const button = make('button', { 'data-action': 'write-first', 'aria-describedby': card, click: write });
  const element = make('div', { class: 'row write-first', hidden: true }, button);
  return {
    element,
    /**
     * @param {Draft | undefined} draft
     * @param {Record<string, string> | undefined} worded by the person
     * @param {boolean} isFormless whether no form of the site is known
     * @returns {boolean} whether it is what to press
     */
    show(draft, worded, isFormless) {
      const field = draft?.fields.find(({ id }) => id === 'notes');
      const found = draft ? findingsByField(draft, preflight.rules, worded).get('notes') : [];
      element.hidden = !isFormless || !field || !found?.some(({ severity }) => severity !== 'info');
      button.className = element.hidden ? '' : 'primary';
      if (field) button.textContent = say('draftWriteFirst', tell({ ja: field.label, en: field.reading.label }));
      return !element.hidden;
    },
  };
}
