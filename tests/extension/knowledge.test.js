/** @import {Bundle} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { gzipSync } from 'node:zlib';

import { byEdition } from '../../extension/engine/changes-since.js';
import { bundleSchema, changed, committedBundle } from './knowledge.js';
import { newKeeper } from './signed.js';

const SERVER = 'http://127.0.0.1:8710';
const NEWER = `${committedBundle().edition.slice(0, 10)}.99`;

/** @type {Record<string, any>} */
let stored = {};
/** @type {(request: Request) => Response | Promise<Response>} */
let answer = () => Response.error();
const keeper = await newKeeper();
/** @type {string[]} */
let keys = [];
/** @type {Request[]} */
let asked = [];

const storage = {
  get: async (/** @type {string} */ key) => structuredClone(key in stored ? { [key]: stored[key] } : {}),
  set: async (/** @type {{}} */ values) => void Object.assign(stored, structuredClone(values)),
  remove: async (/** @type {string[]} */ names) => {
    for (const name of names) delete stored[name];
  },
};
Object.assign(globalThis, {
  chrome: { runtime: { id: 'tsuho' }, storage: { local: storage } },
  fetch: async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    if (url === '/knowledge/bundle.json.gz') return new Response(PACKED.bundle);
    if (url === '/knowledge/facts.json.gz') {
      unfolded += 1;
      return new Response(PACKED.facts);
    }
    if (url === '/knowledge/bundle.json') return whole();
    if (url === '/knowledge/start.json.gz') return new Response(PACKED.start);
    if (url === '/knowledge/signing-keys.json') return Response.json(keys);
    if (url === '/knowledge/bundle.schema.json') return Response.json(bundleSchema());
    asked.push(new Request(url, init));
    return answer(asked[asked.length - 1]);
  },
});

const FACTS = {
  police: { who: [{ ja: '誰でも。', en: 'Anyone.' }], anonymous: committedBundle().desks.police.anonymous },
};
let unfolded = 0;
const judge = () => Response.json(committedBundle());
/** The package's whole copy, by which newer knowledge is judged. @type {() => Response | Promise<Response>} */
let whole = judge;

const start = () => {
  const { version, schema, edition, product, groups, harms, roles, wishes } = committedBundle();
  return { version, schema, edition, product, groups, harms, roles, wishes, desks: {}, platforms: [] };
};

const packed = (/** @type {unknown} */ value) => new Uint8Array(gzipSync(JSON.stringify(value)));
/** The package's files, packed once for all that read them. */
const PACKED = { bundle: packed(committedBundle()), facts: packed(FACTS), start: packed(start()) };

// Only now: the module looks for the browser as it is loaded.
const { complete, dropUnfitKnowledge, forgetKnowledge, isKeptExpired, isWhole, loadBundle, loadStart, wholeDesk } =
  await import('../../extension/store/knowledge.js');
const { offered } = await import('../../extension/store/offered-knowledge.js');
const { refreshBundle } = await import('../../extension/store/refresh-knowledge.js');

const packaged = committedBundle();
const strangers = async (/** @type {Bundle} */ bundle) => (await newKeeper()).sign(JSON.stringify(bundle));
const newer = () => changed(bundle => Object.assign(bundle, { edition: NEWER, version: `${NEWER}+abc` }));

/** @param {BodyInit | null} body @param {ResponseInit} [init] */
const ours = (body, init) => new Response(body, { ...init, headers: { 'Tsuho-Server': '1', ETag: '"new"' } });

beforeEach(() => {
  stored = {};
  asked = [];
  keys = [keeper.key];
  whole = judge;
});

/** @param {Bundle} bundle @param {{expires?: string}} [says] as it is kept */
const signed = async (bundle, says) => ({
  bundle,
  signature: await keeper.sign(JSON.stringify(bundle), says),
  fetched_at: '2099-01-01T00:00:00Z',
});

