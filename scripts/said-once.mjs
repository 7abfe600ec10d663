/**
 * A script in which a text, a name of the browser's or of a method that stands in it again and again is said once,
 * under a short name. What people read are the modules that it is compiled from.
 */
import { parse } from 'acorn';

/** @typedef {{type: string, start: number, end: number, [key: string]: any}} Piece of a program, as acorn tells it */

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
/** What the browser has for every script; a compiled script's own names are shorter. */
const OF_BROWSER = /^([A-Z]\w{2,}|document|globalThis)$/;
/** Short names; those that a script has already are left out. */
const NAMES = ['$', '_'].flatMap(sign => LETTERS.map(letter => sign + letter));

/**
 * @typedef {object} Place where something is said that stands elsewhere, too
 * @property {string} raw what is said
 * @property {number} start
 * @property {number} end
 * @property {boolean} [isMember] of a value: `.trim` becomes `[name]`
 */

/**
 * @param {string} code one function that runs at once, as esbuild writes it
 * @returns {string}
 */
export function saidOnce(code) {
  const [, start] = /^(.*?\(\(\)=>\{)/s.exec(code) ?? [];
  if (!start) return code;
  const pieces = [...piecesOf(parse(code, { ecmaVersion: 'latest' }))];
  const given = new Set(pieces.map(({ name }) => name));
  const free = NAMES.filter(name => !given.has(name));
  /** @type {Map<string, Place[]>} */
  const places = new Map();
  for (const place of pieces.flatMap(placesOf)) places.set(place.raw, [...(places.get(place.raw) ?? []), place]);
  const often = [...places]
    .map(([raw, its]) => ({ raw, saved: its.map(savedAt).reduce((sum, each) => sum + each) - bytes(raw) - 4 }))
    .filter(({ saved }) => saved > 0)
    .sort((one, other) => other.saved - one.saved)
    .slice(0, free.length);
  if (!often.length) return code;
  const named = often.map(({ raw }, i) => /** @type {const} */ ([raw, free[i]]));
  const written = named
    .flatMap(([raw, name]) => (places.get(raw) ?? []).map(place => ({ ...place, name })))
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, name, isMember }) =>
        isMember
          ? `${text.slice(0, start)}[${name}]${text.slice(end)}`
          : spaced(text.slice(0, start), name, text.slice(end)),
      code,
    );
  return `${start}var ${named.map(([raw, name]) => `${name}=${raw}`)};${written.slice(start.length)}`;
}

/** @param {Place} place @returns {number} bytes */
const savedAt = ({ raw, isMember }) => bytes(raw) - (isMember ? 5 : 2);

/** @param {string} text */
const bytes = text => Buffer.byteLength(text);

/** A name, apart from the words that stood right beside a text: `case"x"`. @param {...string} parts */
const spaced = (...parts) =>
  parts.reduce((before, after) => before + (/[\w$]$/.test(before) && /^[\w$]/.test(after) ? ' ' : '') + after);

/**
 * A program's names and texts, each with how it is used.
 * @param {Piece} piece
 * @returns {Generator<Piece>}
 */
function* piecesOf(piece) {
  if (piece.type === 'Identifier' || piece.type === 'Literal') yield piece;
  for (const [part, value] of Object.entries(piece))
    for (const each of [value].flat()) if (each?.type) yield* piecesOf({ ...each, ...usedAs(piece, part) });
}

/** Whether a part of a piece names a value of something. @param {Piece} piece @param {string} part */
const usedAs = ({ type, computed, optional, shorthand }, part) => ({
  isKey: shorthand || (/^(key|property)$/.test(part) && !computed),
  isMember: type === 'MemberExpression' && part === 'property' && !computed && !optional,
});

/** @param {Piece} piece @returns {Place[]} */
function placesOf({ type, start, end, value, raw, name, isKey, isMember }) {
  // What every loop asks for is asked the quickest way.
  if (name === 'length') return [];
  if (isMember && type === 'Identifier') return [{ raw: JSON.stringify(name), start: start - 1, end, isMember }];
  if (isKey) return [];
  if (typeof value === 'string') return [{ raw, start, end }];
  return OF_BROWSER.test(name) ? [{ raw: name, start, end }] : [];
}
