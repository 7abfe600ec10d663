/**
 * 「窓口にはこう見えます」: what the desk's staff will read, as it is: what they look for first, with where they find it,
 * then every box, and what in them is left to the person. Loaded on the press that asks for it.
 *
 * @import {Bundle, Desk, Draft, DraftField, Signpost} from '../../knowledge/types.js'
 * @import {Box, Sought} from '../../engine/desk-view.js'
 * @import {View} from '../model/view.js'
 *
 * @typedef {{bundle: Bundle, desk: Desk, signpost: Signpost}} Reader
 */

import { say, tell } from '../../browser/i18n.js';
import { deskView, openingOf } from '../../engine/desk-view.js';
import { slots } from '../../engine/drafting.js';
import { cleanReport, within } from '../../engine/reports.js';
import { make } from '../../style/elements.js';
import { meaningOf } from './draft-fields.js';

/** @param {Reader} reader @param {View} view @param {Draft} draft @returns {Node[]} */
export function readByDesk({ bundle, desk, signpost }, view, draft) {
  const report = within(cleanReport(view.saved.report), view.harm?.evidence ?? 'url_only');
  const given = slots(bundle, view.situation, report, signpost, 'ja', desk.id);
  const inForm = draft.form_url !== null;
  const { head, boxes } = deskView(given, draft, { edits: view.saved.edits[desk.id], inForm });
  const fieldName = (/** @type {string} */ id) => labelOf(draft.fields, id);
  return [
    make('p', { class: 'small muted' }, say(inForm ? 'deskViewInForm' : 'deskViewAsText')),
    make('dl', { class: 'sought small' }, ...head.flatMap(each => soughtLines(each, fieldName))),
    make(
      'div',
      { class: 'stack' },
      !inForm && boxLines(openingBox(draft), fieldName('opening'), openingMeaning(draft)),
      ...boxes.map(box => boxLines(box, fieldName(box.id), meaningOfBox(box, draft.fields))),
    ),
    make('p', { class: 'small muted' }, say(inForm ? 'deskViewYoursInForm' : 'deskViewYours')),
  ];
}

/** @param {DraftField[]} fields @param {string} id */
const labelOf = (fields, id) => {
  const field = fields.find(each => each.id === id);
  return field ? tell({ ja: field.label, en: field.reading.label }) : say('deskViewOpening');
};

/** What is copied begins with it. @param {Draft} draft @returns {Box} */
const openingBox = draft => ({ id: 'opening', label: '', value: openingOf(draft), cut: '', yours: false });

/** @param {Draft} draft */
const openingMeaning = ({ text, reading, further, fields }) =>
  further ??
  tell({
    ja: openingOf({ text, fields }),
    en: openingOf({ text: reading, fields: fields.map(field => ({ ...field, ...field.reading })) }),
  });

/** The person's own wording means what they know best. @param {Box} box @param {DraftField[]} fields */
const meaningOfBox = ({ id, value, cut }, fields) => {
  const field = fields.find(each => each.id === id);
  return field?.value === value && field.cut === cut ? meaningOf(field) : value;
};

/** @param {Sought} sought @param {(id: string) => string} fieldName */
const soughtLines = ({ id, value, box }, fieldName) => {
  const lines = value.split('\n');
  const shown =
    lines.length > 1
      ? make('ol', { lang: 'ja' }, ...lines.map(line => make('li', {}, line)))
      : make('span', { lang: 'ja', class: id === 'quote' && 'clipped' }, value);
  const where = box ? say('deskViewIn', fieldName(box)) : say(value ? 'deskViewNotIn' : 'deskViewUnknown');
  return [
    make('dt', {}, say(`deskView_${id}`)),
    make('dd', { 'data-sought': id, 'data-box': box }, value && shown, ' ', make('span', { class: 'muted' }, where)),
  ];
};

/** @param {Box} box @param {string} name @param {string} meaning told where it is not what stands there */
const boxLines = ({ id, value, cut, yours }, name, meaning) =>
  make(
    'div',
    { class: 'read-box', 'data-read': id, 'data-yours': yours ? '' : null },
    make('b', { class: 'small' }, name),
    yours ? make('p', { class: 'small' }, say('deskViewEmpty')) : make('p', { lang: 'ja', class: 'as-read' }, value),
    meaning !== value && make('p', { class: 'reading small muted' }, meaning),
    cut !== '' && make('p', { class: 'small' }, say('deskViewCut', cut.length)),
  );
