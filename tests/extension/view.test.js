/**
 * @import {SavedReport} from '../../extension/store/saved-report.js'
 * @import {Situation} from '../../extension/knowledge/types.js'
 */

import assert from 'node:assert/strict';
import test from 'node:test';
import { drafts } from '../../extension/engine/drafting.js';
import { triage } from '../../extension/engine/triage.js';
import { asFiction } from '../../extension/practice/rehearsal.js';
import { stops } from '../../extension/report/model/advice.js';
import { sensible, viewOf, withAnswer } from '../../extension/report/model/view.js';
import { newReport } from '../../extension/store/saved-report.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const NOTHING_LAST = { harms: [], role: '', wish: '' };
const NOON = new Date('2026-11-24T12:00:00+09:00');
const dangerous = (/** @type {string} */ danger) => bundle.harms.find(harm => harm.danger === danger)?.id ?? '';

/** @param {Partial<Situation>} situation @param {Partial<SavedReport>} [more] */
const viewFor = (situation, more = {}) => {
  const saved = { ...newReport({ url: 'https://x.com/a/status/1' }), ...more };
  Object.assign(saved.situation, situation);
  const view = viewOf(bundle, saved, NOTHING_LAST);
  if (!view.harm) return view;
  const made = drafts(bundle, view.situation, saved.report, { now: NOON });
  return withAnswer(bundle, view, triage(bundle, view.situation), made);
};

test('before a harm is chosen there is no answer and no danger', () => {
  const view = viewFor({});
  assert.equal(view.triage, null);
  assert.equal(view.danger, 'none');
});

test('what the person chose is never replaced by a sensible first choice', () => {
  assert.equal(viewFor({ harm: 'defamation', role: 'school' }).situation.role, 'school');
  assert.equal(viewFor({ harm: 'defamation' }).situation.role, 'victim');
  assert.equal(viewFor({ harm: 'drugs' }).situation.role, 'witness');
});

/** @param {string} id */
const harmOf = id => bundle.harms.find(harm => harm.id === id) ?? null;

test('until the person says who they are, they are who most are that meet the harm, and want what most want', () => {
  const usual = {
    sextortion: ['victim', 'advice'],
    own_minor_image: ['victim', 'takedown'],
    intimate_image: ['victim', 'takedown'],
    malware: ['victim', 'advice'],
    fraud: ['victim', 'advice'],
    unsure: ['witness', 'advice'],
    drugs: ['witness', 'takedown'],
  };
  for (const [id, [role, wish]] of Object.entries(usual))
    assert.deepEqual(sensible(harmOf(id), NOTHING_LAST), { role, wish }, id);
});

test('the last role stays for the same harm, and for another one only where it makes sense', () => {
  const witness = { harms: ['drugs'], role: 'witness', wish: 'police', of: 'drugs' };
  assert.deepEqual(sensible(harmOf('drugs'), witness), { role: 'witness', wish: 'police' });
  assert.deepEqual(sensible(harmOf('intimate_image'), witness), { role: 'victim', wish: 'takedown' });
  const teacher = { harms: ['child_bullying'], role: 'school', wish: 'advice', of: 'child_bullying' };
  assert.deepEqual(sensible(harmOf('defamation'), teacher), { role: 'school', wish: 'takedown' });
  assert.equal(sensible(harmOf('weapons'), teacher).role, 'witness');
});

test('the last role and wish come before any guess', () => {
  assert.deepEqual(sensible(null, { harms: [], role: 'guardian', wish: 'advice' }), {
    role: 'guardian',
    wish: 'advice',
  });
});

test('an id that the knowledge no longer has counts as not chosen', () => {
  const { harm, situation } = viewFor({ harm: 'gone', role: 'gone', wish: 'gone' });
  assert.equal(harm, null);
  assert.deepEqual(situation, { harm: '', role: 'witness', wish: 'takedown' });
});

test('where life is at stake everything halts until 110 has been read', () => {
  const harm = dangerous('call');
  assert.equal(viewFor({ harm }).halted, true);
  assert.equal(viewFor({ harm }, { danger: 'no' }).halted, true);
  assert.equal(viewFor({ harm }, { danger: 'acknowledged' }).halted, false);
});

test('the question about danger halts only when it is answered with yes', () => {
  const harm = dangerous('ask');
  assert.deepEqual([viewFor({ harm }).danger, viewFor({ harm }).halted], ['ask', false]);
  assert.deepEqual(
    [viewFor({ harm }, { danger: 'yes' }).danger, viewFor({ harm }, { danger: 'yes' }).halted],
    ['call', true],
  );
  assert.equal(viewFor({ harm }, { danger: 'acknowledged' }).halted, false);
});

test('who said that somebody is in danger keeps 110, whichever role they look at next', () => {
  const asked = bundle.harms.filter(harm => harm.danger === 'ask' && harm.asked_of).map(({ id }) => id);
  assert.ok(asked.length);
  for (const harm of asked)
    for (const { id: role } of bundle.roles)
      assert.equal(
        viewFor({ harm, role, wish: 'takedown' }, { danger: 'acknowledged' }).danger,
        'call',
        `${harm} ${role}`,
      );
});

