/**
 * The squares of QR codes, held against those of another program: each line is a text's length, how many squares it has
 * in a row, the mask, and the SHA-256 of the squares as qrcode-generator 2.0.4 (npm) made them.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';

import { qrCode } from '../../extension/report/model/qr-code.js';

/** @type {[number, number, number, string][]} */
const MADE_ELSEWHERE = [
  [1, 21, 4, '842ce8ad3b627eb2'],
  [17, 21, 0, 'a2e824fea9174d07'],
  [18, 25, 6, 'c1d6f4d74f63dee7'],
  [60, 33, 7, 'ac5ee2a13d984abc'],
  [134, 41, 7, '4e23cc4934e084df'],
  [135, 45, 5, 'c213dc6fde1831a6'],
  [230, 53, 7, '4bca55135e7aa717'],
  [271, 57, 6, 'fff8449171ce6551'],
  [400, 69, 3, 'f42036ebaf2a2a65'],
  [1000, 105, 4, 'bf4bd4234a34a7b7'],
  [2048, 149, 7, 'f3359e03233bdf95'],
  [2953, 177, 7, '35f4cbb3df261779'],
];

const textOf = (/** @type {number} */ length) => 'https://'.padEnd(length, 'abc-_./:#?=0123456789').slice(0, length);

for (const [length, size, mask, digest] of MADE_ELSEWHERE) {
  test(`a text of ${length} bytes has the squares that another program gives it`, () => {
    const squares = qrCode(textOf(length), mask);
    assert.equal(squares?.length, size);
    const written = squares.map(row => `${row.map(Number).join('')}\n`).join('');
    assert.equal(createHash('sha256').update(written).digest('hex').slice(0, 16), digest);
  });
}

test('without a mask being named it is one of the eight', () => {
  const chosen = JSON.stringify(qrCode('https://example.com/'));
  const all = Array.from({ length: 8 }, (_, mask) => JSON.stringify(qrCode('https://example.com/', mask)));
  assert.ok(all.includes(chosen));
});

test('what is too long has none', () => assert.equal(qrCode('x'.repeat(2954)), null));
