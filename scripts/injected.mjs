/** The classic scripts that are put into a page, of their modules: one file each, so that one injection is enough. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { asArrows } from './arrows.mjs';
import { OLDEST_BROWSERS } from './browsers.mjs';
import { INNER } from './inner-names.mjs';
import { plainTemplates } from './plain-templates.mjs';
import { saidOnce } from './said-once.mjs';
import { shortConstants, shortModule } from './short-patterns.mjs';

const folder = fileURLToPath(new URL('../extension/injected/', import.meta.url));
/** The folders that make a script: reading a page takes what was clicked and what the post says, always both. */
const SCRIPTS = {
  'describe-post': ['find-clicked', 'describe-post'],
  'pick-post': ['pick-post'],
  'fill-form': ['fill-form'],
  'form-came': ['form-came'],
  'form-print': ['form-print'],
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

/** No page needs the names of evidence, only who wonders at an answer. @type {import('esbuild').Plugin} */
const nameless = {
  name: 'evidence without names',
  setup: ({ onLoad }) =>
    onLoad({ filter: /link-evidence\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^( +\[)'[^']+'(?=, -?\d+, link)/gm, '$1'),
    })),
};
/** @param {string[]} parts @returns {import('esbuild').BuildOptions & {write: false}} */
const ofParts = parts => ({
  stdin: { contents: parts.map(part => `import './${part}/index.js';`).join(''), resolveDir: folder },
  bundle: true,
  write: false,
  format: 'iife',
});

/** @returns {Promise<Map<string, string>>} path -> what the file is to hold */
export async function injectedScripts() {
  const files = new Map();
  for (const [name, parts] of Object.entries(SCRIPTS)) {
    const { outputFiles } = await build({
      ...ofParts(parts),
      // Every byte goes into the page at each click; what people read are the modules beside it.
      minify: true,
      // Both browsers know these; esbuild doubts it of the newest scripts.
      supported: { 'regexp-unicode-property-escapes': true },
      mangleProps: INNER[name],
      plugins: [shortWords, ...(name === 'describe-post' ? [shortPageWords, nameless] : []), untagged],
      target: OLDEST_BROWSERS,
      charset: 'utf8',
      banner: { js: '/* npm run compiled */' },
    });
    files.set(`${folder}${name}.js`, saidOnce(asArrows(outputFiles[0].text)));
  }
  return files;
}

/**
 * The reader of posts as it can be read, and why it took an address: no page is given that.
 * @returns {Promise<string>}
 */
export async function explainingScript() {
  const { outputFiles } = await build(ofParts(['describe-post', 'explain-links']));
  return outputFiles[0].text;
}
