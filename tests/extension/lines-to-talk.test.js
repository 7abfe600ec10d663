/** @import {Channel} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test from 'node:test';
import { triage } from '../../extension/engine/triage.js';
import { linesToTalk } from '../../extension/report/model/lines-to-talk.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const situation = { harm: 'suicide_notice', role: 'sender', wish: 'talk' };

/**
 * @param {(channel: Channel) => boolean | null} isOpen
 * @param {boolean | null} [under18]
 * @param {any} [language]
 */
const lines = (isOpen, under18 = null, language = 'ja') =>
  linesToTalk(bundle, { triage: triage(bundle, situation, under18), situation }, language, under18, isOpen);

test('a person in danger of their own life finds numbers of those who listen, and not 110 among them', () => {
  const numbers = lines(() => true).map(({ channel }) => channel.phone);
  assert.ok(numbers.includes('0120-279-338'), String(numbers));
  assert.ok(numbers.includes('0120-061-338'), String(numbers));
  assert.ok(!numbers.includes('110'));
});

test('a line that is open now stands before one that is not', () => {
  const last = lines(() => true)[0].channel.phone;
  const sorted = lines(({ phone }) => phone !== last);
  assert.equal(sorted.at(-1)?.channel.phone, last);
});

test('who is grown up is not shown the lines for children, who is a child is', () => {
  const forChildren = bundle.desks.childline.channels?.find(({ phone }) => phone)?.phone;
  const numbers = (/** @type {boolean} */ under18) => lines(() => true, under18).map(({ channel }) => channel.phone);
  assert.ok(numbers(true).includes(forChildren));
  const own = ['kodomo_sos', 'childline'].flatMap(id => bundle.desks[id].channels?.map(({ phone }) => phone) ?? []);
  assert.ok(own.includes(numbers(true)[0]));
  assert.ok(!numbers(false).includes(forChildren));
});

test('a line on which nobody speaks the language is not shown', () => {
  const foreign = bundle.desks.mamorou.channels?.find(({ languages }) => languages && !languages.includes('ja'));
  assert.ok(foreign);
  const labels = (/** @type {'ja' | 'en'} */ language) =>
    lines(() => true, null, language).map(({ channel }) => channel.label.ja);
  assert.ok(!labels('ja').includes(foreign.label.ja));
  assert.ok(labels('en').includes(foreign.label.ja));
});

test('lines that speak one’s language come first; who reads plain Japanese finds those of others last', () => {
  const spoken = (/** @type {string} */ language) =>
    lines(() => true, null, language).map(({ channel }) => channel.languages);
  for (const language of ['en', 'zh', 'ko', 'pt', 'vi']) {
    assert.ok(spoken(language)[0]?.includes(language), `${language}: ${spoken(language)}`);
    assert.ok(spoken(language).every(each => each?.includes(language) ?? true));
  }
  assert.equal(
    spoken('ja-easy').findIndex(each => each && !each.includes('ja')),
    spoken('ja').length,
  );
});
