/** Every case of shared_data/cases/desk_views.toml. tests/test_desk_view.py works them out in Python, and many more. */

import assert from 'node:assert/strict';
import test from 'node:test';

import { deskView } from '../../extension/engine/desk-view.js';
import { draft, fitted, slots } from '../../extension/engine/drafting.js';
import { cleanReport, within } from '../../extension/engine/reports.js';
import { triage } from '../../extension/engine/triage.js';
import { editedText } from '../../extension/report/model/edited-draft.js';
import { committedBundle } from './knowledge.js';
import { readByPython } from './read-by-python.js';

const bundle = committedBundle();

for (const each of readByPython.desk_views) {
  test(each.name, () => {
    const { situation, desk, edits = {}, in_form: inForm = false, limit = null } = each;
    const report = cleanReport(each.report);
    const { signposts, evidence } = triage(bundle, situation);
    const signpost = signposts.find(one => one.desk === desk) ?? null;
    const made = draft(bundle, situation, report, bundle.desks[desk], signpost);
    assert.ok(made);
    const fields = made.fields.map(field => {
      if (limit === null || field.id !== 'notes') return field;
      const [value, cut] = fitted(field.id, field.value, limit);
      return { ...field, limit, value, cut };
    });
    const given = slots(bundle, situation, within(report, evidence), signpost, 'ja', desk);
    const view = deskView(given, { ...made, fields }, { edits, inForm });
    const head = view.head.map(({ id, value, box }) => [id, box || (value ? '-' : '')]);
    assert.deepEqual(Object.fromEntries(head), each.head);
    assert.deepEqual(
      view.boxes.filter(({ yours }) => yours).map(({ id }) => id),
      each.yours,
    );
    for (const [id, lines] of Object.entries(each.lines ?? {}))
      assert.deepEqual(view.boxes.find(box => box.id === id)?.value.split('\n'), lines);
    if (limit === null) assert.equal(view.text, editedText({ ...made, findings: [] }, edits));
  });
}
