import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { DEFAULT_SERVER } from '../../extension/engine/constants.js';
import { aboutIn } from '../../extension/store/about-me.js';
import { counted } from '../../extension/store/forget.js';
import { settingsIn } from '../../extension/store/settings.js';

const LAST = { harms: ['defamation'], role: 'victim', wish: 'takedown' };

test('the default server is the one that the product facts name', () => {
  const product = readFileSync(new URL('../../shared_data/product.toml', import.meta.url), 'utf8');
  assert.equal(product.match(/^server = "([^"]+)"/m)?.[1], DEFAULT_SERVER);
});

test('what was kept comes back', () => {
  const saved = { 'setting:server': 'http://a.example', 'setting:language': 'en', 'setting:last': LAST, other: 1 };
  assert.deepEqual(settingsIn(saved), { server: 'http://a.example', language: 'en', last: LAST });
});

test('what is missing or broken is the default', () => {
  const defaults = { server: DEFAULT_SERVER, language: 'auto', last: { harms: [], role: '', wish: '' } };
  assert.deepEqual(settingsIn({}), defaults);
  assert.deepEqual(settingsIn({ 'setting:server': 1, 'setting:language': '../x', 'setting:last': 'x' }), defaults);
  assert.deepEqual(settingsIn({ 'setting:last': { harms: 'x', role: 1 } }), defaults);
});

test('what is forgotten is counted by what it was', () => {
  const keys = ['report:1', 'report:2', 'chosen-report', 'setting:server', 'about:me', 'form:1:ihc', 'knowledge'];
  assert.deepEqual(counted(keys), { reports: 2, settings: 2, other: 3 });
});

test('of a person’s own facts only those that forms know are kept, trimmed, and nothing empty', () => {
  const facts = { name: ' 山田花子 ', email: '', phone: 1, password: 'x' };
  assert.deepEqual(aboutIn({ allowed: false, facts }), { allowed: false, facts: { name: '山田花子' } });
  assert.deepEqual(aboutIn(undefined), { allowed: true, facts: {} });
});
