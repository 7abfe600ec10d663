import assert from 'node:assert/strict';
import test from 'node:test';

/** What the page answers each time that something is run in it; null where it lets nobody in. @type {(object | null)[]} */
let answers = [];
const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
const executeScript = async () => {
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  if (!answer) throw new Error('Cannot access contents of the page.');
  return [{ result: answer }];
};
const runtime = { id: 'our-id', getURL: (/** @type {string} */ path) => `chrome-extension://our-id${path}` };
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
const { newKept } = await import('../../extension/store/reports.js');
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

/** @param {'menu' | 'toolbar'} by @param {string} [url] */
async function asked(by, url = PAGE) {
  /** @type {(() => void)[]} */
  const listeners = [];
  const session = {
    bundle: { harms: [], platforms: [{ id: 'any', posts: {} }] },
    here: {},
    place: 'panel',
    saved: newKept({ url, page_url: url }, { tabId: 7, pointed: pressed(by) }),
    store: { all: () => [] },
    onChange: (/** @type {() => void} */ listener) => void listeners.push(listener),
    change(/** @type {(saved: object) => void} */ mutate) {
      mutate(session.saved);
      listeners.forEach(listener => listener());
    },
  };
  const asking = askingThePage(/** @type {any} */ (session));
  await new Promise(resolve => {
    const look = setInterval(() => session.saved.pointed === null && (clearInterval(look), resolve(undefined)), 20);
  });
  return { asking, session };
}

test('a page that gave no answer is asked once more', async () => {
  answers = [null, SITES, SEEN];
  const { asking, session } = await asked('menu');
  assert.deepEqual(session.saved.report.post, POST);
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
  const { asking, session } = await asked('menu');
  session.saved.report.url = POST.permalink;
  assert.equal(asking.isUnread(), false);
});
