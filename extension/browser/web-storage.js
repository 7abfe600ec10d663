/**
 * Where the web page keeps things: the site's database, and what goes with the tab. Not `localStorage`: a browser
 * writes that one down some seconds later, and one that is killed meanwhile has lost what was typed
 * (`tests/browser/test_web_page.py`).
 *
 * @import {Area, Changes} from './storage.js'
 */

import { answerOf, endOf, openDatabase } from './database.js';

const DATABASE = 'kept';
const ENTRIES = 'entries';
/** Written last, so that what was written before is on the disk. */
const MARK = 'on-disk';
const REST = 500;

/** @type {Promise<Area> | undefined} */
let site;

/**
 * What outlives the browser.
 * @param {() => Area} instead where the browser refuses it (cookies blocked, no room left)
 */
export const lastingOnTheWeb = instead =>
  (site ??= openDatabase(DATABASE, database => database.createObjectStore(ENTRIES))
    .then(async database => {
      const area = databaseArea(database);
      await moveIn(area);
      return area;
    })
    .catch(instead));

/**
 * What goes with the tab.
 * @param {() => Area} instead where the browser refuses it
 */
export function fleetingOnTheWeb(instead) {
  /** @type {Storage} */
  let kept;
  try {
    kept = globalThis.sessionStorage;
    kept.setItem('probe', '');
    kept.removeItem('probe');
  } catch {
    return instead();
  }
  /** @type {Area} */
  const area = {
    read: async () => Object.fromEntries(Object.keys(kept).map(key => [key, parsed(kept.getItem(key))])),
    get: async key => parsed(kept.getItem(key)),
    async write(entries) {
      for (const [key, value] of Object.entries(entries)) kept.setItem(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of keys) kept.removeItem(key);
    },
    clear: async () => kept.clear(),
    watch: () => () => undefined, // no other page has this tab
  };
  return area;
}

/** @param {IDBDatabase} database @returns {Area} */
function databaseArea(database) {
  const news = new BroadcastChannel(DATABASE);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const reading = () => database.transaction(ENTRIES).objectStore(ENTRIES);

  /** @param {(entries: IDBObjectStore) => void} change @param {Changes} told */
  async function changed(change, told) {
    // Handed over to the system at once, so that the end of the browser loses nothing; that it is on the disk, in case
    // the machine ends, takes longer than a keystroke.
    await written(database, change, 'relaxed');
    news.postMessage(told);
    clearTimeout(resting);
    resting = setTimeout(() => void written(database, () => undefined, 'strict').catch(() => undefined), REST);
  }

  const area = {
    async read() {
      const entries = reading();
      const [keys, values] = await Promise.all([answerOf(entries.getAllKeys()), answerOf(entries.getAll())]);
      const kept = keys.map((key, at) => [String(key), values[at]]);
      return Object.fromEntries(kept.filter(([key]) => key !== MARK));
    },
    get: (/** @type {string} */ key) => answerOf(reading().get(key)),
    write: (/** @type {Record<string, unknown>} */ entries) =>
      changed(store => {
        for (const [key, value] of Object.entries(entries)) store.put(value, key);
      }, entries),
    remove: (/** @type {string[]} */ keys) =>
      changed(
        store => {
          for (const key of keys) store.delete(key);
        },
        Object.fromEntries(keys.map(key => [key, undefined])),
      ),
    clear: async () => area.remove(Object.keys(await area.read())),
    watch(/** @type {(changes: Changes) => void} */ listener) {
      const heard = (/** @type {MessageEvent<Changes>} */ { data }) => listener(data);
      news.addEventListener('message', heard);
      return () => news.removeEventListener('message', heard);
    },
  };
  return area;
}

/**
 * @param {IDBDatabase} database
 * @param {(entries: IDBObjectStore) => void} change
 * @param {IDBTransactionDurability} durability
 */
function written(database, change, durability) {
  const transaction = database.transaction(ENTRIES, 'readwrite', { durability });
  const entries = transaction.objectStore(ENTRIES);
  change(entries);
  if (durability === 'strict') entries.put(Date.now(), MARK);
  transaction.commit(); // does not wait for answers
  return endOf(transaction);
}

/** What an earlier version of the page kept. @param {Area} area */
async function moveIn(area) {
  try {
    const former = Object.keys(localStorage).map(key => [key, parsed(localStorage.getItem(key))]);
    const ours = Object.fromEntries(former.filter(([, value]) => value !== undefined));
    if (Object.keys(ours).length) await area.write(ours);
    for (const key of Object.keys(ours)) localStorage.removeItem(key);
  } catch {
    // Whoever is refused this storage has nothing in it.
  }
}

/** @param {string | null} text @returns {unknown} */
function parsed(text) {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // another program's entry on the same origin
  }
}
