import assert from 'node:assert/strict';
import test from 'node:test';

import { acceptable } from '../../extension/server/acceptable.js';
import { loosening } from '../../extension/server/tightening.js';
import { bundleSchema, committedBundle, touched } from './knowledge.js';

const packaged = committedBundle();
const shape = bundleSchema();
const DAY = packaged.edition.slice(0, 10);
const NOW = new Date(`${DAY}T03:00:00Z`);

/**
 * The reason for which a newer bundle with a change is refused; '' where it is taken.
 * @param {(b: any) => unknown} change
 */
function refusal(change) {
  const bundle = touched(packaged, b => {
    b.edition = `${DAY}.99`;
    change(b);
  });
  const verdict = acceptable(JSON.parse(JSON.stringify(bundle)), packaged, packaged, shape, NOW);
  return verdict.ok ? '' : verdict.reason;
}

/** The same for the long tables, without looking at the shape. @param {(b: any) => unknown} change */
const looser = change => loosening(touched(packaged, change), packaged, NOW)?.reason ?? '';

const DANGER = ['none', 'ask', 'call'];
const EVIDENCE = ['allowed', 'text_only', 'url_only'];

test('every harm: no danger and no evidence rule is ever weakened, and each may be made stricter', () => {
  for (const [at, { danger, evidence }] of packaged.harms.entries()) {
    for (const each of DANGER) {
      const weaker = DANGER.indexOf(each) < DANGER.indexOf(danger);
      assert.equal(
        looser(b => (b.harms[at].danger = each)),
        weaker ? 'weaker' : '',
        `${at} ${each}`,
      );
    }
    for (const each of EVIDENCE) {
      const weaker = EVIDENCE.indexOf(each) < EVIDENCE.indexOf(evidence);
      assert.equal(
        looser(b => (b.harms[at].evidence = each)),
        weaker ? 'weaker' : '',
        `${at} ${each}`,
      );
    }
  }
});

test('whoever is asked whether anyone is in danger goes on being asked, and more may be', () => {
  for (const [at, { danger, asked_of }] of packaged.harms.entries()) {
    if (danger !== 'ask') continue;
    const of = (/** @type {string[] | undefined} */ roles) => looser(b => (b.harms[at].asked_of = roles));
    assert.equal(of(undefined), '', `${at} everyone`);
    assert.equal(of(['sender']), 'weaker', `${at} hardly anyone`);
    assert.equal(of([...(asked_of ?? []), 'sender']), asked_of ? '' : 'weaker', `${at} one more`);
  }
});

test('every telephone number stays what it is, where it is', () => {
  for (const [id, { channels = [] }] of Object.entries(packaged.desks)) {
    for (const [at, { phone }] of channels.entries()) {
      if (!phone) continue;
      assert.equal(
        looser(b => (b.desks[id].channels[at].phone = '0120-000-999')),
        'number',
        `${id} other`,
      );
      assert.equal(
        looser(b => delete b.desks[id].channels[at].phone),
        'number',
        `${id} gone`,
      );
      assert.equal(
        looser(b => b.desks[id].channels.splice(at, 1)),
        'number',
        `${id} without the line`,
      );
    }
  }
});

test('every desk that declines goes on declining', () => {
  for (const at of packaged.answers.rows.keys()) {
    for (const which of packaged.answers.rows[at][1].keys()) {
      assert.equal(
        looser(b => b.answers.rows[at][1].splice(which, 1)),
        'weaker',
        `row ${at}, ${which}`,
      );
    }
  }
});

test('110 stays first wherever it is, and no desk that helps goes without a word', () => {
  for (const [at, [shown]] of packaged.answers.rows.entries()) {
    if (packaged.signposts[shown[0]][0] === 'emergency') {
      assert.equal(
        looser(b => b.answers.rows[at][0].shift()),
        'weaker',
        `row ${at} without 110`,
      );
      assert.equal(
        looser(b => b.answers.rows[at][0].reverse()),
        shown.length > 1 ? 'weaker' : '',
        `row ${at} turned`,
      );
    }
    assert.equal(
      looser(b => b.answers.rows[at][0].pop()),
      'weaker',
      `row ${at} without its last desk`,
    );
  }
});

