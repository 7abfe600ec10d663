import assert from 'node:assert/strict';
import test from 'node:test';

import { isFormPage } from '../../extension/report/model/form-page.js';

const HOSTS = ['www.facebook.com', 'help.meta.com', 'www.reddit.com'];

/** @type {[string, string, string, boolean][]} */
const PAGES = [
  ['its own address', 'https://www.reddit.com/report', 'https://www.reddit.com/report', true],
  ['a step of it', 'https://www.facebook.com/help/contact/1', 'https://www.facebook.com/help/done?x=1', true],
  ['a post beside it', 'https://www.facebook.com/help/contact/1', 'https://www.facebook.com/a/posts/1', false],
  ['another service’s', 'https://www.reddit.com/report', 'https://www.facebook.com/report', false],
  ['a host of nobody', 'https://www.reddit.com/report', 'https://reddit.example/report', false],
  ['one that was never opened', '', 'https://www.reddit.com/report', false],
];
for (const [what, form, page, is] of PAGES) {
  test(`of a service’s form, ${what}: ${is}`, () => {
    assert.equal(isFormPage(page, { desk: 'platform', hosts: HOSTS, form }), is);
  });
}

test('of another desk’s hosts every page is its own', () => {
  const hosts = ['www.internethotline.jp'];
  assert.ok(isFormPage('https://www.internethotline.jp/any', { desk: 'ihc', hosts, form: '' }));
});
