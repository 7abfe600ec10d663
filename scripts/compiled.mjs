/**
 * Writes what is compiled from the extension's own modules and sheets: the scripts that are put into pages, the packed
 * report page, and the style in it. `--check` writes nothing and fails where a file is not current. After
 * `tsuho bundle`, whose files they read.
 *
 * usage: npm run compiled [-- --check]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { injectedScripts } from './injected.mjs';
import { folder, packedPage } from './packed.mjs';
import { pageWithStyle } from './page-style.mjs';

const files = new Map([...(await injectedScripts()), ...(await packedPage()), ...(await pageWithStyle())]);
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
const packed = existsSync(folder) ? readdirSync(folder).map(name => folder + name) : [];
const left = packed.filter(path => !files.has(path));
const told = (/** @type {string} */ path) => relative(process.cwd(), path);

if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([path]) => path), ...left])
    console.error(`${told(path)} is not current: npm run compiled`);
  process.exit(stale.length + left.length ? 1 : 0);
}
mkdirSync(folder, { recursive: true });
for (const path of left) rmSync(path);
for (const [path, text] of stale) {
  writeFileSync(path, text);
  console.log(`${told(path)}: ${Math.round(Buffer.byteLength(text) / 100) / 10} KB`);
}
