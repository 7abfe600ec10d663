/**
 * The disk, on which what is a person's own lies sealed: each such entry under a key of its own, and the key in a file
 * of its own (`browser/key-files.js`). A browser's storage does not let go of what was once written to it; a file does.
 * So to forget an entry is to remove its key: whatever is left of it says nothing any more. Which entries are sealed is
 * told by the table in `stored.js`. Where there can be no such files, all of them lie as they are: better so than lost.
 *
 * @import {Area} from '../browser/storage.js'
 * @import {KeyFiles} from '../browser/key-files.js'
 *
 * @typedef {object} Sealed What lies on the disk in place of a value.
 * @property {string} sealed the name of its key's file
 * @property {string} nonce
 * @property {string} text
 * @property {boolean} [renews] whether what was under this key before has to go, and the key with it
 *
 * @typedef {{file: string, bytes: Uint8Array}} Key
 *
 * @typedef {object} Sealing
 * @property {(beginning?: string) => Promise<Record<string, unknown>>} read what is kept under keys that begin so
 * @property {(entries: Record<string, unknown>) => Promise<void>} rewrite writes, and nobody can read any more what
 *   stood there before
 * @property {(name: string) => boolean} writesAtOnce whether the entry's key is known, so that writing needs no time
 * @property {(isGoing: (entry: string) => boolean) => Promise<void>} forgetKeys of entries, whether they are there or
 *   not
 * @property {(files: string[]) => Promise<void>} removeKeys by the names of their files
 * @property {() => Promise<void>} sweep removes keys of entries that are gone
 *
 * @typedef {Area & Sealing} Disk
 */

import { fromBase64, hex, random, toBase64 } from '../browser/bytes.js';
import { keyFiles, namesKeyFiles } from '../browser/key-files.js';
import { send } from '../browser/messages.js';
import { lasting } from '../browser/storage.js';
import { webext } from '../browser/webext.js';
import { chacha20 } from './cipher.js';
import { isSealed } from './stored.js';

/** A key whose entry is not written yet may be anybody's who is about to. */
const YOUNGEST_ORPHAN = 60_000;

/** @type {Disk | undefined} */
let disk;

/** What outlives the browser. @returns {Disk} */
export const theDisk = () => (disk ??= namesKeyFiles ? sealing(lasting(), keyFiles, toWorker) : unsealed(lasting()));

/** A page may be closed before its files are gone; the worker removes them, too. @param {string[]} files */
const toWorker = files => void (webext && globalThis.document && send('removeKeys', { files }).catch(() => undefined));

/**
 * @param {Area} area
 * @param {KeyFiles} files
 * @param {(files: string[]) => void} [tellGoing] who is told which of them are being removed
 * @returns {Disk}
 */
export const sealing = (area, files, tellGoing = () => undefined) => new SealingArea(area, files, tellGoing);

/** @param {Area} area @returns {Disk} */
const unsealed = area => ({
  ...area,
  read: async (/** @type {string} */ beginning = '') => beginningWith(beginning, await area.read()),
  rewrite: area.write,
  writesAtOnce: () => true,
  forgetKeys: async () => undefined,
  removeKeys: async () => undefined,
  sweep: async () => undefined,
});

/** @param {string} beginning @param {Record<string, unknown>} kept */
const beginningWith = (beginning, kept) =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => name.startsWith(beginning)));

/** @implements {Disk} */
class SealingArea {
  #area;
  #files;
  #tellGoing;
  /** Of the entries that this page has read or written; null: it lies as it is. @type {Map<string, Key | null>} */
  #keys = new Map();
  /** Keys that are being made. @type {Map<string, Promise<void>>} */
  #coming = new Map();
  /** Entries that are about to get another key. @type {Set<string>} */
  #renewing = new Set();
  /** How often this page has written or removed. */
  #writes = 0;
  /** How often it has begun to write, to remove or to look for a key. */
  #turns = 0;
  /** In which of these turns it removed an entry last. @type {Map<string, number>} */
  #removed = new Map();
  /** And in which everything. */
  #cleared = 0;
  /** One after another: a key that is made anew is none of those that go. @type {Promise<unknown>} */
  #filing = Promise.resolve();

