import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';

import { withoutSigns } from '../../extension/browser/signs.js';
import { EMERGENCY, triage } from '../../extension/engine/triage.js';
import {
  inShort,
  leadingSentences,
  ONE_LINE,
  TWO_LINES,
  widthOf,
} from '../../extension/report/model/leading-sentences.js';
import { committedBundle } from './knowledge.js';

const bundle = committedBundle();

test('a card shows whole sentences: the first, and those behind it that there is room for', () => {
  for (const [text, room, shown] of /** @type {[string, number, string][]} */ ([
    ['だれでも通報できます。削除を求めます。', 88, 'だれでも通報できます。削除を求めます。'],
    ['だれでも通報できます。削除を求めます。', 24, 'だれでも通報できます。'],
    ['だれでも通報できます。削除を求めます。', 0, 'だれでも通報できます。'],
    ['「助けて。」と書いてあるときも、通報できます。急ぎます。', 0, '「助けて。」と書いてあるときも、通報できます。'],
    ['Ask at #9110 or http://a.example/ first. It helps.', 0, 'Ask at #9110 or http://a.example/ first.'],
    ['Anyone can report. It helps.', 88, 'Anyone can report. It helps.'],
    ['No end of a sentence', 0, 'No end of a sentence'],
    ['', 88, ''],
  ]))
    assert.equal(leadingSentences(text, room), shown);
});

test('furigana and what the browser has written between its signs take no more room than what is read', () => {
  const text = '\ufdd0通報\ufdd1つうほう\ufdd2する。\ufdd612月\ufdd7。';
  assert.equal(leadingSentences(text, 16, withoutSigns), text);
  assert.equal(leadingSentences(text, 15, withoutSigns), '\ufdd0通報\ufdd1つうほう\ufdd2する。');
});

test('of every answer, what its first card says fits into two lines of a popup', () => {
  const tooLong = new Set();
  let answers = 0;
  for (const { id: harm } of bundle.harms)
    for (const { id: role } of bundle.roles)
      for (const { id: wish } of bundle.wishes) {
        answers += 1;
        const first = triage(bundle, { harm, role, wish }).signposts.find(({ desk }) => desk !== EMERGENCY);
        for (const language of /** @type {const} */ (['ja', 'en'])) {
          const shown = leadingSentences(first?.why[language] ?? '');
          if (widthOf(shown) > TWO_LINES) tooLong.add(`${first?.desk}: ${shown}`);
        }
      }
  assert.equal(answers, bundle.harms.length * 30);
  assert.deepEqual([...tooLong], [], 'shorten the first sentence in shared_data; what goes may follow in the next');
});

test('of every answer, the reason of each desk that is folded takes one line of a popup', () => {
  const tooLong = new Set();
  for (const { id: harm } of bundle.harms)
    for (const { id: role } of bundle.roles)
      for (const { id: wish } of bundle.wishes) {
        const { signposts } = triage(bundle, { harm, role, wish });
        for (const { desk, why } of signposts.filter(each => each.desk !== EMERGENCY).slice(1))
          for (const language of /** @type {const} */ (['ja', 'en'])) {
            const shown = inShort(bundle, why, language);
            if (widthOf(shown) > ONE_LINE) tooLong.add(`${desk}: ${shown}`);
          }
      }
  assert.deepEqual([...tooLong], [], 'give the sentence a `short` in shared_data/desks');
});

test('the short form of a reason takes one line in every other language, too', () => {
  const folder = new URL('../../extension/knowledge/', import.meta.url);
  for (const { id } of JSON.parse(readFileSync(new URL('languages.json', folder), 'utf8'))) {
    const packed = gunzipSync(readFileSync(new URL(`language.${id}.json.gz`, folder)));
    const { sentences } = JSON.parse(packed.toString());
    const shorts = (bundle.in_short ?? []).map(([, short]) => sentences[bundle.words[short].ja]);
    assert.ok(shorts.length > 50 && shorts.every(Boolean), id);
    assert.deepEqual(
      shorts.filter(each => widthOf(withoutSigns(each)) > ONE_LINE),
      [],
      id,
    );
  }
});
