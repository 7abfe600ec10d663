/**
 * Judges a value by a JSON Schema (draft 2020-12), as far as `knowledge/bundle.schema.json` makes use of it: a word of
 * JSON Schema that is not known here is an error, so that none is passed over unseen. Keys that the schema does not
 * name are passed over: a newer server may have more to say.
 *
 * @typedef {Record<string, any>} Schema
 * @typedef {(value: any, schema: Schema, at: string, whole: Schema) => string | null} Judge where the first misfit is
 */

import { pattern } from '../engine/patterns.js';

/**
 * The key of the first misfit ("desks.ihc.name.ja"; "" is the whole); null where the value fits.
 *
 * @param {unknown} value
 * @param {Schema} schema
 * @param {string} at
 * @param {Schema} whole what `$ref` points into
 * @returns {string | null}
 */
export const misfit = (value, schema, at = '', whole = schema) => {
  if (schema.type && !TYPES[schema.type](value)) return at;
  for (const word of Object.keys(schema)) {
    if (SILENT.has(word)) continue;
    const key = JUDGES[word](value, schema, at, whole);
    if (key !== null) return key;
  }
  return null;
};

/** Words that judge nothing by themselves, or have judged already. */
const SILENT = new Set(['$defs', 'title', 'description', 'required', 'type']);

/** @type {Record<string, (value: any) => boolean>} */
const TYPES = {
  object: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: value => Array.isArray(value),
  string: value => typeof value === 'string',
  integer: value => Number.isSafeInteger(value),
  boolean: value => typeof value === 'boolean',
  null: value => value === null,
};

/** @type {Record<string, (text: string) => boolean>} */
const FORMATS = {
  date: text => /^\d{4}-\d\d-\d\d$/.test(text) && Boolean(new Date(`${text}T00:00Z`).toJSON()?.startsWith(text)),
  regex: text => {
    try {
      return Boolean(pattern(text));
    } catch {
      return false;
    }
  },
  uri: text => URL.canParse(text),
};

/** @param {(value: any, wanted: any) => boolean} fits @param {string} word @returns {[string, Judge]} */
const simple = (fits, word) => [word, (value, schema, at) => (fits(value, schema[word]) ? null : at)];

/** @type {Record<string, Judge>} */
const JUDGES = {
  ...Object.fromEntries([
    simple((value, words) => words.includes(value), 'enum'),
    simple((value, wanted) => value === wanted, 'const'),
    simple((value, least) => value >= least, 'minimum'),
    simple((value, most) => value <= most, 'maximum'),
    simple((value, least) => value.length >= least, 'minLength'),
    simple((value, most) => value.length <= most, 'maxLength'),
    simple((value, least) => value.length >= least, 'minItems'),
    simple((value, most) => value.length <= most, 'maxItems'),
    simple((value, source) => new RegExp(source, 'u').test(value), 'pattern'),
    simple((value, name) => FORMATS[name](value), 'format'),
  ]),
  $ref: (value, { $ref }, at, whole) => misfit(value, whole.$defs[$ref.replace('#/$defs/', '')], at, whole),
  anyOf: (value, { anyOf }, at, whole) =>
    anyOf.some((/** @type {Schema} */ each) => misfit(value, each, at, whole) === null) ? null : at,
  properties: (value, { properties, required = [] }, at, whole) =>
    first(Object.keys(properties), key => {
      const there = Object.hasOwn(value, key);
      if (!there) return required.includes(key) ? inside(at, key) : null;
      return misfit(value[key], properties[key], inside(at, key), whole);
    }),
  additionalProperties: (value, { additionalProperties, properties = {} }, at, whole) =>
    first(Object.keys(value), key =>
      Object.hasOwn(properties, key) ? null : misfit(value[key], additionalProperties, inside(at, key), whole),
    ),
  items: (value, { items }, at, whole) =>
    first([...value.keys()], index => misfit(value[index], items, inside(at, index), whole)),
  prefixItems: (value, { prefixItems }, at, whole) =>
    first([...value.keys()], index => misfit(value[index], prefixItems[index] ?? {}, inside(at, index), whole)),
};

/** @param {string} at @param {string | number} key */
const inside = (at, key) => (at ? `${at}.${key}` : String(key));

/**
 * @template T
 * @param {T[]} keys
 * @param {(key: T) => string | null} judged
 */
const first = (keys, judged) => {
  for (const key of keys) {
    const wrong = judged(key);
    if (wrong !== null) return wrong;
  }
  return null;
};
