/**
 * Receipts: what was reported where, and what became of it. One entry each in the book (`receipts-database.js`), found
 * by its id or by the names of its posts. Each lies sealed under one key, which is itself kept as a sealed entry of the
 * disk (`receipt-key.js`): who forgets that entry has forgotten them all.
 *
 * Events are only ever added. What was written by a slip can be taken back as long as the page that wrote it offers it:
 * nothing stood on it yet. What was told wrongly is told anew later, by an event that names the one it stands in for
 * (`replaces`): both stay in the record, and only the later counts.
 *
 * @import {Book, Entry} from '../browser/book.js'
 * @import {EventKind, Receipt, ReceiptEvent} from '../engine/receipts.js'
 * @import {BookKey} from './receipt-key.js'
 *
 * @typedef {Omit<ReceiptEvent, 'id' | 'at'> & {id?: string, at?: string}} NewEvent
 * @typedef {{desk: string, event: NewEvent}} Happened
 * @typedef {{fresh: number, grown: number, same: number}} Imported how many receipts were new, brought more events, or
 *   brought nothing new
 */

import { randomId } from '../browser/bytes.js';
import { instant } from '../engine/japan-time.js';
import { derive } from '../engine/receipts.js';
import { asMayBeKept, merged } from '../engine/receipts-file.js';
import { receiptsDatabase } from './receipts-database.js';

/** A question that was put off is not asked again for so long. */
const LATER = 12 * 3_600_000;
/** So many are read at once: the first few soon, the others in few steps. */
const FIRST_PAGE = 100;
const PAGE = 2_000;

/** The receipts of one book, opened with its key. Whatever is written is told to our other pages. */
export class Receipts {
  #book;
  #key;
  #postKey;
  #clock;

  /**
   * @param {Book} book
   * @param {BookKey} key
   * @param {(address: string) => string} postKey the name of a post whatever address it is reached by
   * @param {() => Date} [clock]
   */
  constructor(book, key, postKey, clock = () => new Date()) {
    this.#book = book;
    this.#key = key;
    this.#postKey = postKey;
    this.#clock = clock;
  }

  /** @param {string} id @returns {Promise<Receipt | null>} */
  async get(id) {
    return this.#opened(await this.#book.get(id));
  }

