/**
 * The extension's engine as a program, for tests/test_parity.py: one question per line in, one answer per line out.
 * The bundle's file is the argument.
 *
 * @import {Bundle, Situation} from '../../extension/knowledge/types.js'
 */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { drafts } from '../../extension/engine/drafting.js';
import { triage } from '../../extension/engine/triage.js';
import { isPrivate, parse, withoutTracking } from '../../extension/engine/web-address.js';

/** @type {Bundle} */
const bundle = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { tracking } = bundle.preflight.lists;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  /** @type {{situation?: Situation, report?: {}, desks?: string[] | null, now: string, address: string}} */
  const { situation, report, desks, now, address } = JSON.parse(line);
  const answer = !situation
    ? { parts: parse(address), private: isPrivate(address), clean: withoutTracking(address, tracking) }
    : report
      ? drafts(bundle, situation, report, { desks: desks ?? null, now: new Date(now) })
      : triage(bundle, situation);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
