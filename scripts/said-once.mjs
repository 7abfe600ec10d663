/**
 * A script in which a text that stands in it again and again is said once, under a short name. What people read are the
 * modules that it is compiled from.
 */
import { parse } from 'acorn';

/** @typedef {{type: string, start: number, end: number, [key: string]: any}} Piece of a program, as acorn tells it */

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Short names; those that a script has already are left out. */
const NAMES = ['$', '_'].flatMap(sign => LETTERS.map(letter => sign + letter));

/**
 * @param {string} code one function that runs at once, as esbuild writes it
 * @returns {string}
 */
export function saidOnce(code) {
  const [, start] = /^(.*?\(\(\)=>\{)/s.exec(code) ?? [];
  if (!start) return code;
  const pieces = [...piecesOf(parse(code, { ecmaVersion: 'latest' }))];
  const given = new Set(pieces.filter(({ type }) => type === 'Identifier').map(({ name }) => name));
  const free = NAMES.filter(name => !given.has(name));
  /** @type {Map<string, Piece[]>} */
  const places = new Map();
  for (const text of pieces.filter(({ value, isKey }) => typeof value === 'string' && !isKey)) {
    const alike = places.get(text.raw);
    if (alike) alike.push(text);
    else places.set(text.raw, [text]);
  }
  const often = [...places]
    .map(([raw, { length }]) => ({ raw, saved: length * (bytes(raw) - 2) - bytes(raw) - 4 }))
    .filter(({ saved }) => saved > 0)
    .sort((one, other) => other.saved - one.saved)
    .slice(0, free.length);
  if (!often.length) return code;
  const named = often.map(({ raw }, i) => /** @type {const} */ ([raw, free[i]]));
  const written = named
    .flatMap(([raw, name]) => (places.get(raw) ?? []).map(({ start, end }) => ({ start, end, name })))
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, name }) => spaced(text.slice(0, start), name, text.slice(end)), code);
  return `${start}var ${named.map(([raw, name]) => `${name}=${raw}`)};${written.slice(start.length)}`;
}

/** @param {string} text */
const bytes = text => Buffer.byteLength(text);

/** A name, apart from the words that stood right beside a text: `case"x"`. @param {...string} parts */
const spaced = (...parts) =>
  parts.reduce((before, after) => before + (/[\w$]$/.test(before) && /^[\w$]/.test(after) ? ' ' : '') + after);

/**
 * A program's names and texts; a text that is the key of a value says so.
 * @param {Piece} piece
 * @returns {Generator<Piece>}
 */
function* piecesOf(piece) {
  if (piece.type === 'Identifier' || piece.type === 'Literal') yield piece;
  for (const [part, value] of Object.entries(piece)) {
    for (const each of [value].flat())
      if (each?.type) yield* piecesOf(part === 'key' && !piece.computed ? { ...each, isKey: true } : each);
  }
}
