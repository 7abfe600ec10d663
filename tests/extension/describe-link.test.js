import assert from 'node:assert/strict';
import test from 'node:test';

import { EVIDENCE, evidenceFor, judged } from '../../extension/injected/describe-post/link-evidence.js';

/** @import {LinkTraits} from '../../extension/injected/describe-post/link-evidence.js' */

const NOTHING = {
  bookmark: false,
  timed: false,
  own: false,
  anchored: false,
  named: false,
  labelled: false,
  counted: false,
  permanent: false,
  unique: true,
  compared: false,
  title: false,
  longId: false,
  action: false,
  pictured: false,
  archive: false,
  quotes: false,
  person: false,
  readsOn: false,
  inText: false,
  foreign: false,
};
/** @param {Partial<LinkTraits>} traits */
const link = traits => ({ ...NOTHING, ...traits });

/** @type {[says: string, traits: Partial<LinkTraits>, because: string[], score: number, sure: boolean][]} */
const LINKS = [
  ['a bookmark is proof by itself', { bookmark: true }, ['bookmark'], 5, true],
  ['a time alone is likely and no proof', { timed: true }, ['time'], 5, false],
  [
    'a time is proof where the posts beside it have others',
    { timed: true, compared: true },
    ['time', 'only this post has it'],
    6,
    true,
  ],
  ['a time with the own id is proof', { timed: true, own: true }, ['time', 'own id'], 9, true],
  ['the own id with a label is proof', { own: true, labelled: true }, ['own id', 'label'], 7, true],
  [
    'what every post links to is none of them',
    { timed: true, unique: false },
    ['time', 'other posts have it'],
    -4,
    false,
  ],
  [
    'what every post links to is still the own one where time and id say so',
    { timed: true, own: true, unique: false, compared: true },
    ['time', 'own id', 'only this post has it'],
    10,
    true,
  ],
  [
    'a number behind a sign leads to the post where its address is long enough to name one',
    { labelled: true, counted: true, longId: true },
    ['label', 'title or number with a long id'],
    5,
    false,
  ],
  [
    'what leads on to all of the words is likely the post, where the posts beside it lead elsewhere',
    { readsOn: true, compared: true },
    ['only this post has it', 'reads on'],
    5,
    false,
  ],
  ['what leads on is nothing where no other post is seen', { readsOn: true }, [], 0, false],
  ['an answer button is no address', { own: true, action: true }, ['own id', 'action'], -2, false],
  ['a person is no post', { own: true, person: true }, ['own id', 'person'], -3, false],
  ['another post that is quoted is not this one', { own: true, quotes: true }, ['own id', 'quotes another'], -5, false],
  [
    'a link in the words speaks of something else',
    { bookmark: true, inText: true },
    ['bookmark', 'in the text', 'in the text, without own id'],
    0,
    false,
  ],
  [
    'another site is never proof, however marked',
    { bookmark: true, own: true, foreign: true },
    ['bookmark', 'own id', 'another site'],
    5,
    false,
  ],
];
for (const [says, traits, because, score, sure] of LINKS) {
  test(says, () => {
    const names = evidenceFor(link(traits)).map(([name]) => name);
    assert.deepEqual({ names, ...judged(link(traits)) }, { names: because, score, sure });
  });
}

test('every piece of evidence has a name of its own and speaks for some link', () => {
  const names = EVIDENCE.map(([name]) => name);
  assert.equal(new Set(names).size, names.length);
  const all = link(Object.fromEntries(Object.keys(NOTHING).map(trait => [trait, true])));
  const spoke = [all, ...Object.keys(NOTHING).flatMap(trait => [{ ...all, [trait]: false }, link({ [trait]: true })])]
    .concat(link({ unique: false }), link({ title: true, longId: true }))
    .flatMap(each => evidenceFor(each).map(([name]) => name));
  assert.deepEqual(
    names.filter(name => !spoke.includes(name)),
    [],
  );
});
