/**
 * Records as a list shows them: what each says of a report and how it stands, in three groups, searched and sifted.
 * Never a word of the post. Pure; the clock is an argument.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {DeskState, Receipt, State} from '../engine/receipts.js'
 * @import {Group} from '../report/model/standing.js'
 *
 * @typedef {object} Row
 * @property {Receipt} receipt
 * @property {DeskState[]} states
 * @property {State} state as a whole
 * @property {Group} group
 * @property {string} harm
 * @property {string} site
 * @property {string} day on which it was sent last, else begun
 * @property {string} [words] by which it is found; made when first searched
 *
 * @typedef {{typed: string, harm: string, desk: string}} Sieve
 */

import { dayInJapan, spelledDay } from '../engine/japan-time.js';
import { readAlike } from '../engine/spelling.js';
import { siteAt, standingOf } from '../report/model/standing.js';
import { harmOf } from '../report/model/view.js';

export const GROUPS = /** @type {Group[]} */ (['due', 'waiting', 'done']);

/**
 * @param {Receipt} receipt
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {Date} now
 * @returns {Row}
 */
export function rowOf(receipt, bundle, language, now) {
  const { site } = siteAt(receipt.post.sent, bundle, language);
  const { states, state, group } = standingOf(receipt, bundle, now);
  const lastSent = states
    .map(each => each.sent_on)
    .sort()
    .at(-1);
  return {
    receipt,
    states,
    state,
    group,
    harm: harmOf(bundle, receipt)?.label[language] ?? receipt.situation.harm,
    site,
    day: lastSent || dayInJapan(receipt.made_at),
  };
}

/** The rows of each group in their order. @param {Row[]} rows */
export const grouped = rows =>
  /** @type {Record<Group, Row[]>} */ (
    Object.fromEntries(GROUPS.map(group => [group, sorted(rows.filter(row => row.group === group))]))
  );

/** What is due longest first, else the newest first. @param {Row[]} rows */
function sorted(rows) {
  const keyed = rows.map(row => ({ row, key: `${keyDay(row)} ${row.receipt.id}` }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1) * (one.row.group === 'due' ? 1 : -1));
  return keyed.map(({ row }) => row);
}

/** @param {Row} row */
const keyDay = ({ group, states, day }) =>
  (group === 'due' &&
    states
      .map(each => each.due_on)
      .filter(Boolean)
      .sort()[0]) ||
  day;

/**
 * Whether a row is one of those that are sought: it holds every word that was typed, however short.
 * @param {Row} row
 * @param {Sieve} sieve
 * @param {Bundle} bundle
 */
export function passes(row, { typed, harm, desk }, bundle) {
  if (harm && row.receipt.situation.harm !== harm) return false;
  if (desk && !row.receipt.desks.some(each => each.desk === desk)) return false;
  const terms = readAlike(typed).split(/\s+/).filter(Boolean);
  if (!terms.length) return true;
  row.words ??= readAlike(wordsOf(row, bundle).join('\n'));
  const { words } = row;
  return terms.every(term => words.includes(term));
}

/** @param {Row} row @param {Bundle} bundle */
function wordsOf({ receipt, states, harm, site, day }, bundle) {
  const { post, desks } = receipt;
  const desk = (/** @type {string} */ id) => bundle.desks[id];
  const names = desks.flatMap(each => [each.desk, ...bothOf(desk(each.desk)?.name), ...bothOf(desk(each.desk)?.short)]);
  const said = desks.flatMap(({ events }) => events.flatMap(({ note, number }) => [note ?? '', number ?? '']));
  const days = [day, ...states.flatMap(each => [each.sent_on, each.since])].flatMap(spelled);
  const label = harmOf(bundle, receipt)?.label;
  const addresses = [post.sent, post.seen ?? '', ...(post.others ?? [])];
  return [
    harm,
    ...bothOf(label),
    site,
    ...names,
    ...said,
    ...days,
    ...addresses,
    post.number ?? '',
    post.author_id ?? '',
  ];
}

/** @param {{ja: string, en: string} | undefined} words */
const bothOf = words => (words ? [words.ja, words.en] : []);

/** A day as people write it. @param {string} day @returns {string[]} */
function spelled(day) {
  const [year, month, date] = day.split('-').map(Number);
  if (!date) return [];
  const { ja, en } = spelledDay(day);
  return [day, `${year}年${ja}`, `${month}/${date}`, `${en} ${year}`];
}
