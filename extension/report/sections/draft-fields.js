/**
 * A draft, field by field: the person's to edit, within the form's limits, each with its copy button. Edits belong to
 * one desk and stay until the report is finished or forgotten.
 *
 * @import {Draft, DraftField} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { make, showIn, showList } from '../../style/elements.js';
import { valueOf } from '../model/edited-draft.js';
import { FATES, fateOf, MENDS, restOf } from '../model/field-fate.js';
import { copyText } from './copying.js';

const SHORT = 60;

/**
 * @param {Session} session
 * @param {string} desk
 * @param {string} where makes the ids unlike those of the same draft elsewhere on the page
 * @param {(field: string) => void} [overwrite] lets the field be written over what the form holds
 */
export function draftFields(session, desk, where, overwrite) {
  const element = make('div', { class: 'stack draft' });
  /** @type {Map<string, ReturnType<typeof draftField>>} */
  const fields = new Map();

  return {
    element,

    /** @param {Draft} draft @param {FormJob | null} [job] the desk's form that it went into */
    show(draft, job = null) {
      showList(
        element,
        draft.fields,
        field => `${field.id} ${field.label}`,
        field => {
          const made = draftField(session, desk, field, where, overwrite);
          fields.set(field.id, made);
          return made.element;
        },
      );
      for (const field of draft.fields) fields.get(field.id)?.show(field, job);
    },
  };
}

/**
 * @param {Session} session
 * @param {string} desk
 * @param {DraftField} first
 * @param {string} where
 * @param {(field: string) => void} [overwrite]
 */
function draftField(session, desk, first, where, overwrite) {
  const id = `${where}-${desk}-${first.id}`;
  const english = session.language === 'en';
  let field = first;

  /** What the person was shown of it once the form had the rest. */
  let told = '';
  const edits = () => session.saved.edits[desk];
  const text = make('textarea', { id, lang: 'ja', spellcheck: 'false', 'aria-describedby': `${id}-count` });
  const name = english ? first.reading.label : first.label;
  const copy = make(
    'button',
    {
      'data-action': 'copy-field',
      'data-field': first.id,
      'aria-label': say('copyFieldOf', name),
      click: () => copyText(text.value, copy, () => text),
    },
    say('copyField'),
  );
  const count = make('span', { id: `${id}-count` });
  const reset = make(
    'button',
    { class: 'quiet small', 'data-action': 'reset-field', click: forgetEdit },
    say('draftReset'),
  );
  const cutTitle = make('summary', { class: 'small' });
  const cut = make('textarea', { lang: 'ja', readonly: true, rows: 3, 'aria-label': say('draftCutCopy') });
  const copyCut = make('button', { click: () => copyText(cut.value, copyCut, () => cut) }, say('draftCutCopy'));
  const cutPart = make(
    'details',
    { class: 'notice', 'data-severity': 'warn' },
    cutTitle,
    cut,
    make('div', { class: 'row' }, copyCut),
  );
  const fate = make('span', { class: 'fate', hidden: true });
  const overIt = make('button', { class: 'small', 'data-action': 'overwrite', click: () => overwrite?.(first.id) });
  const reading = make('p', { class: 'reading small muted', lang: 'en' });

  text.addEventListener('input', () => {
    session.change(
      ({ edits }) => {
        if (text.value === field.value) delete edits[desk]?.[field.id];
        else (edits[desk] ??= {})[field.id] = text.value;
      },
      { typing: true },
    );
    showCount();
  });

  function forgetEdit() {
    session.change(({ edits }) => void delete edits[desk]?.[field.id]);
    text.value = field.value;
    showCount();
    text.focus();
  }

  function showCount() {
    const { limit } = field;
    const length = text.value.length;
    const over = limit !== null && length > limit;
    count.textContent =
      limit === null ? '' : over ? say('draftOver', length, limit, length - limit) : say('draftCountOf', length, limit);
    count.className = over ? 'over' : '';
    count.hidden = limit === null;
    copy.hidden = text.value === '';
    reset.hidden = valueOf(field, edits()) === field.value;
  }

  const element = make(
    'div',
    { class: 'field', 'data-draft-field': first.id },
    make(
      'div',
      { class: 'row' },
      make(
        'label',
        { for: id, class: 'grow' },
        name,
        english && name !== first.label && make('span', { class: 'muted small', lang: 'ja' }, ` ${first.label}`),
      ),
      copy,
    ),
    text,
    make('p', { class: 'help row' }, overwrite && fate, count, reset),
    overwrite && make('div', { class: 'row' }, overIt),
    cutPart,
    english && reading,
  );

  return {
    element,

    /** @param {DraftField} shown @param {FormJob | null} job */
    show(shown, job) {
      field = shown;
      const value = valueOf(field, edits());
      showIn(text, value);
      const rows = value.length > SHORT || value.includes('\n') ? 5 : 1;
      if (text.rows !== rows && text !== document.activeElement) text.rows = rows;
      const rest = restOf(field, job?.outcome ?? null);
      cutPart.hidden = rest === '';
      // Whoever takes the form for complete would never look for it.
      const missing = job?.outcome ? rest : '';
      if (missing && missing !== told) cutPart.open = true;
      told = missing;
      cutTitle.textContent = say('draftCut', rest.length);
      cut.value = rest;
      const became = fateOf(field, value, job);
      fate.hidden = !became;
      fate.textContent = became ? say(FATES[became]) : '';
      element.dataset.fate = became;
      const mends = became ? MENDS[became] : undefined;
      overIt.hidden = !mends || value === '';
      overIt.textContent = mends ? say(mends) : '';
      reading.textContent = field.reading.value;
      reading.hidden = field.reading.value === field.value;
      showCount();
    },
  };
}
