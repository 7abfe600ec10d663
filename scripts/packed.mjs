/**
 * The report page's modules in few files, and the page with the names of those that its start needs: a browser asks for
 * forty small files, one after the other, longer than a person in a hurry waits.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const extension = fileURLToPath(new URL('../extension/', import.meta.url));
export const folder = `${extension}report/packed/`;
const page = `${extension}report/index.html`;
const PRELOADED = /( *)<link rel="modulepreload" [^\n]*\n(?: *<link rel="modulepreload" [^\n]*\n)*/;

/**
 * The files by names that stay: a file that several share is called like the first of its modules.
 * @returns {Promise<{files: Map<string, string>, start: string[]}>} path -> text, and the names of what the start needs
 */
async function packed() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: extension,
    entryPoints: ['report/main.js', 'report/begin.js'],
    outdir: folder,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    target: ['chrome127', 'firefox140'],
    charset: 'utf8',
  });
  const made = Object.entries(metafile.outputs).map(([path, { entryPoint, imports, inputs }]) => ({
    hashed: basename(path),
    named: `${basename(entryPoint ?? Object.keys(inputs).sort()[0] ?? path, '.js')}.js`,
    needs: imports.filter(each => each.kind === 'import-statement').map(each => basename(each.path)),
  }));
  const seen = new Set();
  for (const each of made) {
    // Two of one name are told apart by a number.
    for (let number = 2; seen.has(each.named); number += 1)
      each.named = each.named.replace(/(-\d+)?\.js$/, `-${number}.js`);
    seen.add(each.named);
  }
  const named = new Map(made.map(each => [each.hashed, each.named]));
  const files = new Map();
  for (const { path, text } of outputFiles) {
    const plain = text.replace(/[\w-]+\.js(?=")/g, name => named.get(name) ?? name);
    files.set(folder + named.get(basename(path)), `/* npm run compiled */${plain}`);
  }
  return { files, start: neededBy('begin.js', made) };
}

/**
 * @param {string} start
 * @param {{hashed: string, named: string, needs: string[]}[]} made
 * @returns {string[]} the file and all it imports at the start
 */
function neededBy(start, made) {
  const found = new Set([start]);
  for (const name of found) {
    const { needs } = /** @type {typeof made[0]} */ (made.find(each => each.named === name));
    for (const hashed of needs)
      found.add(/** @type {typeof made[0]} */ (made.find(each => each.hashed === hashed)).named);
  }
  return [...found];
}

/** The page as it is, with the files its start needs. @param {string} text @param {string[]} names */
const withPreloads = (text, names) =>
  text.replace(PRELOADED, (_, indent) =>
    names.map(name => `${indent}<link rel="modulepreload" href="/report/packed/${name}">\n`).join(''),
  );

/** @returns {Promise<Map<string, string>>} path -> what the file is to hold */
export async function packedPage() {
  const { files, start } = await packed();
  return new Map([...files, [page, withPreloads(readFileSync(page, 'utf8'), start)]]);
}
