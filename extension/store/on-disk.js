/**
 * What of a report may be on the disk before its kind of harm is known: what the person wrote and chose, and addresses.
 * What the page told may turn out to be what nobody may keep. Pure.
 *
 * @import {Post} from '../knowledge/types.js'
 * @import {SavedReport} from './saved-report.js'
 */

import { emptyReport } from '../engine/reports.js';

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

/** @param {Post} post */
const wordsOf = ({ text, author, author_id }) => [text, author, author_id];

/** @param {Post} post @returns {Post} */
const addressOf = ({ permalink, number }) => ({ ...emptyReport().post, permalink, number });
