import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decided, forbidding, pieces } from '../../extension/injected/fill-form/evidence.js';

/** @import {From} from '../../extension/injected/fill-form/evidence.js' */
/** @import {Kind} from '../../extension/injected/fill-form/labels.js' */

const WORDS = { own: [], near: [], rows: [], groups: [], hints: [], after: '', below: '', titles: [], previous: null };

/**
 * What decides among these: where a piece stands, and what it means (an id, or half a name).
 * @param {[From, string][]} told
 * @param {{kind?: Kind, rows?: string[], after?: string, inside?: string}} [at]
 */
const decide = (told, { kind = 'line', rows = [], after = '', inside } = {}) =>
  decided({
    evidence: told.flatMap(([from, id]) => pieces(from, [meaning(id)])),
    kind,
    words: { ...WORDS, rows, after },
    inside: () => (inside ? meaning(inside) : null),
  });

/** @param {string} id */
const meaning = id => (id === 'family' ? { id: 'name', part: /** @type {const} */ ('family'), bare: true } : { id });

/** @param {Parameters<typeof decide>} told @returns {string | undefined} what decided: its place and meaning */
const saying = (...told) => {
  const { said } = decide(...told);
  return said ? `${said.from}: ${said.meaning.id}` : undefined;
};

test('the first label that is known decides', () => {
  assert.equal(
    saying([
      ['own', 'email'],
      ['row', 'phone'],
    ]),
    'own: email',
  );
  assert.equal(
    saying(
      [
        ['own', 'unknown'],
        ['row', 'phone'],
      ],
      { rows: ['電話'] },
    ),
    undefined,
  );
  assert.equal(
    saying(
      [
        ['near', 'unknown'],
        ['row', 'phone'],
      ],
      { rows: ['電話'] },
    ),
    'row: phone',
  );
});

test('an unknown label of its own keeps everything out of a line, but not out of a long text', () => {
  assert.equal(
    decide([
      ['own', 'unknown'],
      ['group', 'notes'],
    ]).unknown,
    true,
  );
  assert.equal(
    saying(
      [
        ['own', 'unknown'],
        ['group', 'notes'],
      ],
      { kind: 'area' },
    ),
    'group: notes',
  );
});

test('half a name is the name of whom the words around it speak of', () => {
  assert.equal(
    saying(
      [
        ['own', 'family'],
        ['row', 'victim'],
      ],
      { rows: ['被害者'] },
    ),
    'row: victim',
  );
  assert.equal(
    saying(
      [
        ['own', 'family'],
        ['row', 'email'],
      ],
      { rows: ['連絡先'] },
    ),
    'own: name',
  );
  assert.equal(decide([['own', 'family']]).part, 'family');
});

test('what a box says in itself decides where no label does, and before a sentence', () => {
  assert.equal(saying([['hint', 'url']]), 'hint: url');
  assert.equal(
    saying([
      ['own', 'email'],
      ['hint', 'url'],
    ]),
    'own: email',
  );
  assert.equal(
    saying([
      ['sentence', 'notes'],
      ['hint', 'url'],
    ]),
    'hint: url',
  );
});

test('a label typed into the box, or words after it, decide where nothing else speaks', () => {
  assert.equal(saying([], { inside: 'subject' }), 'inside: subject');
  assert.equal(saying([], { after: '電話番号' }), 'after: phone');
  assert.equal(saying([['row', 'email']], { rows: ['メール'], after: '電話番号' }), 'row: email');
});

test('a box of an address says itself which part it takes', () => {
  assert.equal(
    saying(
      [
        ['row', 'address'],
        ['hint', 'postal'],
      ],
      { rows: ['住所'] },
    ),
    'row: postal',
  );
});

test('what programs call it decides where no words speak, and confirms them', () => {
  assert.equal(saying([['name', 'phone']]), 'name: phone');
  assert.equal(
    saying([
      ['type', 'email'],
      ['name', 'phone'],
    ]),
    'type: email',
  );
  assert.equal(
    saying([
      ['own', 'unknown'],
      ['name', 'phone'],
    ]),
    undefined,
  );
  assert.equal(
    decide([
      ['own', 'email'],
      ['type', 'email'],
    ]).agrees,
    true,
  );
  assert.equal(
    decide([
      ['own', 'email'],
      ['type', 'phone'],
    ]).agrees,
    undefined,
  );
});

test('what forbids weighs more than anything, in the nearest words and in the name', () => {
  const never = (/** @type {[From, string][]} */ ...told) =>
    forbidding(
      told.flatMap(([from, id]) => pieces(from, [{ id }])),
      WORDS,
    )?.meaning.id;
  assert.equal(never(['own', 'email'], ['hint', 'password']), 'password');
  assert.equal(never(['own', 'email'], ['name', 'trap']), 'trap');
  assert.equal(never(['own', 'email'], ['name', 'confirm']), undefined);
  assert.equal(never(['own', 'email'], ['row', 'email']), undefined);
});
