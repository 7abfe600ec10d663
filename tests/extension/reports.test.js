import assert from 'node:assert/strict';
import test from 'node:test';

import { memoryArea } from '../../extension/browser/storage.js';
import { LONGEST_LINE } from '../../extension/engine/constants.js';
import { cleanReport } from '../../extension/engine/reports.js';
import { place, sameAs } from '../../extension/store/place-report.js';
import { reportsIn } from '../../extension/store/reports.js';
import { newReport } from '../../extension/store/saved-report.js';

/** @import {SavedReport} from '../../extension/store/saved-report.js' */

/** @param {number} minute */
const at = minute => new Date(Date.UTC(2026, 10, 23, 10, minute));

/** @param {string} url @param {number} [minute] @param {Partial<SavedReport>} [more] */
const saved = (url, minute = 0, more = {}) => ({ ...newReport({ url }, {}, at(minute)), ...more });

/** @param {SavedReport} report */
const withNotes = report => ({ ...report, report: { ...report.report, notes: 'my own words' } });

test('a new click takes the place of a report without a word of the person', () => {
  const empty = saved('https://a.example/');
  const fresh = saved('https://b.example/', 1);
  assert.deepEqual(place([empty], fresh), { saved: fresh, replaces: empty.id });
});

/** @type {[string, SavedReport][]} */
const OWN_WORDS = [
  ['notes', withNotes(saved('https://a.example/'))],
  ['an edited draft', saved('https://a.example/', 0, { edits: { ihc: { notes: 'my own words' } } })],
  ['a form that was opened', saved('https://a.example/', 0, { opened: [{ desk: 'ihc', at: at(0).toISOString() }] })],
];
for (const [what, started] of OWN_WORDS) {
  test(`a report with ${what} stays beside a new click`, () => {
    assert.equal(place([started], saved('https://b.example/', 1)).replaces, '');
  });
}

test('a report of a post without an address is none of its whole page', () => {
  const started = withNotes(saved('https://a.example/', 0, { addressless: true }));
  const fresh = saved('https://a.example/', 1);
  assert.deepEqual(place([started], fresh), { saved: fresh, replaces: '' });
});

test('an edit that was taken back is no word of the person', () => {
  const started = saved('https://a.example/', 0, { edits: { ihc: {} } });
  assert.equal(place([started], saved('https://b.example/', 1)).replaces, started.id);
});

test('only the newest report gives way', () => {
  const older = saved('https://a.example/');
  assert.equal(place([withNotes(saved('https://b.example/', 1)), older], saved('https://c.example/', 2)).replaces, '');
});

test('a rehearsal never takes the place of a real report', () => {
  assert.equal(place([saved('https://a.example/')], saved('https://b.example/', 1, { practice: true })).replaces, '');
});

test('the same address again brings its report back, with its notes and the new quote', () => {
  const started = withNotes(saved('https://a.example/'));
  const fresh = newReport(
    { url: 'https://a.example/', quote: 'new quote' },
    { tabId: 9, windowId: 2, shortened: true },
    at(5),
  );
  const { saved: found, replaces } = place([saved('https://b.example/', 1), started], fresh);
  assert.equal(replaces, '');
  assert.deepEqual([found.id, found.report.notes, found.report.quote], [started.id, 'my own words', 'new quote']);
  assert.deepEqual([found.tabId, found.windowId, found.shortened], [9, 2, true]);
});

test('the same address without a selection keeps the earlier quote', () => {
  const started = newReport({ url: 'https://a.example/', quote: 'earlier' }, {}, at(0));
  assert.equal(place([started], saved('https://a.example/', 1)).saved.report.quote, 'earlier');
});

/** @param {SavedReport} report @param {string} permalink */
const ofPost = (report, permalink) => ({
  ...report,
  report: { ...report.report, post: { ...report.report.post, permalink } },
});

test('on a page with many posts a click is another report, until the page has told that it is the same post', () => {
  const first = withNotes(ofPost(saved('https://a.example/'), 'https://a.example/1'));
  const fresh = saved('https://a.example/', 1);
  assert.deepEqual(place([first], fresh), { saved: fresh, replaces: '' });
  assert.equal(sameAs([first], ofPost(fresh, 'https://a.example/1')), first);
  assert.equal(sameAs([first], ofPost(fresh, 'https://a.example/2')), undefined);
  assert.equal(sameAs([first], fresh), undefined);
});

test('what was chosen about a page’s first post is chosen for its next', () => {
  const situation = { harm: 'defamation', role: 'victim', wish: 'takedown' };
  const first = { ...ofPost(saved('https://a.example/'), 'https://a.example/1'), situation };
  const { saved: next, replaces } = place([first], saved('https://a.example/', 1));
  assert.deepEqual([next.situation, replaces], [situation, first.id]);
  assert.equal(place([first], saved('https://b.example/', 1)).saved.situation.harm, '');
});

