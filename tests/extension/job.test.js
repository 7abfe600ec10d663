import assert from 'node:assert/strict';
import test from 'node:test';
import { hostOf, originsOf } from '../../extension/browser/permissions.js';
import { takenBefore, takenWith, withEarlier } from '../../extension/fill/progress.js';
import { stateAfter } from '../../extension/fill/state-after.js';
import { fateOf, lengthOfRest } from '../../extension/report/model/field-fate.js';
import { fieldsOf, newJob } from '../../extension/report/model/form-job.js';
import { formState } from '../../extension/report/model/form-state.js';
import { askedBy, givenTo } from '../../extension/report/sections/contact-line.js';
import { jobId } from '../../extension/store/form-jobs.js';

/** @import {Desk} from '../../extension/knowledge/types.js' */
/** @import {Draft} from '../../extension/knowledge/types.js' */

/** @import {Filled} from '../../extension/store/form-jobs.js' */
/** @import {FormJob} from '../../extension/store/form-jobs.js' */
/** @import {FormState} from '../../extension/store/form-jobs.js' */

/** @param {string} id @param {string} value */
const field = (id, value) => ({ id, label: id, value, limit: null, cut: '', reading: { label: id, value } });

test('permission is asked for exactly one host over https', () => {
  assert.deepEqual(originsOf([hostOf('https://www.internethotline.jp/a?b#c')]), ['https://www.internethotline.jp/*']);
  assert.equal(hostOf('/practice/form.html'), '');
});

test('each desk’s form of a report has a place of its own', () => {
  assert.notEqual(jobId('1', 'ihc'), jobId('1', 'safeline'));
  assert.ok(!jobId('11', 'ihc').startsWith(jobId('1', '')));
});

test('the moment goes along with its words until somebody rewords them', () => {
  const draft = /** @type {Draft} */ (
    /** @type {unknown} */ ({
      fields: [field('url', 'https://a.example/1'), field('found_at', '2026-11-23 21:05（日本時間）')],
    })
  );
  const moment = (/** @type {Record<string, string>} */ edits, seen = '2026-11-23T12:05:00Z') =>
    fieldsOf(draft, edits, seen)[1].moment;
  assert.equal(moment({}), '2026-11-23T21:05:00+09:00');
  assert.equal(moment({ found_at: '夜の9時ごろ' }), undefined);
  assert.equal(moment({}, ''), undefined);
  assert.deepEqual(fieldsOf(draft, { url: 'https://b.example/2' }, '')[0], {
    id: 'url',
    label: 'url',
    limit: null,
    value: 'https://b.example/2',
  });
});

test('the words of newer knowledge that forbid go with the form; the packed one has none to add', () => {
  const forbidding = (/** @type {Record<string, string[]> | undefined} */ forbids) =>
    newJob(
      /** @type {any} */ ({
        bundle: { harms: [], ...(forbids && { forbids }) },
        report: { saved: { id: '1', edits: {}, report: { seen_at: '' }, situation: { harm: '' } } },
        here: {},
      }),
      /** @type {Desk} */ (/** @type {unknown} */ ({ id: 'ihc' })),
      'https://www.internethotline.jp/',
      /** @type {Draft} */ (/** @type {unknown} */ ({ fields: [] })),
      { fill: true },
    ).forbids;
  assert.deepEqual(forbidding({ password: ['下四桁'] }), { password: ['下四桁'] });
  assert.equal(forbidding(undefined), undefined);
});

test('a service’s form asks leave for its own host, never for those of other services', () => {
  const hosts = ['www.facebook.com', 'www.reddit.com'];
  const hostsOf = (/** @type {string} */ id) =>
    newJob(
      /** @type {any} */ ({
        bundle: { harms: [] },
        report: { saved: { id: '1', edits: {}, report: { seen_at: '' }, situation: { harm: '' } } },
        here: {},
      }),
      /** @type {Desk} */ (/** @type {unknown} */ ({ id, hosts })),
      'https://www.reddit.com/report',
      /** @type {Draft} */ (/** @type {unknown} */ ({ fields: [] })),
      { fill: true },
    ).hosts;
  assert.deepEqual(hostsOf('platform'), ['www.reddit.com']);
  assert.deepEqual(hostsOf('ihc'), hosts);
});