// --- what a card tells once it is unfolded ---------------------------------------------------------------------------

test('what a card tells once it is unfolded comes from a file of its own, read once', async () => {
  const { who, anonymous, ...packed } = committedBundle().desks.police;
  const desk = /** @type {Bundle['desks'][string]} */ (packed);
  assert.ok(!isWhole(desk));
  assert.deepEqual((await wholeDesk(desk)).who, FACTS.police.who);
  assert.deepEqual(desk.anonymous, anonymous);
  assert.ok(isWhole(desk) && who);
  await wholeDesk({ ...packed, anonymous });
  assert.equal(unfolded, 1);
});

// --- what the pages read -------------------------------------------------------------------------------------------

test('the package’s knowledge is used while nothing newer is kept', async () => {
  assert.equal((await loadBundle()).version, packaged.version);
});

test('a page begins with a part of it, and whoever holds that part has the whole once it is complete', async () => {
  const bundle = await loadStart();
  const held = bundle;
  assert.deepEqual([bundle.edition, bundle.answers], [packaged.edition, undefined]);
  await Promise.all([complete(bundle), complete(bundle)]);
  assert.deepEqual(held, packaged);
});

test('newer knowledge that was kept is whole from the start', async () => {
  stored.knowledge = await signed(newer());
  const bundle = await loadStart();
  await complete(bundle);
  assert.deepEqual([bundle.edition, bundle.answers], [NEWER, newer().answers]);
});

test('newer knowledge that was kept is used instead', async () => {
  stored.knowledge = await signed(newer());
  assert.equal((await loadBundle()).edition, NEWER);
});

for (const [what, saved] of Object.entries({
  'an older bundle': await signed(changed(b => (b.edition = '2001-01-01.1'))),
  'the same edition': await signed(changed(b => (b.version = 'other'))),
  'a broken bundle': await signed(/** @type {any} */ ({ ...newer(), words: 1 })),
  'a bundle with a strange host': await signed({
    ...newer(),
    desks: changed(b => b.desks.ihc.hosts?.push('a.b')).desks,
  }),
  'a bundle that nobody has signed, as earlier versions kept it': { bundle: newer(), etag: '"new"' },
  'a bundle whose signature has expired': await signed(newer(), { expires: '2026-11-01' }),
  'a bundle signed by a stranger': { ...(await signed(newer())), signature: await strangers(newer()) },
  'something else': 'text',
})) {
  test(`${what} that was kept does not take the place of the package’s, and goes with the next version`, async () => {
    stored.knowledge = saved;
    assert.equal((await loadBundle()).version, packaged.version);
    await dropUnfitKnowledge(byEdition);
    assert.deepEqual(stored, {});
  });
}

test('what was kept by a key that a later version does not have is used no more', async () => {
  stored.knowledge = await signed(newer());
  keys = [(await newKeeper()).key];
  assert.equal((await loadBundle()).version, packaged.version);
});

test('of what expired while it was kept it can be told that it did', async () => {
  stored.knowledge = await signed(newer(), { expires: '2026-11-01' });
  assert.equal(await isKeptExpired(), true);
  stored.knowledge = await signed(newer());
  assert.equal(await isKeptExpired(), false);
  stored = {};
  assert.equal(await isKeptExpired(), false);
});

test('a storage that cannot be read keeps nobody from the package’s knowledge', async context => {
  context.mock.method(storage, 'get', async () => Promise.reject(new Error('the profile is broken')));
  assert.equal((await loadBundle()).version, packaged.version);
});

// --- asking a server -----------------------------------------------------------------------------------------------

/**
 * A server with this knowledge: signed by the keeper, by nobody (null), or as it says.
 * @param {unknown} bundle
 * @param {Parameters<typeof keeper.sign>[1] | null} [says]
 */