test('nothing halts a person whose own life may be at stake, and nothing is to be corrected first', () => {
  const { report } = newReport({ url: 'https://www.google.com/search?q=a', notes: '死にたい' });
  for (const harm of ['suicide_notice', 'suicide_inducement'])
    for (const role of ['victim', 'sender'])
      for (const { id: wish } of bundle.wishes) {
        const view = viewFor({ harm, role, wish }, { report });
        assert.deepEqual([view.ownLife, view.halted], [true, false], `${harm} ${role} ${wish}`);
        if (!['talk', 'advice'].includes(wish)) continue;
        const findings = view.drafts?.drafts.flatMap(draft => draft.findings);
        assert.deepEqual([view.danger, view.findings, findings], ['ask', [], []]);
        assert.equal(view.triage?.signposts[0].desk, 'mamorou');
      }
  assert.equal(viewFor({ harm: 'suicide_notice', role: 'witness', wish: 'talk' }, { report }).halted, true);
});

/** @param {string} notes @param {string} [quote] */
const writing = (notes, quote = '') => ({
  report: newReport({ url: 'https://x.com/a/status/1', notes, quote }).report,
});

test('those who listen come first for a person who wants to die, whatever the harm, and nothing halts', () => {
  for (const view of [
    viewFor({ harm: 'fraud' }, writing('借金で死にたいです')),
    viewFor({ harm: 'drugs', role: 'witness' }, writing('もう消えたい')),
    viewFor({ harm: 'intimate_image' }, { danger: 'own' }),
  ])
    assert.deepEqual([view.ownLife, view.danger, view.halted, view.findings], [true, 'ask', false, []]);
});

test('of somebody else who wants to die it is asked whether anyone is in danger', () => {
  for (const report of [writing('友だちが「死にたい」と書いています'), writing('', 'もう死にたい')]) {
    const view = viewFor({ harm: 'drugs', role: 'witness' }, report);
    assert.deepEqual([view.ownLife, view.danger], [false, 'ask']);
  }
});

test('what was taken or done just now is for 110, and for 119 where it is their own life', () => {
  const taken = writing('睡眠薬を全部飲んだ');
  assert.deepEqual(viewFor({ harm: 'drugs', role: 'witness' }, taken).halted, true);
  const own = viewFor({ harm: 'suicide_notice', role: 'victim', wish: 'talk' }, taken);
  assert.deepEqual([own.ownLife, own.urgent, own.halted], [true, true, false]);
  assert.equal(viewFor({ harm: 'suicide_notice', role: 'victim' }, writing('死にたい')).urgent, false);
});

test('who is threatened and wants to die has 110 first, and those who listen below it, read or not', () => {
  for (const danger of /** @type {SavedReport['danger'][]} */ (['own', 'own_acknowledged'])) {
    const view = viewFor({ harm: 'threat', role: 'victim' }, { danger });
    assert.deepEqual([view.danger, view.ownLife, view.listening], ['call', false, true]);
    assert.equal(view.halted, danger === 'own');
  }
});

test('words of danger halt whatever the harm', () => {
  const report = newReport({ url: 'https://x.com/a/status/1', notes: '今から死ぬと書いてある' }).report;
  const view = viewFor({ harm: dangerous('none') }, { report });
  assert.deepEqual([view.danger, view.halted], ['call', true]);
});

test('an address that cannot be reported stops reports and requests, not advice', () => {
  const view = viewFor({ harm: 'drugs' }, { report: newReport({ url: 'file:///etc/hosts' }).report });
  const signpost = { desk: 'ihc', why: { ja: '', en: '' }, accepted_as: null, cautions: [], sources: [] };
  assert.notEqual(stops(bundle, view.findings, { ...signpost, action: 'report' }, undefined).length, 0);
  assert.equal(stops(bundle, view.findings, { ...signpost, action: 'consult' }, undefined).length, 0);
});

test('a practice report has nothing to correct that a real one would not have', () => {
  const places = ['http://127.0.0.1:8710/practice/'];
  const url = asFiction('http://127.0.0.1:8710/practice/thread.html#post-2', places);
  const findings = viewFor({ harm: 'drugs' }, { report: newReport({ url }).report, practice: true }).findings;
  assert.equal(
    findings.some(each => each.severity === 'stop'),
    false,
  );
});

test('nobody who only asks, or whose first desk is rung, is told to mend a missing address', () => {
  const saved = newReport({ url: '' });
  for (const [situation, severity] of /** @type {[Partial<Situation>, string][]} */ ([
    [{ harm: 'drugs', role: 'witness', wish: 'takedown' }, 'fix'],
    [{ harm: 'defamation', role: 'victim', wish: 'identify' }, 'fix'],
    [{ harm: 'defamation', role: 'victim', wish: 'advice' }, 'info'],
    [{ harm: 'threat', role: 'victim', wish: 'police' }, 'info'],
    [{ harm: 'fraud', role: 'victim', wish: 'takedown' }, 'info'], // the bank
  ])) {
    const { findings } = viewFor(situation, saved);
    const said = findings.map(each => [each.severity, each.message.ja.startsWith('URLがなくても')]);
    assert.deepEqual(said, [[severity, severity === 'info']], JSON.stringify(situation));
  }
});