/**
 * A form that was given these values.
 * @param {Record<string, string>} given
 * @param {Partial<Filled>} [outcome]
 * @param {Partial<FormJob>} [rest]
 */
function filledForm(given, outcome = {}, rest = {}) {
  const fields = Object.entries(given).map(([id, value]) => field(id, value));
  const answer = { filled: [], missed: [], ...outcome };
  const job = /** @type {FormJob} */ (
    /** @type {unknown} */ ({ state: 'filled', hosts: ['a.example'], about: [], fields, ...rest })
  );
  const whole = withEarlier(answer, job);
  return { ...job, outcome: whole, taken: takenWith(whole, job) };
}

const GIVEN = {
  url: 'https://a.example/1',
  notes: '長い文',
  subject: '件名',
  category: '薬物',
  name: '花子',
  phone: '',
};

const DRAFT = Object.entries(GIVEN).map(([id, value]) => field(id, value));

/** @param {FormJob} job @param {Record<string, string>} [now] what the person has in the panel by now */
const fates = (job, now = GIVEN) =>
  Object.fromEntries(Object.entries(now).map(([id, value]) => [id, fateOf(field(id, value), value, job)]));

test('what became of each field is told in one word', () => {
  const outcome = {
    filled: ['url', 'notes', 'subject'],
    missed: ['category'],
    kept: ['name'],
    cut: { notes: '残り' },
    left: { url: ['https://a.example/2'] },
  };
  const told = fates(filledForm(GIVEN, outcome));
  assert.deepEqual(told, {
    url: 'left',
    notes: 'cut',
    subject: 'filled',
    category: 'missed',
    name: 'kept',
    phone: 'empty',
  });
  const inText = filledForm(GIVEN, { filled: ['notes'], missed: ['url'], in_text: ['url'] });
  assert.equal(fateOf(field('url', GIVEN.url), GIVEN.url, inText), 'inText');
  assert.equal(fateOf({ id: 'notes', cut: '下書きでもう入らなかった文' }, GIVEN.notes, inText), 'cut');
});

test('what the person changed after the form was filled is told as not in it, also what was empty then', () => {
  const job = filledForm(GIVEN, { filled: ['url', 'notes', 'subject'], missed: ['category'], kept: ['name'] });
  const now = { url: GIVEN.url, notes: '短くした文', subject: '', category: '別の種類', name: '別の名前', phone: '03' };
  assert.deepEqual(fates(job, now), {
    url: 'filled',
    notes: 'changed',
    subject: 'changed',
    category: 'missed',
    name: 'kept',
    phone: 'changed',
  });
});

test('what an earlier page of the form took stays so on the next one, with what it did not take', () => {
  const first = filledForm(
    GIVEN,
    { filled: ['url', 'notes', 'email'], missed: ['subject'], cut: { notes: '残り' } },
    { about: ['email'] },
  );
  const next = filledForm(
    GIVEN,
    { filled: ['subject'], missed: ['url', 'notes', 'email', 'category'] },
    { taken: first.taken, about: ['email'] },
  );
  assert.deepEqual(next.outcome.earlier, ['url', 'notes', 'email']);
  assert.deepEqual(fates(next), {
    url: 'earlier',
    notes: 'earlier',
    subject: 'filled',
    category: 'missed',
    name: 'changed',
    phone: 'empty',
  });
  assert.equal(lengthOfRest(DRAFT, next.outcome), 2);
  assert.deepEqual(formState(next).says, ['formFilled', 4]);
  assert.deepEqual(givenTo(next), ['email']);
  assert.equal(Object.hasOwn(first.taken, 'email') && first.taken.email.value, '', 'never the person’s own facts');

  const reworded = filledForm({ ...GIVEN, notes: '直した文' }, { missed: ['url', 'notes'] }, { taken: next.taken });
  assert.deepEqual(reworded.outcome.earlier, ['url'], 'an earlier page has the old words');
  assert.deepEqual(
    Object.keys(takenBefore(next)),
    ['url', 'notes', 'email'],
    'putting back this page leaves the earlier ones',
  );
});

