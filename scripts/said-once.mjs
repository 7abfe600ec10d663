/**
 * A script in which a text that stands in it again and again is said once, under a short name. What people read are the
 * modules that it is compiled from.
 */
import { parse } from 'acorn';

/** @typedef {{type: string, start: number, end: number, [key: string]: any}} Piece a part of a program, as acorn tells it */

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** esbuild gives none of these, and the browser has none. */
const NAMES = LETTERS.map(letter => `$${letter}`);

/**
 * @param {string} code one function that runs at once, as esbuild writes it
 * @returns {string}
 */
export function saidOnce(code) {
  const [, start] = /^(.*?\(\(\)=>\{)/s.exec(code) ?? [];
  if (!start) return code;
  /** @type {Map<string, Piece[]>} */
  const places = new Map();
  for (const text of textsIn(parse(code, { ecmaVersion: 'latest' }))) {
    const alike = places.get(text.raw);
    if (alike) alike.push(text);
    else places.set(text.raw, [text]);
  }
  const often = [...places]
    .map(([raw, { length }]) => ({ raw, saved: length * (bytes(raw) - 2) - bytes(raw) - 4 }))
    .filter(({ saved }) => saved > 0)
    .sort((one, other) => other.saved - one.saved)
    .slice(0, NAMES.length);
  if (!often.length) return code;
  const named = often.map(({ raw }, i) => /** @type {const} */ ([raw, NAMES[i]]));
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

/** The texts of a program that a name may stand for. @param {Piece} piece @returns {Generator<Piece>} */
function* textsIn(piece) {
  if (piece.type === 'Literal' && typeof piece.value === 'string') yield piece;
  for (const [part, value] of Object.entries(piece)) {
    if (part === 'key' && !piece.computed) continue;
    for (const each of [value].flat()) if (each?.type && each !== piece) yield* textsIn(each);
  }
}
