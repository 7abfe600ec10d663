/**
 * What was kept of a report, read back: an older version of the extension kept less, and a disk may give back anything.
 * Whatever is not what it should be is as if it had not been there, and is named. Pure.
 *
 * @import {SavedReport} from './saved-report.js'
 *
 * @typedef {(value: any) => boolean} Fits
 */

import { emptyReport } from '../engine/reports.js';

/** @type {Fits} */
const isText = value => typeof value === 'string';
/** @type {Fits} */
const isCount = value => Number.isSafeInteger(value) && value >= 0;
/** @type {Fits} */
const isMoment = value => isText(value) && !Number.isNaN(Date.parse(value));
/** @type {Fits} */
const isThing = value => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @type {(fits: Fits) => Fits} */
const orNull = fits => value => value === null || fits(value);
/** @type {(fits: Fits) => Fits} */
const each = fits => value => Array.isArray(value) && value.every(fits);
/** @type {(shape: Record<string, any>) => Fits} */
const shaped = shape => value =>
  isThing(value) && Object.keys(shape).every(key => typeof value[key] === typeof shape[key]);

const isPost = shaped(emptyReport().post);
const isPress = shaped({ id: '', by: '', frameId: 0, link_url: '', media_url: '', selection: '', selects: false });

/** What is judged otherwise than by the kind of its first value. @type {Record<string, Fits>} */
const PARTS = {
  created_at: isMoment,
  changed_at: isMoment,
  windowId: orNull(isCount),
  tabId: orNull(isCount),
  frameId: isCount,
  posts: isCount,
  pointed: orNull(isPress),
  suggested: orNull(isPost),
  doubted: each(isPost),
  unsure: each(isText),
  doubts: each(
    value => isThing(value) && isText(value.of) && Array.isArray(value.unsure) && value.unsure.every(isText),
  ),
  'report.others': each(isPost),
  'report.under_18': orNull(value => typeof value === 'boolean'),
  danger: value => ['', 'no', 'yes', 'own', 'own_now', 'acknowledged', 'own_acknowledged'].includes(value),
  when: value => isThing(value) && Object.values(value).every(isCount),
  edits: value =>
    isThing(value) && Object.values(value).every(fields => isThing(fields) && Object.values(fields).every(isText)),
  opened: each(value => isThing(value) && isText(value.desk) && isMoment(value.at)),
};

/**
 * @param {SavedReport} empty what stands for whatever is missing; its id is the report's
 * @param {unknown} value
 * @returns {{saved: SavedReport | null, lost: string[]}} lost: the parts that could not be understood, '' for the whole
 */
export function wholeReport(empty, value) {
  if (!isThing(value)) return { saved: null, lost: [''] };
  /** @type {string[]} */
  const lost = [];
  const { id } = empty;
  return { saved: { ...fitting(value, empty, '', lost), id }, lost };
}

/**
 * @param {any} value
 * @param {any} like
 * @param {string} at
 * @param {string[]} lost
 * @returns {any}
 */
function fitting(value, like, at, lost) {
  if (value === undefined) return like;
  const { [at]: judged } = PARTS;
  const whole = /** @type {Fits | undefined} */ (judged);
  if (whole ? whole(value) : typeof value === typeof like && isThing(value) === isThing(like)) {
    if (whole || !isThing(like)) return value;
    const parts = Object.keys(like).map(key => [key, fitting(value[key], like[key], at ? `${at}.${key}` : key, lost)]);
    return Object.fromEntries(parts);
  }
  lost.push(at);
  return like;
}
