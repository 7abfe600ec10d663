/**
 * Memory that only one tab of the web page has. What another tab erased goes from it, also where this one was not there
 * to hear of it: a phone throws tabs away, and brings them back with what they kept.
 *
 * @import {Area} from '../browser/storage.js'
 * @typedef {{isOwn: true}} TabMemory isOwn: no other page has it
 */

import { STORED } from './stored.js';

const { key: REPORT } = STORED.reports;
const { key: CAPTURED } = STORED.captured;

/** Erased, or settled by another tab since. @param {any} there @param {any} told */
const isOver = (there, told) => there === undefined || (there?.settled === true && there.changed_at > told?.changed_at);

/** @param {Area} memory @param {Pick<Area, 'read' | 'watch'>} disk @returns {Area & TabMemory} */
export function tabMemory(memory, disk) {
  /**
   * @param {(report: string, told: unknown) => boolean} isGone
   * @returns {Promise<Record<string, unknown>>} what stays
   */
  const without = async isGone => {
    const entries = Object.entries(await memory.read());
    const going = entries.filter(
      ([key, told]) => key.startsWith(CAPTURED) && isGone(REPORT + key.slice(CAPTURED.length), told),
    );
    if (going.length) await memory.remove(going.map(([key]) => key));
    return Object.fromEntries(entries.filter(each => !going.includes(each)));
  };
  disk.watch(changes => void without((report, told) => report in changes && isOver(changes[report], told)));
  return {
    ...memory,
    isOwn: true,
    read: async () => {
      const kept = await disk.read();
      return without((report, told) => isOver(kept[report], told));
    },
  };
}
