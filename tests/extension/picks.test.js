import assert from 'node:assert/strict';
import test from 'node:test';

import { inExtension, kept } from './kept-in-memory.js';

inExtension();
const { takeChoice } = await import('../../extension/capture/chosen-posts.js');
const { forgetBelongings } = await import('../../extension/store/forget.js');
const { askFor, barePicks, takePicked } = await import('../../extension/store/picks.js');

const saved = kept.session;

const ASKED = { id: '1-2', report: 'r1', tabId: 7, windowId: 3, private: false, adds: false, bare: false };
const TOLD = {
  permalink: 'https://board.example/5',
  author: 'みどり',
  author_id: null,
  number: '5',
  posted_at: null,
  text: '本文',
  certain: true,
};
const FROM = /** @type {chrome.runtime.MessageSender} */ ({ id: 'our-id', tab: { id: 7 } });

/** @param {object} [message] @param {object} [sender] */
const choose = (message = {}, sender = {}) =>
  takeChoice({ id: '1-2', posts: [TOLD], title: '題', ...message }, /** @type {any} */ ({ ...FROM, ...sender }));

test('what was chosen waits for the report it was chosen for, and is taken once', async () => {
  await askFor(ASKED);
  const picked = await choose();
  assert.deepEqual(picked?.picks, [
    {
      post: {
        permalink: 'https://board.example/5',
        author: 'みどり',
        author_id: '',
        number: '5',
        posted_at: '',
        text: '本文',
      },
      certain: true,
      unsure: [],
    },
  ]);
  assert.equal(await takePicked('another'), null);
  assert.equal((await takePicked('r1'))?.title, '題');
  assert.equal(await takePicked('r1'), null);
});

/** @type {[string, object, object][]} */
const STRANGERS = [
  ['nobody asked with this id', { id: '9-9' }, {}],
  ['it comes from another tab', {}, { tab: { id: 8 } }],
  ['it comes from another extension', {}, { id: 'their-id' }],
  ['it is no list of posts', { posts: 'posts' }, {}],
];
for (const [why, message, sender] of STRANGERS) {
  test(`a choice is not believed where ${why}`, async () => {
    await askFor(ASKED);
    assert.equal(await choose(message, sender), null);
    assert.equal(await takePicked('r1'), null);
  });
}

test('nobody chooses twice for one asking', async () => {
  await askFor(ASKED);
  assert.notEqual(await choose(), null);
  assert.equal(await choose(), null);
});

test('an address that is none of the web’s is never certain', async () => {
  await askFor(ASKED);
  const picked = await choose({ posts: [{ ...TOLD, permalink: 'javascript:alert(1)' }, null, 7] });
  assert.deepEqual(
    picked?.picks.map(({ post, certain }) => [post.permalink, certain]),
    [['', false]],
  );
});

test('where only the address may be kept, no words are taken, and none wait', async () => {
  await askFor(ASKED);
  await barePicks();
  const picked = await choose();
  assert.deepEqual([picked?.title, picked?.picks[0].post.text, picked?.picks[0].post.author], ['', '', '']);
  await barePicks();
  assert.equal(await takePicked('r1'), null);
});

test('whoever chooses in the very moment a harm forbids the words leaves none behind', async () => {
  await askFor(ASKED);
  await Promise.all([choose(), barePicks()]);
  assert.equal(JSON.stringify([...saved]).includes('本文'), false);
  await askFor(ASKED);
  await Promise.all([barePicks(), choose()]);
  assert.deepEqual((await takePicked('r1'))?.picks[0].post.text, '');
});

test('that a post is to be added is still known when the choice arrives', async () => {
  await askFor({ ...ASKED, adds: true });
  await choose();
  assert.equal((await takePicked('r1'))?.adds, true);
});

test('a choice goes with the report it was made for, and so does the asking', async () => {
  await askFor(ASKED);
  await choose();
  await forgetBelongings('another');
  assert.equal(saved.has('picked'), true);
  await forgetBelongings('r1');
  assert.equal(saved.has('picked'), false);

  await askFor(ASKED);
  await forgetBelongings('r1');
  assert.equal(await choose(), null);

  await askFor(ASKED);
  await forgetBelongings();
  assert.equal(saved.size, 0);
});