test('posts that were chosen one by one are not lost to another click', () => {
  const several = saved('https://a.example/');
  several.report.others = [{ ...several.report.post, permalink: 'https://a.example/2' }];
  assert.equal(place([several], saved('https://b.example/', 1)).replaces, '');
});

test('a report that an older version kept has everything a report has now', async () => {
  const area = memoryArea();
  const { suggested, doubted, certain, posts, bared, pointed, ...older } = saved('https://a.example/');
  await area.write({ 'report:1': older });
  const [found] = (await reportsIn(area)).all();
  assert.deepEqual(
    [found.suggested, found.doubted, found.certain, found.posts, found.bared, found.pointed],
    [suggested, doubted, certain, posts, bared, pointed],
  );
});

test('what is typed while a write is under way is kept too', async () => {
  const area = memoryArea();
  let writes = 0;
  /** @param {Record<string, unknown>} entries */
  const write = async entries => {
    await new Promise(done => setTimeout(done, 5));
    writes += 1;
    await area.write(entries);
  };
  const slow = { ...area, write };
  const store = await reportsIn(slow);
  const report = saved('https://a.example/');
  for (const letter of 'abcdefgh') {
    report.report.notes += letter;
    void store.keep(report);
  }
  assert.equal(await store.keep(report), true);
  assert.equal((await reportsIn(area)).current()?.report.notes, 'abcdefgh');
  assert.ok(writes <= 2, `${writes} writes`);
});

test('a page that opens later goes on with the report that was chosen', async () => {
  const area = memoryArea();
  const store = await reportsIn(area);
  const [first, second] = [withNotes(saved('https://a.example/')), withNotes(saved('https://b.example/', 1))];
  await store.bring(first);
  await store.bring(second);
  assert.equal((await reportsIn(area)).current()?.id, second.id);
  await store.choose(first.id);
  assert.equal((await reportsIn(area)).current()?.id, first.id);
  assert.deepEqual(
    store.all().map(({ id }) => id),
    [second.id, first.id],
  );
});

test('two pages see what the other one changed', async () => {
  const area = memoryArea();
  const [popup, panel] = [await reportsIn(area), await reportsIn(area)];
  let heard = 0;
  panel.watch(() => heard++);
  const report = saved('https://a.example/');
  await popup.keep(report);
  assert.ok(heard > 0);
  assert.equal(panel.current()?.id, report.id);
  await panel.forget(report.id);
  assert.equal(popup.current(), null);
});

test("an echo of one's own earlier write does not undo what was typed since", async () => {
  const area = memoryArea();
  const store = await reportsIn(area);
  const report = saved('https://a.example/');
  report.report.notes = 'one';
  await store.keep(report);
  const earlier = structuredClone(report);
  report.report.notes = 'one two';
  await store.keep(report);
  await area.write({ [`report:${report.id}`]: earlier });
  assert.equal(store.current()?.report.notes, 'one two');
});

test('what is forgotten stays forgotten, also when a late echo speaks of it', async () => {
  const area = memoryArea();
  const store = await reportsIn(area);
  const report = saved('https://a.example/');
  await store.bring(report);
  const earlier = structuredClone(report);
  await store.forgetAll();
  assert.deepEqual(await area.read(), {});
  await area.write({ [`report:${report.id}`]: earlier });
  assert.equal(store.current(), null);
});

test('a store that refuses says that nothing was kept', async () => {
  const full = { ...memoryArea(), write: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
  const store = await reportsIn(full);
  assert.equal(await store.keep(saved('https://a.example/')), false);
});

test('a report that an older version kept gets what it lacks', async () => {
  const area = memoryArea();
  await area.write({ 'report:1': { id: '1', report: { url: 'https://a.example/' } }, 'report:2': 'broken', other: 1 });
  const store = await reportsIn(area);
  assert.equal(store.all().length, 1);
  assert.equal(store.current()?.report.post.permalink, '');
  assert.deepEqual(store.current()?.edits, {});
});

for (const [what, one] of [
  ['a family', '👨‍👩‍👧‍👦'],
  ['a flag', '🇯🇵'],
  ['a letter with its mark', 'か\u3099'],
])
  test(`a text that is too long ends before ${what}, not within`, () => {
    const most = 'a'.repeat(LONGEST_LINE - 1);
    assert.equal(cleanReport({ title: `${most}${one} and more` }).title, most);
    const fits = 'a'.repeat(LONGEST_LINE - [...one].length) + one;
    assert.equal(cleanReport({ title: `${fits} and more` }).title, fits);
  });
