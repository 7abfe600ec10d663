import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';

import { inExtension, kept, permissions } from './kept-in-memory.js';

import './quick-rounds.js';

inExtension();
const { keepAbout } = await import('../../extension/store/about-me.js');
const { eraseAll, forgetAtLeaving, forgetBelongings, forgetEverything } = await import(
  '../../extension/store/forget.js'
);
const { jobId, keepJob } = await import('../../extension/store/form-jobs.js');
const { moveFormerKeys } = await import('../../extension/store/former-keys.js');
const { askFor, keepChoice } = await import('../../extension/store/picks.js');
const { refusedHosts, rememberAnswer } = await import('../../extension/store/refused-hosts.js');
const { keptReports } = await import('../../extension/store/reports.js');
const { newReport } = await import('../../extension/store/saved-report.js');
const { bookKeyMade } = await import('../../extension/store/receipt-key.js');
const { setPin } = await import('../../extension/store/records-lock.js');
const { keepLastTaken, lastTaken } = await import('../../extension/store/last-taken.js');
const { markRenewed, takeRenewed } = await import('../../extension/store/renewed.js');
const { markUnkept, watchUnkept } = await import('../../extension/store/unkept.js');
const { changeSettings } = await import('../../extension/store/settings.js');
const { goesAt } = await import('../../extension/store/going.js');
const { rowOf, STORED } = await import('../../extension/store/stored.js');
const { leaveClick } = await import('../../extension/store/waiting-click.js');
const { isFirstWelcome } = await import('../../extension/store/welcomed.js');

/** @import {Occasion} from '../../extension/store/stored.js' */
/** @import {StoredThing} from '../../extension/store/stored.js' */

const ROOT = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');
const ROWS = /** @type {[string, StoredThing][]} */ (Object.entries(STORED));

const CLICK = { facts: {}, private: false, windowId: 1, tabId: 7, practice: false, shortened: false };
const ASKED = { id: '1', tabId: 7, windowId: 1, private: false, adds: false, bare: false };

/** Everything that one can leave behind, of two reports and of a private window, and both stores. */
async function everythingKept() {
  const [reports, privately] = await Promise.all([keptReports(false), keptReports(true)]);
  for (const [store, id] of /** @type {const} */ ([
    [reports, 'first'],
    [reports, 'second'],
    [privately, 'hidden'],
  ])) {
    const saved = { ...newReport({ url: `https://board.example/${id}` }), id, private: store === privately };
    await store.keep(saved);
    await store.choose(id);
    await keepJob(/** @type {any} */ ({ id: jobId(id, 'ihc'), report: id, state: 'copy' }));
  }
  await askFor({ ...ASKED, report: 'first' });
  await keepChoice(asked => ({ ...asked, picks: [], title: '' }));
  await askFor({ ...ASKED, report: 'second' });
  await leaveClick(CLICK);
  await keepLastTaken({ ...newReport({}), id: 'done', opened: [{ desk: 'ihc', at: '2026-11-29T10:00:00Z' }] });
  await keepAbout({ allowed: true, facts: { name: '花子' } }, false);
  await rememberAnswer('a.example', true, false);
  await rememberAnswer('b.example', true, true);
  await changeSettings({ language: 'en', last: { harms: ['drugs'], role: 'witness', wish: 'takedown' } });
  await isFirstWelcome();
  await markRenewed();
  await markUnkept();
  await bookKeyMade();
  await setPin('2580');
  kept.local.set('kept-receipts', kept.local.get('receipts'));
  kept.local.set('knowledge', { bundle: {} });
  kept.local.set('offered-knowledge', { newest: '2026-11-29.1' });
  kept.local.set('set-aside:report:nobody’s', 'broken');
  kept.session.set('set-aside:report:hidden', 'broken');
  permissions.origins = ['https://a.example/*'];
  return { reports, privately };
}

const keys = () => [...kept.local.keys(), ...kept.session.keys()];

beforeEach(() => {
  kept.local.clear();
  kept.session.clear();
});

test('of all that is kept, everything is in the table, and all of the table is kept', async () => {
  await everythingKept();
  assert.deepEqual(
    keys().filter(key => !rowOf(key)),
    [],
  );
  const rows = new Set(keys().map(rowOf));
  assert.deepEqual(
    ROWS.filter(([, row]) => row.area !== 'permissions' && !rows.has(row)).map(([name]) => name),
    [],
  );
});

test('what the table puts in memory is in no place else, and a private window leaves nothing on the disk', async () => {
  await everythingKept();
  for (const key of kept.local.keys()) assert.equal(rowOf(key)?.area, 'local', key);
  assert.doesNotMatch(JSON.stringify([...kept.local]), /hidden|b\.example/);
  const inMemoryOnly = ROWS.filter(([, { area, inPrivate }]) => area === 'local' && inPrivate === 'memory');
  const found = [...kept.session.keys()].map(rowOf).filter(row => row?.area === 'local');
  assert.deepEqual(new Set(found), new Set(inMemoryOnly.map(([, row]) => row)));
});

