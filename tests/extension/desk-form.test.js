import assert from 'node:assert/strict';
import test from 'node:test';

import { lookHere } from '../../extension/fill/in-form.js';
import { wordsOnLinks } from '../../extension/report/model/form-job.js';
import { committedBundle } from './knowledge.js';

/** @import {Step} from '../../extension/knowledge/types.js' */
/** @typedef {string | {text?: string, value?: string, alt?: string, picture?: string}} Link */

/** @param {Link} link what it says, or its picture does */
const made = link => {
  const { text = '', picture, ...attributes } = typeof link === 'string' ? { text: link } : link;
  return {
    textContent: text,
    getAttribute: (/** @type {string} */ name) => /** @type {Record<string, string>} */ (attributes)[name] ?? null,
    querySelectorAll: () => (picture ? [made({ alt: picture })] : []),
  };
};

/**
 * @param {Link[]} links of the page
 * @param {Step[]} steps
 * @returns {number | undefined} the step that the page has come to
 */
function stepAt(links, steps) {
  const page = { document: { querySelectorAll: () => links.map(made) }, location: new URL('https://desk.example/') };
  const before = Object.keys(page).map(name => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    return lookHere(['desk.example'], steps.map(wordsOnLinks)).step;
  } finally {
    for (const [index, name] of Object.keys(page).entries()) {
      const was = before[index];
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

const WAYS = /** @type {const} */ ({
  ihaho: ['利用登録', '相談フォーム'],
  police: ['通報・相談・情報提供', 'お住まいの都道府県の警察'],
});

/** @type {[what: string, desk: keyof typeof WAYS, links: Link[], step: number][]} */
const PAGES = [
  ['its home', 'ihaho', ['ホーム', '利用登録はこちら'], 0],
  ['the page behind it', 'ihaho', ['利用登録', '相談フォームへ進む'], 1],
  ['a link over two lines', 'ihaho', ['相談\n  フォーム'], 1],
  ['a link in half-width letters', 'ihaho', ['相談ﾌｫｰﾑ'], 1],
  ['a link that is a picture', 'ihaho', [{ picture: '相談フォーム' }], 1],
  ['a button', 'ihaho', [{ value: '利用登録' }], 0],
  ['a page that names neither', 'ihaho', ['ホーム', 'お問い合わせ'], -1],
  ['a page with one of the three', 'police', ['ホーム', '情報提供はこちら'], 0],
  ['a page with all three', 'police', ['通報', '相談', '情報提供'], 0],
  ['a list of the prefectures’ police', 'police', ['通報', '北海道警察', '警視庁', '大阪府警察'], 1],
  ['a list of prefectures', 'police', ['北海道', '東京', '大阪', '沖縄'], 1],
  ['a map of prefectures', 'police', [{ alt: '大阪府' }], 1],
  ['a page that speaks of the prefectures’ police', 'police', ['相談', '都道府県警察本部について'], 0],
];

const { desks } = committedBundle();

for (const [what, desk, links, step] of PAGES)
  test(`${what} is step ${step} on the way to the form of ${desk}`, () =>
    assert.equal(stepAt(links, desks[desk].form?.steps ?? []), step));

test('these are the ways that are known', () => {
  const ways = Object.entries(desks).flatMap(([id, { form }]) =>
    form?.steps ? [[id, form.steps.map(({ label }) => label.ja)]] : [],
  );
  assert.deepEqual(Object.fromEntries(ways), WAYS);
});
