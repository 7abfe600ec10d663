/**
 * What Python reads in shared_data/, for the tests that read the same in JavaScript. Python is started once for all of
 * them in a process: starting it takes longer than most of them.
 */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PYTHON = process.env.TSUHO_PYTHON || `${ROOT}.venv/bin/python`;
const NAMES = /** @type {const} */ ([
  ...['situations', 'drafts', 'findings', 'hours', 'addresses', 'desk_views', 'receipts', 'shared', 'stories'],
  ...['typed_by', 'what_next', 'wrong_addresses', 'labels', 'page_words'],
]);

const how = /** @type {const} */ ({ cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
/** By the names of tests/cases_as_json.py. @type {Record<string, any>} */
export const readByPython = JSON.parse(execFileSync(PYTHON, ['tests/cases_as_json.py', ...NAMES], how));
