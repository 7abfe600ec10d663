import assert from 'node:assert/strict';
import test from 'node:test';

import { reportOfClick } from '../../extension/capture/click.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const PAGE = 'https://board.example/thread/1';
const TAB = /** @type {chrome.tabs.Tab} */ ({ id: 7, windowId: 3, incognito: false, title: 'A thread', url: PAGE });

/** @param {Partial<chrome.contextMenus.OnClickData>} info @param {chrome.tabs.Tab} [tab] */
const click = (info, tab = TAB) =>
  reportOfClick({ menuItemId: 'report-this', editable: false, pageUrl: PAGE, frameId: 0, ...info }, tab, NOW);

/** @type {[string, Partial<chrome.contextMenus.OnClickData>, string][]} */
const ADDRESSES = [
  ['the page, where nothing in it was clicked', {}, PAGE],
  ['the link before the page', { linkUrl: 'https://board.example/post/5' }, 'https://board.example/post/5'],
  ['the frame before the page', { frameId: 4, frameUrl: 'https://embedded.example/' }, 'https://embedded.example/'],
  [
    'the link before the frame',
    { linkUrl: 'https://a.example/', frameId: 4, frameUrl: 'https://b.example/' },
    'https://a.example/',
  ],
  ['the page, though the browser names the top frame too', { frameUrl: 'https://other.example/' }, PAGE],
  ['the page of a picture without a link', { srcUrl: 'https://img.example/1.png' }, PAGE],
  [
    'the link around a picture',
    { srcUrl: 'https://img.example/1.png', linkUrl: 'https://a.example/' },
    'https://a.example/',
  ],
  ['the page, where the link leads nowhere', { linkUrl: 'javascript:void(0)' }, PAGE],
  ['the page, where the frame has no address', { frameId: 4, frameUrl: 'about:srcdoc' }, PAGE],
  ['the page, where the link is too long for a report', { linkUrl: `https://a.example/${'a'.repeat(8_192)}` }, PAGE],
];

for (const [name, info, url] of ADDRESSES) {
  test(`the report is about ${name}`, () => assert.equal(click(info).facts.url, url));
}

test('the page and the moment are kept beside what was clicked', () => {
  const { facts } = click({ linkUrl: 'https://a.example/' });
  assert.equal(facts.page_url, PAGE);
  assert.equal(facts.title, 'A thread');
  assert.equal(facts.seen_at, '2026-11-23T10:00:00.000Z');
});

test('a picture inside the page itself has no address to keep', () => {
  assert.equal(click({ srcUrl: 'https://img.example/1.png' }).facts.media_url, 'https://img.example/1.png');
  for (const srcUrl of ['data:image/png;base64,AAAA', 'blob:https://board.example/1']) {
    assert.equal(click({ srcUrl }).facts.media_url, '');
  }
});

test('a selection that fits is kept as it is', () => {
  const { facts, shortened } = click({ selectionText: '<b>quoted</b>' });
  assert.equal(facts.quote, '<b>quoted</b>');
  assert.equal(shortened, false);
});

test('a selection that is too long keeps its beginning, and says so', () => {
  const { facts, shortened } = click({ selectionText: 'あ'.repeat(20_001) });
  assert.equal(facts.quote?.length, 20_000);
  assert.equal(shortened, true);
});

test('a selection that Firefox cut short says so, too', () => {
  assert.equal(click({ selectionText: 'あ'.repeat(16_384) }).shortened, true);
});

test('no character is cut in half', () => {
  const { facts } = click({ selectionText: `${'a'.repeat(19_999)}😀` });
  assert.equal(facts.quote, 'a'.repeat(19_999));
});

test('what the click named is kept for asking the page, but never a picture itself', () => {
  const pointed = click({
    linkUrl: '/x',
    srcUrl: 'https://board.example/1.png',
    selectionText: 'words',
    frameId: 4,
  }).pointed;
  assert.deepEqual(
    [pointed?.frameId, pointed?.link_url, pointed?.media_url, pointed?.selection, pointed?.selects],
    [4, '/x', 'https://board.example/1.png', 'words', true],
  );
  assert.equal(click({ srcUrl: 'data:image/png;base64,AAAA' }).pointed?.media_url, '');
  assert.notEqual(click({}).pointed?.id, click({}).pointed?.id);
});

test('Firefox’s name for the clicked element is kept, where there is one', () => {
  assert.equal(click(/** @type {any} */ ({ targetElementId: 12 })).pointed?.target_id, 12);
  assert.equal('target_id' in (click({}).pointed ?? {}), false);
});

test('a private click says that it is private, and in which window', () => {
  const { private: isPrivate, windowId, tabId } = click({}, { ...TAB, incognito: true });
  assert.deepEqual([isPrivate, windowId, tabId], [true, 3, 7]);
});

test('a click outside any tab is a click all the same', () => {
  const outside = reportOfClick({ menuItemId: 'report-this', editable: false, pageUrl: PAGE }, undefined, NOW);
  assert.deepEqual([outside.facts.url, outside.windowId, outside.tabId], [PAGE, null, null]);
  assert.equal(click({}, { ...TAB, id: -1, windowId: -1 }).tabId, null);
});
