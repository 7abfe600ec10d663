import assert from 'node:assert/strict';
import test from 'node:test';

import { atSite, legalForm } from '../../extension/engine/legal-form.js';
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
  ['tiktok', 'copyright', 'legal/report/Copyright'],
  ['facebook', 'privacy', 'contact/144059062408922'],
  ['bluesky', 'intimate_image', 'forms.bsky.app/f/ncii'],
  ['bakusai', 'defamation', 'bakusai.com/del'],
  ['pinterest', 'privacy', 'report-something-on-pinterest'],
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

for (const [id, harm, action, words] of [
  ['youtube', 'defamation', 'request', '名誉毀損の申し立ての入口'],
  ['youtube', 'defamation', 'report', '「報告」'],
  ['tabelog', 'defamation', 'request', '問題のある口コミを連絡する'],
  ['facebook', 'impersonation', 'request', '「…」から報告'],
]) {
  test(`${harm} on ${id}: to ${action} is told in the words of the site`, () => {
    assert.ok(atSite(site(id), harm, action)?.ja.includes(words));
  });
}

test('who only asks for advice is not sent to a report function; of an unknown site nothing is said', () => {
  assert.equal(atSite(site('x'), 'malware', 'consult'), null);
  assert.equal(atSite(site('hacker_news'), 'hate', 'report'), null);
});
