/** @import {Signature} from '../../extension/server/signature.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { readSignature, refusal, signedBundle, stillHolds } from '../../extension/server/signature.js';
import { newKeeper } from './signed.js';

const [keeper, next, stranger] = await Promise.all([newKeeper(), newKeeper(), newKeeper()]);
const KEYS = [keeper.key, next.key];
const NOW = new Date('2026-11-29T12:00:00+09:00');
const IN_USE = ['2026-11-20.1', ''];

const bundle = (/** @type {string} */ edition, more = {}) =>
  JSON.stringify({ version: `${edition}+0123456789ab`, edition, ...more });
const TEXT = bundle('2026-11-28.2');
const OLDER = bundle('2026-11-01.1');
const OTHER = bundle('2026-11-28.2', { words: ['別の内容'] });

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

/**
 * All that is looked at, in the order in which it is.
 * @param {string | Signature} given @param {string} came what the server gave as the bundle
 * @param {{keys?: string[], editions?: string[], now?: Date}} [where]
 * @returns {Promise<string>} '' where it is taken
 */
const judged = async (given, came, { keys = KEYS, editions = IN_USE, now = NOW } = {}) => {
  const signature = readSignature(typeof given === 'string' ? given : JSON.stringify(given));
  if (!signature) return 'unreadable_signature';
  const why = await refusal(signature, keys, editions, now);
  if (why) return why;
  const signed = await signedBundle(signature, bytes(came));
  return 'refused' in signed ? signed.refused : '';
};

const good = await keeper.sign(TEXT);
const ends = (/** @type {string} */ expires) => keeper.sign(TEXT, { expires });

/** @type {[string, string, () => Promise<string>][]} */
const TABLE = [
  ['what the keeper signed', '', () => judged(good, TEXT)],
  ['what the next key signed', '', async () => judged(await next.sign(TEXT), TEXT)],
  ['what one key signed where only the other is left', 'unknown_key', () => judged(good, TEXT, { keys: [next.key] })],
  ['anything, where there is no key', 'unknown_key', () => judged(good, TEXT, { keys: [] })],
  ['what a stranger signed', 'unknown_key', async () => judged(await stranger.sign(TEXT), TEXT)],
  [
    'what a stranger signed in the keeper’s name',
    'forged',
    async () => judged(await stranger.sign(TEXT, { key: keeper.key }), TEXT),
  ],
  [
    'what one keeper signed in the other’s name',
    'forged',
    async () => judged(await keeper.sign(TEXT, { key: next.key }), TEXT),
  ],
  ['a signature that was stretched', 'forged', () => judged({ ...good, expires: '2099-12-31' }, TEXT)],
  ['a signature put on other bytes', 'forged', async () => judged({ ...good, sha256: 'a'.repeat(64) }, OTHER)],
  ['a signature put on another edition', 'forged', async () => judged({ ...good, edition: '2026-11-29.1' }, TEXT)],
  ['the right signature on other bytes', 'other_bytes', () => judged(good, OTHER)],
  ['a bundle that was cut off', 'other_bytes', () => judged(good, TEXT.slice(0, -1))],
  ['a bundle with something behind it', 'other_bytes', () => judged(good, `${TEXT}\n`)],
  ['nothing in the bundle’s place', 'other_bytes', () => judged(good, '')],
  ['another signed edition in its place', 'other_bytes', () => judged(good, OLDER)],
  [
    'a signature that calls the bytes another edition',
    'other_edition',
    async () => judged(await keeper.sign(TEXT, { edition: '2026-11-29.1' }), TEXT),
  ],
  [
    'a signature that calls them another version',
    'other_edition',
    async () => judged(await keeper.sign(TEXT, { version: '2026-11-28.2+ffffffffffff' }), TEXT),
  ],
  [
    'signed bytes that are no bundle',
    'unreadable',
    async () => judged(await keeper.sign(TEXT, { sha256: await sha256('<html>') }), '<html>'),
  ],
  [
    'signed bytes that are nothing',
    'unreadable',
    async () => judged(await keeper.sign(TEXT, { sha256: await sha256('null') }), 'null'),
  ],
  ['an older edition, genuine', 'older', async () => judged(await keeper.sign(OLDER), OLDER)],
  [
    'an edition from before the newest that was ever taken',
    'older',
    () => judged(good, TEXT, { editions: ['2026-11-20.1', '2026-11-28.10'] }),
  ],
  [
    'the newest that was ever taken, again',
    '',
    () => judged(good, TEXT, { editions: ['2026-11-20.1', '2026-11-28.2'] }),
  ],
  [
    'a signature in its last minute in Japan',
    '',
    async () => judged(await ends('2026-11-29'), TEXT, at('23:59+09:00')),
  ],
  ['one a minute later', 'expired', async () => judged(await ends('2026-11-28'), TEXT, at('00:00+09:00'))],
  ['one whose day goes on elsewhere', 'expired', async () => judged(await ends('2026-11-29'), TEXT, at('15:00Z'))],
  [
    'one that is years old, by a clock that is years ahead',
    'expired',
    async () => judged(await ends('2027-02-28'), TEXT, { now: new Date('2031-01-01T00:00:00Z') }),
  ],
  [
    'one that has not expired by a clock that is years behind',
    '',
    async () => judged(await ends('2027-02-28'), TEXT, { now: new Date('2001-01-01T00:00:00Z') }),
  ],
  ...['', 'null', '1', '"text"', '[]', '{}', '<html>', JSON.stringify(good).slice(0, -5)].map(
    text =>
      /** @type {[string, string, () => Promise<string>]} */ ([
        `${JSON.stringify(text).slice(0, 20)} for a signature`,
        'unreadable_signature',
        () => judged(text, TEXT),
      ]),
  ),
  ...Object.entries({
    format: 'tsuho-signature 2',
    edition: '2026-11-28.2\n',
    version: ['2026-11-28.2+0123456789ab'],
    sha256: 'A'.repeat(64),
    expires: 'never',
    key: '',
    signature: 'AA==',
  }).map(
    ([part, value]) =>
      /** @type {[string, string, () => Promise<string>]} */ ([
        `a signature whose ${part} is ${JSON.stringify(value).slice(0, 30)}`,
        'unreadable_signature',
        () => judged(JSON.stringify({ ...good, [part]: value }), TEXT),
      ]),
  ),
];

/** @param {string} time on the 29th */
const at = time => ({ now: new Date(`2026-11-29T${time}`) });

const sha256 = async (/** @type {string} */ text) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes(text))).toString('hex');

for (const [what, expected, judging] of TABLE) {
  test(`${what} is ${expected ? `refused: ${expected}` : 'taken'}`, async () =>
    assert.equal(await judging(), expected));
}

test('what was taken holds while its day has not passed and its key is one of the package’s', () => {
  assert.ok(stillHolds(good, KEYS, NOW));
  assert.ok(!stillHolds(good, [next.key], NOW));
  assert.ok(!stillHolds({ ...good, expires: '2026-11-28' }, KEYS, NOW));
  assert.ok(!stillHolds(undefined, KEYS, NOW));
});
