/**
 * 控え: what the paper for police or lawyer says, of receipts, block by block. Pure; the clock is an argument.
 * backend/tsuho/engine/sheet.py writes the same.
 *
 * Receipts hold no words of a post. What the person puts on this one print comes as `Quoted`, which cannot be made of a
 * receipt of which only the address may be kept; there the person's own notes are left out, too. Where each time is
 * from is told with it, and what is not known is told as not known.
 *
 * @import {Bundle, Words} from '../knowledge/types.js'
 * @import {AtDesk, Receipt, ReceiptEvent} from './receipts.js'
 *
 * @typedef {{label: Words, value: Words}} Line a row of a table: what it is, and what it says
 * @typedef {{id: string, title: Words, lines: Line[], notes: Words[]}} Block a heading, its rows, and sentences below
 * @typedef {{readonly receipt: string, readonly words: string}} Quoted words for this print: `quoted` makes them
 * @typedef {(key: string, values?: Record<string, string | Words>) => Words} Said
 */

import { inJapan } from './japan-time.js';
import { dayInJapan, instant } from './receipts.js';
import { trimmed } from './reports.js';
import { siteOf } from './sites.js';
import { fill } from './template-text.js';
import { closed } from './text-direction.js';
import { parse } from './web-address.js';

/** The product itself saw these happen; everything else the person told. */
const SEEN = ['opened', 'copied', 'filled'];

/** Those that `quoted` has made. */
const MADE = new WeakSet();

/**
 * Words of a post for the print of its receipt; they are kept nowhere.
 *
 * @param {Receipt} receipt
 * @param {string} words
 * @returns {Quoted | null} null where only the address may be kept, or nothing is said
 */
export const quoted = ({ id, evidence }, words) => {
  const said = closed(trimmed(words));
  if (evidence === 'url_only' || !said) return null;
  const made = Object.freeze({ receipt: id, words: said });
  MADE.add(made);
  return made;
};

/**
 * The sheet, part after part: the oldest report first, then all that happened if there are several, and what the paper
 * shows and what not.
 *
 * @param {Bundle} bundle
 * @param {Receipt[]} receipts
 * @param {Date} now
 * @param {(Quoted | null)[]} [quotes]
 * @returns {Block[]}
 */
export const sheet = (bundle, receipts, now, quotes = []) => {
  const said = sayingOf(bundle);
  const ordered = [...receipts].sort(
    (one, other) => instant(one.made_at) - instant(other.made_at) || (one.id < other.id ? -1 : 1),
  );
  const head = block('head', said('title'), [
    { label: said('printed'), value: moment(said, now.toISOString()) },
    { label: said('count'), value: same(String(ordered.length)) },
    { label: said('made_with'), value: said('tool') },
    { label: said('wrong'), value: said('wrong_where') },
  ]);
  const reports = ordered.flatMap((each, index) => report(bundle, said, each, index + 1, quotes));
  const all = ordered.length > 1 ? [timeline(bundle, said, ordered)] : [];
  const { shows = [], shows_not: not = [] } = bundle.sheet ?? {};
  return [
    head,
    ...reports,
    ...all,
    block('shows', said('shows'), [], shows),
    block('shows_not', said('shows_not'), [], not),
  ];
};

/** @param {string} id @param {Words} title @param {Line[]} lines @param {Words[]} [notes] @returns {Block} */
const block = (id, title, lines, notes = []) => ({ id, title, lines, notes });

/** What is the same in both languages. @param {string} text */
const same = text => ({ ja: text, en: text });

/** The sheet's own words, with their slots filled. @param {Bundle} bundle @returns {Said} */
const sayingOf =
  ({ sheet: told }) =>
  (key, values) => {
    const words = told?.words?.[key] ?? same(key);
    if (!values) return words;
    const filled = (/** @type {'ja' | 'en'} */ language) =>
      fill(
        words[language],
        Object.fromEntries(Object.entries(values).map(([k, v]) => [k, typeof v === 'string' ? v : v[language]])),
      );
    return { ja: filled('ja'), en: filled('en') };
  };

/** A time with its zone, or what is known of it. @param {Said} said @param {string} at */
const moment = (said, at) => {
  const { text, zoned } = inJapan(at);
  return said(zoned ? 'in_japan' : [...text].length === 10 ? 'day_only' : 'no_zone', { time: text });
};

/**
 * @param {Bundle} bundle
 * @param {Said} said
 * @param {Receipt} receipt
 * @param {number} number
 * @param {(Quoted | null)[]} quotes
 * @returns {Block[]}
 */
