/**
 * 「これは違います」 as a patch that `git apply` takes: of a number or an address the line itself, and of everything a dated
 * note for the keepers with what is right and how one knows. Made of what stands here and of what the person typed on
 * this page: no report ever comes near it. Pure.
 *
 * @typedef {object} Place where a plain value stands in `shared_data/`
 * @property {number} line from 1
 * @property {string[]} before up to three lines
 * @property {string} at the line
 * @property {string[]} after up to three lines
 *
 * @typedef {object} Correction
 * @property {string} file of `shared_data/` in which the fact stands: "desks/jinken"
 * @property {string} key of the fact in it
 * @property {string} was what we say
 * @property {string} right
 * @property {string} known_by an address or words
 * @property {string} edition
 * @property {string} day "2026-11-29"
 * @property {string} mark that no other correction of that day has
 */

import { PHONE_PATTERN } from '../engine/constants.js';
import { isPinned } from '../engine/pinned-hosts.js';

/** Signs that a person may type of what is right, and of how they know. */
export const LONGEST = 500;
const NUMBER = new RegExp(`^(?:${PHONE_PATTERN})$`);
/** What TOML may not hold in a text, and what would write lines of its own into the patch. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Of a sign that was cut in two. */
const HALF = /[\ud800-\udbff]$/;

/** A text as one line of what a keeper reads. @param {string} typed */
export const inOneLine = typed =>
  typed.toWellFormed().replace(CONTROL, ' ').trim().slice(0, LONGEST).replace(HALF, '').trim();

/**
 * The patch.
 * @param {Correction} correction
 * @param {Place | undefined} place of the value that is wrong, where it is a plain one
 * @param {string[]} hosts of the desk or service
 * @returns {string}
 */
export function patchOf(correction, place, hosts) {
  const { file, day, key, mark } = correction;
  const fact = `${shortPath(file)}-${key}`.replace(/[./]/g, '-').toLowerCase();
  const note = `shared_data/inbox/${day}-${fact}-${mark}.toml`;
  const line = place && corrected(correction, place, hosts);
  return [
    ...(place && line ? changed(`shared_data/${file}.toml`, place, line) : []),
    ...added(note, noteOf(correction)),
    '',
  ].join('\n');
}

const DESKS = 'desks/';

/** A desk is named by its id alone, as it always was; any other file by its name. @param {string} file */
const shortPath = file => (file.startsWith(DESKS) ? file.slice(DESKS.length) : file);

/**
 * The line as it should be; nothing where what is right is no plain value, or on a host that nobody has looked at.
 * @param {Correction} correction
 * @param {Place} place
 * @param {string[]} hosts
 */
function corrected({ key, was, right }, { at }, hosts) {
  const isPlain = key.endsWith('.phone') ? NUMBER.test(right) : isPinned(right, hosts);
  const parts = at.split(quoted(was));
  return isPlain && parts.length === 2 ? parts.join(quoted(right)) : undefined;
}

/** What JSON writes between quotation marks, TOML reads alike. @param {string} text */
const quoted = text => JSON.stringify(text);

/** @param {Correction} correction @returns {string[]} the lines of the note */
const noteOf = ({ day, edition, file, key, was, right, known_by: known }) => [
  `made_on = ${day}`,
  ...Object.entries({
    edition,
    [file.startsWith(DESKS) ? 'desk' : 'file']: shortPath(file),
    key,
    was,
    right,
    known_by: known,
  }).map(([name, value]) => `${name} = ${quoted(inOneLine(value))}`),
];

/** @param {string} file @param {Place} place @param {string} line */
function changed(file, { line: number, before, at, after }, line) {
  const [first, length] = [number - before.length, before.length + 1 + after.length];
  return [
    `diff --git a/${file} b/${file}`,
    `--- a/${file}`,
    `+++ b/${file}`,
    `@@ -${first},${length} +${first},${length} @@`,
    ...before.map(each => ` ${each}`),
    `-${at}`,
    `+${line}`,
    ...after.map(each => ` ${each}`),
  ];
}

/** @param {string} file @param {string[]} lines */
const added = (file, lines) => [
  `diff --git a/${file} b/${file}`,
  'new file mode 100644',
  '--- /dev/null',
  `+++ b/${file}`,
  `@@ -0,0 +1,${lines.length} @@`,
  ...lines.map(each => `+${each}`),
];
