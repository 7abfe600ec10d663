/**
 * How the form beside this page stands, in lines: its state, what has changed in it since a keeper noted it, what is in
 * it.
 *
 * @import {Draft, Language} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 */

import { say, tell } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';
import { namesIn } from '../model/beside-form.js';
import { lengthOfRest } from '../model/field-fate.js';
import { formState } from '../model/form-state.js';

/**
 * How the form stands, in one line.
 * @param {boolean} over whether the popup stands over the form's page
 * @param {string} [note] what is known of the page that opens
 */
export function stateLine(over, note) {
  const element = make('p', { class: 'notice small', role: 'status' });
  const drifted = make('p', { class: 'notice small', 'data-severity': 'warn', hidden: true }, say('fillDrifted'));
  let said = ''; // what stands there may have become elements, and a status that is set again is read out again
  return {
    element,
    drifted,
    /** @param {Draft} draft @param {FormJob | null} job @returns {ReturnType<typeof formState>} */
    show(draft, job) {
      const outcome = job?.outcome ?? null;
      const rest = lengthOfRest(draft.fields, outcome);
      const state = formState(job, { over, rest, isOffline: navigator.onLine === false, note });
      const words = say(...state.says);
      if (said !== words) element.textContent = said = words;
      element.dataset.severity = state.severity;
      element.dataset.form = job?.state ?? 'none';
      drifted.hidden = outcome?.verified !== 'drifted';
      return state;
    },
  };
}

/** What is no longer as it was when a keeper noted the form, where it was noted. @param {Language} language */
export function changedPart(language) {
  const element = make('div', { class: 'notice small stack', 'data-severity': 'warn', role: 'status', hidden: true });
  let shown = '';
  return {
    element,
    /** @param {FormJob | null} job */
    show(job) {
      const differs = job?.outcome?.differs;
      element.hidden = !differs;
      const now = JSON.stringify(differs ?? '');
      if (!differs || now === shown) return;
      shown = now;
      void import('./form-changes.js').then(({ formChangesTold }) =>
        element.replaceChildren(...formChangesTold(differs, language)),
      );
    },
  };
}

/** A field's name in the reader's language. @param {Draft['fields'][0]} field */
export const fieldNameOf = ({ label, reading }) => tell({ ja: label, en: reading.label });

/** What is in the form, in one line. */
export function filledLine() {
  const element = make('p', { class: 'small sure', 'data-step': 'filled', hidden: true });
  return {
    element,
    /** @param {Parameters<typeof namesIn>[0]} became */
    show(became) {
      const names = namesIn(became, fieldNameOf);
      element.hidden = names.length === 0;
      element.textContent = say('formIn', names.join(say('listComma')));
    },
  };
}
