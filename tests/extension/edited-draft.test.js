/** @import {Draft, DraftField} from '../../extension/knowledge/types.js' */

import assert from 'node:assert/strict';
import test from 'node:test';

import { drafts } from '../../extension/engine/drafting.js';
import { emptyReport } from '../../extension/engine/reports.js';
import { editedText, wordingOf } from '../../extension/report/model/edited-draft.js';
import { committedBundle } from './knowledge.js';

/** @param {string} id @param {string} value @returns {DraftField} */
const field = (id, value) => ({ id, label: `名${id}`, value, limit: null, cut: '', reading: { label: id, value: '' } });

/** @type {Draft} */
const draft = {
  desk: 'ihc',
  form_url: null,
  at_site: null,
  text: 'はじめに。\n\n【名url】\nhttps://a.example/\n\n【名notes】\nひどい',
  reading: '',
  fields: [field('url', 'https://a.example/'), field('empty', ''), field('notes', 'ひどい')],
  findings: [],
};

test('without edits the whole text is the draft’s own', () => assert.equal(editedText(draft, undefined), draft.text));

test('edited fields stand in their place, and the opening stays', () => {
  assert.equal(
    editedText(draft, { notes: 'とてもひどい' }),
    'はじめに。\n\n【名url】\nhttps://a.example/\n\n【名notes】\nとてもひどい',
  );
});

test('a field emptied by hand is left out, a field filled by hand comes in', () => {
  assert.equal(
    editedText(draft, { notes: '', empty: 'x' }),
    'はじめに。\n\n【名url】\nhttps://a.example/\n\n【名empty】\nx',
  );
});

test('a field edited to nothing stays nothing', () => {
  assert.equal(wordingOf(draft.fields[2], { notes: '' }), '');
  assert.equal(wordingOf(draft.fields[2], { url: 'x' }), 'ひどい');
});

test('real drafts without edits keep their text to the byte', () => {
  const bundle = committedBundle();
  const report = { ...emptyReport(), url: 'https://x.com/a/status/1', notes: 'メモ\n\n【名】\nめも' };
  for (const { id } of bundle.harms) {
    for (const each of drafts(bundle, { harm: id, role: 'victim', wish: 'takedown' }, report, { now: new Date() })
      .drafts) {
      assert.equal(editedText(each, {}), each.text);
    }
  }
});
