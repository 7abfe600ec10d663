import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { bookInMemory } from './book-in-memory.js';
import { inExtension, kept } from './kept-in-memory.js';
import { committedBundle } from './knowledge.js';

/** @import {EventKind, Receipt, ReceiptEvent} from '../../extension/engine/receipts.js' */

inExtension();
const { postKey } = await import('../../extension/engine/post-key.js');
const { bookKey, bookKeyMade, keyOf, setStaying, staysAtLeaving } = await import(
  '../../extension/store/receipt-key.js'
);
const { Receipts, unsaid } = await import('../../extension/store/receipts.js');

const bundle = committedBundle();
const KEY = keyOf(new Uint8Array(32).fill(7));
const POST = 'https://x.com/a/status/1990000000000000000';

/** @param {Partial<Receipt>} [more] @returns {Receipt} */
const facts = (more = {}) => ({
  id: 'r1',
  schema: 1,
  made_at: '2026-11-03T12:00:00.000Z',
  edition: '2026-11-01.1',
  situation: { harm: 'defamation', role: 'victim', wish: 'takedown' },
  evidence: 'allowed',
  post: { sent: POST, seen: `${POST}?s=20`, number: '1990000000000000000', certain: true },
  desks: [],
  ...more,
});

const openBook = (book = bookInMemory(), now = '2026-11-29T00:00:00Z') =>
  new Receipts(
    book,
    KEY,
    address => postKey(bundle, address),
    () => new Date(now),
  );

/** @param {EventKind} kind @param {Partial<ReceiptEvent>} [more] */
const at = (kind, more = {}) => ({ desk: 'ihc', event: { kind, ...more } });

/** @param {Receipt | null} receipt */
const kinds = receipt => receipt?.desks.flatMap(({ events }) => events.map(({ kind }) => kind)) ?? [];

beforeEach(() => kept.local.clear());

test('what happened is kept with what was reported, and added to, never changed', async () => {
  const receipts = openBook();
  await receipts.record(facts(), [at('opened', { id: 'o1' })]);
  await receipts.add([{ id: 'r1', happened: [at('sent'), { desk: 'jinken', event: { kind: 'opened' } }] }]);
  const receipt = await receipts.get('r1');
  assert.deepEqual(kinds(receipt), ['opened', 'sent', 'opened']);
  assert.deepEqual(
    receipt?.desks.map(({ desk }) => desk),
    ['ihc', 'jinken'],
  );
  assert.equal(receipt?.desks[0].events[1].at, '2026-11-29T00:00:00.000Z');
});

test('what two pages tell of the same press is kept once', async () => {
  const book = bookInMemory();
  const both = [openBook(book), openBook(book)];
  await Promise.all(both.map(each => each.record(facts(), [at('opened', { id: 'o1' })])));
  assert.deepEqual(kinds(await both[0].get('r1')), ['opened']);
});

test('two windows at once lose nothing of each other', async () => {
  const book = bookInMemory();
  await openBook(book).record(facts(), [at('opened')]);
  const all = Array.from({ length: 20 }, (_, index) =>
    openBook(book).add([{ id: 'r1', happened: [at('note', { id: `n${index}`, note: `${index}` })] }]),
  );
  await Promise.all(all);
  assert.equal(kinds(await openBook(book).get('r1')).length, 21);
});

