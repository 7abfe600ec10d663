/**
 * Writes the classic scripts that are put into a page from their modules: one file each, so that one injection is
 * enough. `--check` writes nothing and fails where a file is not current.
 *
 * usage: npm run injected [-- --check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { INNER } from './inner-names.mjs';
import { plainTemplates, shortConstants, shortModule } from './short-words.mjs';

const folder = new URL('../extension/injected/', import.meta.url);
/** The folders that make a script: reading a page takes what was clicked and what the post says, always both. */
const SCRIPTS = {
  'describe-post': ['find-clicked', 'describe-post'],
  'pick-post': ['pick-post'],
  'fill-form': ['fill-form'],
  'form-came': ['form-came'],
};
/** The words of forms go into the page in short. @type {import('esbuild').Plugin} */
const shortWords = {
  name: 'short words',
  setup: ({ onLoad }) =>
    onLoad({ filter: /words.form-labels\.js$/ }, async ({ path }) => ({
      contents: shortModule(await import(pathToFileURL(path).href)),
    })),
};
/** So do those of pages, where a script needs nearly all of them. @type {import('esbuild').Plugin} */
const shortPageWords = {
  name: 'short words of pages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /words.page-words\.js$/ }, async ({ path }) => ({
      contents: shortConstants(await import(pathToFileURL(path).href)),
    })),
};
/** @type {import('esbuild').Plugin} */
const untagged = {
  name: 'untagged templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: /injected.+\.js$/ }, ({ path }) => ({ contents: plainTemplates(readFileSync(path, 'utf8')) })),
};
const check = process.argv.includes('--check');

let stale = 0;
for (const [name, parts] of Object.entries(SCRIPTS)) {
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map(part => `import './${part}/index.js';`).join(''),
      resolveDir: fileURLToPath(folder),
    },
    bundle: true,
    write: false,
    format: 'iife',
    // Every byte goes into the page at each click; what people read are the modules beside it.
    minify: true,
    mangleProps: INNER[name],
    plugins: [shortWords, ...(name === 'describe-post' ? [shortPageWords] : []), untagged],
    target: ['chrome127', 'firefox140'],
    charset: 'utf8',
    banner: { js: '/* npm run injected */' },
  });
  const path = new URL(`${name}.js`, folder);
  const made = outputFiles[0].text;
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue;
  if (check) {
    console.error(`extension/injected/${name}.js is not current: npm run injected`);
    stale += 1;
  } else {
    writeFileSync(path, made);
    console.log(`extension/injected/${name}.js: ${Math.round(Buffer.byteLength(made) / 100) / 10} KB`);
  }
}
process.exit(stale ? 1 : 0);
