/**
 * What a desk goes by and only the person can tell, while it is not written: said above the buttons, for whoever copies
 * or opens first would send a draft that says little.
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
  const element = make('button', {
    class: 'quiet small write-first',
    'data-action': 'write-first',
    'aria-describedby': card,
    hidden: true,
    click: write,
  });
  return {
    element,
    /** @param {Draft | undefined} draft @param {Record<string, string>} [worded] by the person */
    show(draft, worded) {
      const field = draft?.fields.find(({ id }) => id === 'notes');
      const found = draft ? findingsByField(draft, preflight.rules, worded).get('notes') : [];
      element.hidden = !field || !found?.some(({ severity }) => severity !== 'info');
      if (field) element.textContent = say('draftWriteFirst', tell({ ja: field.label, en: field.reading.label }));
    },
  };
}
