/** A correction on its way: what a mail and what a device that shares are given. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { mailOf, shareOf } from '../../extension/corrections/sending.js';

const PATCH = 'diff --git a/x b/x\n-phone = "1 & 2"\n+phone = "窓口?#"\n';

/** What a mail program reads. @param {string} address */
function read(address) {
  const { pathname, search } = new URL(address);
  const said = new URLSearchParams(search.replaceAll('+', '%2B'));
  return { to: pathname, subject: said.get('subject'), body: said.get('body') };
}

test('a mail goes to whoever takes corrections, with the patch in it line by line', () => {
  assert.deepEqual(read(mailOf('keepers+tsuho@example.jp', '訂正 1+1', PATCH, 'attach')), {
    to: 'keepers+tsuho@example.jp',
    subject: '訂正 1+1',
    body: PATCH.replaceAll('\n', '\r\n'),
  });
});

test('a mail that would be too long for a system asks for the file instead of losing its end', () => {
  const address = mailOf('keepers@example.jp', '訂正', 'あ'.repeat(500), 'attach x.patch');
  assert.equal(read(address).body, 'attach x.patch');
  assert.ok(address.length < 2000);
});

test('a device that shares files is given the patch as a text, whole; another nothing', async () => {
  /** @type {ShareData[]} */
  const shared = [];
  const device = (/** @type {boolean} */ can) => ({
    canShare: () => can,
    share: async (/** @type {ShareData | undefined} */ data) => void (data && shared.push(data)),
  });
  assert.equal(shareOf('a.patch', PATCH, device(false)), null);
  assert.equal(shareOf('a.patch', PATCH, /** @type {any} */ ({})), null);
  await shareOf('a.patch', PATCH, device(true))?.();
  const [file] = shared[0].files ?? [];
  assert.deepEqual([file.name, file.type, await file.text()], ['a.patch.txt', 'text/plain', PATCH]);
});
