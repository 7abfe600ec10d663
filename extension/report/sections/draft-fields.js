/**
 * A draft, field by field: the person's to edit, within the form's limits, each with its copy button and with what must
 * be mended in it. Edits belong to one desk and stay until the report is finished or forgotten.
 *
 * @import {Draft, DraftField, Finding, Language} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {OpenReport} from '../open-report.js'
 *
 * @typedef {object} DraftPlace Which draft, and where on the page.
 * @property {OpenReport} report
 * @property {Language} language
 * @property {string} desk
 * @property {string} where makes the ids unlike those of the same draft elsewhere on the page
 * @property {boolean} [ranks] whether the fields stand by importance, instead of as in the form
 * @property {(field: string) => void} [overwrite] lets the field be written over what the form holds
 */

import { plainly, say, tell } from '../../browser/i18n.js';
import { make, showIn, showList } from '../../style/elements.js';
import { wordingOf } from '../model/edited-draft.js';
import { FATES, fateOf, MENDS, restOf } from '../model/field-fate.js';
import { byImportance } from '../model/finding-field.js';
import { copyText } from './copying.js';
import { findingList } from './findings.js';

/** So many signs fit into a line of the narrowest popup, and so many lines are shown of a long text. */
const LINE = 40;
const MOST_LINES = 14;

/** @type {ReadonlyMap<string, Finding[]>} */
const NONE = new Map();

/** @param {DraftPlace} at */
export function draftFields(at) {
  const element = make('div', { class: 'stack draft' });
  /** @type {Map<string, ReturnType<typeof draftField>>} */
  const fields = new Map();
  /** @type {string[]} */
  let order = [];

  /**
   * Once they stand, they stay: nothing moves away from under who writes.
   * @param {DraftField[]} all
   * @param {ReadonlyMap<string, Finding[]>} found
   */
  function inOrder(all, found) {
    const ids = all.map(({ id }) => id);
    if (order.length !== ids.length || !ids.every(id => order.includes(id)))
      order = (at.ranks ? byImportance(all, found) : all).map(({ id }) => id);
    return [...all].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }

  return {
    element,

    /**
     * @param {Draft} draft
     * @param {FormJob | null} [job] the desk's form that it went into
     * @param {ReadonlyMap<string, Finding[]>} [found] what is to be mended, by field
     */
    show(draft, job = null, found = NONE) {
      showList(
        element,
        inOrder(draft.fields, found),
        field => `${field.id} ${field.label}`,
        field => {
          const made = draftField(at, field);
          fields.set(field.id, made);
          return made.element;
        },
      );
      for (const field of draft.fields) fields.get(field.id)?.show(field, job, found.get(field.id) ?? []);
    },
  };
}

/**
 * What the desk receives, as the person reads it: told beside the Japanese, never in it.
 * @param {Pick<DraftField, 'value' | 'reading'>} field
 */
export const meaningOf = ({ value, reading }) => reading.further ?? tell({ ja: value, en: reading.value });

/** @param {DraftPlace} at @param {DraftField} first the field when it was first shown */
function draftField(at, first) {
  const id = `${at.where}-${at.desk}-${first.id}`;
  const name = tell({ ja: first.label, en: first.reading.label });
  const text = make('textarea', {
    id,
    lang: 'ja',
    dir: 'ltr',
    spellcheck: 'false',
    placeholder: say('draftEmpty'),
    'aria-describedby': `${id}-found ${id}-count`,
  });
  const found = make('div', { class: 'stack', id: `${id}-found` });
  const showFound = findingList(found, at.language, at.report);
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
  const editing = fieldEditing(at, first, text, copy);
  const rest = restPart();
  const begun = first.id === 'found_at' && make('p', { class: 'small muted begun' }, say('draftFoundAt'));
  const fate = at.overwrite && fatePart(first.id, at.overwrite);
  const reading = make('p', { class: 'reading small muted' });
  const label = make(
    'label',
    { for: id, class: 'grow' },
    name,
    plainly(name) !== first.label && make('span', { class: 'muted small', lang: 'ja' }, first.label),
  );
  const element = make(
    'div',
    { class: 'field', 'data-draft-field': first.id },
    make('div', { class: 'row' }, label, copy),
    found,
    text,
    begun,
    make('p', { class: 'help row' }, fate?.said, editing.count, editing.reset),
    fate && make('div', { class: 'row' }, fate.overwrite),
    rest.element,
    reading,
  );

  return {
    element,

    /** @param {DraftField} field @param {FormJob | null} job @param {Finding[]} toMend */
    show(field, job, toMend) {
      const value = editing.show(field);
      if (begun) begun.hidden = !isBegun(at.report, field, value);
      showFound(toMend, []);
      rest.show(restOf(field, job?.outcome ?? null), Boolean(job?.outcome));
      const became = fateOf(field, value, job);
      element.dataset.fate = became;
      fate?.show(became, value);
      const meaning = meaningOf(field);
      reading.textContent = meaning;
      reading.hidden = meaning === field.value;
    },
  };
}

