/** Every case of shared_data/cases/receipts.toml. tests/test_receipts.py works them out in Python. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { derive } from '../../extension/engine/receipts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const python = process.env.TSUHO_PYTHON || `${root}.venv/bin/python`;
const printed = execFileSync(python, ['tests/cases_as_json.py', 'receipts'], { cwd: root, encoding: 'utf8' });
/** @type {{name: string, events: any[], now: string, days?: number}[]} */
const cases = JSON.parse(printed);

for (const { name, events, now, days = null, ...expected } of cases) {
  test(name, () => {
    const named = events.map((event, index) => ({ id: `e${index}`, ...event }));
    const receipt = /** @type {any} */ ({ desks: [{ desk: 'ihc', events: named }] });
    const [state] = derive(receipt, new Date(now), { ihc: days });
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map(key => [key, Reflect.get(state, key)])), expected);
  });
}
