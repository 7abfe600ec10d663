/**
 * The committed bundle, and small changes to it, for the tests.
 *
 * @import {Bundle} from '../../extension/knowledge/types.js'
 */

import { readFileSync } from 'node:fs';

const COMMITTED = readFileSync(new URL('../../extension/knowledge/bundle.json', import.meta.url), 'utf8');

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
