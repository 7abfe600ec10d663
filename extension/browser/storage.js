/**
 * One way to keep things, whatever keeps them: the extension's storage on disk, its storage in memory, the web page's
 * own. Private windows get memory only: nothing of them may outlive the browser.
 *
 * @typedef {object} Area
 * @property {() => Promise<Record<string, unknown>>} read everything kept here
 * @property {(entries: Record<string, unknown>) => Promise<void>} write
 * @property {(keys: string[]) => Promise<void>} remove
 * @property {(listener: (changes: Record<string, unknown>) => void) => () => void} watch
 *   changes made by any page: the new values, `undefined` for what went; returns how to stop watching
 */

import { webext } from './webext.js';

/** @returns {Area} */
export const lasting = () => (webext ? extensionArea(webext, 'local') : webArea());

/** @returns {Area} */
export const fleeting = () => (webext ? extensionArea(webext, 'session') : memoryArea());

/**
 * @param {typeof chrome} extension
 * @param {'local' | 'session'} name
 * @returns {Area}
 */
function extensionArea(extension, name) {
  const kept = extension.storage[name];
  return {
    read: () => kept.get(null),
    write: entries => kept.set(entries),
    remove: keys => kept.remove(keys),
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

/**
 * localStorage; memory where the browser refuses it (cookies blocked, no room left).
 * @returns {Area}
 */
function webArea() {
  /** @type {Storage} */
  let kept;
  try {
    kept = globalThis.localStorage;
    kept.setItem('probe', '');
    kept.removeItem('probe');
  } catch {
    return memoryArea();
  }
  return {
    async read() {
      return Object.fromEntries(Object.keys(kept).map(key => [key, parsed(kept.getItem(key))]));
    },
    async write(entries) {
      for (const [key, value] of Object.entries(entries)) kept.setItem(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of keys) kept.removeItem(key);
    },
    watch(listener) {
      /** @param {StorageEvent} event */
      const heard = event => {
        if (event.storageArea === kept && event.key) listener({ [event.key]: parsed(event.newValue) });
      };
      addEventListener('storage', heard);
      return () => removeEventListener('storage', heard);
    },
  };
}

/** @returns {Area} */
export function memoryArea() {
  /** @type {Map<string, unknown>} */
  const kept = new Map();
  /** @type {Set<(changes: Record<string, unknown>) => void>} */
  const listeners = new Set();
  /** @param {Record<string, unknown>} changes */
  const tell = changes => listeners.forEach(listener => listener(changes));
  return {
    read: async () => Object.fromEntries(structuredClone([...kept])),
    async write(entries) {
      for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
      tell(structuredClone(entries));
    },
    async remove(keys) {
      for (const key of keys) kept.delete(key);
      tell(Object.fromEntries(keys.map(key => [key, undefined])));
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** @param {string | null} text @returns {unknown} */
function parsed(text) {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // another program's entry on the same origin
  }
}
