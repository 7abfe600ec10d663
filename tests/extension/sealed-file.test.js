import assert from 'node:assert/strict';
import test from 'node:test';

import { readReceipts } from '../../extension/engine/receipts-file.js';
import { opened, sealed } from '../../extension/records/sealed-file.js';
import { roundsAsked } from './quick-rounds.js';

const TEXT = JSON.stringify({ format: 'tsuho-receipts', version: 1, receipts: [], note: '記録のことば' });

test('a file under a password is opened by it alone, and says nothing to anybody else', async () => {
  const packed = await sealed(TEXT, 'ことば 4');
  assert.doesNotMatch(packed, /receipts"|記録/);
  assert.deepEqual(readReceipts(packed), { trouble: 'sealed' });
  assert.equal(await opened(packed, 'ことば ４'), TEXT); // the same, typed wide
  assert.equal(await opened(packed, 'ことば 5'), null);
  assert.equal(await opened(packed, ''), null);
  assert.notEqual(JSON.parse(await sealed(TEXT, 'ことば 4')).cipher.text, JSON.parse(packed).cipher.text);
});

test('a file that was damaged or made to hold the page up is refused', async () => {
  const whole = JSON.parse(await sealed(TEXT, 'x'));
  const changed = (/** @type {object} */ part) => JSON.stringify({ ...whole, ...part });
  const text = whole.cipher.text;
  for (const part of [
    { cipher: { ...whole.cipher, text: text.slice(4) } },
    { cipher: { ...whole.cipher, text: `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}` } },
    { cipher: undefined },
    { key: { ...whole.key, rounds: 99_000_000 } },
    { key: { ...whole.key, rounds: 'many' } },
    { key: { ...whole.key, salt: '!' } },
  ])
    assert.equal(await opened(changed(part), 'x'), null, JSON.stringify(part).slice(0, 60));
  assert.ok(roundsAsked.every(rounds => rounds === 600_000));
});
