import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { inExtension, kept } from './kept-in-memory.js';
import { roundsAsked } from './quick-rounds.js';

inExtension();
const { hasPin, isLocked, lockNow, removePin, secondsToWait, setPin, stayOpen, tryPin } = await import(
  '../../extension/store/records-lock.js'
);
const { forgetAtLeaving, forgetEverything } = await import('../../extension/store/forget.js');

const AT = new Date('2026-11-29T12:00:00Z');
const after = (/** @type {number} */ seconds) => new Date(AT.getTime() + seconds * 1000);

beforeEach(async () => {
  kept.local.clear();
  kept.session.clear();
});

test('without a PIN nothing is locked, and anything opens', async () => {
  assert.deepEqual([await hasPin(), await isLocked(AT)], [false, false]);
  assert.deepEqual(await tryPin('', AT), { kind: 'open' });
});

test('who sets a PIN is in; ten minutes later, or once locked, it is asked for', async () => {
  await setPin('2580', AT);
  assert.equal(await isLocked(AT), false);
  assert.equal(await isLocked(after(599)), false);
  assert.equal(await isLocked(after(600)), true);
  await lockNow();
  assert.equal(await isLocked(AT), true);
  assert.deepEqual(await tryPin('２５８０', AT), { kind: 'open' });
  assert.equal(await isLocked(AT), false);
});

test('as long as somebody is at it, it stays open; a closed one is not opened by that', async () => {
  await setPin('2580', AT);
  await stayOpen(after(500));
  assert.equal(await isLocked(after(900)), false);
  await stayOpen(after(1200));
  assert.equal(await isLocked(after(1201)), true);
});

test('three wrong ones cost thirty seconds, also for the right one, after a reload, too', async () => {
  await setPin('2580', AT);
  await lockNow();
  assert.deepEqual(await tryPin('1', AT), { kind: 'wrong', left: 2 });
  assert.deepEqual(await tryPin('2', AT), { kind: 'wrong', left: 1 });
  assert.deepEqual(await tryPin('3', AT), { kind: 'wait', seconds: 30 });
  assert.deepEqual(await tryPin('2580', after(1)), { kind: 'wait', seconds: 29 });
  assert.equal(await secondsToWait(after(10)), 20);
  assert.equal(await isLocked(after(10)), true);
  assert.deepEqual(await tryPin('4', after(30)), { kind: 'wrong', left: 2 });
  assert.deepEqual(await tryPin('2580', after(31)), { kind: 'open' });
  assert.deepEqual(await tryPin('5', after(700)), { kind: 'wrong', left: 2 });
});

test('several pages at once have no more tries than one', async () => {
  await setPin('2580', AT);
  await lockNow();
  const tried = await Promise.all(['1', '2', '3', '2580'].map(pin => tryPin(pin, AT)));
  assert.deepEqual(
    tried.map(({ kind }) => kind),
    ['wrong', 'wrong', 'wait', 'wait'],
  );
});

test('a clock that is set back neither opens anything nor lets anybody wait for hours', async () => {
  await setPin('2580', AT);
  assert.equal(await isLocked(after(-3600)), true);
  for (const pin of ['1', '2', '3']) await tryPin(pin, AT);
  assert.equal(await secondsToWait(after(-3600)), 30);
});

test('every try costs as much time as guessing is to cost', async () => {
  roundsAsked.length = 0;
  await setPin('2580', AT);
  for (const pin of ['1', '2580']) await tryPin(pin, AT);
  assert.deepEqual(roundsAsked, [600_000, 600_000, 600_000]);
});

test('the PIN itself is nowhere, and two of the same leave different hashes', async () => {
  await setPin('93817264', AT);
  const first = JSON.stringify([...kept.local]);
  await setPin('93817264', AT);
  const second = JSON.stringify([...kept.local]);
  assert.doesNotMatch(first + second + JSON.stringify([...kept.session]), /93817264/);
  assert.notEqual(first, second);
});

test('it stays when one leaves, locked; taking it away and forgetting everything end it', async () => {
  await setPin('2580', AT);
  await forgetAtLeaving(false);
  assert.equal(await isLocked(AT), true);
  await removePin();
  assert.equal(await hasPin(), false);
  await setPin('2580', AT);
  await forgetEverything();
  assert.equal(await hasPin(), false);
});
