import assert from 'node:assert/strict';
import test from 'node:test';
import { MOST_OTHERS } from '../../extension/engine/constants.js';
import {
  addPicks,
  removeOther,
  takeAll,
  takePicks,
  takeSeen,
  unsureOther,
  useClicked,
  useDoubted,
  useSuggested,
  waitingPosts,
} from '../../extension/report/model/seen-post.js';
import { newReport } from '../../extension/store/saved-report.js';
import { pressed } from '../../extension/store/waiting-click.js';

const PAGE = 'https://board.example/thread/1';
const POST = {
  permalink: `${PAGE}/5`,
  author: 'みどり',
  author_id: 'abc',
  number: '5',
  posted_at: '2026-11-20T09:12:00+09:00',
  text: 'こんにちは',
};
/** @type {import('../../extension/capture/look.js').PageAnswer} */
const SEEN = { post: POST, certain: true, sure: true, posts: 9, title: 'A thread', quote: '', address: PAGE };
const NOTHING = { permalink: '', author: '', author_id: '', number: '', posted_at: '', text: '' };

/** @param {string} [url] */
const clicked = (url = PAGE) => newReport({ url, page_url: PAGE }, { tabId: 7, pointed: pressed('menu') });

/** @param {Partial<typeof SEEN>} seen @param {string} [link] @param {'menu' | 'again'} [by] */
const after = (seen, link = '', by = 'menu') => {
  const saved = clicked(link || PAGE);
  takeSeen(saved, { ...SEEN, ...seen }, { ...pressed(by), link_url: link });
  return saved;
};

test('a proven post goes into the report, and what was clicked stays', () => {
  const saved = after({});
  assert.deepEqual(saved.report.post, POST);
  assert.equal(saved.report.url, PAGE);
  assert.deepEqual([saved.certain, saved.suggested, saved.pointed, saved.posts], [true, null, null, 9]);
});

test('an address that is not proven is only suggested; what else the post shows goes in', () => {
  const saved = after({ certain: false });
  assert.deepEqual(saved.report.post, { ...POST, permalink: '' });
  assert.deepEqual(saved.suggested, POST);
  assert.equal(saved.certain, false);
});

test('the page’s own selection keeps the ends of lines that the browser’s menu loses', () => {
  /** @param {string} told @param {string} quote */
  const quoted = (told, quote) => {
    const saved = clicked();
    saved.report.quote = told;
    takeSeen(saved, { ...SEEN, quote }, pressed('menu'));
    return saved.report.quote;
  };
  assert.equal(quoted('一行目 二行目', '一行目\n二行目'), '一行目\n二行目');
  assert.equal(quoted('一行目 二', '一行目\n二行目'), '一行目\n二行目');
  assert.equal(quoted('一行目', '別のことば'), '一行目');
  assert.equal(quoted('一行目', ''), '一行目');
  assert.equal(quoted('', '一行目\n二行目'), '一行目\n二行目');
});

test('what the page does not prove is remembered until the person has looked', () => {
  const saved = after({ certain: false, unsure: ['author'] });
  assert.deepEqual(saved.unsure, ['author']);
  useSuggested(saved);
  assert.deepEqual(saved.unsure, []);
});

test('of a post that may be another one than was clicked, nothing goes in by itself', () => {
  const saved = after({ certain: false, sure: false });
  assert.deepEqual(saved.report.post, NOTHING);
  assert.deepEqual(saved.suggested, POST);
});

/** @type {[string, string, boolean][]} */
const LINKS = [
  ['the post’s own link', POST.permalink, true],
  ['its author on the same site', 'https://board.example/user/3', true],
  ['the same site’s page for phones', 'https://m.board.example/thread/1/5', true],
  ['another site', 'https://shop.example/?id=42', false],
  ['a site with a name that only ends alike', 'https://otherboard.example/', false],
];
for (const [name, link, isPost] of LINKS) {
  test(`whoever points at a link to ${name} means ${isPost ? 'the post' : 'that place'}`, () => {
    const saved = after({}, link);
    assert.equal(saved.report.post.permalink, isPost ? POST.permalink : '');
    assert.equal(saved.report.url, link);
    assert.equal(saved.suggested?.permalink ?? '', isPost ? '' : POST.permalink);
  });
}

test('an address that is the clicked one already is not suggested again', () => {
  assert.equal(after({ certain: false }, POST.permalink).suggested, null);
});

test('the person makes it sure, and can go back to what they clicked', () => {
  const saved = after({ certain: false });
  useSuggested(saved);
  assert.deepEqual([saved.report.post, saved.certain, saved.suggested], [POST, true, null]);
  useClicked(saved);
  assert.deepEqual([saved.report.post, saved.suggested], [NOTHING, POST]);
});

