import assert from 'node:assert/strict';
import test from 'node:test';

import { asPrompts, byImportance, fieldOfRule, findingsByField } from '../../extension/report/model/finding-field.js';
import { committedBundle } from './knowledge.js';

const { rules } = committedBundle().preflight;

/** @type {[string, string][]} */
const STANDS_AT = [
  ['P00', 'url'],
  ['P01', 'url'],
  ['P02', 'url'],
  ['P05b', 'url'],
  ['P08', 'url'],
  ['P09', 'url'],
  ['P10', 'url'],
  ['P32', 'url'],
  ['P18', 'notes'],
  ['P46', 'notes'],
  ['P47', 'notes'],
  ['P14', ''],
  ['P15', ''],
  ['P28', ''],
];

for (const [id, field] of STANDS_AT) {
  test(`what ${id} finds stands at ${field || 'no field'}`, () => {
    assert.equal(fieldOfRule(rules.find(each => each.id === id)), field);
  });
}

/** @param {string} id @param {string} value */
const field = (id, value) => /** @type {any} */ ({ id, value, label: id });
const finding = (/** @type {string} */ id) =>
  /** @type {any} */ ({ id, severity: 'fix', message: { ja: '', en: '' }, mend: null });

test('a finding whose field the draft lacks stands above all of them', () => {
  const found = findingsByField({ fields: [field('url', 'x')], findings: [finding('P18'), finding('P00')] }, rules);
  assert.deepEqual(
    [...found].map(([at, all]) => [at, all.map(({ id }) => id)]),
    [
      ['', ['P18']],
      ['url', ['P00']],
    ],
  );
});

test('what was missing is there once the person has written the field themselves', () => {
  const draft = { fields: [field('url', 'x'), field('notes', '')], findings: [finding('P46'), finding('P00')] };
  assert.deepEqual([...findingsByField(draft, rules).keys()], ['notes', 'url']);
  assert.deepEqual([...findingsByField(draft, rules, { notes: '店の名前が書かれています。' }).keys()], ['url']);
  assert.deepEqual([...findingsByField(draft, rules, { notes: ' ', url: 'y' }).keys()], ['notes', 'url']);
});

test('what waits for one’s own words is a hint, and what is wrong with an address stays one', () => {
  const found = new Map([
    ['notes', [{ ...finding('P46'), severity: 'warn' }, finding('P18')]],
    ['url', [{ ...finding('P10'), severity: 'warn' }]],
  ]);
  assert.deepEqual(
    [...asPrompts(found)].map(([at, all]) => [at, all.map(({ severity }) => severity)]),
    [
      ['notes', ['info', 'fix']],
      ['url', ['warn']],
    ],
  );
});

test('a rule that newer knowledge brings, and this version does not know, stands above them, too', () => {
  const found = findingsByField({ fields: [field('url', 'x')], findings: [finding('X99')] }, rules);
  assert.deepEqual([...found.keys()], ['']);
});

test('what is to be mended comes first, then the address, the long ones, the rest, and the empty last', () => {
  const fields = [
    field('category', '名誉毀損'),
    field('found_at', ''),
    field('victim', 'わたし'),
    field('notes', 'い\nろ'),
    field('url', 'https://example.jp/'),
  ];
  const order = (/** @type {Map<string, unknown>} */ found) => byImportance(fields, found).map(({ id }) => id);
  assert.deepEqual(order(new Map()), ['url', 'notes', 'category', 'victim', 'found_at']);
  assert.deepEqual(order(new Map([['victim', []]])), ['victim', 'url', 'notes', 'category', 'found_at']);
});
