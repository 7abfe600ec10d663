/**
 * The committed bundle, and small changes to it, for the tests.
 *
 * @import {Bundle} from '../../extension/knowledge/types.js'
 */

import { readFileSync } from 'node:fs';

const COMMITTED = readFileSync(new URL('../../extension/knowledge/bundle.json', import.meta.url), 'utf8');

const SCHEMA = readFileSync(new URL('../../extension/knowledge/bundle.schema.json', import.meta.url), 'utf8');

/** @returns {Record<string, any>} the shape of a bundle, by which the extension judges a refreshed one */
export const bundleSchema = () => JSON.parse(SCHEMA);

/** @returns {Bundle} a fresh copy */
export const committedBundle = () => JSON.parse(COMMITTED);

/**
 * A fresh copy with a change.
 *
 * @param {(bundle: Bundle) => unknown} change
 */
export const changed = change => {
  const bundle = committedBundle();
  change(bundle);
  return bundle;
};