const serving =
  (bundle, says) =>
  async (/** @type {Request} */ { url, headers }) => {
    const text = JSON.stringify(bundle);
    const { version } = /** @type {Bundle} */ (bundle);
    if (!url.endsWith('.sig')) {
      const current = headers.get('If-None-Match') === `"${version}"`;
      return current ? ours(null, { status: 304 }) : ours(text);
    }
    return says === null ? ours('{}', { status: 404 }) : ours(JSON.stringify(await keeper.sign(text, says)));
  };
const paths = () => asked.map(({ url }) => url.replace(SERVER, ''));
const newest = () => changed(bundle => Object.assign(bundle, { edition: `${NEWER}9`, version: `${NEWER}9+abc` }));

test('a newer bundle that is signed is kept with its signature and its day, and is used from then on', async () => {
  answer = serving(newer());
  assert.deepEqual(await refreshBundle(SERVER), { state: 'newer' });
  assert.deepEqual(paths(), ['/v1/knowledge.sig', '/v1/knowledge']);
  assert.equal(stored.knowledge.signature.key, keeper.key);
  assert.ok(Date.parse(stored.knowledge.fetched_at));
  assert.equal((await loadBundle()).edition, NEWER);
  assert.deepEqual(await offered(), { newest: NEWER, refused: '' });
});

test('a server that has what is in use is not asked for it', async () => {
  stored.knowledge = await signed(newer());
  const before = structuredClone(stored);
  answer = serving(newer());
  assert.deepEqual(await refreshBundle(SERVER), { state: 'same' });
  assert.deepEqual([paths(), stored], [['/v1/knowledge.sig'], before]);
});

for (const says of [null, {}, { expires: '2026-11-01' }]) {
  test(`the package’s own knowledge needs no signature, and may have any: ${JSON.stringify(says)}`, async () => {
    answer = serving(packaged, says);
    assert.deepEqual(await refreshBundle(SERVER), { state: 'same' });
    assert.deepEqual(stored, {});
  });
}

test('without a key nothing is asked for, and whatever a server has is refused', async () => {
  keys = [];
  answer = serving(newer());
  assert.deepEqual(await refreshBundle(SERVER), { state: 'refused', reason: 'no_keys' });
  assert.deepEqual(asked, []);
});

test('what is kept, signed again for longer, holds for longer; never for less', async () => {
  stored.knowledge = await signed(newer(), { expires: '2098-01-01' });
  for (const [expires, holds] of [
    ['2098-06-01', '2098-06-01'],
    ['2098-03-01', '2098-06-01'],
  ]) {
    answer = serving(newer(), { expires });
    assert.deepEqual(await refreshBundle(SERVER), { state: 'same' });
    assert.equal(stored.knowledge.signature.expires, holds);
  }
});

test('the same edition again changes nothing', async () => {
  answer = serving(changed(bundle => (bundle.version = `${packaged.edition}+abc`)));
  assert.deepEqual(await refreshBundle(SERVER), { state: 'same' });
  assert.deepEqual(stored, {});
});

test('what is older than the newest that was taken does not come back, not even once that was put away', async () => {
  answer = serving(newest());
  assert.equal((await refreshBundle(SERVER)).state, 'newer');
  await forgetKnowledge();
  answer = serving(newer());
  assert.deepEqual(await refreshBundle(SERVER), { state: 'refused', reason: 'older', detail: NEWER });
  assert.equal((await loadBundle()).version, packaged.version);
  answer = serving(newest());
  assert.equal((await refreshBundle(SERVER)).state, 'newer');
});

test('knowledge is used only once it is remembered as the newest', async context => {
  const { set } = storage;
  context.mock.method(storage, 'set', async (/** @type {{}} */ values) =>
    'knowledge' in values ? set(values) : Promise.reject(new Error('QUOTA_BYTES')),
  );
  answer = serving(newer());
  assert.equal((await refreshBundle(SERVER)).state, 'unreachable');
  assert.deepEqual(stored, {});
});

