/**
 * The report page's style in the page itself. A sheet that the popup would have to ask for passes through Chromium's
 * translation of sheets, which reads all of `_locales` while the first frame waits; what stands in the page does not.
 * The manifest names the style by its hash: no other runs.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { OLDEST_BROWSERS } from './browsers.mjs';

const extension = fileURLToPath(new URL('../extension/', import.meta.url));
const PAGE = `${extension}report/index.html`;
const MANIFEST = `${extension}manifest.json`;
// For the web, `backend/tsuho/site/pages.py` puts the sheets that are named here in their place.
const STYLE = /(<style data-sheets="([^"]*)"[^>]*>)[\s\S]*?(?=<\/style>)/g;
const ALLOWED = /(?<=style-src 'self')( 'sha256-[^']+')*/;
const AS_WRITTEN = {
  loader: /** @type {const} */ ('css'),
  minify: true,
  target: OLDEST_BROWSERS,
  charset: /** @type {const} */ ('utf8'),
};

const LONGEST_LINE = 118;
/** Where a line may end: after a rule, a declaration or a part of a list, never in a text. */
const PIECE = /(?:"[^"]*"|[^"{};,])+[{};,]*|[{};,]+/g;

/** @returns {Promise<Map<string, string>>} path -> what the file is to hold */
export async function pageWithStyle() {
  const page = readFileSync(PAGE, 'utf8');
  /** @type {Map<string, string>} */
  const styles = new Map();
  for (const [, , sheets] of page.matchAll(STYLE)) styles.set(sheets, await styleOf(sheets.split(' ')));
  const hashes = [...styles.values()].map(style => createHash('sha256').update(style).digest('base64'));
  const allowed = hashes.map(hash => ` 'sha256-${hash}'`).join('');
  return new Map([
    [PAGE, page.replace(STYLE, (_, opening, sheets) => `${opening}${styles.get(sheets)}`)],
    [MANIFEST, readFileSync(MANIFEST, 'utf8').replace(ALLOWED, allowed)],
  ]);
}

/** @param {string[]} sheets paths from the root of the extension */
async function styleOf(sheets) {
  const written = sheets.map(sheet => readFileSync(`${extension}${sheet.slice(1)}`, 'utf8')).join('\n');
  const lines = ['/* npm run compiled */', ''];
  for (const piece of (await transform(written, AS_WRITTEN)).code.match(PIECE) ?? []) {
    if (lines[lines.length - 1].length + piece.length > LONGEST_LINE) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return `\n${lines.join('\n')}`;
}
