import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';

import { fromBase64, hex, random, sha256, toBase64 } from '../../extension/browser/bytes.js';

test('bytes go into text and come back as they were, however many', () => {
  const every = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
  assert.equal(toBase64(every), Buffer.from(every).toString('base64'));
  assert.deepEqual(fromBase64(toBase64(every)), every);
  assert.equal(hex(every), Buffer.from(every).toString('hex'));
  assert.throws(() => fromBase64('*'));
});

test('a digest is the one that other programs tell', async () => {
  const bytes = random(32);
  assert.equal(bytes.length, 32);
  assert.equal(await sha256(bytes), createHash('sha256').update(bytes).digest('hex'));
});
