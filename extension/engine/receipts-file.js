/**
 * A file of receipts, read whole or refused in words, and two receipts of one report made one. Pure;
 * backend/tsuho/engine/receipts_file.py reads the same way.
 *
 * A file of a newer version is refused as a whole: half of it read would be half of it lost. In a file that can be
 * read, a receipt that does not fit is left out and counted; keys that nobody knows are passed over.
 *
 * @import {Receipt, ReceiptEvent} from './receipts.js'
 *
 * @typedef {'not_json' | 'not_ours' | 'newer' | 'sealed'} Trouble
 * @typedef {{receipts: Receipt[], refused: number[]}} ReceiptsFile receipts, each report once, and the numbers (1 is
 *   the first) of those that do not fit
 * @typedef {(value: any) => any} Reader what the value is to us; throws a `Misfit` where it does not fit
 */

import { LONGEST_ADDRESS, LONGEST_LINE } from './constants.js';

export const FORMAT = 'tsuho-receipts';
export const SEALED_FORMAT = 'tsuho-receipts-sealed';
export const VERSION = 1;

const KINDS = 'opened copied filled sent number answered gone still_there withdrawn note'.split(' ');
const OUTCOMES = 'removed partly refused not_here needs_more passed_on other'.split(' ');
const EVIDENCE = ['allowed', 'text_only', 'url_only'];
const NAME = /^[!-~]{1,200}$/;
const HOUR = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const MOMENT = new RegExp(
  `^([0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))` +
    `(?:T${HOUR}(?::[0-5][0-9](?:\\.[0-9]{1,6})?)?(?:Z|[+-]${HOUR}))?$`,
);
const LONGEST_WORD = 200;

/** What does not fit. */
class Misfit extends Error {}

/**
 * @param {string} text
 * @returns {ReceiptsFile | {trouble: Trouble}}
 */
export const readReceipts = text => {
  const listed = listedIn(text);
  if ('trouble' in listed) return listed;
  /** @type {Map<string, Receipt>} */
  const receipts = new Map();
  /** @type {number[]} */
  const refused = [];
  for (const [index, values] of listed.receipts.entries()) {
    const receipt = receiptOf(values);
    if (!receipt) {
      refused.push(index + 1);
      continue;
    }
    const known = receipts.get(receipt.id);
    receipts.set(receipt.id, known ? merged(known, receipt) : receipt);
  }
  return { receipts: [...receipts.values()], refused };
};

/** @param {string} text @returns {{receipts: unknown[]} | {trouble: Trouble}} */
const listedIn = text => {
  /** @type {any} */
  let values;
  try {
    values = JSON.parse(text);
  } catch {
    return { trouble: 'not_json' };
  }
  if (![FORMAT, SEALED_FORMAT].includes(values?.format)) return { trouble: 'not_ours' };
  if (!Number.isInteger(values.version) || values.version < 1) return { trouble: 'not_ours' };
  if (values.version > VERSION) return { trouble: 'newer' };
  if (values.format === SEALED_FORMAT) return { trouble: 'sealed' };
  return Array.isArray(values.receipts) ? { receipts: values.receipts } : { trouble: 'not_ours' };
};

/**
 * What is a receipt of ours, without what its harm does not allow to be kept; null for anything else.
 *
 * @param {unknown} values
 * @returns {Receipt | null}
 */
const receiptOf = values => {
  try {
    return asMayBeKept(receipt(values));
  } catch (trouble) {
    if (trouble instanceof Misfit) return null;
    throw trouble;
  }
};

/**
 * Where only an address may be kept, a receipt has the address, the number and the events.
 *
 * @param {Receipt} receipt
 * @returns {Receipt}
 */
export const asMayBeKept = receipt => {
  if (receipt.evidence !== 'url_only') return receipt;
  const { sent, number, others } = receipt.post;
  const post = { sent, ...(number !== undefined && { number }), ...(others && { others }) };
  const wordless = receipt.desks.map(({ desk, events }) => ({
    desk,
    events: events.map(({ note: _, ...event }) => event),
  }));
  return { ...receipt, post, desks: wordless };
};

/**
 * Both receipts of one report as one: nothing that happened is lost, and nothing doubled. Of an event that both have,
 * what is known stays; what comes is added behind it, desk by desk.
 *
 * @param {Receipt} known
 * @param {Receipt} other
 * @returns {Receipt}
 */
