import assert from 'node:assert/strict';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { areHere, markHere, pickHere, recognise, seeHere, stopHere } from '../../extension/capture/in-page.js';

/**
 * Runs a function as `executeScript` does: its text alone, in a scope that has none of our modules.
 * @param {Function} func @param {object} scope @param {...unknown} given
 */
const inPage = (func, scope, ...given) => {
  const page = {
    document: { title: '掲示板', querySelector: () => null, querySelectorAll: () => [] },
    location: { hostname: 'board.example', pathname: '/1', search: '?p=2', href: 'https://board.example/1?p=2' },
    getSelection: () => '選んだ言葉',
    given,
    ...scope,
  };
  return JSON.parse(JSON.stringify(runInNewContext(`(${func})(...given) ?? null`, page)));
};

const POST = { permalink: 'https://board.example/1/5', certain: true };
const PROVEN = { certain: true, sure: true };
const LIKELY = { certain: false, sure: false };

/**
 * A page in which the click can be found so or so, with so many posts.
 * @param {{clicked?: string, likely?: string, selected?: string, posts: number, boxed?: boolean}} page
 */
const pageWith = ({ clicked, likely, selected, posts, boxed = true }) => {
  const describePost = Object.assign((/** @type {string | null} */ element) => ({ ...POST, of: element }), {
    boxOf: () => (boxed ? 'box' : null),
    boxes: (/** @type {unknown} */ _, /** @type {number} */ most) => new Array(Math.min(posts, most)).fill('box'),
  });
  const findClicked = Object.assign(() => clicked ?? null, {
    likely: () => likely ?? null,
    selected: () => selected ?? null,
  });
  return { tsuho: { describePost, findClicked } };
};

/** @type {[says: string, by: string, page: Parameters<typeof pageWith>[0], of: string | null, expected: object][]} */
const RIGHT_CLICKS = [
  ['the post that was certainly clicked is sure', 'menu', { clicked: 'it', posts: 2 }, 'it', PROVEN],
  ['a post that traces alone point at is only likely', 'menu', { likely: 'it', posts: 2 }, 'it', LIKELY],
  [
    'a clicked element in no post leaves several to choose from',
    'menu',
    { clicked: 'it', posts: 2, boxed: false },
    null,
    LIKELY,
  ],
  ['a click that nothing tells means the only post', 'menu', { posts: 1 }, null, PROVEN],
  ['a click that nothing tells on a page without posts means the page', 'menu', { posts: 0 }, null, PROVEN],
  ['a click that nothing tells among several is not sure', 'menu', { posts: 2 }, null, LIKELY],
  [
    'a press on the toolbar means the page, whatever traces there are',
    'toolbar',
    { likely: 'it', posts: 2 },
    null,
    PROVEN,
  ],
];
for (const [says, by, page, of, expected] of RIGHT_CLICKS) {
  test(says, () => {
    const { post, certain, sure } = inPage(seeHere, pageWith(page), { by, selects: false }, []);
    assert.deepEqual({ certain, sure }, expected);
    assert.equal(post.of, of);
  });
}

test('an address that is not proven is never certain, however sure the post', () => {
  const { tsuho } = pageWith({ clicked: 'it', posts: 1 });
  const unproven = Object.assign(() => ({ ...POST, certain: false }), tsuho.describePost, {});
  const seen = inPage(seeHere, { tsuho: { ...tsuho, describePost: unproven } }, { by: 'menu', selects: false }, []);
  assert.deepEqual([seen.certain, seen.sure], [false, true]);
});

test('what is selected is read where words were selected, and only there', () => {
  const page = pageWith({ clicked: 'clicked', selected: 'selected', posts: 1 });
  const toolbar = inPage(seeHere, page, { by: 'toolbar', selects: true, selection: '' }, []);
  assert.deepEqual([toolbar.post.of, toolbar.quote], ['selected', '選んだ言葉']);
  assert.equal(inPage(seeHere, page, { by: 'toolbar', selects: true, selection: '' }, [], 3).quote, '選んだ');
  assert.equal(inPage(seeHere, page, { by: 'menu', selects: false }, []).quote, '');
});

test('a page is known by its host, by its path, and by the click its scripts remember', () => {
  assert.deepEqual(inPage(recognise, {}), { host: 'board.example', path: '/1?p=2', software: [], marked: null });
  const { tsuho } = pageWith({ posts: 0 });
  assert.equal(inPage(recognise, { tsuho }).marked, '');
  inPage(markHere, { tsuho }, 'click-1');
  assert.equal(inPage(recognise, { tsuho }).marked, 'click-1');
});

test('a page is asked what it calls the software that made it', () => {
  const metas = [{ name: 'generator', content: 'WordPress 6.9' }];
  const document = { querySelectorAll: () => metas };
  assert.deepEqual(inPage(recognise, { document }).software, ['generator=WordPress 6.9']);
});

test('an engine is known by its marks, and broken ones are none', () => {
  const document = {
    querySelector(/** @type {string} */ css) {
      if (css === '(') throw new SyntaxError('not a valid selector');
      return css === '#xf' ? {} : null;
    },
  };
  assert.deepEqual([...inPage(areHere, { document }, ['(', '#xf', '.phpbb'])], [1]);
});

test('posts chosen in the page are sent under their id, and nothing is sent when none is', async () => {
  /** @type {object[]} */
  const sent = [];
  const chrome = { runtime: { sendMessage: (/** @type {object} */ message) => sent.push(message) } };
  for (const posts of [[], [POST]]) {
    inPage(pickHere, { tsuho: { pickPosts: async () => posts }, chrome }, 'id-1', [], {});
    await new Promise(setImmediate);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(sent)), [
    { message: 'picked', id: 'id-1', posts: [POST], title: '掲示板' },
  ]);
});

test('choosing is taken away where it runs, and a page without our scripts is left alone', () => {
  let stopped = 0;
  const pickPosts = Object.assign(() => undefined, { stop: () => void (stopped += 1) });
  inPage(stopHere, { tsuho: { pickPosts } });
  inPage(stopHere, {});
  assert.equal(stopped, 1);
});
