/**
 * The three groups of records, sifted and selected.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {Receipt} from '../engine/receipts.js'
 * @import {Receipts} from '../store/receipts.js'
 * @import {Row} from './rows.js'
 * @import {RowContext} from './row.js'
 */

import { dayInJapan } from '../engine/japan-time.js';
import { find } from '../style/elements.js';
import { details, sheetOf } from './details.js';
import { growingList } from './growing.js';
import { rowElement } from './row.js';
import { GROUPS, grouped, passes, rowOf } from './rows.js';
import { saying } from './saying.js';
import { manyBar, sieveFields } from './sifting.js';

/** @param {{bundle: Bundle, language: Language, toWrite: () => Promise<Receipts>}} context */
export function recordList({ bundle, language, toWrite }) {
  /** @type {Map<string, Row>} */
  let rows = new Map();
  /** Until one of them changes. @type {ReturnType<typeof grouped> | null} */
  let ordered = null;
  /** @type {Set<string>} */
  const selected = new Set();
  /** @type {Set<string>} */
  const unfolded = new Set();
  const says = saying(toWrite, refresh);
  const sieve = sieveFields(bundle, language, () => draw(true));
  const many = manyBar({
    press: press => void says.many(chosen(), press),
    remove: () => void says.remove(chosen()),
    sheet: () => location.assign(sheetOf(chosen())),
    choose(isAll) {
      selected.clear();
      if (isAll) for (const { receipt } of groups.flatMap(({ list }) => list.shown)) selected.add(receipt.id);
      draw();
    },
  });
  /** @type {RowContext} */
  const context = {
    bundle,
    language,
    selected,
    unfolded,
    press: (row, desk, press) => void says.one(row, desk, press),
    select({ receipt }) {
      if (!selected.delete(receipt.id)) selected.add(receipt.id);
      many.show(selected.size);
    },
    fill: details({ bundle, language, add: says.add, remove: says.remove }),
  };
  const groups = GROUPS.map(group => ({
    group,
    list: growingList(find(`[data-group="${group}"]`), row => rowElement(row, context), keyIn(selected)),
  }));

  const forget = (/** @type {string} */ id) => rows.delete(id) && selected.delete(id);
  const chosen = () => [...selected].flatMap(id => rows.get(id) ?? []);

  /** @param {boolean} [anew] */
  function draw(anew = false) {
    const sought = sieve.now();
    let found = 0;
    ordered ??= grouped([...rows.values()]);
    for (const { group, list } of groups)
      found += list.show(
        ordered[group].filter(row => passes(row, sought, bundle)),
        anew,
      );
    sieve.found(found, rows.size);
    many.show(selected.size);
  }

  const made = (/** @type {Receipt} */ receipt) => rowOf(receipt, bundle, language, new Date());
  /** @param {Receipt[]} all */
  function take(all) {
    rows = new Map(all.map(receipt => [receipt.id, made(receipt)]));
    ordered = null;
    for (const id of selected) if (!rows.has(id)) selected.delete(id);
    sieve.offer([...rows.values()]);
    draw();
  }

  /** What the book says of these by now. @param {string[]} ids */
  async function refresh(ids) {
    const book = await toWrite();
    ordered = null;
    for (const id of ids) {
      const receipt = await book.get(id);
      if (receipt) rows.set(id, made(receipt));
      else forget(id);
    }
    draw();
  }

  return { take, rows: () => [...rows.values()] };
}

/** Everything that a row's element shows; what comes next counts days. @param {Set<string>} selected */
const keyIn =
  selected =>
  /** @param {Row} row */
  ({ receipt, states }) =>
    JSON.stringify([receipt, states, selected.has(receipt.id), dayInJapan(new Date())]);
