/**
 * A book of entries in a database of this extension (or of the web page's site): thousands of them, each read by its id
 * or by one of its names without looking at the others. What is changed is read and written in one go, so that two
 * windows never write over each other, and a browser that is killed leaves either all of a change or nothing.
 *
 * Why not `storage.local`: it is read whole at every start of the popup, and holds 10 MB
 * (docs/decisions/0039-receipts-in-a-database.md). Which books there are, the stores say.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} made when what it tells of began, for the order of pages
 * @property {string[]} names by which it is found
 * @property {string} [asks] since when it has a question for the person
 * @property {string} [later] when the person put that question off
 * @property {unknown} body
 *
 * @typedef {(ids: string[], change: (entries: Map<string, Entry>) => Entry[], goes?: string[]) => Promise<void>} Change
 *
 * @typedef {object} Book
 * @property {(id: string) => Promise<Entry | undefined>} get
 * @property {(name: string) => Promise<Entry[]>} named
 * @property {(most: number) => Promise<Entry[]>} asking those with a question, the newest first
 * @property {(after: string, most: number) => Promise<Entry[]>} page the next ones by their ids, in their order
 * @property {() => Promise<number>} count
 * @property {Change} change gives what there is of the ids and writes what comes back; `goes` are removed
 * @property {() => Promise<void>} clear
 */

import { answerOf, endOf, openDatabase } from './database.js';

const ENTRIES = 'entries';

/**
 * The book of that name, opened when it is first asked for, and what our pages tell each other of it.
 * @param {string} name of its database
 */
export function bookNamed(name) {
  /** @type {Promise<Book> | undefined} */
  let book;
  /** Between pages. It brings nothing but that something has changed. @type {BroadcastChannel | undefined} */
  let news;
  const newsChannel = () => (news ??= new BroadcastChannel(name));
  return {
    /** Fails where the browser refuses its database. */
    open: () =>
      (book ??= openDatabase(name, furnish)
        .then(bookIn)
        .catch(trouble => {
          book = undefined; // asked again, the browser may give it
          throw trouble;
        })),
    /** Tells our other pages that something in it has changed. */
    tell: () => newsChannel().postMessage(null),
    /** @param {() => void} listener called when another page of ours has changed it */
    watch: listener => newsChannel().addEventListener('message', listener),
  };
}

/** @param {IDBDatabase} database that has nothing in it */
function furnish(database) {
  const entries = database.createObjectStore(ENTRIES, { keyPath: 'id' });
  entries.createIndex('names', 'names', { multiEntry: true });
  entries.createIndex('asks', 'asks'); // those without a question are not in it
}

/** @param {IDBDatabase} database @returns {Book} */
function bookIn(database) {
  // A newer version of the extension, in another page, must not wait for this one.
  database.onversionchange = () => database.close();
  const reading = () => database.transaction(ENTRIES).objectStore(ENTRIES);
  return {
    get: id => answerOf(reading().get(id)),
    named: name => answerOf(reading().index('names').getAll(name)),
    asking: most => newest(reading().index('asks'), most),
    page: (after, most) => answerOf(reading().getAll(after ? IDBKeyRange.lowerBound(after, true) : null, most)),
    count: () => answerOf(reading().count()),
    change: (ids, change, goes = []) => changed(database, ids, change, goes),
    async clear() {
      const transaction = database.transaction(ENTRIES, 'readwrite', { durability: 'strict' });
      transaction.objectStore(ENTRIES).clear();
      await endOf(transaction);
    },
  };
}

/** @type {(database: IDBDatabase, ...rest: Required<Parameters<Book['change']>>) => Promise<void>} */
async function changed(database, ids, change, goes) {
  const transaction = database.transaction(ENTRIES, 'readwrite', { durability: 'strict' });
  const entries = transaction.objectStore(ENTRIES);
  const there = new Map();
  let left = ids.length;
  const write = () => {
    try {
      for (const entry of change(there)) entries.put(entry);
      for (const id of goes) entries.delete(id);
    } catch (trouble) {
      transaction.abort();
      throw trouble;
    }
  };
  for (const id of ids) {
    const asked = entries.get(id);
    asked.onsuccess = () => {
      if (asked.result) there.set(id, asked.result);
      left -= 1;
      if (left === 0) write();
    };
  }
  if (left === 0) write();
  await endOf(transaction);
}

/** @param {IDBIndex} index @param {number} most @returns {Promise<Entry[]>} */
const newest = (index, most) =>
  new Promise((resolve, reject) => {
    /** @type {Entry[]} */
    const found = [];
    const asked = index.openCursor(null, 'prev');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (!cursor || found.length >= most) {
        resolve(found);
        return;
      }
      found.push(cursor.value);
      cursor.continue();
    };
  });
