/**
 * The patches that the page makes, for tests/test_patches.py: a correction a line in, its patch a line out (JSON). The
 * argument is the places as they are compiled.
 */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { patchOf } from '../../extension/corrections/patch.js';

const places = JSON.parse(readFileSync(process.argv[2], 'utf8'));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { hosts, ...correction } = JSON.parse(line);
  const patch = patchOf(correction, places[correction.file]?.[correction.key], hosts);
  process.stdout.write(`${JSON.stringify(patch)}\n`);
}