test('for whatever write that fails, what was said to be kept is there, and nothing is doubled', async () => {
  const steps = [
    (/** @type {InstanceType<typeof Receipts>} */ r) => r.record(facts(), [at('opened', { id: 'e1' })]),
    (/** @type {InstanceType<typeof Receipts>} */ r) => r.add([{ id: 'r1', happened: [at('filled', { id: 'e2' })] }]),
    (/** @type {InstanceType<typeof Receipts>} */ r) => r.record(facts(), [at('opened', { id: 'e1' })]),
    (/** @type {InstanceType<typeof Receipts>} */ r) => r.add([{ id: 'r1', happened: [at('sent', { id: 'e3' })] }]),
    (/** @type {InstanceType<typeof Receipts>} */ r) =>
      r.takeIn([facts({ desks: [{ desk: 'ihc', events: [{ id: 'e4', at: '2026-11-05', kind: 'gone' }] }] })]),
    (/** @type {InstanceType<typeof Receipts>} */ r) => r.takeBack({ r1: ['e3'] }),
  ];
  for (let failing = 0; failing <= steps.length; failing += 1) {
    const book = bookInMemory({ failing });
    const receipts = openBook(book);
    /** @type {string[]} */
    const shown = [];
    let isTakenBack = false;
    for (const [index, step] of steps.entries()) {
      const isKept = await step(receipts).then(
        () => true,
        () => false,
      );
      if (isKept && index < 5) shown.push(['e1', 'e2', 'e1', 'e3', 'e4'][index]);
      if (isKept && index === 5) isTakenBack = true;
    }
    const there = (await receipts.get('r1'))?.desks.flatMap(({ events }) => events.map(({ id }) => id)) ?? [];
    const known = await receipts.get('r1');
    if (!known) continue;
    assert.equal(new Set(there).size, there.length);
    // Where the receipt could not be begun, what was added to nothing was not said to be kept.
    const expected = new Set(shown.filter(id => id !== 'e3' || !isTakenBack));
    if (failing !== 0) for (const id of expected) assert.ok(there.includes(id), `${failing}: ${id}`);
  }
});

test('nothing that is added to a receipt that is not there is said to be kept', async () => {
  assert.deepEqual(await openBook().add([{ id: 'r9', happened: [at('sent')] }]), {});
});

test('a slip is taken back without a trace, and only what was just added', async () => {
  const receipts = openBook();
  await receipts.record(facts(), [at('opened')]);
  const added = await receipts.add([{ id: 'r1', happened: [at('gone'), at('note')] }]);
  await receipts.takeBack(added);
  assert.deepEqual(kinds(await receipts.get('r1')), ['opened']);
});

test('facts follow the report until it was sent, and stay from then on', async () => {
  const receipts = openBook();
  await receipts.record(facts(), [at('opened')]);
  await receipts.record(facts({ post: { sent: 'https://b.example/2' } }), [at('opened')]);
  assert.equal((await receipts.get('r1'))?.post.sent, 'https://b.example/2');
  await receipts.add([{ id: 'r1', happened: [at('sent')] }]);
  await receipts.record(facts(), [at('opened')]);
  assert.equal((await receipts.get('r1'))?.post.sent, 'https://b.example/2');
  assert.deepEqual(kinds(await receipts.get('r1')), ['opened', 'opened', 'sent', 'opened']);
});

test('of a report of which only the address may be kept nothing else is in the book', async () => {
  const book = bookInMemory();
  const receipts = openBook(book);
  const post = { sent: POST, seen: `${POST}?x`, author_id: '@secret', posted_at: '2026-11-01', number: '1' };
  await receipts.record(facts({ evidence: 'url_only', post }), [at('opened'), at('note', { note: '秘密のことば' })]);
  const receipt = await receipts.get('r1');
  assert.deepEqual(receipt?.post, { sent: POST, number: '1' });
  assert.doesNotMatch(JSON.stringify(receipt), /secret|秘密/);
});

test('a post is known again by any of its addresses, and by the one to the letter', async () => {
  const receipts = openBook();
  await receipts.record(facts({ post: { sent: POST, others: ['https://bbs.example/t/5#p3'] } }), [at('sent')]);
  for (const address of [
    POST,
    'https://mobile.twitter.com/a/status/1990000000000000000?t=1',
    'http://bbs.example/t/5#p3',
  ])
    assert.equal((await receipts.about([address])).length, 1, address);
  assert.deepEqual(await receipts.about(['https://x.com/a/status/1990000000000000001', '']), []);
});

