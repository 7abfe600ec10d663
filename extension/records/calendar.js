/**
 * The days on which records are to be looked at, as a calendar's file (RFC 5545). Whoever sees the calendar learns
 * nothing: neither title nor name tells what it is about, and neither address nor desk stands in it. Pure; the clock is
 * an argument.
 *
 * @import {DeskState} from '../engine/receipts.js'
 */

import { dayLater } from '../engine/japan-time.js';

const FOLD = 75; // octets of a line, https://www.rfc-editor.org/rfc/rfc5545#section-3.1

/**
 * The days to come, each once.
 *
 * @param {DeskState[]} states
 * @param {string} today
 */
export const daysToLook = (states, today) =>
  [...new Set(states.map(state => state.due_on).filter(day => day > today))].sort();

/**
 * @param {string[]} days "2026-12-07"
 * @param {string} title
 * @param {Date} now
 * @returns {string} the same days, titles and moment give the same text
 */
export function calendarOf(days, title, now) {
  const stamp = withoutMarks(now.toISOString().slice(0, 19));
  const events = days.flatMap(day => [
    'BEGIN:VEVENT',
    `UID:${withoutMarks(day)}@day.invalid`, // the same day taken in again is the same entry
    `DTSTAMP:${stamp}Z`,
    `DTSTART;VALUE=DATE:${withoutMarks(day)}`,
    `DTEND;VALUE=DATE:${withoutMarks(dayLater(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calendar//1//', ...events, 'END:VCALENDAR'];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

/** @param {string} time without its dashes and colons */
const withoutMarks = time => time.replace(/[-:]/g, '');

/** @param {string} text */
const escaped = text => text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** No line has more than 75 octets, and no letter is torn. @param {string} line */
export function folded(line) {
  const encoder = new TextEncoder();
  const lines = [''];
  let length = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (length + octets > FOLD) {
      lines.push(' ');
      length = 1;
    }
    lines[lines.length - 1] += letter;
    length += octets;
  }
  return lines.join('\r\n');
}
