/**
 * What a filled form still needs of the person.
 *
 * @import {Draft, Language} from '../../knowledge/types.js'
 * @import {FormJob, Need} from '../../store/form-jobs.js'
 */

import { say } from '../../browser/i18n.js';
import { make, showList } from '../../style/elements.js';
import { meaningOf, yours } from '../model/beside-form.js';
import { fieldNameOf } from './form-lines.js';

/** With the form's own label, and without one. */
const NEEDS = {
  consent: ['needConsent', 'needConsentOnly'],
  captcha: ['needCaptcha', 'needCaptchaOnly'],
  file: ['needFile', 'needFileOnly'],
  required: ['needRequired', 'needRequiredOnly'],
};

/**
 * What is left to the person, in one line; what the form calls it is a press away, with what that means beside it.
 * @param {string} desk
 * @param {Language} language
 */
export function needsPart(desk, language) {
  const list = make('ul', { class: 'small' });
  const line = make('summary', {});
  const element = make('details', { class: 'small', 'data-needs': desk, 'data-step': 'yours' }, line, list);
  return {
    element,
    /** @param {FormJob | null} job @param {Draft} draft */
    show(job, { fields }) {
      const needs = job?.outcome?.needs ?? [];
      element.hidden = job?.state !== 'filled';
      element.toggleAttribute('data-plain', needs.length === 0);
      line.textContent = say(
        'formYours',
        yours(needs)
          .map(key => say(key))
          .join(say('listComma')),
      );
      showList(
        list,
        needs,
        ({ kind, label }) => `${kind} ${label}`,
        each => need(each, language === 'ja' ? '' : meaningOf(each, fields, fieldNameOf, say)),
      );
    },
  };
}

/** @param {Need} need @param {string} meaning of the label, where the reader may not read the form's language */
function need({ kind, label }, meaning) {
  const [named, nameless] = NEEDS[kind] ?? NEEDS.required;
  const shown = label && meaning ? say('formBoxMeaning', label, meaning) : label;
  return make('li', { 'data-need': kind }, shown ? say(named, shown) : say(nameless));
}
