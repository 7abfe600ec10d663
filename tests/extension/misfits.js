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

const places = changes.map(({ path, value }) => {
  const changed = structuredClone(bundle);
  const holder = path.slice(0, -1).reduce((inside, key) => inside[key], changed);
  const key = path[path.length - 1];
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return misfit(changed, schema);
});
console.log(JSON.stringify(places));