test('what has no key any more is not there, and says nothing to those who look', async () => {
  const book = bookInMemory();
  await openBook(book).record(facts(), [at('opened')]);
  const [entry] = await book.page('', 9);
  const left = JSON.stringify(entry, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
  assert.doesNotMatch(left, /x\.com|defamation|ihc|1990/);
  const stranger = new Receipts(book, keyOf(new Uint8Array(32)), address => address);
  assert.equal(await stranger.get('r1'), null);
  assert.deepEqual(await stranger.about([POST]), []);
  // Begun anew under another key, it is a new one.
  await stranger.record(facts(), [at('copied')]);
  assert.deepEqual(kinds(await stranger.get('r1')), ['copied']);
});

test('whether it was sent is asked as long as nobody said, and not at once after it was put off', async () => {
  const book = bookInMemory();
  const receipts = openBook(book, '2026-11-29T00:00:00Z');
  await receipts.record(facts(), [at('opened')]);
  await receipts.record(facts({ id: 'r2' }), [at('opened'), at('withdrawn')]);
  await receipts.record(facts({ id: 'r3' }), [at('copied')]);
  assert.deepEqual(
    (await receipts.asking(5)).map(({ id }) => id),
    ['r1'],
  );
  await receipts.putOff('r1');
  assert.deepEqual(await receipts.asking(5), []);
  assert.equal((await openBook(book, '2026-11-30T00:00:00Z').asking(5)).length, 1);
  await receipts.add([{ id: 'r1', happened: [at('sent')] }]);
  assert.deepEqual(await openBook(book, '2026-12-30T00:00:00Z').asking(5), []);
});

test('a form that is opened once more after the answer is asked for again', async () => {
  const book = bookInMemory();
  const day = (/** @type {number} */ of) => openBook(book, `2026-11-0${of}T00:00:00Z`);
  await day(1).record(facts(), [at('opened')]);
  await day(2).add([{ id: 'r1', happened: [at('sent')] }]);
  await day(3).add([{ id: 'r1', happened: [at('answered', { outcome: 'needs_more' }), at('copied')] }]);
  assert.deepEqual(await day(4).asking(5), []);
  await day(5).record(facts(), [at('opened')]);
  const [asked] = await day(6).asking(5);
  assert.deepEqual(
    unsaid(asked).map(({ desk }) => desk),
    ['ihc'],
  );
  await day(7).add([{ id: 'r1', happened: [at('sent')] }]);
  assert.deepEqual(await day(8).asking(5), []);
});

test('a file is taken in once: what is new, what brings more, what is known already', async () => {
  const receipts = openBook();
  await receipts.record(facts(), [at('opened', { id: 'e1', at: '2026-11-03' })]);
  const event = /** @type {const} */ ({ id: 'e1', at: '2026-11-03', kind: 'opened' });
  const sent = /** @type {const} */ ({ id: 'e2', at: '2026-11-04', kind: 'sent' });
  const file = [
    facts({ desks: [{ desk: 'ihc', events: [event, sent] }] }),
    facts({ id: 'r2', post: { sent: 'https://b.example/2' } }),
  ];
  assert.deepEqual(await receipts.takeIn(file), { fresh: 1, grown: 1, same: 0 });
  assert.deepEqual(await receipts.takeIn(file), { fresh: 0, grown: 0, same: 2 });
  assert.equal((await receipts.about(['https://b.example/2'])).length, 1);
  assert.equal(await receipts.count(), 2);
});

test('ten thousand are read some at a time, each once', async () => {
  const receipts = openBook();
  const many = Array.from({ length: 1_700 }, (_, index) => facts({ id: `r${index}` }));
  await receipts.takeIn(many);
  const seen = new Set();
  for await (const page of receipts.pages()) for (const { id } of page) seen.add(id);
  assert.equal(seen.size, many.length);
});

test('the key is made once, and says by its place whether the receipts stay when one leaves', async () => {
  assert.equal(await bookKey(), null);
  const keys = await Promise.all([bookKeyMade(), bookKeyMade()]);
  assert.equal(await keys[0].nameOf('a'), await keys[1].nameOf('a'));
  assert.match(await keys[0].nameOf('a'), /^dup:[0-9a-f]{16}$/);
  assert.equal(await staysAtLeaving(), false);
  await setStaying(true);
  assert.equal(await staysAtLeaving(), true);
  assert.deepEqual([...kept.local.keys()], ['kept-receipts']);
  assert.equal(await (await bookKey())?.nameOf('a'), await keys[0].nameOf('a'));
  await setStaying(false);
  assert.deepEqual([...kept.local.keys()], ['receipts']);
});