const report = (bundle, said, receipt, number, quotes) => {
  const { post, situation } = receipt;
  const wordless = receipt.evidence === 'url_only';
  const labelOf = (/** @type {{id: string, label: Words}[]} */ records, /** @type {string} */ id) =>
    records.find(each => each.id === id)?.label ?? same(id || '-');
  const site = siteOf(bundle, post.sent);
  const line = (/** @type {string} */ key, /** @type {Words} */ value) => ({ label: said(key), value });
  const lines = [
    line('harm', labelOf(bundle.harms, situation.harm)),
    line('role', labelOf(bundle.roles, situation.role)),
    line('wish', labelOf(bundle.wishes, situation.wish)),
    line('site', site?.name ?? same(parse(post.sent).host || '-')),
    line('sent', same(post.sent || '-')),
    ...(post.seen && post.seen !== post.sent ? [line('seen', same(post.seen))] : []),
    ...(post.others ?? []).map(each => line('other', same(each))),
    ...(post.number ? [line('post_number', same(post.number))] : []),
    ...(post.author_id ? [line('author_id', same(post.author_id))] : []),
    ...(wordless ? [] : [line('posted_at', post.posted_at ? moment(said, post.posted_at) : said('unknown'))]),
    line('made_at', moment(said, receipt.made_at)),
    ...quotes
      .filter(each => each && MADE.has(each) && each.receipt === receipt.id && !wordless)
      .map(each => line('quoted', same(each?.words ?? ''))),
  ];
  const notes = wordless ? [said('wordless')] : post.certain === false ? [said('unsure')] : [];
  const courses = receipt.desks
    .filter(({ events }) => events.length > 0)
    .map(each =>
      block(
        `course-${number}-${each.desk}`,
        said('course', { number: nameOf(bundle, each.desk) }),
        eventsOf(said, each, wordless).map(({ when, what }) => ({ label: when, value: what })),
      ),
    );
  return [block(`report-${number}`, said('report', { number: String(number) }), lines, notes), ...courses];
};

/**
 * When, as a number and in words, and what; what was told anew stands once, with the later word.
 *
 * @param {Said} said
 * @param {AtDesk} atDesk
 * @param {boolean} wordless
 */
const eventsOf = (said, { events }, wordless) => {
  const replaced = new Set(events.map(({ replaces }) => replaces).filter(Boolean));
  const first = new Map(events.map(event => [event.id, event]));
  return events
    .filter(({ id }) => !replaced.has(id))
    .map(event => {
      const corrected = event.replaces && isOtherDay(event, first.get(event.replaces));
      return {
        at: instant(event.at),
        when: moment(said, event.at),
        what: whatOf(said, event, Boolean(corrected), wordless),
      };
    })
    .sort((one, other) => one.at - other.at);
};

/**
 * What the answer was is told by a second press: its day stays the same.
 *
 * @param {ReceiptEvent} event
 * @param {ReceiptEvent | undefined} before
 */
const isOtherDay = (event, before) => !before || dayInJapan(before.at) !== dayInJapan(event.at);

/**
 * @param {Said} said
 * @param {ReceiptEvent} event
 * @param {boolean} corrected
 * @param {boolean} wordless
 * @returns {Words}
 */
const whatOf = (said, { kind, outcome, number, note }, corrected, wordless) => {
  const parts = [
    said(`event_${kind}`),
    ...(outcome ? [said(`outcome_${outcome}`)] : []),
    ...(number ? [said('number', { number })] : []),
    ...(note && !wordless ? [same(note)] : []),
  ];
  const source = [said(SEEN.includes(kind) ? 'of_device' : 'of_person'), ...(corrected ? [said('corrected')] : [])];
  return {
    ja: `${parts.map(({ ja }) => ja).join('、')}（${source.map(({ ja }) => ja).join('、')}）`,
    en: `${parts.map(({ en }) => en).join(', ')} (${source.map(({ en }) => en).join(', ')})`,
  };
};

/** @param {Bundle} bundle @param {Said} said @param {Receipt[]} receipts */
const timeline = (bundle, said, receipts) => {
  const found = receipts.flatMap(({ desks, evidence }, index) => {
    const of = said('report', { number: String(index + 1) });
    return desks.flatMap(atDesk => {
      const name = nameOf(bundle, atDesk.desk);
      return eventsOf(said, atDesk, evidence === 'url_only').map(({ at, when, what }) => ({
        at,
        line: {
          label: when,
          value: { ja: `${of.ja}、${name.ja}: ${what.ja}`, en: `${of.en}, ${name.en}: ${what.en}` },
        },
      }));
    });
  });
  found.sort((one, other) => one.at - other.at);
  return block(
    'timeline',
    said('timeline'),
    found.map(({ line }) => line),
  );
};

/** @param {Bundle} bundle @param {string} desk */
const nameOf = (bundle, desk) => (Object.hasOwn(bundle.desks, desk) ? bundle.desks[desk].name : same(desk));
