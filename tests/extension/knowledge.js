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

/**
 * A copy with a change, of which only what the change touches is copied: for hundreds of small ones to a large value.
 *
 * @template {object} T
 * @param {T} value stays as it is
 * @param {(draft: any) => unknown} change
 * @returns {T}
 */
export function touched(value, change) {
  /** @type {WeakMap<object, any>} what is written to, by its copy */
  const drafts = new WeakMap();
  /** @type {WeakMap<object, object>} */
  const copies = new WeakMap();
  /** @param {any} of */
  const draftOf = of => {
    const copy = Array.isArray(of) ? [...of] : { ...of };
    const draft = new Proxy(copy, {
      get(_, key) {
        const found = copy[key];
        if (typeof found !== 'object' || found === null) return found;
        if (!drafts.has(found)) copy[key] = copies.get(draftOf(found));
        return drafts.get(copy[key]);
      },
      set: (_, key, given) => Reflect.set(copy, key, copies.get(given) ?? given),
    });
    drafts.set(copy, draft);
    copies.set(draft, copy);
    return draft;
  };
  const whole = draftOf(value);
  change(whole);
  return /** @type {T} */ (copies.get(whole));
}
