/**
 * The report that this page is about. Everything the person does to it goes through `change`, which keeps it at once,
 * and never more of it than its harm allows.
 *
 * @import {Bundle} from '../knowledge/types.js'
 * @import {Store} from '../store/reports.js'
 * @import {SavedReport} from '../store/saved-report.js'
 * @import {Here} from '../browser/tabs.js'
 *
 * @typedef {object} Change
 * @property {boolean} [typing] the person goes on writing, so heavy work may wait
 * @property {boolean} [deleted] the harm does not allow to keep what was there, so nothing may bring it back
 */

import { isPractice } from '../practice/rehearsal.js';
import { withTold } from '../store/on-disk.js';
import { newReport } from '../store/saved-report.js';
import { keepOnlyAllowed } from './model/only-allowed.js';
import { harmOf } from './model/view.js';

/** The report that this page shows: changed by its sections, kept at once, and heard of by whoever listens. */
export class OpenReport {
  /** @type {Set<(change: Change) => void>} */
  #listeners = new Set();
  #knowledge;
  #saved;
  #store;
  #here;
  #practice;
  /** Whether any of it could not be kept. */
  #unkept = false;
  /** @type {Promise<unknown>} until what was changed last is kept */
  #keeping = Promise.resolve();
  /** Whether the person has left: whatever is still being answered may bring nothing back. */
  #left = false;

  /**
   * @param {object} parts
   * @param {Bundle} parts.bundle
   * @param {Store} parts.store
   * @param {Here} parts.here
   * @param {string[]} parts.practice where the practice pages are
   * @param {SavedReport} parts.saved the report to begin with
   */
  constructor({ bundle, store, here, practice, saved }) {
    this.#knowledge = bundle;
    this.#store = store;
    this.#here = here;
    this.#practice = practice;
    this.#saved = saved;
    this.#take(saved);
  }

  /** As it is now; another one after `show` and its like. */
  get saved() {
    return this.#saved;
  }

  /** Whether anything could not be kept since the browser was started. */
  get unkept() {
    return this.#unkept;
  }

  /** What another page, or this one before, could not keep. */
  tellUnkept() {
    if (this.#unkept || this.#left) return;
    this.#unkept = true;
    this.#tell();
  }

  /** Until what was changed last is kept, for other pages to see. */
  get kept() {
    return this.#keeping;
  }

  /** @param {(change: Change) => void} listener */
  onChange(listener) {
    this.#listeners.add(listener);
  }

  /**
   * Changes the report and keeps it.
   * @param {(saved: SavedReport) => void} mutate
   * @param {Change} [change]
   */
  change(mutate, change) {
    mutate(this.#saved);
    const { url, page_url: page } = this.#saved.report;
    this.#saved.practice = isPractice(url, this.#practice) || isPractice(page, this.#practice);
    const deleted = this.#deleteForbidden();
    this.#keep();
    this.#tell({ ...change, deleted });
  }

  /**
   * Goes on with this report in place of the one that is shown: it is about the same post.
   * @param {SavedReport} other
   */
  goOnWith(other) {
    if (this.#left) return;
    const before = this.#saved.id;
    this.#take(other);
    this.#keep();
    // In this order: a page that shows the one that goes then goes on with the one that was chosen.
    const chosen = this.#store.choose(other.id);
    const gone = before === other.id ? undefined : this.#store.forget(before);
    this.#keeping = Promise.allSettled([this.#keeping, chosen, gone]);
    this.#tell();
  }

  /** Shows another report, or an empty one. @param {SavedReport} [other] */
  show(other) {
    this.#saved = other ?? newReport({}, { ...this.#here });
    if (other) void this.#store.choose(other.id);
    this.#tell();
  }

  /**
   * Shows what a click has brought, or what another page made of the report.
   * @param {SavedReport} [other]
   * @param {Change} [change]
   */
  follow(other, change) {
    if (!other || !this.#knowsMore(other)) this.#take(other ?? newReport({}, { ...this.#here }));
    else {
      this.#take(withTold(other, this.#saved));
      this.#keep();
    }
    this.#tell(change);
  }

  /**
   * Whether another tab has settled the report that knows less of it: on the web each has what it was told to itself
   * until then. Of what only the address may be kept, nothing comes back, and nothing to a report that is of another
   * post by now.
   * @param {SavedReport} other
   */
  #knowsMore(other) {
    const evidence = harmOf(this.#knowledge, other)?.evidence;
    const [one, mine] = [other.report, this.#saved.report];
    const isSamePost = one.url === mine.url && one.post.permalink === mine.post.permalink;
    const isSettledElsewhere = other.id === this.#saved.id && isSamePost && other.settled && !this.#saved.settled;
    return isSettledElsewhere && evidence !== undefined && evidence !== 'url_only';
  }

  /** Shows the report of this id again. @param {string} id @returns {boolean} whether it is still there */
  showAgain(id) {
    const other = this.#saved.id === id ? undefined : this.#store.all().find(each => each.id === id);
    if (other) this.show(other);
    return this.#saved.id === id;
  }

  /** Removes the report and shows an empty one. @returns {SavedReport} what was removed */
  remove() {
    const gone = structuredClone(this.#saved);
    void this.#store.forget(gone.id);
    this.show();
    return gone;
  }

  /** Keeps and shows a report that was removed. @param {SavedReport} gone */
  bringBack(gone) {
    void this.#store.keep(gone);
    this.show(gone);
  }

  /** From now on nothing is kept any more: the person leaves. */
  leave() {
    this.#left = true;
  }

  /** @param {Change} [change] */
  #tell(change = {}) {
    for (const listener of this.#listeners) listener(change);
  }

  #keep() {
    if (this.#left) return;
    const { id } = this.#saved;
    const known = this.#store.all().some(each => each.id === id);
    this.#keeping = this.#store.keep(this.#saved).then(kept => {
      // What a full disk has torn may be lost at the next start though it seems kept: the advice stays.
      if (kept || this.#unkept) return;
      this.tellUnkept();
      void import('../store/unkept.js').then(async ({ markUnkept }) => {
        if (!this.#left) await markUnkept();
      });
    });
    if (!known) void this.#store.choose(id);
  }

  /**
   * What may not be kept for this harm goes, at once, also from where it waits.
   * @returns {boolean} whether anything went
   */
  #deleteForbidden() {
    const harm = harmOf(this.#knowledge, this.#saved);
    const deleted = harm !== null && keepOnlyAllowed(this.#saved, harm.evidence);
    this.#saved.settled = harm !== null;
    if (deleted) void this.#store.bare(this.#saved.id, harm.evidence);
    return deleted;
  }

  /** Goes on with another report, within what its harm allows. @param {SavedReport} other */
  #take(other) {
    const { settled } = other;
    this.#saved = other;
    const deleted = this.#deleteForbidden();
    if (deleted || this.#saved.settled !== settled) this.#keep();
  }
}
