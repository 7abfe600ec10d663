import assert from 'node:assert/strict';
import { test } from 'node:test';

import { onHost, withoutTracking } from '../../extension/engine/web-address.js';
import {
  cleaned,
  isAction,
  isProfile,
  knowTracking,
  names,
  onBoard,
} from '../../extension/injected/describe-post/addresses.js';
import { committedBundle } from './knowledge.js';

const { platforms, preflight } = committedBundle();
knowTracking(platforms);

const BASE = 'https://base.example/x/y';
const SESSION = '58428beaa14598c2e02d93ad5c773e4d';

/** @type {[string, string][]} */
const CLEANED = [
  [`https://f.example/viewtopic.php?p=453&sid=${SESSION}#p453`, 'https://f.example/viewtopic.php?p=453#p453'],
  [`https://f.example/a-post9.html?s=${SESSION}#post9`, 'https://f.example/a-post9.html#post9'],
  ['https://f.example/comments.pl?sid=23300001&cid=640', 'https://f.example/comments.pl?sid=23300001&cid=640'],
  // Ten letters and digits are a session, ten digits may be a story's own.
  ['https://f.example/viewtopic.php?p=453&sid=0f9ab2c1d4#p453', 'https://f.example/viewtopic.php?p=453#p453'],
  ['https://f.example/story.php?p=453&sid=2330000164', 'https://f.example/story.php?p=453&sid=2330000164'],
  ['https://f.example/?s=cats', 'https://f.example/?s=cats'],
  ['https://u:p@f.example/a', 'https://f.example/a'],
  ['https://f.example/a;jsessionid=1A2B3C?b=1', 'https://f.example/a?b=1'],
  ['https://f.example/a?utm_source=x&b=%E3%81%82&fbclid=1', 'https://f.example/a?b=%E3%81%82'],
  ['https://f.example/view?feature=123&si=4#comment-5', 'https://f.example/view?feature=123&si=4#comment-5'],
  ['https://www.youtube.com/watch?v=abc&feature=share&si=xyz', 'https://www.youtube.com/watch?v=abc'],
  ['https://f.example/a#:~:text=hello', 'https://f.example/a'],
  ['https://f.example/a#c1:~:text=hello', 'https://f.example/a#c1'],
  ['https://a.5ch.example/test/read.cgi/news/1787045314/l50', 'https://a.5ch.example/test/read.cgi/news/1787045314/'],
  ['https://a.5ch.example/test/read.cgi/news/1787045314/12-34', 'https://a.5ch.example/test/read.cgi/news/1787045314/'],
  ['https://a.5ch.example/test/read.cgi/news/1787045314/12', 'https://a.5ch.example/test/read.cgi/news/1787045314/12'],
  ['../b?c#d', 'https://base.example/b?c#d'],
  ['javascript:void(0)', ''],
  ['mailto:a@b.example', ''],
  ['http://[', ''],
];

for (const [written, expected] of CLEANED) {
  test(`${written} becomes ${expected || 'nothing'}`, () => assert.equal(cleaned(written, BASE), expected));
}

test('an id is named by an address only when it stands there whole', () => {
  assert.ok(names('https://f.example/threads/t.9/post-6331423', '6331423'));
  assert.ok(names('https://f.example/a-post949763.html#post949763', '949763'));
  assert.ok(names('https://f.example/r/x/comments/1bbbwk/t/c95cjs5/', 'c95cjs5'));
  assert.ok(!names('https://f.example/post-16331423', '6331423'));
  assert.ok(!names('https://f.example/post-63314231', '6331423'));
});

test("a person's page is told from a post on it", () => {
  for (const address of [
    'https://x.example/@koi',
    'https://x.example/users/2549/name',
    'https://x.example/members/chat.40413/',
    'https://x.example/memberlist.php?mode=viewprofile&u=5',
    'https://x.example/user?id=tzury',
    'https://x.example/profile/hoshi.example',
  ])
    assert.ok(isProfile(address), address);
  for (const address of [
    'https://x.example/@koi/12345678',
    'https://x.example/profile/hoshi.example/post/3kabcdefgh22a',
    'https://x.example/threads/t.9/post-12',
    'https://x.example/item?id=3084288',
    'https://x.example/viewtopic.php?p=453#p453',
  ])
    assert.ok(!isProfile(address), address);
});

test('an address that does something with a post is not its permalink', () => {
  for (const address of [
    'https://x.example/a/status/1/analytics',
    'https://x.example/posting.php?mode=quote&p=453',
    'https://x.example/posts/1/edit',
    'https://x.example/a?replytocom=12#respond',
    'https://x.example/vote?for=12',
    'https://x.example/a/status/1/photo/1',
    'https://x.example/home.php?mod=spacecp&ac=pm&op=showmsg&pid=612',
    'https://x.example/s/full-text/viewing:12/',
    'https://x.example/board.php?wr_id=3&c_id=31&w=c#bo_vc_w',
    'https://x.example/topic/a/?ac=12/#ac-form-12',
  ])
    assert.ok(isAction(address), address);
  for (const address of [
    'https://x.example/a/status/1',
    'https://x.example/2024/05/how-to-reply-to-a-quote-and-report-it/',
    'https://x.example/viewtopic.php?p=4#p4',
  ])
    assert.ok(!isAction(address), address);
});

test('a board that read.cgi shows gives each post its number', () => {
  assert.equal(
    onBoard('https://b.example/test/read.cgi/news/1787045314/', '12'),
    'https://b.example/test/read.cgi/news/1787045314/12',
  );
  assert.equal(
    onBoard('https://b.example/bbs/read.cgi/study/13070/1627306695/', '201'),
    'https://b.example/bbs/read.cgi/study/13070/1627306695/201',
  );
  assert.equal(onBoard('https://b.example/thread/1787045314/', '12'), '');
  assert.equal(onBoard('https://b.example/test/read.cgi/news/1787045314/', ''), '');
});

const { tracking } = preflight.lists;
const known = platforms.flatMap(({ hosts }) => hosts ?? []);
/** Every name of the one list, with a value that it is taken out for, on a host that it is taken out on. */
const tracked = tracking.flatMap(entry => {
  if (/^[^=]*\?$|=code$/.test(entry)) return []; // it may name the page: left to the checks
  const [first, ...names] = entry.split(' ');
  const site = known.find(each => onHost(each, first)) ?? (known.some(each => onHost(first, each)) ? first : '');
  if (names.length && !site) return []; // of a site that has no posts, as far as we know
  const host = names.length ? `www.${site}` : 'f.example';
  return (names.length ? names : [first]).map(name => {
    const [bare, hash] = name.replace(/\?$/, '').split('=');
    return `https://${host}/a?b=1&${bare.replace('*', 'x')}=${hash ? SESSION : '2'}#c`;
  });
});

test('the reader takes out of addresses what the checks of a report do, all of it and on the same hosts', () => {
  assert.ok(tracked.length > 150);
  for (const address of tracked) {
    assert.match(cleaned(address, BASE), /\?b=1#c$/, address);
    const elsewhere = address.replace(/\/\/[^/]+/, '//g.example');
    for (const each of [address, elsewhere]) assert.equal(cleaned(each, BASE), withoutTracking(each, tracking));
  }
});