  /** @param {Area} area @param {KeyFiles} files @param {(files: string[]) => void} tellGoing */
  constructor(area, files, tellGoing) {
    this.#area = area;
    this.#files = files;
    this.#tellGoing = tellGoing;
    // What another page forgot or sealed anew has no key any more that could be used here.
    area.watch(changes => {
      for (const [name, value] of Object.entries(changes)) {
        const file = isEnvelope(value) ? value.sealed : undefined;
        if (value === undefined || file !== this.#keys.get(name)?.file) this.#keys.delete(name);
      }
    });
  }

  /** @param {string} [beginning] @returns {Promise<Record<string, unknown>>} */
  async read(beginning = '') {
    const kept = beginningWith(beginning, await this.#area.read());
    for (const [name, value] of Object.entries(kept)) {
      if (isEnvelope(value) && value.renews) void this.#renew(name).catch(() => undefined);
    }
    return this.#opened(kept);
  }

  /** @param {string} name */
  async get(name) {
    return (await this.#opened({ [name]: await this.#area.get(name) }))[name];
  }

  /**
   * In this very turn where the key is known: a page that closes has no other. What is removed while its key is looked
   * for is not written any more.
   * @param {Record<string, unknown>} entries
   * @returns {Promise<void>}
   */
  write(entries) {
    return this.#writeFrom(++this.#turns, entries);
  }

  get isSlow() {
    return this.#area.isSlow;
  }

  /** @param {string} name */
  writesAtOnce(name) {
    return !isSealed(name) || this.#keys.has(name);
  }

  /** @param {number} turn in which it was begun @param {Record<string, unknown>} entries @returns {Promise<void>} */
  #writeFrom(turn, entries) {
    const still = Object.fromEntries(Object.entries(entries).filter(([name]) => !this.#isRemovedSince(turn, name)));
    const keyless = Object.keys(still).filter(name => isSealed(name) && !this.#keys.has(name));
    this.#writes += 1;
    if (!keyless.length) return this.#area.write(this.#sealed(still));
    return Promise.all(keyless.map(name => this.#findKey(name))).then(() => this.#writeFrom(turn, still));
  }

  /** @param {number} turn @param {string} name */
  #isRemovedSince(turn, name) {
    return Math.max(this.#cleared, this.#removed.get(name) ?? 0) > turn;
  }

  /** @param {Record<string, unknown>} entries */
  rewrite(entries) {
    const names = Object.keys(entries).filter(isSealed);
    for (const name of names) this.#renewing.add(name);
    // First as ever, at once. Should this page go before the rest is done, the next one to read it does it.
    const written = this.write(entries);
    void written.then(() => Promise.all(names.map(name => this.#renew(name)))).catch(() => undefined);
    return written;
  }

  /** @param {string[]} names */
  async remove(names) {
    const going = names.filter(isSealed).map(fileStart);
    const known = names.flatMap(name => this.#keys.get(name)?.file ?? []);
    if (known.length) this.#tellGoing(known);
    const turn = ++this.#turns;
    this.#writes += 1;
    for (const name of names) {
      this.#removed.set(name, turn);
      this.#keys.delete(name);
      this.#coming.delete(name); // its file is going with the others
    }
    await Promise.all([
      this.#area.remove(names),
      going.length && this.#removeFiles(file => going.some(start => file.startsWith(start))),
    ]);
  }

  async clear() {
    if (this.#keys.size) this.#tellGoing([...this.#keys.values()].flatMap(key => key?.file ?? []));
    this.#cleared = ++this.#turns;
    this.#writes += 1;
    this.#keys.clear();
    this.#coming.clear();
    await Promise.all([this.#area.clear(), this.#removeFiles(() => true)]);
  }

  /** @param {Parameters<Area['watch']>[0]} listener */
  watch(listener) {
    let last = Promise.resolve();
    return this.#area.watch(changes => {
      last = last.then(async () => listener(await this.#opened(changes))).catch(() => undefined);
    });
  }

  /** @param {(entry: string) => boolean} isGoing */
  forgetKeys(isGoing) {
    return this.#removeFiles(file => isGoing(entryOf(file)));
  }

  /** @param {string[]} files */
  removeKeys(files) {
    return this.#removeFiles(file => files.includes(file));
  }

  /** Keys of entries that were removed while their page had no time left. */
  async sweep() {
    const named = new Set(Object.values(await this.#area.read()).map(value => isEnvelope(value) && value.sealed));
    const oldest = Date.now() - YOUNGEST_ORPHAN;
    await this.#removeFiles((file, changed) => !named.has(file) && changed < oldest);
  }

  /** @param {Record<string, unknown>} entries */
  #sealed(entries) {
    return Object.fromEntries(
      Object.entries(entries).map(([name, value]) => {
        const key = this.#keys.get(name);
        const renews = this.#renewing.has(name);
        return [name, key ? { ...seal(value, key), ...(renews && { renews }) } : value];
      }),
    );
  }

  /**
   * What is kept as it is, and what is sealed opened.
   * @param {Record<string, unknown>} entries
   */
  async #opened(entries) {
    const opened = Object.entries(entries).map(async ([name, value]) => [name, await this.#open(name, value)]);
    return Object.fromEntries(await Promise.all(opened));
  }

  /**
   * Another page may have sealed it anew since it was read; what has lost its key for good was forgotten.
   * @param {string} name
   * @param {unknown} value
   */
  async #open(name, value) {
    let read = value;
    while (isEnvelope(read)) {
      const { sealed } = read;
      const key = await this.#keyIn(name, sealed);
      if (key) return unseal(read, key);
      read = await this.#area.get(name);
      if (isEnvelope(read) && read.sealed === sealed) return undefined;
    }
    return read;
  }

  /** @param {string} name @param {string} file @returns {Promise<Key | null>} */
  async #keyIn(name, file) {
    const known = this.#keys.get(name);
    if (known?.file === file) return known;
    const turn = ++this.#turns;
    const bytes = await this.#files.read(file);
    if (bytes?.length !== 32) return null;
    const key = { file, bytes };
    if (!this.#isRemovedSince(turn, name)) this.#keys.set(name, key);
    return key;
  }

  /** The key that an entry has, else a new one. @param {string} name */
  #findKey(name) {
    const known = this.#coming.get(name);
    if (known) return known;
    const finding = this.#makeKey(name).finally(() => {
      if (this.#coming.get(name) === finding) this.#coming.delete(name);
    });
    this.#coming.set(name, finding);
    return finding;
  }

  /** @param {string} name */
  async #makeKey(name) {
    const turn = ++this.#turns;
    const there = await this.#area.get(name);
    if (isEnvelope(there) && (await this.#keyIn(name, there.sealed))) return;
    const key = await this.#newKey(name);
    if (!this.#isRemovedSince(turn, name)) this.#keys.set(name, key);
  }

  /** @param {string} name @returns {Promise<Key | null>} null where nothing can be sealed */
  async #newKey(name) {
    if (!(await this.#files.areHere())) return null;
    const key = { file: fileStart(name) + hex(random(8)), bytes: random(32) };
    return this.#afterOthers(() => this.#files.create(key.file, key.bytes)).then(() => key);
  }

  /**
   * Gives an entry another key, and removes every other that it had. By one page at a time: the next one finds it done.
   * @param {string} name
   */
  async #renew(name) {
    if (!(await this.#files.areHere())) {
      this.#renewing.delete(name);
      return;
    }
    await this.#files.inTurn(name, async () => {
      const start = fileStart(name);
      const key = /** @type {Key} */ (await this.#newKey(name));
      let writes;
      let there;
      let old;
      do {
        writes = this.#writes;
        there = await this.#area.get(name);
        old = isEnvelope(there) && there.renews ? await this.#keyIn(name, there.sealed) : null;
      } while (writes !== this.#writes);
      this.#renewing.delete(name);
      if (!isEnvelope(there) || !old) {
        await this.#removeFiles(file => file === key.file);
        return;
      }
      this.#keys.set(name, key);
      await this.#area.write({ [name]: seal(unseal(there, old), key) });
      await this.#removeFiles(file => file.startsWith(start) && file !== key.file);
    });
  }

  /** @param {Parameters<KeyFiles['remove']>[0]} isGoing */
  #removeFiles(isGoing) {
    return this.#afterOthers(async () => ((await this.#files.areHere()) ? this.#files.remove(isGoing) : undefined));
  }

  /** @param {() => Promise<void>} work @returns {Promise<void>} */
  #afterOthers(work) {
    const now = this.#filing.then(work);
    this.#filing = now.catch(() => undefined);
    return now;
  }
}

/** @param {unknown} value @returns {value is Sealed} */
const isEnvelope = value =>
  typeof value === 'object' &&
  value !== null &&
  ['sealed', 'nonce', 'text'].every(part => typeof (/** @type {Record<string, unknown>} */ (value)[part]) === 'string');

/** Every key of an entry lies in a file whose name begins so. @param {string} entry */
const fileStart = entry => `${entry.replaceAll(':', '_')}.`;

/** @param {string} file */
const entryOf = file => file.split('.')[0].replaceAll('_', ':');

/** @param {unknown} value @param {Key} key @returns {Sealed} */
function seal(value, { file, bytes }) {
  const nonce = random(12);
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { sealed: file, nonce: toBase64(nonce), text: toBase64(chacha20(bytes, nonce, text)) };
}

/** @param {Sealed} envelope @param {Key} key @returns {unknown} `undefined` for what was damaged */
function unseal({ nonce, text }, { bytes }) {
  try {
    return JSON.parse(new TextDecoder().decode(chacha20(bytes, fromBase64(nonce), fromBase64(text))));
  } catch {
    return undefined;
  }
}
