/**
 * A book that lives in this process and fails where it is told to: a database cannot fail on demand. That the real one
 * does the same is held in browsers (tests/browser/test_records.py).
 *
 * @import {Book, Entry} from '../../extension/browser/book.js'
 */

// Nobody else listens in a test, and a channel would keep the process from ending.
Object.assign(globalThis, {
  BroadcastChannel: class {
    postMessage() {}
    addEventListener() {}
  },
});

/** @param {{failing?: number}} [how] failing: which change fails, 0 the first @returns {Book} */
export function bookInMemory({ failing = -1 } = {}) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  let changes = 0;
  const sorted = () => [...entries.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    get: async id => structuredClone(entries.get(id)),
    named: async name => structuredClone(sorted().filter(({ names }) => names.includes(name))),
    asking: async most =>
      structuredClone(
        sorted()
          .filter(({ asks }) => asks)
          .sort((one, other) => String(other.asks).localeCompare(String(one.asks)))
          .slice(0, most),
      ),
    page: async (after, most) =>
      structuredClone(
        sorted()
          .filter(({ id }) => id > after)
          .slice(0, most),
      ),
    count: async () => entries.size,
    async change(ids, change, goes = []) {
      await null;
      changes += 1;
      if (changes - 1 === failing) throw new DOMException('no room', 'QuotaExceededError');
      const there = new Map(ids.flatMap(id => (entries.has(id) ? [[id, structuredClone(entries.get(id))]] : [])));
      for (const entry of change(/** @type {any} */ (there))) entries.set(entry.id, structuredClone(entry));
      for (const id of goes) entries.delete(id);
    },
    clear: async () => entries.clear(),
  };
}
