/** @import {SavedReport} from '../../extension/store/reports.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { inEveryOrder, World } from './every-order.js';

/** The world of the order that is being played. */
let world = new World();
/** Whatever is asked of the browser goes to that world. */
const current = (/** @type {(world: World) => any} */ part) =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        const found = part(world)[name];
        return typeof found === 'object' && found ? current(each => part(each)[name]) : found;
      },
    },
  );
/** @type {WeakMap<World, ReturnType<World['browser']>>} */
const browsers = new WeakMap();
const browserOf = (/** @type {World} */ each) => {
  if (!browsers.has(each)) browsers.set(each, each.browser());
  return browsers.get(each);
};
Object.assign(globalThis, { browser: current(browserOf) });
Object.defineProperty(globalThis, 'navigator', { value: { locks: current(each => each.locks) }, configurable: true });

const { leaveClick, pressed } = await import('../../extension/store/waiting-click.js');
const { keptReports } = await import('../../extension/store/reports.js');
const { newKept } = await import('../../extension/store/saved-report.js');
const { beginning } = await import('../../extension/report/beginning.js');
const { followOthers } = await import('../../extension/report/following.js');
const { OpenReport } = await import('../../extension/report/open-report.js');
const { askingThePage } = await import('../../extension/report/sections/asking-the-page.js');
await import('../../extension/store/forget.js');
await import('../../extension/store/form-jobs.js');
const { committedBundle } = await import('./knowledge.js');

// The pages of this test wait for nothing but the world.
const realTimeout = globalThis.setTimeout;
Object.assign(globalThis, { setTimeout: (/** @type {() => void} */ work) => world.timer(work) });

/** @type {[string, () => void][]} */
const told = [];
/**
 * Played before the first test begins: from then on node:test watches every promise, which takes longer than all that
 * is played.
 * @param {string} sentence
 * @param {() => Promise<void>} play
 */
async function played(sentence, play) {
  /** @type {[unknown] | null} */
  const failed = await play().then(
    () => null,
    error => [error],
  );
  told.push([
    sentence,
    () => {
      if (failed) throw failed[0];
    },
  ]);
}

const bundle = committedBundle();
/**
 * How many steps come before their turn. With one, seconds tell of each lock that is missing; two take minutes:
 * `EARLY=2 node --test tests/extension/following.test.js`
 */
const EARLY = Number(process.env.EARLY ?? 1);
const THREAD = 'https://board.example/thread/1';
const NOTES = 'わたしの文です。';
const TAB = { windowId: 1, tabId: 7, private: false, tab: { url: THREAD, title: '花の話' } };
const CHOOSING = { pick: async () => false, takeChosen: async () => undefined, stopForOtherHarm: () => undefined };

/** @param {string} number */
const post = number => ({
  permalink: `${THREAD}#${number}`,
  author: 'みどり',
  author_id: '',
  number,
  posted_at: '',
  text: `${number}番の文`,
});

/** What was reported before: a post with the person's words, which was taken to a desk. */
function takenToDesk() {
  const facts = { url: THREAD, page_url: THREAD, notes: NOTES, post: post('1') };
  const saved = newKept(facts, TAB, new Date('2026-11-20T00:00:00Z'));
  saved.certain = true;
  saved.opened = [{ desk: 'ihc', at: '2026-11-20T00:01:00.000Z' }];
  return saved;
}

/** @typedef {'popup' | 'panel' | 'tab'} Surface */

/**
 * A page of ours, from its start.
 * @param {Surface} surface
 * @param {Map<string, InstanceType<typeof OpenReport>>} pages where it is put once it shows something
 */
const start = (surface, pages) =>
  world.as(surface, async () => {
    const store = await keptReports(false);
    const origin = { bundle, store, here: TAB, practice: [] };
    const report = new OpenReport({ ...origin, saved: await beginning(origin) });
    followOthers(report, origin, surface);
    askingThePage({ bundle, here: TAB, surface, report, store }, CHOOSING);
    pages.set(surface, report);
  });

/**
 * @typedef {object} Story
 * @property {Surface[]} open the pages that are open
 * @property {string} [clicks] the number of the clicked post
 * @property {Surface} [opens] the page that is opened for it
 * @property {number} [late] after so many steps the click begins to wait
 * @property {number} [closes] after so many steps that page is closed again
 * @property {SavedReport[]} [kept] what is unfinished
 */

/**
 * What happens, in one order.
 * @param {Story} story
 * @param {(choices: number) => number} choose
 */
