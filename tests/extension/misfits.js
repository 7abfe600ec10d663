/**
 * `node misfits.js FILE`: the file's bundle with each of its changes, judged by the committed schema; one JSON
 * list.
 */

import { readFileSync } from 'node:fs';
import { misfit } from '../../extension/server/schema.js';
import { bundleSchema } from './knowledge.js';

/** @type {{bundle: any, changes: {path: (string | number)[], value?: unknown}[]}} */
const { bundle, changes } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
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

const places = changes.map(({ path, value }) => misfit(changed(bundle, path, value), schema));
console.log(JSON.stringify(places));