/**
 * Whether it is the time at which the report was begun, which may not be when the post was seen.
 * @param {OpenReport} report @param {DraftField} field @param {string} value
 */
const isBegun = ({ saved }, field, value) =>
  value !== '' &&
  value === field.value &&
  Math.abs(Date.parse(saved.report.seen_at) - Date.parse(saved.created_at)) < MINUTE;
const MINUTE = 60_000;

/**
 * Editing a field: the person's wording is kept, counted against the form's limit, and given up at one press.
 * @param {DraftPlace} at
 * @param {DraftField} first
 * @param {HTMLTextAreaElement} text
 * @param {HTMLElement} copy the button that copies it
 */
function fieldEditing({ report, desk, where }, first, text, copy) {
  let field = first;
  const count = make('span', { id: `${where}-${desk}-${first.id}-count` });
  const reset = make('button', { class: 'quiet small', 'data-action': 'reset-field' }, say('draftReset'));
  const value = () => wordingOf(field, report.saved.edits[desk]);

  /** A long text is seen whole, also where the browser does not do it by itself. */
  function grow() {
    const lines = text.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
    text.rows = Math.min(lines, MOST_LINES);
  }

  function showCount() {
    const { limit } = field;
    const { length } = text.value;
    const over = limit !== null && length > limit;
    count.textContent = limit === null ? '' : countLine(length, limit);
    count.className = over ? 'over' : '';
    count.hidden = limit === null;
    copy.hidden = text.value === '';
    reset.hidden = value() === field.value;
  }

  text.addEventListener('input', () => {
    report.change(
      ({ edits }) => {
        if (text.value === field.value) delete edits[desk]?.[field.id];
        else (edits[desk] ??= {})[field.id] = text.value;
      },
      { typing: true },
    );
    grow();
    showCount();
  });
  reset.addEventListener('click', () => {
    report.change(({ edits }) => void delete edits[desk]?.[field.id]);
    text.value = field.value;
    showCount();
    text.focus();
  });

  return {
    count,
    reset,
    /** @param {DraftField} now @returns {string} the value with the person's wording */
    show(now) {
      field = now;
      const shown = value();
      showIn(text, shown);
      grow();
      showCount();
      return shown;
    },
  };
}

/** @param {number} length @param {number} limit */
const countLine = (length, limit) =>
  length > limit ? say('draftOver', length, limit, length - limit) : say('draftCountOf', length, limit);

/** What did not fit, to be copied by hand. */
function restPart() {
  const title = make('summary', { class: 'small' });
  const text = make('textarea', { lang: 'ja', readonly: true, rows: 3, 'aria-label': say('draftCutCopy') });
  const copy = make('button', { click: () => copyText(text.value, copy, () => text) }, say('draftCutCopy'));
  const element = make(
    'details',
    { class: 'notice', 'data-severity': 'warn' },
    title,
    text,
    make('div', { class: 'row' }, copy),
  );
  /** What the person was shown of it once the form had the rest. */
  let told = '';

  return {
    element,
    /** @param {string} rest @param {boolean} isInForm whether the form has what is not in the rest */
    show(rest, isInForm) {
      element.hidden = rest === '';
      // A form that is taken for complete is never searched for what is missing.
      const missing = isInForm ? rest : '';
      if (missing && missing !== told) element.open = true;
      told = missing;
      title.textContent = say('draftCut', rest.length);
      text.value = rest;
    },
  };
}

/**
 * What became of a field in the form, and the button that mends it.
 * @param {string} field
 * @param {(field: string) => void} overwrite
 */
function fatePart(field, overwrite) {
  const said = make('span', { class: 'fate', hidden: true });
  const button = make('button', { class: 'small', 'data-action': 'overwrite', click: () => overwrite(field) });
  return {
    said,
    overwrite: button,
    /** @param {ReturnType<typeof fateOf>} became @param {string} value */
    show(became, value) {
      said.hidden = !became;
      said.textContent = became ? say(FATES[became]) : '';
      const mend = became ? MENDS[became] : undefined;
      button.hidden = !mend || value === '';
      button.textContent = mend ? say(mend) : '';
    },
  };
}
