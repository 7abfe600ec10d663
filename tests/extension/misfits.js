/**
 * `node misfits.js FILE`: each of the file's bundles with what lies at a path changed to one value after another (none:
 * taken away), judged by the committed schema; one JSON list.
 */

import { readFileSync } from 'node:fs';
import { misfit } from '../../extension/server/schema.js';
import { bundleSchema } from './knowledge.js';

/** @type {{bundle: any, path: (string | number)[], values: [unknown?][]}[]} */
const parts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schema = bundleSchema();

/** The value with what lies at the path changed; only what leads there is copied. @returns {any} */
function changed(
  /** @type {any} */ inside,
  /** @type {(string | number)[]} */ [key, ...rest],
  /** @type {any} */ value,
) {
  const copy = Array.isArray(inside) ? [...inside] : { ...inside };
  if (rest.length) copy[key] = changed(inside[key], rest, value);
  else if (value !== undefined) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const places = parts.flatMap(({ bundle, path, values }) =>
  values.map(([value]) => misfit(changed(bundle, path, value), schema)),
);
console.log(JSON.stringify(places));
