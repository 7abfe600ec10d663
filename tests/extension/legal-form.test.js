import assert from 'node:assert/strict';
import test from 'node:test';

import { legalForm } from '../../extension/engine/legal-form.js';
import { committedBundle } from './knowledge.js';

const { platforms } = committedBundle();

/** @param {string} id */
const site = id => {
  const found = platforms.find(each => each.id === id);
  assert.ok(found, id);
  return found;
};

for (const [id, harm, page] of [
  ['youtube', 'defamation', 'answer/6154230'],
  ['youtube', 'privacy', 'answer/142443'],
  ['youtube', 'intimate_image', 'answer/142443'],
  ['youtube', 'copyright', 'answer/2807622'],
  ['youtube', 'impersonation', 'answer/2802057'],
  ['x', 'privacy', 'forms/japan-report'],
  ['tiktok', 'impersonation', 'information-distribution-platform-act-jp'],
]) {
  test(`${harm} on ${id} opens the form that is for it`, () => {
    assert.ok(legalForm(site(id), harm)?.url.includes(page));
  });
}

test('where only another right has a form, there is none', () => {
  const only = { url: 'https://example.jp/defamation', for_harms: ['defamation'] };
  assert.equal(legalForm({ ...site('x'), legal_forms: [only] }, 'defamation'), only);
  assert.equal(legalForm({ ...site('x'), legal_forms: [only] }, 'privacy'), undefined);
});
