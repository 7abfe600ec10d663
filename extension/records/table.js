/**
 * Records as a table: a line for each report at each desk, and never a word of the post. Its heads are in the language
 * that is spoken.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {DeskState, ReceiptEvent} from '../engine/receipts.js'
 * @import {Row} from './rows.js'
 */

import { say } from '../browser/i18n.js';
import { inJapan, instant } from '../engine/japan-time.js';

const COLUMNS = [
  ...['Harm', 'Role', 'Wish', 'Site', 'Address', 'Others', 'Number', 'Author', 'Posted'],
  ...['Desk', 'State', 'Opened', 'Sent', 'Times', 'DeskNumber', 'Answered', 'Answer', 'Gone', 'Look', 'Notes'],
];

/**
 * @param {Row[]} rows
 * @param {Bundle} bundle
 * @param {Language} language
 * @returns {string[][]} the heads, and the lines
 */
export const tableOf = (rows, bundle, language) => [
  COLUMNS.map(each => say(`recordsColumn_${each}`)),
  ...rows.flatMap(row => row.states.map((state, index) => line(row, state, index, bundle, language))),
];

/** @param {Row} row @param {DeskState} state @param {number} index @param {Bundle} bundle @param {Language} language */
function line({ receipt, harm, site }, state, index, bundle, language) {
  const { post, situation, desks } = receipt;
  const labelOf = (/** @type {{id: string, label: Record<Language, string>}[]} */ records, /** @type {string} */ id) =>
    records.find(each => each.id === id)?.label[language] ?? id;
  const { events } = desks[index];
  return [
    harm,
    labelOf(bundle.roles, situation.role),
    labelOf(bundle.wishes, situation.wish),
    site,
    post.sent,
    (post.others ?? []).join('\n'),
    post.number ?? '',
    post.author_id ?? '',
    post.posted_at ?? '',
    bundle.desks[state.desk]?.name?.[language] ?? state.desk,
    say(`recordsState_${state.state}`),
    last(events, 'opened'),
    last(events, 'sent'),
    state.sent ? String(state.sent) : '',
    state.number,
    last(events, 'answered'),
    state.outcome ? say(`recordsOutcome_${state.outcome}`) : '',
    last(events, 'gone'),
    state.due_on,
    events.flatMap(({ note }) => note ?? []).join('\n'),
  ];
}

/** When something happened last, as Japan's clock has it. @param {ReceiptEvent[]} events @param {string} kind */
function last(events, kind) {
  const replaced = new Set(events.map(event => event.replaces));
  const all = events.filter(event => event.kind === kind && !replaced.has(event.id));
  const [latest] = all.sort((one, other) => instant(other.at) - instant(one.at));
  return latest ? inJapan(latest.at).text : '';
}

/** What a spreadsheet would work out, or make a shorter number of. */
const WORKED_OUT = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]|^[0-9]{12,}$/;

/**
 * For Excel: with the mark of UTF-8, every cell in quotes, and an apostrophe before what it would work out.
 *
 * @param {string[][]} table
 */
export const csvOf = table => {
  const cell = (/** @type {string} */ text) => `"${(WORKED_OUT.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\ufeff${table.map(cells => `${cells.map(cell).join(',')}\r\n`).join('')}`;
};
