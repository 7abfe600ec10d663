import assert from 'node:assert/strict';
import test from 'node:test';
import { firstLine, linesToRing, nextToRing, waysIn, whereNumbersStand } from '../../extension/report/model/ways-in.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();
const situation = { harm: 'suicide_notice', role: 'victim' };

test('of several numbers each is told with its line, of one the desk alone', () => {
  for (const desk of Object.values(bundle.desks)) {
    for (const language of /** @type {const} */ (['ja', 'en'])) {
      const lines = linesToRing(desk, situation, language);
      const names = lines.map(({ name }) => name);
      if (lines.length > 1) {
        assert.ok(names.every(Boolean), desk.id);
        assert.equal(new Set(names).size, names.length, `${desk.id}: no two lines have one name`);
      } else
        assert.ok(
          names.every(name => name === ''),
          desk.id,
        );
    }
  }
});

test('places to talk tell their lines apart, each number once', () => {
  const lines = linesToRing(bundle.desks.mamorou, situation, 'ja');
  assert.ok(lines.length >= 4, String(lines.length));
  assert.equal(new Set(lines.map(({ phone }) => phone)).size, lines.length);
  assert.ok(lines.some(({ phone, name }) => phone === '0120-279-338' && name.startsWith('よりそいホットライン')));
});

test('a reader of English finds the names in English, the line that speaks it first', () => {
  const [first] = linesToRing(bundle.desks.mamorou, situation, 'en');
  assert.match(first.name, /foreign languages/);
});

test('the hours are those of the line that the numbers begin with', () => {
  assert.equal(firstLine(bundle.desks.police, situation, 'ja')?.phone, '#9110');
  const [first] = linesToRing(bundle.desks.mamorou, situation, 'en');
  assert.equal(firstLine(bundle.desks.mamorou, situation, 'en')?.phone, first.phone);
  assert.equal(firstLine(bundle.desks.bank, situation, 'ja'), undefined);
});

test('in every other language the line that speaks it comes first', () => {
  for (const language of ['zh', 'ko', 'pt', 'vi']) {
    const [first] = waysIn(bundle.desks.mamorou, situation, /** @type {any} */ (language));
    assert.ok(first.phone && first.languages?.includes(language), language);
  }
});

test('of a desk that is many it is told where the number stands and what to mind, of one with a number nothing', () => {
  const paid = { harm: 'fraud', role: 'victim' };
  assert.deepEqual(whereNumbersStand(bundle.desks.bank, paid, 'ja'), [
    {
      place: 'まず銀行やカード会社に電話（番号は、カードの裏、通帳、アプリに）',
      note: 'メールやSMSに書かれた番号にはかけないでください。受付時間は会社ごとに違います。',
    },
  ]);
  assert.deepEqual(whereNumbersStand(bundle.desks.mamorou, situation, 'en'), []);
});

test('who has to find the number of their bank reads whom to ring meanwhile', () => {
  const paid = { harm: 'fraud', role: 'victim' };
  const answer = ['bank', 'platform', 'police', 'consumer188'].map(desk => ({ desk }));
  const [police] = linesToRing(bundle.desks.police, paid, 'ja');
  assert.deepEqual(nextToRing(bundle.desks, answer, 'bank', paid, 'ja'), { phone: police.phone, name: '警察' });
  assert.equal(nextToRing(bundle.desks, answer, 'bank', paid, 'en')?.name, 'Police');
  assert.equal(nextToRing(bundle.desks, [{ desk: 'bank' }], 'bank', paid, 'ja'), null);
});
