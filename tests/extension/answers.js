/**
 * The extension's engine as a program, for tests/test_parity.py: one question per line in, one answer per line out.
 * The bundle's file is the argument.
 *
 * @import {Bundle, Situation} from '../../extension/knowledge/types.js'
 */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { drafts } from '../../extension/engine/drafting.js';
import { searchHarms } from '../../extension/engine/harm-search.js';
import { isPinned } from '../../extension/engine/pinned-hosts.js';
import { suggester } from '../../extension/engine/suggest.js';
import { triage } from '../../extension/engine/triage.js';
import { isPrivate, parse, withoutTracking } from '../../extension/engine/web-address.js';

/** @type {Bundle} */
const bundle = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { tracking } = bundle.preflight.lists;
const words = new URL('../../extension/knowledge/suggest.json', import.meta.url);
const suggest = suggester(JSON.parse(readFileSync(words, 'utf8')));

/**
 * @typedef {object} Question of one kind
 * @property {Situation} [situation]
 * @property {{}} [report]
 * @property {string[] | null} [desks]
 * @property {string} [now]
 * @property {string} [address]
 * @property {string[]} [hosts] whether the address is pinned to one of them
 * @property {string} [typed]
 * @property {string} [post] the words of a post
 */

/** @param {Question} question */
function answer({ situation, report, desks, now = '', address = '', hosts, typed, post }) {
  if (post !== undefined) return suggest(post);
  if (typed !== undefined) return searchHarms(bundle.harms, typed).map(harm => harm.id);
  if (hosts) return isPinned(address, hosts);
  if (!situation)
    return { parts: parse(address), private: isPrivate(address), clean: withoutTracking(address, tracking) };
  return report
    ? drafts(bundle, situation, report, { desks: desks ?? null, now: new Date(now) })
    : triage(bundle, situation);
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
