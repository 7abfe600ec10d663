/**
 * Unfinished reports. Everything a person writes is kept at once, as a popup closes without warning: on disk, or in
 * memory for private windows; what a page told only there, until the report is settled (`on-disk.js`). Each has a key
 * of its own, so the popup, the panel and a tab may be open together.
 *
 * @import {Area} from '../browser/storage.js'
 * @import {Disk} from './disk.js'
 * @import {TabMemory} from './tab-memory.js'
 * @import {SavedReport} from './saved-report.js'
 */

import { fleeting } from '../browser/storage.js';
import { onTheWeb } from '../browser/webext.js';
import { theDisk } from './disk.js';
import { laterThan, mergeReports, stamp } from './merge-reports.js';
import { leftBehind, withTold, withWhole } from './on-disk.js';
import { place } from './place-report.js';
import { ReportWriting } from './report-writing.js';
import { newReport } from './saved-report.js';
import { STORED } from './stored.js';
import { tabMemory } from './tab-memory.js';
import { wholeReport } from './whole-report.js';

const { reports, captured: told, chosenReport, setAside } = STORED;
const [PREFIX, CAPTURED, CHOSEN, ASIDE] = [reports.key, told.key, chosenReport.key, setAside.key];

/**
 * The unfinished reports of this kind of window. A private window has only memory, and so needs no second one; on the
 * web, where an app's title and the words that were selected come in, memory is the tab's own.
 * @param {boolean} isPrivate
 */
export const keptReports = isPrivate =>
  isPrivate ? reportsIn(fleeting()) : reportsIn(theDisk(), onTheWeb ? tabMemory(fleeting(), theDisk()) : fleeting());

/** Most popups never forget anything. @param {string} id @param {'bare' | 'erase'} moment @param {string} [rule] */
const forgetBelongings = async (id, moment, rule) => (await import('./forget.js')).forgetBelongings(id, moment, rule);

/**
 * @param {Area & Partial<Disk>} area
 * @param {Area & Partial<TabMemory> | null} [memory] where what is not settled yet is kept whole
 * @returns {Promise<Store>} with what is kept there by now
 */
export async function reportsIn(area, memory = null) {
  const store = new Store(area, memory);
  await store.load();
  return store;
}

/** The unfinished reports of one area, as this page knows them: what it changes is written at once. */
export class Store {
  /** @type {Area & Partial<Disk>} */
  #area;
  /** @type {Area & Partial<TabMemory> | null} */
  #memory;
  /** @type {Map<string, SavedReport>} */
  #reports = new Map();
  #chosen = '';
  /** Whether part of what was kept could not be read. */
  #isDamaged = false;
  /** Each report as it was last kept or learned. @type {Map<string, SavedReport>} */
  #states = new Map();
  #writing;
  /** The reports that were forgotten here: what is still on its way may not bring them back. @type {Set<string>} */
  #forgotten = new Set();
  /** Forgotten here and back again: we may hear of the removal only then. @type {Set<string>} */
  #broughtBack = new Set();
  /** The reports of which it is being asked what is there. @type {Set<string>} */
  #asking = new Set();
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /** @param {Area & Partial<Disk>} area @param {Area & Partial<TabMemory> | null} memory */
  constructor(area, memory) {
    this.#area = area;
    this.#memory = memory;
    this.#writing = new ReportWriting(area, memory, this.#reports);
  }

