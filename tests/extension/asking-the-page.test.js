import assert from 'node:assert/strict';
import test from 'node:test';

/**
 * What the page answers each time that something is run in it; null where it lets nobody in.
 * @type {(object | null)[]}
 */
let answers = [];
const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
/** What happens while the page is asked. @type {() => void} */
let meanwhile = () => undefined;
const executeScript = async (/** @type {{func?: Function}} */ { func }) => {
  if (func?.name === 'areHere') return [{ result: [] }];
  meanwhile();
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  if (!answer) throw new Error('Cannot access contents of the page.');
  return [{ result: answer }];
};
const runtime = {
  id: 'our-id',
  getURL: (/** @type {string} */ path) => `chrome-extension://our-id${path}`,
  // No practice board listens.
  sendMessage: () => Promise.reject(new Error('Could not establish connection.')),
};
Object.assign(globalThis, {
  browser: {
    runtime,
    scripting: { executeScript },
    storage: { session: area, local: area, onChanged: { addListener() {} } },
  },
});
const locks = { request: (/** @type {string} */ _, /** @type {() => unknown} */ work) => work() };
Object.defineProperty(globalThis, 'navigator', { value: { locks, language: 'ja' }, configurable: true });
const { pressed } = await import('../../extension/store/waiting-click.js');
const { memoryArea } = await import('../../extension/browser/storage.js');
const { reportsIn } = await import('../../extension/store/reports.js');
const { newReport } = await import('../../extension/store/saved-report.js');
const { OpenReport } = await import('../../extension/report/open-report.js');
const { askingThePage } = await import('../../extension/report/sections/asking-the-page.js');

const PAGE = 'https://board.example/thread/1';
const POST = {
  permalink: `${PAGE}/5`,
  author: 'みどり',
  author_id: '',
  number: '5',
  posted_at: '',
  text: 'こんにちは',
};
const SEEN = { post: POST, certain: true, sure: true, posts: 9, title: '', quote: '', address: PAGE };
const SITES = { ids: [], there: true };

const BUNDLE = { harms: [], platforms: [{ id: 'any', posts: {} }] };
const CHOOSING = { pick: async () => false, takeChosen: async () => undefined, stopForOtherHarm: () => undefined };

/**
 * @param {'menu' | 'toolbar'} by
 * @param {string} [url]
 * @param {(report: import('../../extension/knowledge/types.js').Report) => void} [write] what is written meanwhile
 */
async function asked(by, url = PAGE, write) {
  const store = await reportsIn(memoryArea());
  const here = { windowId: null, tabId: null, private: false, tab: null };
  const saved = newReport({ url, page_url: url }, { tabId: 7, pointed: pressed(by) });
  const bundle = /** @type {any} */ (BUNDLE);
  const report = new OpenReport({ bundle, store, here, practice: [], saved });
  const asking = askingThePage({ bundle, here, surface: 'panel', report, store }, CHOOSING);
  meanwhile = () => {
    meanwhile = () => undefined;
    if (write) report.change(now => write(now.report), { typing: true });
  };
  await new Promise(resolve => report.onChange(() => report.saved.pointed || resolve(undefined)));
  return { asking, report };
}

test('a page that gave no answer is asked once more', async () => {
  answers = [null, SITES, SEEN];
  const { asking, report } = await asked('menu');
  assert.deepEqual(report.saved.report.post, POST);
  assert.equal(asking.isUnread(), false);
});

/** @type {[string, 'menu' | 'toolbar', string, boolean][]} */
const SHUT = [
  ['was right-clicked', 'menu', PAGE, true],
  ['was only in front', 'toolbar', PAGE, false],
  ['is none of the web', 'menu', 'chrome://version/', false],
];
for (const [what, by, url, told] of SHUT) {
  test(`a page that lets nobody in and ${what} is ${told ? '' : 'not '}said to be unread`, async () => {
    answers = [null];
    assert.equal((await asked(by, url)).asking.isUnread(), told);
  });
}

test('whoever pastes the address is no longer told that it is missing', async () => {
  answers = [null];
  const { asking, report } = await asked('menu');
  report.saved.report.url = POST.permalink;
  assert.equal(asking.isUnread(), false);
});

test('what the person writes while the page is asked stays', async () => {
  answers = [SITES, SEEN];
  const { report } = await asked('menu', PAGE, now => (now.post.author = 'あおい'));
  assert.deepEqual(report.saved.report.post, { ...POST, author: 'あおい' });
});

test('an answer about a post whose address the person has written over is left', async () => {
  const other = 'https://other.example/9';
  answers = [SITES, SEEN];
  const { asking, report } = await asked('menu', PAGE, now => (now.url = other));
  const { url, post } = report.saved.report;
  assert.deepEqual([url, post.permalink, post.author], [other, '', '']);
  assert.equal(asking.isUnread(), false);
});