test('where nothing was seen, nothing changes but that the page was asked', () => {
  const saved = after({ post: NOTHING, certain: false, posts: 0 });
  assert.deepEqual([saved.report.post, saved.suggested, saved.pointed], [NOTHING, null, null]);
});

test('captured again, only the same post comes back', () => {
  const saved = after({});
  saved.report.post = { ...POST, text: '', author: '' };
  saved.bared = true;
  assert.equal(
    takeSeen(saved, { ...SEEN, post: { ...POST, permalink: `${PAGE}/6`, text: 'another' } }, pressed('again')),
    false,
  );
  assert.deepEqual([saved.report.post.text, saved.bared], ['', true]);
  assert.equal(takeSeen(saved, SEEN, pressed('again')), true);
  assert.deepEqual([saved.report.post, saved.bared], [POST, false]);
});

test('a post without an address of its own is captured again only while its page is there', () => {
  const saved = after({ post: { ...POST, permalink: '' } });
  saved.bared = true;
  assert.equal(takeSeen(saved, { ...SEEN, address: 'https://board.example/thread/2' }, pressed('again')), false);
  assert.equal(takeSeen(saved, { ...SEEN, address: `${PAGE}#top` }, pressed('again')), true);
});

test('the frame that told of a post is the one to ask again', () => {
  const saved = clicked();
  takeSeen(saved, SEEN, pressed('menu', 4));
  assert.equal(saved.frameId, 4);
});

test('the first proven of several picks is the report’s own; the doubtful wait for a look', () => {
  const [sixth, seventh] = [6, 7].map(number => ({ ...POST, permalink: `${PAGE}/${number}`, number: String(number) }));
  const saved = clicked();
  takePicks(
    saved,
    [
      { post: POST, certain: false },
      { post: sixth, certain: true },
      { post: seventh, certain: true },
    ],
    'A thread',
  );
  assert.deepEqual(saved.report.post, sixth);
  assert.deepEqual(saved.report.others, [seventh]);
  assert.deepEqual(saved.doubted, [POST]);

  useDoubted(saved, 0);

  assert.deepEqual([saved.report.others, saved.doubted], [[seventh, POST], []]);
});

/** @type {[string, Partial<typeof SEEN>, boolean][]} */
const ADDRESSLESS = [
  ['with an address of its own', {}, false],
  ['whose address is only supposed, until the person has looked', { certain: false }, false],
  ['whose page has many, and says no address of it', { post: { ...POST, permalink: '' }, certain: false }, true],
  [
    'whose only address would be that of a page with many',
    { post: { ...POST, permalink: PAGE }, certain: false },
    true,
  ],
  ['that is alone in its page', { post: { ...POST, permalink: PAGE }, certain: false, posts: 1 }, false],
  ['that is none', { post: NOTHING, certain: false }, false],
];
for (const [what, seen, expected] of ADDRESSLESS) {
  test(`${expected ? 'it is known to have no address' : 'nothing is missing'}: a post ${what}`, () => {
    const saved = after(seen);
    assert.equal(saved.addressless && !saved.suggested, expected);
  });
}

test('a post that was chosen is known to be chosen, even where nothing of it may be kept', () => {
  const saved = clicked();
  takePicks(saved, [{ post: NOTHING, certain: false }], '');
  assert.equal(saved.addressless, true);
  takeSeen(saved, { ...SEEN, post: NOTHING, certain: false }, pressed('toolbar'));
  assert.equal(saved.addressless, true);
});

/** @param {number} number */
const numbered = number => ({ ...POST, permalink: `${PAGE}/${number}`, number: String(number) });

test('what is added joins the report’s posts, each once; the doubtful wait for a look', () => {
  const saved = after({});
  saved.report.others = [numbered(6)];
  saved.doubted = [numbered(7)];

  const picks = [POST, numbered(6), numbered(7), numbered(8)].map(post => ({ post, certain: true }));
  const outcome = addPicks(saved, [
    ...picks,
    { post: numbered(9), certain: false },
    { post: numbered(9), certain: false },
  ]);

  assert.deepEqual(outcome, { added: 2, waiting: 1, left: 0 });
  assert.deepEqual(saved.report.post, POST);
  assert.deepEqual(saved.report.others, [numbered(6), numbered(7), numbered(8)]);
  assert.deepEqual(saved.doubted, [numbered(9)]);
});