test('the summary tells of all that the form did not take', () => {
  const whole = filledForm(GIVEN, { filled: ['url', 'notes'] });
  assert.deepEqual([formState(whole).says, formState(whole).severity], [['formFilled', 2], 'ok']);
  const cut = filledForm(GIVEN, {
    filled: ['url', 'notes'],
    cut: { notes: '残り' },
    left: { url: ['https://a.example/2'] },
  });
  const rest = lengthOfRest(DRAFT, cut.outcome);
  assert.equal(rest, '残り'.length + 'https://a.example/2'.length);
  assert.deepEqual(
    [formState(cut, { rest }).says, formState(cut, { rest }).severity],
    [['formFilledCut', 2, rest], 'warn'],
  );
  const some = filledForm(GIVEN, { filled: ['notes'], kept: ['name'], cut: { notes: '残り' } });
  assert.deepEqual(formState(some, { rest: 2 }).says, ['formFilledSomeCut', 1, 1, 2]);
});

test('each state offers what helps in it', () => {
  const offered = (/** @type {FormState} */ state, hosts = ['a.example'], over = false) => {
    const { fill, primary, reopen } = formState({ ...filledForm({}), state, outcome: null, hosts }, { over });
    return [fill ?? '', primary ?? '', reopen ?? false];
  };
  assert.deepEqual(offered('gone'), ['', '', true]);
  assert.deepEqual(offered('elsewhere'), ['', '', true]);
  assert.deepEqual(offered('elsewhere', ['a.example', 'www.a.example']), ['fillAllow', '', true]);
  assert.deepEqual(
    offered('elsewhere', ['a.example'], true),
    ['fillThis', 'fill', false],
    'the popup stands over the desk’s own page',
  );
  assert.deepEqual(offered('moved'), ['fillThis', 'fill', false]);
  assert.deepEqual(offered('undone'), ['fillThis', 'fill', false]);
  assert.deepEqual(offered('copy'), ['fillAllow', '', false]);
  assert.deepEqual(offered('loading'), ['', '', false]);
});

test('a form’s state follows its tab: the same page, another one of the desk, another site', () => {
  const [same, another, foreign] = [
    { pinned: true, begun: true },
    { pinned: true, begun: false },
    { pinned: false, begun: false },
  ];
  assert.equal(stateAfter('filled', same, true), 'filled', 'a step that is drawn into the same page');
  assert.equal(stateAfter('undone', same, true), 'undone');
  assert.equal(stateAfter('filled', another, true), 'moved');
  assert.equal(stateAfter('elsewhere', another, true), 'moved', 'the person came back');
  assert.equal(stateAfter('filled', foreign, true), 'elsewhere');
  assert.equal(stateAfter('filled', null, false), 'elsewhere');
  assert.equal(stateAfter('refused', null, true), 'refused');
});

test('a desk is given of the person only what it is known to ask for this harm', () => {
  const desk = /** @type {Desk} */ (
    /** @type {unknown} */ ({
      form: { opens: '', asks: [{ facts: ['email'], harms: ['intimate_image'] }, { facts: ['name'] }] },
    })
  );
  assert.deepEqual(askedBy(desk, 'intimate_image'), ['name', 'email']);
  assert.deepEqual(askedBy(desk, 'drugs'), ['name']);
  assert.deepEqual(askedBy(/** @type {Desk} */ ({}), 'drugs'), []);
});

test('on the way to a form the next press is told, else what opens, else that there is no field', () => {
  const seeking = (/** @type {Partial<FormJob>} */ more, note = '') =>
    formState(
      /** @type {FormJob} */ (/** @type {unknown} */ ({ state: 'seeking', hosts: ['a'], outcome: null, ...more })),
      { note },
    );
  assert.deepEqual(seeking({ steps: ['通報する', '進む'] }).says, ['formStep', '通報する', 1, 2]);
  assert.deepEqual(seeking({ steps: ['通報する', '進む'], step: 1 }).says, ['formStep', '進む', 2, 2]);
  assert.deepEqual(seeking({ steps: ['通報する'] }, 'トップページが開きます。').says, ['formStep', '通報する', 1, 1]);
  assert.deepEqual(seeking({ steps: [] }, 'トップページが開きます。').says, [
    'formSeeking',
    'トップページが開きます。',
  ]);
  assert.deepEqual(seeking({ practice: true }, 'トップページが開きます。').says, ['formNothing']);
  assert.deepEqual(seeking({ steps: [] }).says, ['formNothing']);
});
