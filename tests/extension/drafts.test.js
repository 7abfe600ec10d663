import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverDrafts } from '../../extension/server/drafts.js';
import { settled } from './waiting.js';

const VIEW = /** @type {any} */ ({
  saved: { report: { url: 'https://board.example/1' }, private: false, practice: false },
  situation: { harm: 'drugs', role: 'witness', wish: 'takedown' },
  harm: { evidence: 'allowed' },
  drafts: { drafts: [] },
});

test('a server that did not answer is asked for drafts once more, and then no longer', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let asked = 0;
  t.mock.method(globalThis, 'fetch', async (/** @type {string} */ _, /** @type {RequestInit} */ { method }) => {
    if (method === 'POST') asked += 1;
    throw new TypeError('Failed to fetch');
  });
  const worded = serverDrafts('http://127.0.0.1:8710', () => assert.fail('nothing has come'));

  assert.equal(worded(VIEW), VIEW);
  for (const times of [1, 2, 2, 2]) {
    t.mock.timers.tick(400);
    await settled();
    assert.equal(asked, times);
  }
});

test('a server words a draft, but what opens and what is told of the way there stays the package’s', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const own = {
    desk: 'platform',
    form_url: 'https://a.example/',
    at_site: { ja: '元の文', en: 'ours' },
    text: '旧',
    fields: [
      {
        id: 'wish',
        label: '希望',
        value: '消して',
        cut: '',
        reading: { label: 'Wish', value: 'Out', further: '删除' },
      },
      { id: 'role', label: '立場', value: '本人', cut: '', reading: { label: 'Who', value: 'Me', further: '本人' } },
    ],
    findings: [],
  };
  const reading = { label: 'Wish', value: 'Away' };
  const theirs = {
    ...own,
    fields: [
      { ...own.fields[0], reading },
      { ...own.fields[1], value: '当人', reading },
    ],
    form_url: 'https://evil.example/',
    at_site: { ja: 'evil.example へ', en: 'evil' },
    text: '新',
  };
  const answer = { drafts: [theirs], findings: [] };
  t.mock.method(globalThis, 'fetch', async () => Response.json(answer, { headers: { 'Tsuho-Server': '1' } }));
  const view = { ...VIEW, drafts: { drafts: [own], findings: [] } };
  let came = false;
  const worded = serverDrafts('http://127.0.0.1:8710', () => (came = true));
  worded(view);
  t.mock.timers.tick(400);
  await settled();
  assert.ok(came);
  // What it words as we do keeps our meaning in the further language of the page; of the rest there is the English.
  const fields = [{ ...theirs.fields[0], reading: { ...reading, further: '删除' } }, theirs.fields[1]];
  assert.deepEqual(worded(view).drafts?.drafts, [{ ...theirs, fields, form_url: own.form_url, at_site: own.at_site }]);
});