  /**
   * Keeps what happened. A receipt that is not there yet begins with these facts; where nothing was sent yet they take
   * the place of what was known.
   * @param {Receipt} facts without anything that happened
   * @param {Happened[]} happened
   * @returns {Promise<string[]>} the ids of the events that were added
   */
  async record(facts, happened) {
    const names = await this.#namesOf(facts);
    /** @type {string[]} */
    let added = [];
    await this.#change([facts.id], known => {
      const before = known.get(facts.id);
      const isSent = before?.desks.some(({ events }) => events.some(({ kind }) => kind === 'sent'));
      const receipt =
        !before || isSent ? (before ?? facts) : { ...facts, made_at: before.made_at, desks: before.desks };
      const grown = this.#grown(receipt, happened);
      ({ added } = grown);
      return [{ receipt: grown.receipt, names }];
    });
    return added;
  }

  /**
   * Adds what happened to receipts that are there.
   * @param {{id: string, happened: Happened[]}[]} all
   * @returns {Promise<Record<string, string[]>>} by receipt, the ids of the events that were added
   */
  async add(all) {
    /** @type {Record<string, string[]>} */
    const added = {};
    await this.#change(
      all.map(({ id }) => id),
      known =>
        all.flatMap(({ id, happened }) => {
          const receipt = known.get(id);
          if (!receipt) return [];
          const grown = this.#grown(receipt, happened);
          added[id] = grown.added;
          return [{ receipt: grown.receipt }];
        }),
    );
    return added;
  }

  /**
   * Takes back what was just added by a slip.
   * @param {Record<string, string[]>} events by receipt, the ids of events
   */
  takeBack(events) {
    return this.#change(Object.keys(events), known =>
      [...known.values()].map(receipt => ({
        receipt: {
          ...receipt,
          desks: receipt.desks.map(({ desk, events: there }) => ({
            desk,
            events: there.filter(({ id }) => !events[receipt.id].includes(id)),
          })),
        },
      })),
    );
  }

  /** The person does not want to say now whether it was sent. @param {string} id */
  async putOff(id) {
    const now = this.#clock().toISOString();
    await this.#book.change([id], entries => [...entries.values()].map(entry => ({ ...entry, later: now })));
  }

  /**
   * Receipts of the same posts: by what each post is called, and by their addresses to the letter.
   * @param {string[]} addresses
   * @returns {Promise<Receipt[]>} the newest first
   */
  async about(addresses) {
    const names = await this.#names(addresses);
    const found = await Promise.all(names.map(name => this.#book.named(name)));
    const entries = new Map(found.flat().map(entry => [entry.id, entry]));
    const receipts = [...entries.values()].flatMap(entry => this.#opened(entry) ?? []);
    return receipts.sort((one, other) => other.made_at.localeCompare(one.made_at));
  }

  /**
   * Receipts of which nobody knows yet whether they were sent, the newest first.
   * @param {number} most
   * @returns {Promise<Receipt[]>}
   */
  async asking(most) {
    const now = this.#clock().getTime();
    const entries = await this.#book.asking(most * 4);
    const askable = entries.filter(({ later }) => !later || Math.abs(now - Date.parse(later)) > LATER);
    return askable.slice(0, most).flatMap(entry => this.#opened(entry) ?? []);
  }

  /**
   * All of them, some at a time.
   * @returns {AsyncGenerator<Receipt[]>}
   */
  async *pages() {
    let after = '';
    for (;;) {
      const entries = await this.#book.page(after, after ? PAGE : FIRST_PAGE);
      if (!entries.length) return;
      after = entries[entries.length - 1].id;
      yield entries.flatMap(entry => this.#opened(entry) ?? []);
    }
  }

  count() {
    return this.#book.count();
  }

  /**
   * Takes in receipts of a file. The same file twice changes nothing.
   * @param {Receipt[]} receipts
   * @param {(done: number) => void} [progress]
   * @returns {Promise<Imported>}
   */
  async takeIn(receipts, progress = () => undefined) {
    const told = { fresh: 0, grown: 0, same: 0 };
    for (let from = 0; from < receipts.length; from += PAGE) {
      const some = receipts.slice(from, from + PAGE);
      const named = await Promise.all(
        some.map(async receipt => ({ receipt: asMayBeKept(receipt), names: await this.#namesOf(receipt) })),
      );
      /** @type {typeof told} */
      let now = { fresh: 0, grown: 0, same: 0 };
      await this.#change(
        some.map(({ id }) => id),
        known => {
          now = { fresh: 0, grown: 0, same: 0 };
          return named.flatMap(({ receipt, names }) => {
            const before = known.get(receipt.id);
            const together = before ? asMayBeKept(merged(before, receipt)) : receipt;
            const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(together);
            now[isSame ? 'same' : before ? 'grown' : 'fresh'] += 1;
            return isSame ? [] : [{ receipt: together, names }];
          });
        },
      );
      for (const part of /** @type {const} */ (['fresh', 'grown', 'same'])) told[part] += now[part];
      progress(from + some.length);
    }
    return told;
  }

  /** @param {string[]} ids */
  async remove(ids) {
    await this.#book.change([], () => [], ids);
    receiptsDatabase.tell();
  }

  /**
   * @param {Receipt} receipt
   * @param {Happened[]} happened
   */
  #grown(receipt, happened) {
    const desks = receipt.desks.map(each => ({ ...each, events: [...each.events] }));
    const known = new Set(desks.flatMap(({ events }) => events.map(({ id }) => id)));
    /** @type {string[]} */
    const added = [];
    for (const { desk, event } of happened) {
      const whole = { id: randomId(), at: this.#clock().toISOString(), ...event };
      if (known.has(whole.id)) continue; // another page has told it already
      known.add(whole.id);
      added.push(whole.id);
      const there = desks.find(each => each.desk === desk);
      if (there) there.events.push(whole);
      else desks.push({ desk, events: [whole] });
    }
    return { receipt: asMayBeKept({ ...receipt, desks }), added };
  }

  /**
   * @param {string[]} ids
   * @param {(known: Map<string, Receipt>) => {receipt: Receipt, names?: string[]}[]} change
   */
  async #change(ids, change) {
    await this.#book.change(ids, entries => {
      const known = new Map(
        [...entries].flatMap(([id, entry]) => {
          const receipt = this.#opened(entry);
          return receipt ? [[id, receipt]] : [];
        }),
      );
      return change(known).map(({ receipt, names }) => this.#entry(receipt, names, entries.get(receipt.id)));
    });
    receiptsDatabase.tell();
  }

  /**
   * @param {Receipt} receipt
   * @param {string[] | undefined} names
   * @param {Entry | undefined} before
   * @returns {Entry}
   */
  #entry(receipt, names, before) {
    const { id, made_at: made } = receipt;
    const asks = askedSince(receipt);
    return {
      id,
      made,
      // A name is never taken away: an address may have been read otherwise in an earlier version.
      names: [...new Set([...(before?.names ?? []), ...(names ?? [])])],
      ...(asks && { asks }),
      ...(asks && before?.later && { later: before.later }),
      body: this.#key.seal(receipt),
    };
  }

  /** What has lost its key was forgotten. @param {Entry | undefined} entry @returns {Receipt | null} */
  #opened(entry) {
    return entry ? /** @type {Receipt | null} */ (this.#key.unseal(entry.body) ?? null) : null;
  }

  /** @param {Receipt} receipt */
  #namesOf({ post: { sent, seen = '', others = [] } }) {
    return this.#names([sent, seen, ...others]);
  }

  /** @param {string[]} addresses */
  async #names(addresses) {
    const told = addresses.filter(Boolean);
    const names = new Set(told.flatMap(address => [`post ${this.#postKey(address)}`, `exactly ${address}`]));
    return Promise.all([...names].map(name => this.#key.nameOf(name)));
  }
}

/** What a person tells of a form that was opened before. @type {EventKind[]} */
const TOLD = ['sent', 'answered', 'gone', 'still_there', 'withdrawn'];

/**
 * Where a form was opened and nobody has said yet whether it was sent: for the first time, or once more, as where the
 * desk wanted to know more.
 * @param {Receipt} receipt
 */
export function unsaid(receipt) {
  const states = derive(receipt, new Date(0), {});
  return receipt.desks.filter(({ events }, index) => states[index].state === 'opened' || isOpenedAnew(events));
}

/**
 * By the time, as older openings may be made up or taken in later; a day that was corrected counts as first told, too.
 * @param {ReceiptEvent[]} events
 */
function isOpenedAnew(events) {
  const last = (/** @type {EventKind[]} */ kinds) =>
    Math.max(...events.filter(({ kind }) => kinds.includes(kind)).map(({ at }) => instant(at)));
  return last(['opened']) > last(TOLD);
}

/** Since when: the last desk where that is so. @param {Receipt} receipt */
function askedSince(receipt) {
  const opened = unsaid(receipt).flatMap(({ events }) =>
    events.filter(({ kind }) => kind === 'opened' || kind === 'filled').map(({ at }) => at),
  );
  return opened.sort().at(-1) ?? '';
}
