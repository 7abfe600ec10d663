import assert from 'node:assert/strict';
import { test } from 'node:test';

import { accountOf } from '../../extension/injected/describe-post/accounts.js';

/** @type {[string, string][]} */
const ACCOUNTS = [
  ['/users/mugi_hinata', 'mugi_hinata'],
  ['/user/profile/205517708', '205517708'],
  ['/members/hanadan/', 'hanadan'],
  ['/lists/users/5c1f0e7a9b7d4d1e/', '5c1f0e7a9b7d4d1e'],
  ['/forum/user/812-nome', '812'],
  ['/profile/12345678-1234-1234-1234-123456789abc', '12345678-1234-1234-1234-123456789abc'],
  ['/space-uid-30517.html', '30517'],
  ['/home.php?mod=space&uid=30517', '30517'],
  ['/userinfo.php?uid=12', '12'],
  ['/profile.php?mb_id=k_ready', 'k_ready'],
  ['/user/view.php?id=431&course=2', '431'],
  ['/user?id=ana', 'ana'],
  ['/view.php?id=431', ''],
  ['/users/settings', ''],
  ['/user/profile', ''],
  ['/user/login.php?id=ana', ''],
  ['/member.php?uid=0', ''],
  ['/users/index.php', ''],
  ['/people/ana/photos', ''],
  ['/members/ana.1512/', ''],
  ['/posts/2001', ''],
  ['/profile.php?uid=a%20b', ''],
];

test('the address of a person names the account, a page of the site names none', () => {
  for (const [address, account] of ACCOUNTS)
    assert.equal(accountOf(`https://site.example${address}`), account, address);
  assert.equal(accountOf('https://mypage.site.example/2145678/'), '2145678');
  assert.equal(accountOf('https://news.site.example/2145678/'), '');
  assert.equal(accountOf(''), '');
});
