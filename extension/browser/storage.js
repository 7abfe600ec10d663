/**
 * One way to keep things, whatever keeps them: the extension's storage on disk and in memory; on the web page, which
 * has no such storage, the site's own and the tab's own (`web-storage.js`). Private windows get memory only: nothing of
 * them may outlive the browser. What is kept under which key is told in `store/stored.js`.
 *
 * @typedef {Record<string, unknown>} Changes the new values, `undefined` for what went
 *
 * @typedef {object} Area
 * @property {() => Promise<Record<string, unknown>>} read everything kept here
 * @property {(key: string) => Promise<unknown>} get `undefined` where nothing is kept under the key
 * @property {(entries: Record<string, unknown>) => Promise<void>} write
 * @property {(keys: string[]) => Promise<void>} remove
 * @property {() => Promise<void>} clear
 * @property {(listener: (changes: Changes) => void) => () => void} watch changes made by any page; returns how to stop
 * @property {boolean} [isSlow] whether a page that is left in the middle of writing takes with it what it wrote
 */

import { webext } from './webext.js';

/** What outlives the browser. @returns {Area} */
export const lasting = () => (webext ? extensionArea(webext, 'local') : webArea('lastingOnTheWeb'));

/** What goes with the browser; on the web, with the tab. @returns {Area} */
export const fleeting = () => (webext ? extensionArea(webext, 'session') : webArea('fleetingOnTheWeb'));

/**
 * The extension does without what only the web page needs.
 * @param {'lastingOnTheWeb' | 'fleetingOnTheWeb'} name
 * @returns {Area}
 */
function webArea(name) {
  const area = import('./web-storage.js').then(module => module[name](memoryArea));
  return {
    isSlow: name === 'lastingOnTheWeb',
    read: async () => (await area).read(),
    get: async key => (await area).get(key),
    write: async entries => (await area).write(entries),
    remove: async keys => (await area).remove(keys),
    clear: async () => (await area).clear(),
    watch(listener) {
      const stop = area.then(each => each.watch(listener));
      return () => void stop.then(each => each());
    },
  };
}

/**
 * @param {typeof chrome} extension
 * @param {'local' | 'session'} name
 * @returns {Area}
 */
function extensionArea(extension, name) {
  const kept = extension.storage[name];
  return {
    read: () => kept.get(null),
    get: async key => (await kept.get(key))[key],
    write: entries => kept.set(entries),
    remove: keys => kept.remove(keys),
    clear: () => kept.clear(),
    watch(listener) {
      /** @param {Record<string, chrome.storage.StorageChange>} changes @param {string} area */
      const heard = (changes, area) => {
        if (area !== name) return;
        listener(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
      };
      extension.storage.onChanged.addListener(heard);
      return () => extension.storage.onChanged.removeListener(heard);
    },
  };
}

/** @returns {Area} */
export function memoryArea() {
  /** @type {Map<string, unknown>} */
  const kept = new Map();
  /** @type {Set<(changes: Changes) => void>} */
  const listeners = new Set();
  /** @param {Changes} changes */
  const tell = changes => {
    for (const listener of listeners) listener(changes);
  };
  /** @param {string[]} keys */
  const remove = async keys => {
    for (const key of keys) kept.delete(key);
    tell(Object.fromEntries(keys.map(key => [key, undefined])));
  };
  return {
    read: async () => Object.fromEntries(structuredClone([...kept])),
    get: async key => structuredClone(kept.get(key)),
    async write(entries) {
      for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
      tell(structuredClone(entries));
    },
    remove,
    clear: () => remove([...kept.keys()]),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