test('a report that is done or erased takes with it what the table says, and of no other report', async () => {
  const { reports } = await everythingKept();
  await reports.forget('first');
  await forgetBelongings('first');
  assert.doesNotMatch(JSON.stringify([...kept.local, ...kept.session]), /first/);
  assert.ok(['report:second', 'form:second:ihc', 'picking', 'form:hidden:ihc'].every(key => keys().includes(key)));
});

test('a harm that allows only the address takes the draft out of the form’s job, and leaves the report', async () => {
  await everythingKept();
  await forgetBelongings('first', 'bare');
  assert.deepEqual(
    ['form:first:ihc', 'picked', 'report:first'].filter(key => keys().includes(key)),
    ['picked', 'report:first'],
  );
});

test('a form that was opened under the very rule stays: who is quick does not lose it to what still goes', async () => {
  await everythingKept();
  const made = { ...kept.session.get('form:first:ihc'), evidence: 'url_only' };
  kept.session.set('form:first:ihc', made);
  await forgetBelongings('first', 'bare', 'url_only');
  assert.deepEqual(kept.session.get('form:first:ihc'), made);
  kept.session.set('form:first:ihc', { ...made, evidence: 'text_only' });
  await forgetBelongings('first', 'bare', 'url_only');
  assert.equal(kept.session.has('form:first:ihc'), false);
});

/** @type {[Occasion, boolean, (stores: Awaited<ReturnType<typeof everythingKept>>) => Promise<unknown>][]} */
const MOMENTS = [
  ['eraseAll', false, ({ reports }) => Promise.all([reports.forgetAll(), eraseAll(false)])],
  ['leave', false, ({ reports }) => Promise.all([reports.forgetAll(), forgetAtLeaving(false)])],
  ['leavePrivate', true, ({ privately }) => Promise.all([privately.forgetAll(), forgetAtLeaving(true)])],
  ['forgetEverything', false, forgetEverything],
];

for (const [moment, isPrivate, goes] of MOMENTS) {
  test(`at the moment "${moment}" there goes what the table says, and nothing else`, async () => {
    const before = await everythingKept().then(async stores => {
      const there = keys();
      await goes(stores);
      return there;
    });
    // A private window's report goes with all that is in memory, and is none of those that another window erases.
    const isGone = (/** @type {string} */ key) =>
      key.endsWith('report:hidden') ? moment !== 'eraseAll' : goesAt(key, moment);
    // Both kinds of window have a chosen report under the same name.
    const named = (/** @type {string[]} */ all) => all.filter(key => key !== 'chosen-report').sort();
    assert.deepEqual(named(keys()), named(before.filter(key => !isGone(key))));
    assert.equal(kept.local.has('report:first'), isPrivate);
    assert.deepEqual(permissions.origins.length, STORED.permissions.forgottenBy.some(each => each === moment) ? 0 : 1);
  });
}

test('what was being changed in the moment of leaving does not come back', async () => {
  const { reports } = await everythingKept();
  const { changeJob } = await import('../../extension/store/form-jobs.js');
  const changing = changeJob(jobId('first', 'ihc'), { state: 'filled' });
  await Promise.all([reports.forgetAll(), forgetAtLeaving(false), changing]);
  assert.deepEqual([...kept.session.keys()], []);
});

test('what the page told after its form was opened goes to a form that waits for it, and to no other', async () => {
  const { bringToJob, formJob } = await import('../../extension/store/form-jobs.js');
  const id = jobId('first', 'ihc');
  const given = { id: 'url', label: 'URL', limit: null };
  const opened = { id, report: 'first', desk: 'ihc', url: '', hosts: [], about: [], overwrite: [], map: {}, page: {} };
  const fields = [{ ...given, value: 'https://a.example/' }];
  await keepJob(/** @type {any} */ ({ ...opened, state: 'loading', fields, waits: true }));
  await bringToJob(id, { fields: [{ ...given, value: 'https://a.example/42' }] });
  await bringToJob(id, { fields: [{ ...given, value: 'https://a.example/43' }] });
  const job = await formJob(id);
  assert.deepEqual([job?.fields.map(({ value }) => value), job?.waits], [['https://a.example/42'], false]);
});

test('what an earlier version kept under another key is moved once, and nothing newer is written over', async () => {
  kept.local.set('setting:fill-refused', ['a.example']);
  await moveFormerKeys();
  assert.deepEqual(await refusedHosts(false), ['a.example']);
  assert.deepEqual([...kept.local.keys()], ['refused-hosts']);

  await rememberAnswer('a.example', false, false);
  kept.local.set('setting:fill-refused', ['a.example']);
  await moveFormerKeys();
  assert.deepEqual(await refusedHosts(false), []);
  assert.deepEqual([...kept.local.keys()], ['refused-hosts']);
});

test('a refusal is none of the settings: nothing is worded anew for it', async () => {
  const { watchSettings } = await import('../../extension/store/settings.js');
  let heard = 0;
  const stop = watchSettings(() => void (heard += 1));
  await rememberAnswer('a.example', true, false);
  await changeSettings({ language: 'ja' });
  await new Promise(resolve => setImmediate(resolve));
  stop();
  assert.equal(heard, 1);
});

