import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { closePages, inExtension, kept } from './kept-in-memory.js';
import { committedBundle } from './knowledge.js';
import { isTrueAtLast } from './waiting.js';

inExtension();
const { aboutMe } = await import('../../extension/store/about-me.js');
const { formJob, formJobs, jobId } = await import('../../extension/store/form-jobs.js');
const { keepChoice, takePicked } = await import('../../extension/store/picks.js');
const { refusedHosts } = await import('../../extension/store/refused-hosts.js');
const { keptReports } = await import('../../extension/store/reports.js');
const { newReport } = await import('../../extension/store/saved-report.js');
const { allSetAside, forgetSetAside } = await import('../../extension/store/set-aside.js');
const { readSettings } = await import('../../extension/store/settings.js');
const { STORED } = await import('../../extension/store/stored.js');
const { bareWaitingClick, takeClick } = await import('../../extension/store/waiting-click.js');
const { viewOf } = await import('../../extension/report/model/view.js');
const { postParts } = await import('../../extension/report/model/post-parts.js');
const { OpenReport } = await import('../../extension/report/open-report.js');

const bundle = committedBundle();
const WRONG = [null, 5, -1.5, true, '', 'text', [], [null], {}, { a: 1 }, ['x'.repeat(9999)]];

beforeEach(() => {
  kept.local.clear();
  kept.session.clear();
});

/** Everything that a page does with what is kept when it opens. */
async function openPage() {
  closePages();
  const here = { windowId: 1, tabId: 7, private: false, tab: null };
  const store = await keptReports(false);
  await takeClick(false, 1);
  const saved = store.current() ?? newReport({});
  const report = new OpenReport({ bundle, store, here, practice: [], saved });
  viewOf(bundle, report.saved, (await readSettings()).last);
  postParts(report.saved, { isHere: true, isUnread: false, urlOnly: false });
  for (const job of await formJobs()) assert.ok(job.fields.length >= 0 && job.hosts.includes('') === false);
  await formJob(jobId('1', 'ihc'));
  await aboutMe(false);
  assert.ok((await refusedHosts(false)).every(host => typeof host === 'string'));
  await bareWaitingClick();
  await keepChoice(() => null);
  await takePicked('1');
  report.change(now => void (now.report.notes += '!'));
  return { store, report };
}

for (const [name, row] of Object.entries(STORED)) {
  if (row.area === 'permissions' || name === 'knowledge') continue;
  const key = 'many' in row ? `${row.key}1` : row.key;
  test(`a page opens whatever stands under "${key}"`, async () => {
    for (const wrong of WRONG) {
      for (const area of /** @type {const} */ (['local', 'session'])) {
        kept.local.clear();
        kept.session.clear();
        kept[area].set(key, wrong);
        await openPage();
      }
    }
  });
}

const whole = () => ({ ...newReport({ url: 'https://a.example/', notes: 'わたしの文' }), id: '1', settled: true });

/** Every part of a report, as the way to it. @param {any} value @param {string[]} [way] @returns {string[][]} */
const parts = (value, way = []) =>
  Object.keys(value).flatMap(key => {
    const inner = value[key];
    const here = [...way, key];
    return typeof inner === 'object' && inner && !Array.isArray(inner) ? [here, ...parts(inner, here)] : [here];
  });

test('a page opens whatever stands in any part of a report, and the rest of it is there', async () => {
  for (const way of parts(whole())) {
    for (const wrong of WRONG) {
      kept.local.clear();
      kept.session.clear();
      const damaged = structuredClone(/** @type {any} */ (whole()));
      const last = way.at(-1) ?? '';
      const holder = way.slice(0, -1).reduce((inside, key) => inside[key], damaged);
      holder[last] = structuredClone(wrong);
      kept.local.set('report:1', damaged);
      kept.local.set('report:2', { ...whole(), id: '2', created_at: /** @type {any} */ (5) });
      const { store } = await openPage();
      const told = `${way.join('.')}: ${JSON.stringify(wrong)?.slice(0, 40)}`;
      assert.equal(store.all().length, 2, told);
      const isNotes = way.includes('report') && (way.length === 1 || last === 'notes');
      if (!isNotes) assert.match(store.all().find(({ id }) => id === '1')?.report.notes ?? '', /^わたしの文/, told);
    }
  }
});

test('what could not be read is set aside as it was, is told, and goes on demand', async () => {
  const damaged = { ...whole(), edits: 5 };
  kept.local.set('report:1', damaged);
  kept.local.set('report:2', 'torn');
  const store = await keptReports(false);
  await isTrueAtLast(async () => Object.keys(await allSetAside()).length === 2);
  assert.equal(store.isDamaged, true);
  assert.deepEqual(await allSetAside(), { 'report:1': damaged, 'report:2': 'torn' });
  assert.equal(kept.local.has('report:2'), false);
  await forgetSetAside();
  assert.deepEqual(await allSetAside(), {});
  assert.equal((await keptReports(false)).all().length, 1);
});

test('what was set aside of a report goes with the report', async () => {
  kept.local.set('report:1', { ...whole(), edits: 5 });
  const store = await keptReports(false);
  await isTrueAtLast(async () => Object.keys(await allSetAside()).length === 1);
  await store.forget('1');
  assert.deepEqual([...kept.local.keys()], []);
});

test('a whole report is none of the damaged ones', async () => {
  kept.local.set('report:1', whole());
  assert.equal((await keptReports(false)).isDamaged, false);
  assert.deepEqual(await allSetAside(), {});
});