test('posts without addresses are told apart by what they show', () => {
  const saved = after({ post: { ...POST, permalink: '' }, certain: false });
  const [same, another] = ['こんにちは', 'さようなら'].map(text => ({
    post: { ...POST, permalink: '', text },
    certain: false,
  }));
  assert.equal(addPicks(saved, [same, another]).waiting, 1);
  assert.deepEqual(saved.doubted, [another.post]);
});

test('what a report cannot hold is left out and counted', () => {
  const saved = after({});
  const picks = Array.from({ length: MOST_OTHERS + 3 }, (_, place) => ({ post: numbered(place + 10), certain: true }));
  assert.deepEqual(addPicks(saved, picks), { added: MOST_OTHERS, waiting: 0, left: 3 });
});

test('posts that nobody has looked at are counted, and taken all at once', () => {
  const saved = after({});
  saved.report.others = [numbered(6)];
  assert.equal(waitingPosts(saved), 0);
  saved.doubted = [numbered(7), numbered(8)];
  assert.equal(waitingPosts(saved), 2);

  takeAll(saved);

  assert.deepEqual(saved.report.others, [numbered(6), numbered(7), numbered(8)]);
  assert.equal(waitingPosts(saved), 0);
});

test('the one that might be the report’s own counts among several, and is told of by itself alone', () => {
  const saved = after({ post: NOTHING, certain: false });
  saved.suggested = numbered(3);
  saved.certain = false;
  assert.equal(waitingPosts(saved), 0);
  saved.doubted = [numbered(4)];
  assert.equal(waitingPosts(saved), 2);

  takeAll(saved);

  assert.deepEqual([saved.report.post.number, saved.report.others], ['3', [numbered(4)]]);
});

test('a proven post around a link that was meant is not taken in its place', () => {
  const saved = after({ post: NOTHING, certain: false });
  Object.assign(saved, { suggested: numbered(3), certain: true, doubted: [numbered(4)] });
  takeAll(saved);
  assert.deepEqual([saved.suggested, saved.report.others], [numbered(3), [numbered(4)]]);
});

/** @type {[string, (saved: ReturnType<typeof clicked>, picks: any[]) => unknown][]} */
const WAYS = [
  ['chosen in place of the report’s', (saved, picks) => takePicks(saved, picks, '')],
  ['added to the report’s', (saved, picks) => addPicks(saved, picks)],
];
for (const [how, take] of WAYS) {
  test(`what the page does not prove is remembered for each of the posts that are ${how}`, () => {
    const saved = clicked();
    if (how.startsWith('added')) saved.report.post = numbered(1);
    take(saved, [
      { post: numbered(1), certain: true, unsure: ['number'] },
      { post: numbered(2), certain: true, unsure: ['author', 'posted_at'] },
      { post: numbered(3), certain: true, unsure: [] },
      { post: numbered(4), certain: false, unsure: ['author'] },
      { post: { ...numbered(5), permalink: '', author: '' }, certain: false, unsure: ['author', 'number'] },
      { post: { ...NOTHING, text: 'ひとこと' }, certain: false, unsure: ['author'] },
    ]);
    const posts = [...saved.report.others, ...saved.doubted];
    assert.deepEqual(
      posts.map(post => unsureOther(saved, post)),
      [['author', 'posted_at'], [], ['author'], ['number'], []],
    );
  });
}

test('a doubt is gone when the person has looked at the post, and comes back with another choice', () => {
  const saved = clicked();
  const picks = [2, 3, 4].map(number => ({ post: numbered(number), certain: number < 3, unsure: ['author'] }));
  takePicks(saved, picks, '');
  useDoubted(saved, 0);
  assert.deepEqual(unsureOther(saved, numbered(3)), []);
  takeAll(saved);
  assert.deepEqual(unsureOther(saved, numbered(4)), ['author'], 'nobody has looked at each of them');
  removeOther(saved, 1);
  assert.deepEqual([saved.report.others, saved.doubts], [[numbered(3)], []]);
  takePicks(saved, picks, '');
  assert.deepEqual(unsureOther(saved, numbered(3)), ['author']);
});

test('a post that is proven by another look keeps no doubt of the first', () => {
  const saved = clicked();
  saved.report.post = numbered(1);
  addPicks(saved, [{ post: numbered(2), certain: false, unsure: ['author'] }]);
  addPicks(saved, [{ post: numbered(2), certain: true, unsure: [] }]);
  assert.deepEqual([saved.report.others, unsureOther(saved, numbered(2))], [[numbered(2)], []]);
});

test('a doubt is kept by no word of a post', () => {
  const saved = clicked();
  addPicks(saved, [{ post: { ...POST, permalink: '', number: '' }, certain: false, unsure: ['author'] }]);
  assert.deepEqual(saved.doubts, [{ of: '', unsure: ['author'] }]);
});
