/**
 * Records as a table for a spreadsheet, and the days to look at them as a calendar.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {Row} from './rows.js'
 */

import { plainly, say } from '../browser/i18n.js';
import { dayInJapan } from '../engine/japan-time.js';
import { byId, make } from '../style/elements.js';
import { calendarOf, daysToLook } from './calendar.js';
import { save } from './saving.js';
import { csvOf, tableOf } from './table.js';
import { workbookOf } from './workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param {{rows: () => Row[], bundle: Bundle, language: Language}} records */
export function exportsOf({ rows, bundle, language }) {
  const table = () =>
    tableOf(rows(), bundle, language).map(line => line.map(cell => (typeof cell === 'string' ? plainly(cell) : cell)));
  byId('export-xlsx').addEventListener('click', () => {
    save(workbookOf(table(), plainly(say('recordsHeading'))), XLSX, 'xlsx');
    showMoved(say('recordsExported', rows().length));
  });
  byId('export-csv').addEventListener('click', () => {
    save(csvOf(table()), 'text/csv;charset=utf-8', 'csv');
    showMoved(say('recordsExported', rows().length));
  });
  byId('export-days').addEventListener('click', () => {
    const now = new Date();
    const states = rows().flatMap(row => row.states);
    const days = daysToLook(states, dayInJapan(now));
    if (days.length)
      save(calendarOf(days, plainly(say('recordsDaysTitle')), now), 'text/calendar;charset=utf-8', 'ics', 'calendar');
    showMoved(days.length ? say('recordsDaysMade', days.length) : say('recordsDaysNone'));
  });
}

/** @param {string} words */
function showMoved(words) {
  byId('moved').replaceChildren(make('p', { class: 'notice small', 'data-severity': 'ok' }, words));
}
