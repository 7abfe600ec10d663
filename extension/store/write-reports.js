/**
 * Writing reports down, and which of them are still on their way to the disk.
 *
 * @import {Area} from '../browser/storage.js'
 * @import {Disk} from './disk.js'
 * @import {SavedReport} from './saved-report.js'
 */

import { STORED } from './stored.js';

const { key: PREFIX } = STORED.reports;

/**
 * @param {Area & Partial<Disk>} area
 * @param {SavedReport[]} going
 * @param {SavedReport[]} less those of them of which nobody may read any more what was there before
 * @param {(saved: SavedReport) => SavedReport} copy what of a report may be there
 */
export function writeReports(area, going, less, copy) {
  const entriesOf = (/** @type {SavedReport[]} */ all) =>
    Object.fromEntries(all.map(saved => [PREFIX + saved.id, copy(saved)]));
  const more = going.filter(saved => !less.includes(saved));
  return Promise.all([
    more.length && area.write(entriesOf(more)),
    less.length && (area.rewrite ?? area.write).call(area, entriesOf(less)),
  ]);
}

/** The reports that are on their way. */
export class OnTheWay {
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
