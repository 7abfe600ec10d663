import assert from 'node:assert/strict';
import test from 'node:test';

import { addressesIn } from '../../extension/engine/pasted-address.js';
import { inOneLine } from '../../extension/report/model/pasted-lines.js';

const POST = 'https://x.com/someone/status/1234567890';

const BELOW = [
  '--\n山田 花子',
  '2026/11/20',
  '2026/11/20 10:15',
  '- 山田',
  '09012345678',
  '20261120',
  'https://bbs.example.jp/t/5',
];
for (const below of BELOW)
  test(`${below}: what stands below an address does not stick to it`, () => {
    assert.equal(addressesIn(inOneLine(`${POST}\r\n${below}`))[0], POST);
  });

for (const broken of ['https://x.com/someone/sta\ntus/1234567890', 'https://x.com/a/status/12345\r\n67890'])
  test(`${JSON.stringify(broken)} was one address, and is one again`, () => {
    assert.equal(inOneLine(broken), broken.replace(/\r?\n/, ''));
  });
