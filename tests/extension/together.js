/**
 * The tests that leave globals and hooks alone, in one process: starting one for each file takes longer than most of
 * them. `node together.js --others` prints the names of the other files, which `node --test` runs one by one.
 */

import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
/** What all files of a process would share; the modules are those that put a browser in place. */
const SHARED = [
  /globalThis|process\.env|\bmock\b|\btest\.(?:before|after)/,
  /\b(?:before|after)(?:Each)?\b.*from 'node:test'/,
  /\.\/(?:book-in-memory|kept-in-memory|patterns-timed|quick-rounds)\.js/,
];

const names = readdirSync(folder).filter(name => name.endsWith('.test.js'));
const others = names.filter(name => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return SHARED.some(each => each.test(text));
});
if (process.argv.includes('--others')) console.log(others.map(name => `tests/extension/${name}`).join('\n'));
else {
  for (const name of names.filter(name => !others.includes(name))) await import(new URL(name, folder).href);
}
