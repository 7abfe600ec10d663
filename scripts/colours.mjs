/**
 * Writes the colours of extension/style/page.css that are the Digital Agency's own from its package of design tokens.
 * Behind each colour stands the name of its token for light and for dark, or `ours` where the agency has none.
 * `--check` writes nothing and fails where a value is not its token's, or where an `ours` is a token after all.
 *
 * usage: node scripts/colours.mjs [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const sheet = new URL('../extension/style/page.css', import.meta.url);
const check = process.argv.includes('--check');

const tokens = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);
/** @type {Map<string, string>} `blue-900` -> `#0017c1` */
const known = new Map(
  [...tokens.matchAll(/--color-(?:primitive-|neutral-solid-|neutral-)([\w-]+): (#[\da-f]{6});/g)].map(
    ([, name, value]) => [name, value],
  ),
);
if (known.size < 100) throw new Error('The package names its colours in another way than this script knows.');

/** @type {string[]} */
const faults = [];
const before = readFileSync(sheet, 'utf8');
const after = before.replace(
  /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);(?: \/\* ([\w-]+), ([\w-]+) \*\/)?/g,
  (_, role, light, dark, lightName = '', darkName = '') => {
    const [shownLight, shownDark] = [value(role, lightName, light), value(role, darkName, dark)];
    return `--${role}: light-dark(${shownLight}, ${shownDark}); /* ${lightName}, ${darkName} */`;
  },
);

/** @param {string} role @param {string} name @param {string} written @returns {string} */
function value(role, name, written) {
  if (name !== 'ours') {
    if (!known.has(name)) faults.push(`--${role}: the package has no colour "${name}"`);
    return known.get(name) ?? written;
  }
  const token = [...known].find(([, each]) => each === written)?.[0];
  if (token) faults.push(`--${role}: ${written} is the agency's ${token}; say so instead of "ours"`);
  return written;
}

if (before !== after && check) faults.push('a colour is not that of its token: node scripts/colours.mjs');
for (const fault of faults) console.error(`extension/style/page.css: ${fault}`);
if (faults.length > 0) process.exit(1);
if (before !== after) writeFileSync(sheet, after);
