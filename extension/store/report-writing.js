/**
 * Writing reports down as they change: on the disk, and whole in memory until they are there.
 *
 * @import {Area} from '../browser/storage.js'
 * @import {Disk} from './disk.js'
 * @import {SavedReport} from './saved-report.js'
 * @import {TabMemory} from './tab-memory.js'
 */

import { randomId } from '../browser/bytes.js';
import { onDisk } from './on-disk.js';
import { STORED } from './stored.js';

const { reports, captured } = STORED;
const [PREFIX, CAPTURED] = [reports.key, captured.key];

/** How many of our own writes may be on their way back to us. */
const REMEMBERED = 32;

/** What this page has to write, and writes. */
export class ReportWriting {
  /** @type {Area & Partial<Disk>} */
  #area;
  /** @type {Area & Partial<TabMemory> | null} */
  #memory;
  /** As they are known here. @type {Map<string, SavedReport>} */
  #reports;
  /** The versions that this page wrote last. @type {string[]} */
  #written = [];
  /** The reports of which the disk holds what the page told. @type {Set<string>} */
  #wide = new Set();
  /** The reports of which more is on the disk than may be there from now on. @type {Set<string>} */
  #bared = new Set();
  /** The reports whose last change is not on its way to the area yet. @type {Set<string>} */
  #unwritten = new Set();
  #onTheWay = new OnTheWay();
  /** @type {Promise<boolean> | null} */
  #underWay = null;

  /**
   * @param {Area & Partial<Disk>} area
   * @param {Area & Partial<TabMemory> | null} memory
   * @param {Map<string, SavedReport>} reports by their ids; what is not in it any more is not written
   */
  constructor(area, memory, reports) {
    this.#area = area;
    this.#memory = memory;
    this.#reports = reports;
  }

  /** A report has changed: it is written with the next writing. @param {string} id */
  add(id) {
    this.#unwritten.add(id);
  }

  /** @param {string} id of a report that is gone */
  drop(id) {
    this.#unwritten.delete(id);
  }

  /** With the next writing, what was kept of the report before goes. @param {string} id */
  bare(id) {
    this.#bared.add(id);
  }

  /** The disk holds what the page told of the report. @param {string} id */
  noteWide(id) {
    this.#wide.add(id);
  }

  /** Whether a change is not on its way yet. */
  get isBehind() {
    return this.#unwritten.size > 0;
  }

  /** What is being written, if anything is. */
  get underWay() {
    return this.#underWay;
  }

  /** Our own writes come back to us: they must not undo what was typed since. @param {SavedReport} saved */
  isOurs({ version }) {
    return this.#written.includes(version);
  }

  /** Writes every change there is. @returns {Promise<boolean>} whether all was kept */
  catchUp() {
    return (this.#underWay ??= this.#writeAll());
  }

  /** A page that is gone may take along what is being written: until it is, the tab's memory has it. */
  leave() {
    void this.#writeNow();
    if (this.#area.isSlow) void this.#writeWhole(this.#onTheWay.ids().flatMap(id => this.#reports.get(id) ?? []));
  }

  /**
   * One write at a time; what is typed meanwhile goes with the next.
   * @returns {Promise<boolean>} whether all was kept
   */
  async #writeAll() {
    let isKept = true;
    while (this.#unwritten.size) isKept = (await this.#writeNow()) && isKept;
    this.#underWay = null;
    return isKept;
  }

  /** @returns {Promise<boolean>} whether it was kept */
  async #writeNow() {
    if (!this.#unwritten.size) return true;
    const going = [...this.#unwritten].flatMap(id => this.#reports.get(id) ?? []);
    this.#unwritten.clear();
    // What is less than before takes what it was before off the disk.
    const isLess = (/** @type {SavedReport} */ { id, settled }) =>
      this.#bared.has(id) || (this.#memory !== null && !settled && this.#wide.has(id));
    const less = going.filter(isLess);
    for (const saved of going) {
      saved.version = randomId();
      this.#written = [saved.version, ...this.#written].slice(0, REMEMBERED);
      this.#wide[saved.settled ? 'add' : 'delete'](saved.id);
      this.#bared.delete(saved.id);
    }
    const arrived = this.#onTheWay.begin(going);
    // What the disk takes only in a while is in memory until then: this page may be gone the next moment.
    const isLate = (/** @type {SavedReport} */ { id }) => this.#area.writesAtOnce?.(PREFIX + id) === false;
    const atOnce = going.filter(each => !isLate(each));
    const whole = this.#writeWhole(going.filter(each => isLate(each) || !each.settled));
    void this.#dropWhole(atOnce);
    return Promise.all([whole, writeReports(this.#area, going, less, this.#memory ? onDisk : structuredClone)]).then(
      () => {
        arrived();
        void this.#dropWhole(going.filter(({ id }) => !this.#onTheWay.has(id)));
        return true;
      },
      // A popup that closes now still finds it, as long as the browser runs.
      () => {
        arrived();
        return this.#writeWhole(going.flatMap(({ id }) => this.#reports.get(id) ?? [])).then(
          () => false,
          () => false,
        );
      },
    );
  }

  /** Of what is settled nothing stays in memory. @param {SavedReport[]} written */
  async #dropWhole(written) {
    const settled = written.filter(({ id, settled }) => settled && !this.#unwritten.has(id));
    if (settled.length) await this.#memory?.remove(settled.map(({ id }) => CAPTURED + id));
  }

  /** In memory. @param {SavedReport[]} going */
  async #writeWhole(going) {
    const entries = going.map(saved => [CAPTURED + saved.id, structuredClone(saved)]);
    if (going.length) await this.#memory?.write(Object.fromEntries(entries));
  }
}

/**
 * @param {Area & Partial<Disk>} area
 * @param {SavedReport[]} going
 * @param {SavedReport[]} less those of them of which nobody may read any more what was there before
 * @param {(saved: SavedReport) => SavedReport} copy what of a report may be there
 */
function writeReports(area, going, less, copy) {
  const entriesOf = (/** @type {SavedReport[]} */ all) =>
    Object.fromEntries(all.map(saved => [PREFIX + saved.id, copy(saved)]));
  const more = going.filter(saved => !less.includes(saved));
  return Promise.all([
    more.length && area.write(entriesOf(more)),
    less.length && (area.rewrite ?? area.write).call(area, entriesOf(less)),
  ]);
}

/** The reports that are on their way. */
class OnTheWay {
  /** The version that went last. @type {Map<string, string>} */
  #versions = new Map();

  /** @param {SavedReport[]} going @returns {() => void} to be called when they are there */
  begin(going) {
    const sent = going.map(({ id, version }) => ({ id, version }));
    for (const { id, version } of sent) this.#versions.set(id, version);
    return () => {
      for (const { id, version } of sent) if (this.#versions.get(id) === version) this.#versions.delete(id);
    };
  }

  /** @param {string} id */
  has(id) {
    return this.#versions.has(id);
  }

  ids() {
    return [...this.#versions.keys()];
  }
}
