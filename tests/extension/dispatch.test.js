import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

import { dispatcher } from '../../extension/background/dispatch.js';

const OURS = 'chrome-extension://our-id/';
const EXTENSION = new URL('../../extension/', import.meta.url);

/** @typedef {chrome.runtime.MessageSender} Sender */

const page = /** @type {Sender} */ ({ id: 'our-id', url: `${OURS}report/index.html` });
const script = /** @type {Sender} */ ({ id: 'our-id', url: 'https://board.example/', tab: { id: 7 } });
const pageInTab = /** @type {Sender} */ ({ ...page, tab: { id: 8 } });

/** @param {unknown} message @param {Sender} sender what the background does on hearing it */
async function heard(message, sender) {
  /** @type {unknown[]} */
  const handled = [];
  /** @type {unknown[]} */
  const answers = [];
  const note =
    (/** @type {string} */ name, result = Promise.resolve(true)) =>
    (/** @type {object} */ content) => {
      handled.push([name, content]);
      return result;
    };
  const failing = Promise.reject(new Error('The storage is full.'));
  failing.catch(() => undefined);
  const listener = dispatcher(
    {
      openForm: { from: 'ourPages', handle: note('openForm') },
      formAnswered: { from: 'ourPages', handle: note('formAnswered', failing), answers: true },
      forgetPerson: { from: 'ourPages', handle: note('forgetPerson'), answers: true },
      picked: { from: 'tabs', handle: note('picked') },
    },
    OURS,
  );
  const waits = listener(message, sender, answer => answers.push(answer));
  await new Promise(resolve => setImmediate(resolve));
  return { handled, waits, answers };
}

const NOTHING = { handled: [], waits: false, answers: [] };

test('a message comes to the one who answers for it, with what it brings', async () => {
  const { handled, waits, answers } = await heard({ message: 'openForm', asks: true, beside: 1 }, page);
  assert.deepEqual([handled, waits, answers], [[['openForm', { asks: true, beside: 1 }]], false, []]);
});

test('who waits for an answer gets it, also where it could not be done', async () => {
  assert.deepEqual((await heard({ message: 'forgetPerson', private: false }, page)).answers, [true]);
  const failed = await heard({ message: 'formAnswered' }, pageInTab);
  assert.deepEqual([failed.waits, failed.answers], [true, [false]]);
});

/** @type {[string, unknown, Sender][]} */
const IGNORED = [
  ['a name that nobody knows', { message: 'sendTheForm' }, page],
  ['a name that every object has', { message: 'constructor' }, page],
  ['a message without a name', { picked: '1' }, page],
  ['no object at all', 'openForm', page],
  ['nothing', null, page],
  ['a page’s script that would open a form', { message: 'openForm', job: {} }, script],
  ['a page’s script that would erase something', { message: 'forgetPerson' }, script],
  ['a sender that says nothing of itself', { message: 'openForm', job: {} }, {}],
  ['a choice of posts from outside any tab', { message: 'picked', id: '1' }, page],
];

for (const [what, message, sender] of IGNORED) {
  test(`the background ignores ${what}`, async () => assert.deepEqual(await heard(message, sender), NOTHING));
}

test('posts that were chosen are heard from the tab they were chosen in', async () => {
  assert.deepEqual((await heard({ message: 'picked', id: '1', posts: [] }, script)).handled, [
    ['picked', { id: '1', posts: [] }],
  ]);
});

test('every message goes through the one table of messages', () => {
  const told = readFileSync(new URL('browser/messages.js', EXTENSION), 'utf8');
  const names = [...told.matchAll(/^ \* @property \{\{brings: .+\} (\w+)/gm)].map(([, name]) => name).sort();
  const modules = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.js') && !/^(?:injected|report[\\/]packed)[\\/][\w-]+\.js$/.test(path),
  );
  const sources = modules.map(path => readFileSync(new URL(path, EXTENSION), 'utf8'));
  const sent = sources.flatMap(text => [...text.matchAll(/(?:\bsend\(|\bmessage: )'(\w+)'/g)]);
  assert.deepEqual([...new Set(sent.map(([, name]) => name))].sort(), names);
});
