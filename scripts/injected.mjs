/**
 * Writes the classic scripts that are put into a page from their modules: one file each, so that one injection is
 * enough. `--check` writes nothing and fails where a file is not current.
 *
 * usage: npm run injected [-- --check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = new URL('../extension/injected/', import.meta.url);
const NAMES = ['describe-post', 'find-clicked', 'pick-post', 'fill-form'];
/** Properties of a script's own values, which nobody outside reads: they, too, are written short. */
const INNER = {
  'fill-form': new RegExp(
    `^(${[
      'agrees|bare|boxes|choices|control|controls|element|evidence|groups|hints|likeness|meaning|options|ours|part',
      'places|previous|readings|restore|roots|rows|schemeless|scope|score|steps|unknown|unmark|weight|words|wrote',
    ].join('|')})$`,
  ),
};
const check = process.argv.includes('--check');

let stale = 0;
for (const name of NAMES) {
  const entry = new URL(`${name}/index.js`, folder);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    // Every byte goes into the page at each click; what people read are the modules beside it.
    minify: true,
    mangleProps: INNER[name],
    target: ['chrome127', 'firefox140'],
    charset: 'utf8',
    banner: { js: `/* Compiled from injected/${name}/ by \`npm run injected\`. */` },
  });
  const path = new URL(`${name}.js`, folder);
  const made = outputFiles[0].text;
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue;
  if (check) {
    console.error(`extension/injected/${name}.js is not current: npm run injected`);
    stale += 1;
  } else {
    writeFileSync(path, made);
    console.log(`extension/injected/${name}.js: ${Math.round(made.length / 102.4) / 10} KB`);
  }
}
process.exit(stale ? 1 : 0);
