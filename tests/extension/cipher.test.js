import assert from 'node:assert/strict';
import test from 'node:test';

import { chacha20 } from '../../extension/store/cipher.js';

const bytes = (/** @type {string} */ hex) => Uint8Array.from(Buffer.from(hex.replaceAll(/[\s:]/g, ''), 'hex'));
const KEY = Uint8Array.from({ length: 32 }, (_, at) => at);

test('RFC 8439, 2.4.2: its own text becomes its own cipher text', () => {
  const text =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, " +
    'sunscreen would be it.';
  const sealed = chacha20(KEY, bytes('00 00 00 00 00 00 00 4a 00 00 00 00'), new TextEncoder().encode(text), 1);
  assert.equal(
    Buffer.from(sealed).toString('hex'),
    '6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0b' +
      'f91b65c5524733ab8f593dabcd62b3571639d624e65152ab8f530c359f0861d8' +
      '07ca0dbf500d6a6156a38e088a22b65e52bc514d16ccf806818ce91ab7793736' +
      '5af90bbf74a35be6b40b8eedf2785e42874d',
  );
});

test('RFC 8439, A.1: the first block of a key and a nonce of zeros', () => {
  const stream = chacha20(new Uint8Array(32), new Uint8Array(12), new Uint8Array(64));
  assert.equal(
    Buffer.from(stream).toString('hex'),
    '76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7' +
      'da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586',
  );
});

test('what was enciphered is deciphered by the same, whatever its length', () => {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  for (const length of [0, 1, 63, 64, 65, 1000]) {
    const text = crypto.getRandomValues(new Uint8Array(length));
    assert.deepEqual(chacha20(KEY, nonce, chacha20(KEY, nonce, text)), text);
  }
});
