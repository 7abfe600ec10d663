import assert from 'node:assert/strict';
import test from 'node:test';

import { isOwn, isPrivate } from '../../extension/engine/own-address.js';

for (const host of [
  ...['localhost', 'router', 'nas.local', 'printer.lan', 'a.home.arpa', 'localhost.', 'fritz.box', 'nas。local'],
  ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.0.1', '169.254.1.1', '100.64.0.1', '0.0.0.0', '１０．0.0.1'],
  ...['127.1', '1.2.3', '127.0.0.01', '10.0.0.256', '0x7f.1', '%6c%6Fcalhost', '[::ffff:10.0.0.1]', '[::1]'],
  ...['[fe80::1%eth0]', '[fd00::1]'],
]) {
  test(`${host} can be reached by nobody outside`, () => assert.ok(isPrivate(host)));
}

for (const host of [
  ...['example.jp', '8.8.8.8', '172.32.0.1', '[2001:4860:4860::8888]', 'local.example.jp', '1.2.3.0xg', 'box.example'],
  ...['home.example', '日本語.jp'],
]) {
  test(`${host} is no private address`, () => assert.ok(!isPrivate(host)));
}

test('an address that was typed twice, or an app’s own, is not of this machine', () => {
  for (const address of ['https://https://e.jp/a', 'twitter://status?id=1', 'https://e.jp/why-http://', 'e.jp/a', ''])
    assert.ok(!isOwn(address), address);
  for (const address of ['app://localhost/a', 'https://e.jp/?u=http://10.0.0.1:80を見て', 'file:///C:/a'])
    assert.ok(isOwn(address), address);
});
