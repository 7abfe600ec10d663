/**
 * What a desk goes by and only the person can tell, while it is not written: the first step where the draft is copied,
 * for whoever copies first would send a draft that says little. What is filled in can be written beside the form.
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
     * @param {boolean} isCopied whether the draft gets to the desk by copying
     * @returns {boolean} whether it is what to press
     */
    show(draft, worded, isCopied) {
      const field = draft?.fields.find(({ id }) => id === 'notes');
      const found = draft ? findingsByField(draft, preflight.rules, worded).get('notes') : [];
      element.hidden = !isCopied || !field || !found?.some(({ severity }) => severity !== 'info');
      button.className = element.hidden ? '' : 'primary';
      if (field) button.textContent = say('draftWriteFirst', tell({ ja: field.label, en: field.reading.label }));
      return !element.hidden;
    },
  };
}