test('only the seam speaks to the browser’s storage, only stores use it, and only one writes to the disk', () => {
  const modules = readdirSync(new URL('extension/', ROOT), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.js') && !/^(?:injected|report\/packed)\//.test(path));
  const code = (/** @type {string} */ path) => read(`extension/${path}`).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const speaks = /\.storage\b|\b(localStorage|sessionStorage|indexedDB|caches)\b|document\.cookie/;
  assert.deepEqual(modules.filter(path => speaks.test(code(path))).sort(), [
    'browser/database.js',
    'browser/key-files.js',
    'browser/storage.js',
    'browser/web-storage.js',
    'web/worker.js', // the site's own files, and nothing of a person
  ]);
  const users = modules.filter(path => /from '[./]*browser\/(book|storage|key-files)\.js'/.test(code(path)));
  assert.deepEqual(
    users.filter(path => !path.startsWith('store/')),
    [],
  );
  // What goes to the disk by another way would not be sealed.
  assert.deepEqual(
    users.filter(path => /\blasting\b/.test(code(path))),
    ['store/disk.js'],
  );
  // A key is spelled in the table alone.
  const stores = modules.filter(path => path.startsWith('store/'));
  for (const path of stores) assert.doesNotMatch(code(path), /\.(get|write|remove|read)\(\s*[{[]*\s*\[?['"`]/, path);
});

/** What PRIVACY.md calls each moment, in English and in Japanese. @type {[Occasion, string, string][]} */
const SAID = [
  ['erase', '*Done*', '「完了」'],
  ['erase', '*Erase this report*', '「この入力を消す」'],
  ['eraseAll', '*Erase everything*', '「書いたものをすべて消す」'],
  ['leave', '*Leave now*', '「すぐに離れる」'],
  ['forgetEverything', '*Forget everything*', '「すべて忘れる」'],
  ['browserCloses', 'until the browser closes', 'ブラウザーを閉じる'],
];

test('PRIVACY.md tells of all that is kept, where it is, and what makes it go, in both languages', () => {
  const rows = [...read('PRIVACY.md').matchAll(/^\| (?!-)(.+?) \| (.+?) \| (.+?) \|$/gm)].map(([, ...cells]) => cells);
  const half = rows.findIndex(([what], at) => at > 0 && what === '内容');
  const [english, japanese] = [rows.slice(1, half), rows.slice(half + 1)];
  assert.equal(japanese.length, english.length);
  const isPrivateWindow = (/** @type {string} */ what) => what.startsWith('Anything from a **private window**');
  for (const [at, [what, where, howLong]] of english.entries()) {
    if (isPrivateWindow(what)) continue;
    const own = ROWS.map(([, row]) => row).filter(({ holds }) => what.startsWith(holds));
    assert.notEqual(own.length, 0, `nothing is kept of which PRIVACY.md says: ${what}`);
    const [, whereJa, howLongJa] = japanese[at];
    const inMemory = own.every(({ area }) => area === 'session');
    assert.match(where, inMemory ? /^In memory/ : /^In this browser only/, what);
    assert.match(whereJa, inMemory ? /^メモリー/ : /^このブラウザーの中だけ/, what);
    for (const [moment, en, ja] of SAID) {
      const goes = own.every(({ forgottenBy }) => forgottenBy.includes(moment));
      assert.equal(howLong.includes(en), goes, `${what}: ${en}`);
      assert.equal(howLongJa.includes(ja), goes, `${what}: ${ja}`);
    }
  }
  const told = english.map(([what]) => what);
  assert.deepEqual(
    ROWS.filter(([, { holds }]) => !told.some(what => what.startsWith(holds))).map(([name]) => name),
    [],
  );
});

test('what a finished report left for the next post stands until another leaves nothing', async () => {
  await everythingKept();
  assert.deepEqual(
    (await lastTaken()).map(({ id }) => id),
    ['done'],
  );
  await keepLastTaken(null);
  assert.deepEqual(await lastTaken(), []);
  kept.session.set('last-taken', { opened: 'broken' });
  assert.deepEqual(await lastTaken(), []);
});

test('that the extension was renewed is told once', async () => {
  kept.session.clear();
  assert.equal(await takeRenewed(), false);
  await markRenewed();
  assert.equal(await takeRenewed(), true);
  assert.equal(await takeRenewed(), false);
});

test('that something could not be kept is told to every page, until the browser closes', async () => {
  kept.session.clear();
  /** @type {string[]} */
  const told = [];
  await watchUnkept(() => void told.push('open'));
  assert.equal(told.length, 0);
  await markUnkept();
  await watchUnkept(() => void told.push('opened later'));
  assert.ok(told.includes('opened later'));
  kept.session.clear(); // the browser was closed
  told.length = 0;
  await watchUnkept(() => void told.push('after the start'));
  assert.equal(told.length, 0);
});