async function worldOf({ open, clicks, opens, late = 0, closes = Infinity, kept = [takenToDesk()] }, choose) {
  world = new World();
  for (const saved of kept) world.kept.local.set(`report:${saved.id}`, structuredClone(saved));
  world.kept.local.set('chosen-report', kept[0]?.id ?? '');
  /** @type {Map<string, InstanceType<typeof OpenReport>>} */
  const pages = new Map();
  let asked = 0;
  let steps = 0;
  world.tab = ({ name }) => {
    if (name === 'recognise') return { host: 'board.example', path: '/', marked: null };
    if (name !== 'seeHere') return null;
    asked += 1;
    const pointed = post(clicks ?? '1');
    return { post: pointed, certain: true, sure: true, posts: 9, title: '花の話', quote: '', address: THREAD };
  };
  for (const surface of open) void start(surface, pages);
  await world.run(
    () => 0,
    () => undefined,
  );
  asked = 0;
  if (clicks && !late) leave();
  if (opens) void start(opens, pages);
  await world.run(choose, () => {
    steps += 1;
    if (steps === late) leave();
    if (opens && steps === closes) {
      world.close(opens);
      pages.delete(opens);
    }
    for (const [surface, { saved }] of pages)
      assert.notEqual(saved.report.url, '', `the ${surface} went empty at step ${steps}`);
  });
  const reports = [...world.kept.local].flatMap(([key, value]) =>
    key.startsWith('report:') ? [/** @type {SavedReport} */ (value)] : [],
  );
  return { pages, reports, asked, steps };
}

/** A click in the menu begins to wait. */
function leave() {
  const facts = { url: THREAD, page_url: THREAD, title: '花の話', seen_at: '2026-11-28T00:00:00.000Z' };
  const click = { facts, private: false, windowId: 1, tabId: 7, practice: false, shortened: false };
  void world.as('background', () => leaveClick({ ...click, pointed: pressed('menu') }));
}

/** @param {{report: {post: {number: string}}}} saved */
const numberOf = ({ report }) => report.post.number;

/** @type {[string, Story, {numbers: string[], shown: string, notes: string}][]} */
const STORIES = [
  [
    'the post that was taken to a desk, with the panel open and the popup opening',
    { open: ['panel'], clicks: '1', opens: 'popup' },
    { numbers: ['1'], shown: '1', notes: NOTES },
  ],
  [
    'another post, with the panel open and the popup opening',
    { open: ['panel'], clicks: '2', opens: 'popup' },
    { numbers: ['1', '2'], shown: '2', notes: '' },
  ],
  [
    'the same post, with the panel open and a tab opening',
    { open: ['panel'], clicks: '1', opens: 'tab' },
    { numbers: ['1'], shown: '1', notes: NOTES },
  ],
  [
    'the same post, with the panel open and nothing opening',
    { open: ['panel'], clicks: '1' },
    { numbers: ['1'], shown: '1', notes: NOTES },
  ],
  [
    'another post, with the panel open and nothing opening',
    { open: ['panel'], clicks: '2' },
    { numbers: ['1', '2'], shown: '2', notes: '' },
  ],
  [
    'another post, with a tab open that shows a report with nothing of the person in it',
    { open: ['tab'], clicks: '2', opens: 'popup', kept: [newKept({ url: THREAD, page_url: THREAD, post: post('3') })] },
    { numbers: ['2'], shown: '2', notes: '' },
  ],
  [
    'the first post of all, with an empty panel open and the popup opening',
    { open: ['panel'], clicks: '2', opens: 'popup', kept: [] },
    { numbers: ['2'], shown: '2', notes: '' },
  ],
];
for (const [what, story, { numbers, shown, notes }] of STORIES) {
  await played(`a click on ${what}: one report, shown everywhere, in every order`, async () => {
    await inEveryOrder(EARLY, async choose => {
      const { pages, reports, asked } = await worldOf(story, choose);
      assert.deepEqual(reports.map(numberOf).sort(), numbers);
      assert.equal(asked, 1);
      for (const [surface, { saved }] of pages) {
        assert.equal(numberOf(saved), shown, surface);
        assert.equal(saved.report.notes, notes, surface);
        assert.equal(saved.pointed, null, surface);
      }
    });
  });
}

/** How many steps there are. @param {Story} story @param {'late' | 'closes'} moment */
const stepsOf = async (story, moment) => (await worldOf({ ...story, [moment]: Infinity }, () => 0)).steps;

await played(
  'a click that begins to wait at any moment of the popup’s start is shown there and in the panel',
  async () => {
    /** @type {Story} */
    const story = { open: ['panel'], clicks: '2', opens: 'popup' };
    for (let late = await stepsOf(story, 'late'); late > 0; late -= 1) {
      const { pages, reports } = await worldOf({ ...story, late }, () => 0);
      assert.deepEqual(reports.map(numberOf).sort(), ['1', '2'], `after ${late} steps`);
      for (const [surface, { saved }] of pages) assert.equal(numberOf(saved), '2', `${surface} after ${late} steps`);
    }
  },
);

for (const clicks of ['1', '2']) {
  await played(`a popup that closes at any moment leaves the click on post ${clicks} to the panel`, async () => {
    /** @type {Story} */
    const story = { open: ['panel'], clicks, opens: 'popup' };
    for (let closes = await stepsOf(story, 'closes'); closes > 0; closes -= 1) {
      const { pages } = await worldOf({ ...story, closes }, () => 0);
      const shown = pages.get('panel')?.saved;
      assert.equal(shown && numberOf(shown), clicks, `after ${closes} steps`);
      assert.equal(shown?.report.notes, clicks === '1' ? NOTES : '', `after ${closes} steps`);
    }
  });
}

Object.assign(globalThis, { setTimeout: realTimeout });
for (const [sentence, tell] of told) test(sentence, tell);
