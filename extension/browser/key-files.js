/**
 * Small secret files of this extension (or of the web page's site) that can be thrown away for good. What a browser's
 * storage once wrote stays in its files for long after it was removed: Chromium's until a compaction, Firefox's until
 * the room is needed. A file of the origin's private file system is a file of its own, and is gone when it is removed
 * (measured in both: `tests/browser/test_leftovers.py`).
 *
 * @import {Turn} from './turns.js'
 *
 * @typedef {object} KeyFiles
 * @property {() => Promise<boolean>} areHere whether those that are named can be had; the rest fails where not
 * @property {(name: string) => Promise<Uint8Array | null>} read null where there is none
 * @property {(name: string, bytes: Uint8Array) => Promise<void>} create
 * @property {(isGoing: (name: string, changed: number) => boolean) => Promise<void>} remove every file that is to go;
 *   changed: when it was written, in milliseconds since 1970
 * @property {(name: string, work: () => Promise<void>) => Promise<void>} inTurn one page at a time
 */

import { onTheWeb } from './webext.js';

const FOLDER = 'keys';

/**
 * Whether the browser names such files, and a page can write them: without https it has none, and Safari before 26
 * writes them in workers only (https://github.com/mdn/browser-compat-data/pull/26939).
 */
export const namesKeyFiles =
  typeof globalThis.navigator?.storage?.getDirectory === 'function' &&
  'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {});

/** @type {Promise<boolean> | undefined} */
let here;

/**
 * Firefox names them in a private window, and refuses them (https://github.com/livestorejs/livestore/issues/533). The
 * extension has them: trouble there is no reason to do without.
 */
const given = async () =>
  !onTheWeb ||
  navigator.storage.getDirectory().then(
    () => true,
    () => false,
  );

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

/** @type {KeyFiles} */
export const keyFiles = {
  areHere: () => (here ??= given()),

  async read(name) {
    try {
      const file = await (await (await folder()).getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (trouble) {
      if (/** @type {Error} */ (trouble).name === 'NotFoundError') return null;
      throw trouble;
    }
  },

  async create(name, bytes) {
    const file = await (await folder()).getFileHandle(name, { create: true });
    const writing = await file.createWritable();
    await writing.write(/** @type {Uint8Array<ArrayBuffer>} */ (bytes));
    await writing.close();
  },

  async remove(isGoing) {
    const here = await folder();
    /** @type {string[]} */
    const going = [];
    for await (const [name, handle] of here.entries()) {
      const file = handle instanceof FileSystemFileHandle ? await handle.getFile().catch(() => null) : null;
      if (isGoing(name, file?.lastModified ?? 0)) going.push(name);
    }
    await Promise.all(going.map(name => here.removeEntry(name).catch(() => undefined)));
  },

  // Pages of the web share these files: there, too, they take turns.
  inTurn: (name, work) => navigator.locks.request(/** @satisfies {Turn} */ (`key of ${name}`), work),
};
