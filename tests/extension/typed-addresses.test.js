/**
 * What people paste for an address, and what is offered, told and left out: shared_data/cases/addresses.toml and
 * wrong_addresses.toml. Python answers the same in tests/test_typed_addresses.py.
 *
 * @typedef {{offers?: string[][], plain?: string[], own?: string[][], marks?: string[][], unmarked?: string[],
 *   unoffered?: string[], cut?: string[][], unmeant?: string[][], clean?: string[][]}} Case
 * @import {RawReport} from '../../extension/engine/reports.js'
 */

import assert from 'node:assert/strict';
import test from 'node:test';

import { draft } from '../../extension/engine/drafting.js';
import { findings, looks } from '../../extension/engine/preflight.js';
import { cleanReport } from '../../extension/engine/reports.js';
import { committedBundle } from './knowledge.js';
import { readByPython } from './read-by-python.js';

/** @type {Case[]} */
const cases = [...readByPython.addresses, ...readByPython.wrong_addresses];
const bundle = committedBundle();
const SITUATION = { harm: 'drugs', role: 'witness', wish: 'takedown' };
const NOW = new Date('2026-11-24T03:00:00Z');

/** @param {string} url */
const told = url => findings(looks(bundle, SITUATION, cleanReport({ url }), NOW), null);

/** @param {RawReport} report */
const drafts = report => {
  const clean = cleanReport(report);
  return Object.values(bundle.desks).flatMap(desk => draft(bundle, SITUATION, clean, desk, null)?.text ?? []);
};

for (const [typed, ...meant] of cases.flatMap(each => each.offers ?? [])) {
  test(`${typed}: what is meant is offered, and no stop is without a way on`, () => {
    const found = told(typed);
    const offered = found.map(({ mend }) => mend?.url);
    for (const each of meant) assert.ok(offered.includes(each), JSON.stringify(found));
    assert.ok(found.every(({ severity, mend }) => severity !== 'stop' || mend));
  });
}

for (const typed of cases.flatMap(each => each.plain ?? [])) {
  test(`${typed}: nothing is said, and drafts hold it`, () => {
    assert.deepEqual(told(typed), []);
    assert.ok(drafts({ url: typed }).filter(text => text.includes(typed)).length > 10);
  });
}

const PAGE = 'https://bbs.example.jp/t/5';
for (const [typed, part] of cases.flatMap(each => each.own ?? [])) {
  test(`${typed}: it is told, and in no draft`, () => {
    assert.notDeepEqual(told(typed), []);
    for (const report of [
      { url: typed },
      { url: PAGE, page_url: typed },
      { url: PAGE, media_url: typed },
      { url: PAGE, post: { permalink: typed } },
      { url: PAGE, others: [{ permalink: typed }] },
    ])
      assert.ok(!drafts(report).some(text => text.includes(part)), JSON.stringify(report));
  });
}

for (const [typed, without] of cases.flatMap(each => each.marks ?? [])) {
  test(`${typed}: what points to a person is told`, () => {
    const found = told(typed).filter(({ id }) => id === 'P41');
    assert.deepEqual(
      found.map(({ mend }) => mend?.url ?? ''),
      [without],
    );
  });
}

for (const typed of cases.flatMap(each => each.unmarked ?? [])) {
  test(`${typed}: it holds no mark of a person`, () => assert.ok(told(typed).every(({ id }) => id !== 'P41')));
}

for (const typed of cases.flatMap(each => each.unoffered ?? [])) {
  test(`${typed}: what a desk gets anyway is not offered`, () =>
    assert.ok(told(typed).every(({ id }) => id !== 'P40')));
}

for (const [typed, ...meant] of cases.flatMap(each => each.cut ?? [])) {
  test(`${typed}: doubt is told of an address that was shortened`, () => {
    const found = told(typed);
    assert.ok(found.some(({ id }) => id === 'P40a'));
    assert.deepEqual(
      found.flatMap(({ mend }) => mend?.url ?? []),
      meant,
    );
  });
}

for (const [typed, address] of cases.flatMap(each => each.unmeant ?? []))
  test(`${typed}: ${address} is not offered`, () => assert.ok(told(typed).every(({ mend }) => mend?.url !== address)));

for (const [typed, clean] of cases.flatMap(each => each.clean ?? [])) {
  test(`${typed}: the desk gets ${clean}`, () => {
    const texts = drafts({ url: typed }).filter(text => text.split(/\s+/).includes(clean));
    assert.ok(texts.length > 10);
  });
}