test('every check of a report stays, as heavy and as wide as it is', () => {
  for (const [at, rule] of packaged.preflight.rules.entries()) {
    assert.equal(
      looser(b => b.preflight.rules.splice(at, 1)),
      'weaker',
      `${rule.id} gone`,
    );
    if (rule.severity !== 'info')
      assert.equal(
        looser(b => (b.preflight.rules[at].severity = 'info')),
        'weaker',
        `${rule.id} lighter`,
      );
    for (const scope of ['harms', 'roles', 'wishes', 'desks']) {
      assert.equal(
        looser(b => (b.preflight.rules[at][scope] = ['nobody'])),
        'weaker',
        `${rule.id} ${scope}`,
      );
    }
    if (rule.when)
      assert.equal(
        looser(b => b.preflight.rules[at].when.pop()),
        'weaker',
        `${rule.id} when`,
      );
  }
});

test('every word and pattern that the checks look up stays', () => {
  for (const kind of /** @type {const} */ (['lists', 'patterns'])) {
    for (const name of Object.keys(packaged.preflight[kind])) {
      assert.equal(
        looser(b => b.preflight[kind][name].pop()),
        'weaker',
        `${kind} ${name}`,
      );
    }
  }
});

test('every source that has a link keeps to the hosts of the package', () => {
  for (const [id, { url }] of Object.entries(packaged.sources)) {
    if (url)
      assert.equal(
        looser(b => (b.sources[id].url = 'https://evil.example/')),
        'host',
        id,
      );
  }
});

test('every form asks for no more of a person than it did', () => {
  for (const [id, { form }] of Object.entries(packaged.desks)) {
    if (!form) continue;
    const more = { facts: ['name', 'email', 'phone', 'address', 'age'] };
    assert.equal(
      looser(b => (b.desks[id].form.asks = [more])),
      'asks',
      id,
    );
    assert.equal(
      looser(b => (b.desks[id].form.fields = { ...form.fields, name: 'input' })),
      'asks',
      id,
    );
  }
});

test('no list by which an address is changed, or another offered, gains a word or loses its order', () => {
  const rewriting = ['tracking', 'mirrors', 'closed_schemes', 'came_from', 'personal_parameters', 'secret_parameters'];
  for (const name of rewriting) {
    for (const word of ['*', 'youtube.com v', 'id', 'https://evil.example/ x.com/', 'https']) {
      assert.equal(
        looser(b => b.preflight.lists[name].push(word)),
        'weaker',
        `${name} ${word}`,
      );
    }
    assert.equal(
      looser(b => b.preflight.lists[name].reverse()),
      'weaker',
      `${name} turned`,
    );
    assert.equal(
      looser(b => delete b.preflight.lists[name]),
      'weaker',
      `${name} gone`,
    );
  }
});

test('every caution that a desk is shown with stays, worded as it may be', () => {
  const tried = new Set();
  for (const [at, [desk, , , , cautions]] of packaged.signposts.entries()) {
    if (!cautions.length || tried.has(desk)) continue;
    tried.add(desk);
    assert.equal(
      looser(b => b.signposts[at][4].pop()),
      'weaker',
      `${at} ${desk}`,
    );
  }
  assert.equal(
    looser(b => {
      for (const signpost of b.signposts) signpost[4] = [];
    }),
    'weaker',
  );
  assert.equal(
    looser(b => {
      for (const signpost of b.signposts) signpost[4].push(0);
    }),
    '',
  );
});

test('what is pressed on the way to a form is what the package says, or nothing', () => {
  const STEP = { label: { ja: '同意して送信', en: '同意して送信 (agree and send)' } };
  for (const [id, { form }] of Object.entries(packaged.desks)) {
    if (!form) continue;
    const others = [[STEP], [...(form.steps ?? []), STEP], [STEP, ...(form.steps ?? [])]];
    if (form.steps) others.push(form.steps.toReversed(), form.steps.slice(1));
    for (const steps of others) {
      assert.equal(
        looser(b => (b.desks[id].form.steps = steps)),
        'asks',
        id,
      );
    }
    assert.equal(
      looser(b => delete b.desks[id].form.steps),
      '',
      id,
    );
  }
});

