/**
 * The files that the records page writes, as a program for tests/test_record_files.py: a question in, a file out.
 * `{"table": [[…]]}` gives the workbook, with `"csv": true` the CSV; `{"days": […], "title": …, "now": …}` the
 * calendar.
 */

import { readFileSync } from 'node:fs';

import { calendarOf } from '../../extension/records/calendar.js';
import { csvOf } from '../../extension/records/table.js';
import { workbookOf } from '../../extension/records/workbook.js';

const { table, csv, days, title, now } = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(table ? (csv ? csvOf(table) : workbookOf(table, '記録')) : calendarOf(days, title, new Date(now)));
