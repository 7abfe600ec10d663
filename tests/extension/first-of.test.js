import assert from 'node:assert/strict';
import test from 'node:test';
import { logClock } from '../../extension/engine/log-clock.js';
import { firstOf, howToMeet, whenToCall } from '../../extension/report/model/first-of.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();

/** @param {string} harm @param {string} role @param {string} wish */
function said(harm, role, wish) {
  const found = bundle.harms.find(({ id }) => id === harm);
  assert.ok(found);
  return firstOf(bundle, found, { harm, role, wish });
}

test('who lost money is told first to have it stopped, and who is blackmailed not to pay', () => {
  assert.match(said('fraud', 'victim', 'advice').steps[0].ja, /銀行/);
  assert.match(said('sextortion', 'victim', 'police').steps[0].ja, /払わない/);
  assert.match(
    said('criminal_recruitment', 'sender', 'advice')
      .steps.map(({ ja }) => ja)
      .join(''),
    /保護/,
  );
  assert.match(said('child_bullying', 'witness', 'takedown').steps[0].ja, /再投稿・転送しない/);
});

test('what is said first is one to three sentences, each with a source that is told', () => {
  for (const { id: harm } of bundle.harms)
    for (const { id: role } of bundle.roles)
      for (const { id: wish } of bundle.wishes) {
        const { steps, sources } = said(harm, role, wish);
        assert.ok(steps.length <= 3, `${harm} ${role} ${wish}: ${steps.length}`);
        assert.ok(steps.every(step => step.sources.some(id => sources.some(source => source.id === id))));
      }
});

test('who wants to know the author sees the day of the post, once, in place of what is told of logs in general', () => {
  const defamation = bundle.harms.find(({ id }) => id === 'defamation');
  assert.ok(defamation);
  const situation = { harm: 'defamation', role: 'victim', wish: 'identify' };
  const clock = logClock(bundle, situation, '2026-11-12T20:00:00Z', '2026-11-29', new Date('2026-11-29T03:00:00Z'));
  const { steps } = firstOf(bundle, defamation, situation, clock);
  assert.match(steps[0].ja, /投稿が消える前に/);
  assert.match(steps[1].ja, /^投稿から16日。/);
  assert.equal(steps.filter(({ ja }) => ja.includes('3か月')).length, 1);
});

test('where pictures may not be kept nobody is told to keep them', () => {
  for (const { id: harm } of bundle.harms.filter(({ evidence }) => evidence === 'url_only'))
    for (const { id: role } of bundle.roles)
      for (const { ja } of said(harm, role, 'advice').steps) assert.doesNotMatch(ja, /スクリーンショット|画面/);
});

test('to a person whose own life may be at stake nothing is said before those who listen', () => {
  for (const role of ['victim', 'sender']) assert.deepEqual(said('suicide_notice', role, 'talk').steps, []);
});

test('when to call 110 is told in its card where the harm says so, to whom it is said', () => {
  const when = (/** @type {string} */ harm, /** @type {string} */ role) =>
    whenToCall(bundle.harms.find(({ id }) => id === harm) ?? null, { harm, role, wish: 'police' })?.ja ?? '';
  assert.match(when('suicide_notice', 'witness'), /^場所や時刻.*110番/);
  assert.match(when('threat', 'victim'), /その場で110番/);
  assert.equal(when('threat', 'witness'), '');
  assert.equal(when('fraud', 'victim'), '');
});

test('how to meet somebody who wants to die is told in the card of 110, and of no other danger', () => {
  const meet = (/** @type {string} */ harm, /** @type {string} */ role) =>
    howToMeet(bundle.harms.find(({ id }) => id === harm) ?? null, { harm, role, wish: 'police' })?.ja ?? '';
  assert.match(meet('suicide_notice', 'witness'), /責めたり話をそらしたりせず/);
  assert.equal(meet('suicide_notice', 'victim'), '');
  assert.equal(meet('threat', 'victim'), '');
});

test('whoever only fears a fraud is told not to pay, and where whoever has paid finds what to do', () => {
  const [first] = said('fraud', 'witness', 'advice').steps;
  assert.match(first.ja, /^払わないで/);
  const { nearby } = /** @type {any} */ (bundle.harms.find(({ id }) => id === 'fraud'));
  assert.deepEqual([nearby.role, nearby.roles], ['victim', ['witness']]);
});
