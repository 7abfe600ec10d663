/**
 * What stands behind a record: the address, everything that happened with its day, which can be told anew, and the
 * desk's number.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {AtDesk, Receipt, ReceiptEvent} from '../engine/receipts.js'
 * @import {Row} from './rows.js'
 *
 * @typedef {object} Details
 * @property {Bundle} bundle
 * @property {Language} language
 * @property {Map<string, string>} typed the numbers that are being written, by their field's id
 * @property {(row: Row, desk: string, event: Omit<ReceiptEvent, 'id' | 'at'> & {at?: string}) => Promise<void>} add
 * @property {(rows: Row[]) => Promise<void>} remove
 */

import { isConverting } from '../browser/conversion.js';
import { say } from '../browser/i18n.js';
import { dayInJapan, instant } from '../engine/japan-time.js';
import { found } from '../engine/patterns.js';
import { referenceNumber } from '../engine/receipts.js';
import { expanderOf } from '../report/sections/send-over-button.js';
import { dayAndMonth } from '../style/dates.js';
import { make } from '../style/elements.js';

/** Where the sheet of these records is. @param {Pick<Row, 'receipt'>[]} rows */
export const sheetOf = rows => `sheet.html#${rows.map(({ receipt }) => receipt.id).join(',')}`;

/** Days that the product saw itself are not told anew. */
const SEEN = ['opened', 'copied', 'filled'];

/** @param {Omit<Details, 'typed'>} context @returns {(row: Row, into: HTMLElement) => void} */
export function details(context) {
  // What is being written stays, whatever becomes of the record meanwhile.
  const whole = { ...context, typed: new Map() };
  return (row, into) => fillDetails(row, into, whole);
}

/** @param {Row} row @param {HTMLElement} into @param {Details} context */
function fillDetails(row, into, context) {
  const { id, post, desks } = row.receipt;
  const over = expanderOf(() => overOf(row.receipt), `over-${id}`);
  into.replaceChildren(
    make(
      'p',
      { class: 'small' },
      make('span', { class: 'label block' }, say('recordsAddress')),
      ' ',
      make('span', { class: 'raw-url' }, post.sent),
    ),
    ...desks.flatMap(each => [course(row, each, context), numberField(row, each.desk, context)]),
    make(
      'div',
      { class: 'row' },
      make('a', { class: 'button small', 'data-action': 'sheet', href: sheetOf([row]) }, say('recordsSheet')),
      over.button,
      make(
        'button',
        { class: 'quiet small', 'data-action': 'delete', click: () => void context.remove([row]) },
        say('recordsDelete'),
      ),
    ),
    over.section,
  );
}

/** What of a record goes to another device: that report begins there, at the last desk. @param {Receipt} receipt */
export const overOf = ({ post: { sent, others = [] }, situation, desks }) => ({
  url: sent,
  others,
  situation,
  desk: desks.at(-1)?.desk ?? '',
});

/** @param {Row} row @param {AtDesk} atDesk @param {Details} context */
function course(row, { desk, events }, context) {
  const { bundle, language } = context;
  const replaced = new Set(events.map(event => event.replaces));
  const inOrder = [...events].sort((one, other) => instant(one.at) - instant(other.at));
  return make(
    'section',
    { class: 'stack small', 'aria-label': `${say('recordsCourse')}: ${bundle.desks[desk]?.short?.[language] ?? desk}` },
    make('b', {}, `${bundle.desks[desk]?.name?.[language] ?? desk}`),
    make(
      'ul',
      { class: 'course', role: 'list' },
      ...inOrder.map(event => line(row, desk, event, replaced.has(event.id), dayBefore(events, event), context)),
    ),
  );
}

/** @param {ReceiptEvent[]} events @param {ReceiptEvent} event */
function dayBefore(events, { replaces }) {
  const first = replaces && events.find(({ id }) => id === replaces);
  return first ? dayInJapan(first.at) : '';
}

/**
 * @param {Row} row
 * @param {string} desk
 * @param {ReceiptEvent} event
 * @param {boolean} isReplaced
 * @param {string} before the day that it stood for first, "" where it was told once
 * @param {Details} context
 */
function line(row, desk, event, isReplaced, before, { language, add }) {
  const { id, at, kind, number, outcome, note } = event;
  const said = [say(`recordsEvent_${kind}`), outcome && say(`recordsOutcome_${outcome}`), number, note]
    .filter(Boolean)
    .join('　');
  if (isReplaced) return make('li', { class: 'replaced' }, `${dayAndMonth(at, language)} ${said}`);
  const corrected = before && before !== dayInJapan(at) && make('span', { class: 'muted' }, say('recordsCorrected'));
  if (SEEN.includes(kind) || kind === 'number') return make('li', {}, `${dayAndMonth(at, language)} ${said}`);
  const day = make('input', {
    type: 'date',
    value: dayInJapan(at),
    max: dayInJapan(new Date()),
    'data-event': id,
    'aria-label': say('recordsDay', said),
    change() {
      if (!day.value || day.value === dayInJapan(at)) return;
      const told = { kind, ...(outcome && { outcome }), ...(note && { note }) };
      void add(row, desk, { ...told, at: day.value, replaces: id });
    },
  });
  return make('li', {}, day, make('span', {}, said), corrected);
}

/** @param {Row} row @param {string} desk @param {Details} context */
function numberField(row, desk, { bundle, language, typed, add }) {
  const { number: known } = row.states.find(each => each.desk === desk) ?? { number: '' };
  const format = bundle.desks[desk]?.number;
  const id = `number-${row.receipt.id}-${desk}`;
  const field = make('input', { id, autocomplete: 'off', spellcheck: 'false', maxlength: 200, 'data-number': desk });
  field.value = typed.get(id) ?? known;
  field.addEventListener('input', () => typed.set(id, field.value));
  const save = make('button', { class: 'small', 'data-action': 'number', click: keep }, say('recordsNumberSave'));
  const isOdd = known !== '' && format !== undefined && !found([format.pattern], known);

  function keep() {
    const number = referenceNumber(field.value);
    if (!number || number === known) return;
    typed.delete(id);
    void add(row, desk, { kind: 'number', number });
  }
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !isConverting(event)) keep();
  });
  return make(
    'div',
    { class: 'field small' },
    make('label', { for: id }, say('recordsNumberField')),
    make('div', { class: 'row' }, make('span', { class: 'grow' }, field), save),
    format && make('p', { class: 'help' }, say(isOdd ? 'recordsNumberOdd' : 'recordsNumberHint', format[language])),
  );
}