const HANGS = '^(([^!])+)+!$';

/** @type {[string, string, (bundle: any) => unknown][]} */
const OTHERS = [
  ['has an edition later than tomorrow', 'future', b => (b.edition = '9999-12-31.1')],
  ['has an edition of no day at all', 'future', b => (b.edition = '9999-99-99.9')],
  ['has a pattern of its own in a check', 'pattern', b => b.preflight.patterns.search.push(HANGS)],
  ['has a pattern of its own for addresses', 'pattern', b => (b.platforms[0].addresses.post = [HANGS])],
  [
    'tells posts apart by a pattern of its own',
    'pattern',
    b => (b.platforms[0].same = [{ address: HANGS, name: '1' }]),
  ],
  ['knows numbers by a pattern of its own', 'pattern', b => (b.desks.ihc.number.pattern = HANGS)],
  ['reads pages by a pattern of its own', 'pattern', b => (b.platforms[0].posts = [{ box: 'p', pages: [HANGS] }])],
  [
    'reads authors by a pattern of its own',
    'pattern',
    b => (b.platforms[0].posts = [{ box: 'p', author: [{ css: 'b', pattern: HANGS }] }]),
  ],
  ['has no harms', 'weaker', b => ([b.harms, b.answers.of] = [[], {}])],
  [
    'no longer says what to do first',
    'weaker',
    b => delete b.harms.find((/** @type {any} */ harm) => harm.first?.length).first,
  ],
  ['lacks a harm', 'weaker', b => b.harms.splice(3, 1)],
  ['calls a harm that may be kept by the name of one that may not', 'weaker', callAnotherCsam],
  ['has a desk that only has a telephone', 'number', withPhoneDesk],
  ['tells of another number in a sentence', 'number', b => (b.words[0].ja += ' 相談は 0120-999-888 へ')],
  ['tells of another number in full-width figures', 'number', b => (b.words[0].ja += '０１２０－９９９－８８８')],
  ['tells of another short number', 'number', b => (b.desks.police.needs = [{ ja: '#9999へ', en: 'Call #9999' }])],
  ['tells of another site in a sentence', 'host', b => (b.words[0].en += ' See evil-desk.example.com for help.')],
  [
    'tells of another site where a service is told of',
    'host',
    b => (b.platforms.find((/** @type {any} */ p) => p.report).report.en += ' See evil-desk.example.com.'),
  ],
  ['tells of another site in a check', 'host', b => (b.preflight.rules[0].message.ja += ' https://evil.example/')],
  ['tells of another number with the sign for minus', 'number', b => (b.words[0].ja += '03−9999−1234')],
  ['tells of another number with dots', 'number', b => (b.words[0].en += ' 03.9999.1234')],
  ['tells of another number with strokes', 'number', b => (b.words[0].en += ' 03/9999/1234')],
  ['hides signs in a number that nobody sees', 'number', b => (b.words[0].ja += '03\u200b-99\u200b99-1234')],
  ['tells of another short number on the sheet', 'number', b => (b.sheet.words.title.ja += '（#9999）')],
  ['tells of another number in what comes next', 'number', b => (b.what_next.road[0].en += ' 03-9999-1234')],
  ['says in plain words another number', 'number', b => (Object.values(b.plain)[0].ja += '03-9999-1234')],
  ['calls a group by a number', 'number', b => (b.groups[0].label.ja += '03-9999-1234')],
  ['calls a site by a number', 'number', b => (b.platforms[0].name.ja += '03-9999-1234')],
  ['tells how old a source is by a number', 'number', b => (b.sources.F01.age.ja += '03-9999-1234')],
  [
    'tells of another site beside a service’s own form',
    'host',
    b => (b.platforms.find((/** @type {any} */ p) => p.legal_form?.note).legal_form.note.en += ' evil.example.com'),
  ],
  ['writes a number into a draft', 'number', b => (b.templates.bank[0].fields[0][2] = '03-9999-1234 {url}')],
  ['tells of a site with a name in Japanese', 'host', b => (b.words[0].ja += ' https://警察相談.jp/')],
  ['hides another site behind a name', 'host', b => (b.words[0].en += ' https://www.npa.go.jp@[::1]/')],
  ['calls an unknown form known', 'asks', b => (b.desks.ihc.form.verified = true)],
  ['cuts every text away', 'asks', b => (b.desks.ihc.form.limits = { notes: 0 })],
  [
    'mends by other means',
    'weaker',
    b => (b.preflight.rules.find((/** @type {any} */ r) => !r.mend).mend = 'open_link'),
  ],
];