export const merged = (known, other) => {
  const ofOther = new Map(other.desks.map(({ desk, events }) => [desk, events]));
  const desks = known.desks.map(({ desk, events }) => ({ desk, events: together(events, ofOther.get(desk) ?? []) }));
  for (const { desk } of known.desks) ofOther.delete(desk);
  for (const [desk, events] of ofOther) desks.push({ desk, events: together([], events) });
  return { ...known, desks };
};

/** @param {ReceiptEvent[]} known @param {ReceiptEvent[]} others */
const together = (known, others) => {
  const byId = new Map(known.map(event => [event.id, event]));
  const latest = new Map(others.map(event => [event.id, event]));
  for (const { id } of others) if (!byId.has(id)) byId.set(id, /** @type {ReceiptEvent} */ (latest.get(id)));
  return [...byId.values()];
};

/** @param {boolean} fits @returns {void} */
const must = fits => {
  if (!fits) throw new Misfit();
};

/** @param {number} longest @returns {Reader} */
const text = longest => value => {
  must(typeof value === 'string' && value.isWellFormed() && (value.length <= longest || [...value].length <= longest));
  return value;
};

/** @param {RegExp} pattern @returns {Reader} */
const like = pattern => value => {
  must(typeof value === 'string' && pattern.test(value));
  return value;
};

/** @param {string[]} known @returns {Reader} */
const oneOf = known => value => {
  must(known.includes(value));
  return value;
};

/** @param {Reader} reader @returns {Reader} */
const each = reader => value => {
  must(Array.isArray(value));
  return value.map(reader);
};

/** @type {Reader} */
const moment = value => {
  const [, day] = MOMENT.exec(typeof value === 'string' ? value : '') ?? [];
  // The 30th of February has the shape of a day.
  must(day !== undefined && day > '0001' && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day));
  return value;
};

/** @type {Reader} */
const yesOrNo = value => {
  must(typeof value === 'boolean');
  return value;
};

/**
 * A record: what it must have, and what it may have; null there is as if it were not there.
 *
 * @param {Record<string, Reader>} needed
 * @param {Record<string, Reader>} [perhaps]
 * @param {Record<string, unknown>} [usual] what stands for what is not there, which null does not stand for
 * @returns {Reader}
 */
const record =
  (needed, perhaps = {}, usual = {}) =>
  value => {
    must(typeof value === 'object' && value !== null && !Array.isArray(value));
    /** @type {Record<string, unknown>} */
    const read = {};
    for (const [key, reader] of Object.entries(needed)) {
      const has = Object.hasOwn(value, key);
      must(has || key in usual);
      read[key] = has ? reader(value[key]) : structuredClone(usual[key]);
    }
    for (const [key, reader] of Object.entries(perhaps)) {
      if (Object.hasOwn(value, key) && value[key] !== null) read[key] = reader(value[key]);
    }
    return read;
  };

const word = text(LONGEST_WORD);
const line = text(LONGEST_LINE);
const address = text(LONGEST_ADDRESS);

const event = record(
  { id: like(NAME), at: moment, kind: oneOf(KINDS) },
  { number: word, outcome: oneOf(OUTCOMES), note: line, replaces: like(NAME) },
);
const postFacts = record(
  { sent: address },
  { seen: address, number: line, author_id: line, posted_at: line },
  { sent: '' },
);

/** @type {Reader} */
const post = value => {
  const read = postFacts(value);
  if (Object.hasOwn(value, 'certain') && value.certain !== null) read.certain = yesOrNo(value.certain);
  const others = Object.hasOwn(value, 'others') ? each(address)(value.others) : [];
  return others.length ? { ...read, others } : read;
};

const NOT_CHOSEN = { harm: '', role: '', wish: '' };

const receipt = record(
  {
    id: like(NAME),
    schema: oneOf(/** @type {any} */ ([1])),
    made_at: moment,
    edition: word,
    situation: record({ harm: word, role: word, wish: word }, {}, NOT_CHOSEN),
    evidence: oneOf(EVIDENCE),
    post,
    desks: each(record({ desk: like(NAME), events: each(event) }, {}, { events: [] })),
  },
  {},
  { edition: '', situation: NOT_CHOSEN, evidence: 'allowed', post: { sent: '' }, desks: [] },
);