test('why the last offer was refused is remembered until one is not', async () => {
  answer = serving(newer(), null);
  assert.deepEqual(await refreshBundle(SERVER), { state: 'refused', reason: 'unsigned' });
  assert.equal((await offered()).refused, 'unsigned');
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await refreshBundle(SERVER);
  assert.equal((await offered()).refused, 'unsigned');
  answer = serving(newer());
  await refreshBundle(SERVER);
  assert.equal((await offered()).refused, '');
});

/** @type {[string, () => Response | Promise<Response>][]} */
const UNREADABLE = [
  ['is not there', () => new Response('', { status: 404 })],
  ['cannot be read', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is cut off', () => new Response('{"edition":')],
];
for (const [how, answered] of UNREADABLE) {
  test(`nothing newer is taken or used while the whole package that it is judged by ${how}`, async () => {
    whole = answered;
    answer = serving(newer());
    assert.equal((await refreshBundle(SERVER)).state, 'unreachable');
    assert.deepEqual(stored, {});
    stored.knowledge = await signed(newer());
    assert.equal((await loadBundle()).version, packaged.version);
  });
}

const strange = changed(b => b.desks.ihc.hosts?.push('evil.example')).desks;
const endless = () =>
  new ReadableStream({ pull: controller => controller.enqueue(new Uint8Array(64 * 1024).fill(32)) });
/** @param {Response} body */
const insteadOfTheBundle = body => async (/** @type {Request} */ request) =>
  request.url.endsWith('.sig') ? serving(newest())(request) : body;

/** @type {[string, {state: string, reason?: string}, (request: Request) => Response | Promise<Response>][]} */
const TROUBLE = [
  [
    'an older bundle',
    { state: 'refused', reason: 'older' },
    serving(changed(b => Object.assign(b, { edition: '2001-01-01.1', version: '2001-01-01.1+a' }))),
  ],
  ['a bundle with a strange host', { state: 'refused', reason: 'host' }, serving({ ...newest(), desks: strange })],
  ['a bundle that nobody has signed', { state: 'refused', reason: 'unsigned' }, serving(newest(), null)],
  ['one that has expired', { state: 'refused', reason: 'expired' }, serving(newest(), { expires: '2026-11-01' })],
  [
    'one by no key of ours',
    { state: 'refused', reason: 'unknown_key' },
    serving(newest(), { key: `${'A'.repeat(59)}=` }),
  ],
  ['another edition than was signed', { state: 'refused', reason: 'other_bytes' }, insteadOfTheBundle(ours('{}'))],
  ['something that is no signature', { state: 'refused', reason: 'unreadable_signature' }, () => ours('<html>')],
  ['an endless signature', { state: 'refused', reason: 'unreadable' }, () => ours(endless())],
  ['an endless answer', { state: 'refused', reason: 'unreadable' }, insteadOfTheBundle(ours(endless()))],
  ['another program’s answer', { state: 'unreachable', reason: 'other_program' }, () => Response.json(newer())],
  ['an error', { state: 'unreachable', reason: 'error' }, () => ours('{}', { status: 500 })],
  ['no answer', { state: 'unreachable', reason: 'refused' }, () => Promise.reject(new TypeError('Failed to fetch'))],
];

for (const [what, expected, given] of TROUBLE) {
  test(`${what} leaves what was there, and says so`, async () => {
    stored.knowledge = await signed(newer());
    const before = structuredClone(stored.knowledge);
    answer = given;
    const { state, reason } = /** @type {any} */ (await refreshBundle(SERVER));
    assert.deepEqual({ state, reason }, expected);
    assert.deepEqual(stored.knowledge, before);
  });
}

test('a disk without room is no reason to fail', async context => {
  context.mock.method(storage, 'set', async () => Promise.reject(new Error('QUOTA_BYTES')));
  answer = serving(newer());
  assert.equal((await refreshBundle(SERVER)).state, 'unreachable');
});