/** @param {any} b */
function callAnotherCsam(b) {
  const csam = b.harms.find((/** @type {any} */ harm) => harm.evidence === 'url_only');
  const kept = b.harms.find((/** @type {any} */ harm) => harm.evidence === 'allowed');
  kept.label = { ja: `${csam.label.ja}（18歳未満）`, en: csam.label.en };
}

/** @param {any} b */
function withPhoneDesk(b) {
  const { home, form, ...desk } = b.desks.tokumei;
  const channels = desk.channels.filter((/** @type {any} */ each) => each.phone);
  b.desks.evil = { ...desk, channels, id: 'evil', hosts: [] };
}

for (const [what, reason, change] of OTHERS) {
  test(`a bundle that ${what} is refused`, () => assert.equal(refusal(change), reason));
}

/** @type {[string, (bundle: any) => unknown][]} */
const TAKEN = [
  ['words a sentence otherwise', b => (b.words[0].ja = '別の言い方です。')],
  [
    'says what is new in it',
    b => b.changes.push({ edition: `${DAY}.99`, on: '2026-12-31', ja: '変わりました。', en: 'It changed.' }),
  ],
  ['tells a share and a day in figures', b => (b.words[0].ja = '10.5％です（1/23現在）。')],
  [
    'links in a sentence to a host of the package',
    b => (b.words[0].ja += `（https://${b.desks.ihc.hosts[0]}/あ、または${b.desks.ihc.hosts[0]}）`),
  ],
  ['adds a desk that declines', b => b.answers.rows[0][1].push(b.not_here.findIndex(isNew(b, 0)))],
  ['adds a check', b => b.preflight.rules.push({ id: 'P99', severity: 'warn', message: { ja: '注意', en: 'Mind' } })],
  ['adds a word that tells of danger to a list', b => b.preflight.lists.short_hosts.push('kurz.example')],
  ['words a caution otherwise', b => (b.words[cautionOf(b)] = { ja: '気をつけてください。', en: 'Take care.' })],
  ['has other opening hours', b => (b.desks.police.channels[0].closed_on_holidays = true)],
  ['reads a site by another selector', b => (b.platforms[0].posts[0].box = '.review-2027')],
  ['is of tomorrow', b => (b.edition = new Date(Date.parse(DAY) + 86_400_000).toISOString().slice(0, 10).concat('.1'))],
  ['knows another source on a known host', b => (b.sources.S900 = { ...b.sources.K03, title: '別のページ' })],
];

/** @param {any} b @returns {number} */
const cautionOf = b => b.signposts.find((/** @type {any} */ signpost) => signpost[4].length)[4][0];

/** A desk that neither helps nor declines in a row. @param {any} b @param {number} row */
const isNew = (b, row) => {
  const [shown, declining] = b.answers.rows[row];
  const there = [...shown.map((/** @type {number} */ at) => b.signposts[at][0])];
  there.push(...declining.map((/** @type {number} */ at) => b.not_here[at][0]));
  return (/** @type {any} */ [desk]) => !there.includes(desk);
};

for (const [what, change] of TAKEN) {
  test(`a bundle that ${what} is taken`, () => assert.equal(refusal(change), ''));
}

test('what a browser kept, whose keys come back in an order of its own, is taken as what was given', () => {
  /** @param {any} value @returns {any} */
  const kept = value =>
    Array.isArray(value)
      ? value.map(kept)
      : value?.constructor === Object
        ? Object.fromEntries(
            Object.keys(value)
              .sort()
              .map(key => [key, kept(value[key])]),
          )
        : value;
  assert.equal(loosening(kept(packaged), packaged, NOW), null);
});