  /** Learns what is kept, and goes on learning what other pages change. */
  async load() {
    const [kept, captured] = await Promise.all([this.#area.read(), this.#memory?.read() ?? {}]);
    this.#learn(withWhole(kept, captured, this.#memory?.isOwn), true);
    // Left there by a page that was gone before the disk had it.
    for (const id of leftBehind(captured)) if (this.#reports.has(id)) this.#writing.add(id);
    if (this.#writing.isBehind) void this.#writing.catchUp();
    this.#area.watch(changes => this.#hear(() => this.#learn(changes)));
    this.#memory?.watch(changes => this.#hear(() => this.#learnCaptured(changes)));
    // A hidden page may be gone the next moment.
    globalThis.addEventListener?.('pagehide', () => this.#writing.leave());
    globalThis.document?.addEventListener('visibilitychange', () => document.hidden && this.#writing.leave());
  }

  /** Whether part of what was kept could not be read: it is set aside. */
  get isDamaged() {
    return this.#isDamaged;
  }

  /** Newest first. */
  all() {
    return [...this.#reports.values()].sort((a, b) => b.created_at.localeCompare(a.created_at));
  }

  /** The report the person is working on: the chosen one, else the newest. */
  current() {
    return this.chosen() ?? this.all()[0] ?? null;
  }

  /** The report that was chosen last, if it is still there. */
  chosen() {
    return this.#reports.get(this.#chosen) ?? null;
  }

  /** Learns what is kept by now: what another page of ours has just done may not have been told here yet. */
  async refresh() {
    await this.#writing.underWay;
    const [onTheDisk, captured] = await Promise.all([this.#area.read(), this.#memory?.read() ?? {}]);
    const kept = withWhole(onTheDisk, captured, this.#memory?.isOwn);
    const gone = [...this.#reports.keys()].filter(id => !(PREFIX + id in kept));
    const forgotten = Object.fromEntries(gone.map(id => [PREFIX + id, undefined]));
    this.#hear(() => this.#learn({ ...forgotten, ...kept, [CHOSEN]: kept[CHOSEN] }, true));
  }

  /** @param {string} id */
  async choose(id) {
    this.#chosen = id;
    await this.#area.write({ [CHOSEN]: id });
  }

  /**
   * Keeps what changed. May be called on every keystroke.
   * @param {SavedReport} saved
   * @returns {Promise<boolean>} whether it was kept
   */
  keep(saved) {
    const before = this.#states.get(saved.id);
    if (before) stamp(before, saved, Date.now());
    this.#states.set(saved.id, structuredClone(saved));
    saved.changed_at = laterThan(Date.now(), this.#reports.get(saved.id)?.changed_at);
    this.#reports.set(saved.id, saved);
    if (this.#forgotten.delete(saved.id)) this.#broughtBack.add(saved.id);
    this.#writing.add(saved.id);
    return this.#writing.catchUp();
  }

  /** Takes in what a click or the page brought, and chooses it: see `place-report.js`. @param {SavedReport} fresh */
  async bring(fresh) {
    const { saved, replaces } = place(this.all(), fresh);
    await this.keep(saved);
    await this.choose(saved.id);
    // Last: a page that shows it then goes on with what was chosen instead.
    if (replaces) await this.forget(replaces);
    return saved;
  }

  /** @param {string} id */
  forget(id) {
    return this.#forgetThese([id]);
  }

  forgetAll() {
    return this.#forgetThese([...this.#reports.keys()]);
  }

  /**
   * Calls the listener when another page changed something here.
   * @param {() => void} listener
   * @returns {() => void} how to stop
   */
  watch(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * What is kept apart from a report goes where its harm does not allow to keep it, and with the next writing what was
   * kept of itself.
   * @param {string} id
   * @param {string} rule the harm's rule of evidence
   */
  bare(id, rule) {
    this.#writing.bare(id);
    return Promise.all([forgetBelongings(id, 'bare', rule), this.#area.remove([ASIDE + PREFIX + id])]);
  }

  /** Without waiting for anything: the page may be about to leave. @param {string[]} ids */
  #forgetThese(ids) {
    const keys = ids.flatMap(id => [PREFIX + id, ASIDE + PREFIX + id]);
    void this.#memory?.remove(ids.map(id => CAPTURED + id));
    for (const id of ids) {
      this.#learnReport(id, undefined);
      this.#forgotten.add(id);
    }
    if (ids.includes(this.#chosen)) {
      this.#chosen = '';
      keys.push(CHOSEN);
    }
    for (const id of ids) void forgetBelongings(id, 'erase');
    return this.#area.remove(keys);
  }

  /** @param {() => boolean} learn */
  #hear(learn) {
    if (!learn()) return;
    for (const listener of this.#listeners) listener();
    // What two pages wrote at the same time, now that the page had its say.
    if (this.#writing.isBehind) void this.#writing.catchUp();
  }

  /**
   * @param {Record<string, unknown>} entries
   * @param {boolean} [first] whether these are whole, as far as there is anything whole
   * @returns {boolean} whether anything here changed
   */
  #learn(entries, first = false) {
    let hasChanged = false;
    for (const [key, value] of Object.entries(entries)) {
      if (key === CHOSEN) {
        hasChanged ||= this.#chosen !== (value ?? '');
        this.#chosen = typeof value === 'string' ? value : '';
      } else if (key.startsWith(PREFIX)) {
        hasChanged = this.#learnFromDisk(key.slice(PREFIX.length), value, first) || hasChanged;
      }
    }
    return hasChanged;
  }

  /** @param {string} id @param {any} value @param {boolean} isWhole @returns {boolean} whether it changed */
  #learnFromDisk(id, value, isWhole) {
    if (value === undefined && !isWhole && this.#broughtBack.has(id)) {
      void this.#hearWhetherGone(id);
      return false;
    }
    if (value?.settled === true) this.#writing.noteWide(id);
    if (!this.#memory || isWhole || value?.settled !== false) return this.#learnReport(id, value);
    // What another page wrote of an unsettled report comes whole by way of memory, where that is the same.
    return this.#memory.isOwn ? this.#learnReport(id, withTold(value, this.#reports.get(id))) : false;
  }

  /** Of a removal that may be the one before the report came back. @param {string} id */
  async #hearWhetherGone(id) {
    await this.#writing.underWay;
    const there = await Promise.all([this.#area.get(PREFIX + id), this.#memory?.get(CAPTURED + id)]);
    if (there.every(each => each === undefined)) this.#hear(() => this.#learnReport(id, undefined));
  }

  /** @param {Record<string, unknown>} entries @returns {boolean} whether anything here changed */
  #learnCaptured(entries) {
    let hasChanged = false;
    for (const [key, value] of Object.entries(entries)) {
      if (!key.startsWith(CAPTURED) || value === undefined) continue;
      const id = key.slice(CAPTURED.length);
      hasChanged = this.#learnReport(id, value) || hasChanged;
    }
    return hasChanged;
  }

  /** @param {string} id @param {unknown} value @returns {boolean} whether it changed */
  #learnReport(id, value) {
    if (value === undefined) {
      this.#writing.drop(id);
      this.#states.delete(id);
      return this.#reports.delete(id);
    }
    const { saved, lost } = wholeReport({ ...newReport({}, {}, new Date(0)), id }, value);
    if (lost.length) void this.#setAside(PREFIX + id, value, !saved);
    this.#isDamaged ||= lost.length > 0;
    if (!saved || this.#forgotten.has(id) || this.#writing.isOurs(saved)) return false;
    const known = this.#reports.get(id);
    const together = known ? mergeReports(known, saved) : { merged: saved, isNew: false };
    if (!together) return false;
    const { merged, isNew } = together;
    if (merged === known) {
      void this.#writeAgainWhereMissing(id);
      return false;
    }
    if (isNew) {
      merged.changed_at = laterThan(Date.now(), merged.changed_at);
      this.#writing.add(id);
    }
    this.#reports.set(id, merged);
    this.#states.set(id, structuredClone(merged));
    return true;
  }

  /** Another page wrote over what is known here; to answer each such writing would never end. @param {string} id */
  async #writeAgainWhereMissing(id) {
    if (this.#asking.has(id)) return;
    this.#asking.add(id);
    await this.#writing.underWay;
    const [kept, captured] = await Promise.all([this.#area.get(PREFIX + id), this.#memory?.get(CAPTURED + id)]);
    this.#asking.delete(id);
    const there = withWhole({ [PREFIX + id]: kept }, captured ? { [CAPTURED + id]: captured } : {})[PREFIX + id];
    const known = this.#reports.get(id);
    if (!known || there === undefined) return;
    const { saved } = wholeReport({ ...newReport({}, {}, new Date(0)), id }, there);
    if (!saved || mergeReports(known, saved)?.merged !== known) return;
    known.changed_at = laterThan(Date.now(), known.changed_at, saved.changed_at);
    this.#writing.add(id);
    await this.#writing.catchUp();
  }

  /**
   * What could not be understood is the person's to look at.
   * @param {string} key
   * @param {unknown} value
   * @param {boolean} goes whether nothing of it could be
   */
  async #setAside(key, value, goes) {
    await this.#area.write({ [ASIDE + key]: value }).then(
      () => (goes ? this.#area.remove([key]) : undefined),
      () => undefined,
    );
  }
}
