/**
 * What of a report may be on the disk before its kind of harm is known: what the person wrote and chose, and addresses.
 * What the page told may turn out to be what nobody may keep. Pure.
 *
 * @import {Post} from '../knowledge/types.js'
 * @import {SavedReport} from './saved-report.js'
 */

import { emptyReport } from '../engine/reports.js';
import { partsOf, put, same } from './merge-reports.js';
import { STORED } from './stored.js';

const { key: PREFIX } = STORED.reports;
const { key: CAPTURED } = STORED.captured;

/** @param {SavedReport} saved @returns {SavedReport} a copy */
export function onDisk(saved) {
  const copy = structuredClone(saved);
  if (saved.settled) return copy;
  const { report } = copy;
  const told = [report.title, report.quote, report.media_url, ...[report.post, ...report.others].flatMap(wordsOf)];
  const isOwn = (/** @type {string} */ words) => !told.some(each => each !== '' && words.includes(each));
  return {
    ...copy,
    pointed: null,
    suggested: null,
    doubted: [],
    doubts: copy.doubts.filter(({ of }) => report.others.some(({ permalink, number }) => (permalink || number) === of)),
    edits: Object.fromEntries(
      Object.entries(copy.edits).map(([desk, fields]) => [
        desk,
        Object.fromEntries(Object.entries(fields).filter(([, words]) => isOwn(words))),
      ]),
    ),
    report: {
      ...report,
      title: '',
      quote: '',
      media_url: '',
      post: addressOf(report.post),
      others: report.others.map(addressOf),
    },
  };
}

/**
 * What another page wrote of a report, with what of it only this page knows, since the disk was not told that; what the
 * other has deleted stays away.
 * @param {any} kept
 * @param {SavedReport | undefined} known
 */
export function withTold(kept, known) {
  if (!known) return kept;
  const whole = structuredClone(kept);
  const [there, told, own] = [partsOf(kept), partsOf(onDisk({ ...known, settled: false })), partsOf(known)];
  for (const [part, value] of Object.entries(own)) {
    const isOurs = !same(value, told[part]) && same(there[part], told[part]);
    if (isOurs && !(kept.when?.[part] > (known.when[part] ?? 0))) put(whole, part.split('/'), value);
  }
  return whole;
}

/** @param {Post} post */
const wordsOf = ({ text, author, author_id }) => [text, author, author_id];

/** @param {Post} post @returns {Post} */
const addressOf = ({ permalink, number }) => ({ ...emptyReport().post, permalink, number });

/**
 * The reports on the disk, and in place of those that are not settled what is in memory of them.
 * @param {Record<string, any>} kept
 * @param {Record<string, any>} captured
 * @param {boolean} [isOwn] whether no other page has that memory: what was written since knows nothing of it
 * @returns {Record<string, any>}
 */
export function withWhole(kept, captured, isOwn = false) {
  const whole = Object.entries(captured).filter(([key]) => key.startsWith(CAPTURED));
  const known = whole.map(([key, value]) => [PREFIX + key.slice(CAPTURED.length), value]);
  const there = known.map(([key, told]) => {
    const disk = kept[key];
    if (!(disk?.changed_at > told?.changed_at)) return [key, told];
    return [key, isOwn && disk.settled === false ? withTold(disk, told) : disk];
  });
  return { ...kept, ...Object.fromEntries(there) };
}

/** The reports that may be on the disk and are still in memory. @param {Record<string, any>} captured */
export const leftBehind = captured =>
  Object.entries(captured)
    .filter(([key, value]) => key.startsWith(CAPTURED) && value?.settled === true)
    .map(([key]) => key.slice(CAPTURED.length));
