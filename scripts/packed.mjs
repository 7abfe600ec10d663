/**
 * The report page's modules in few files, and all that its start needs in one: each file costs a browser some two
 * milliseconds on its way before any of it runs, and a person in a hurry waits for the last.
 */
import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { OLDEST_BROWSERS } from './browsers.mjs';

const extension = fileURLToPath(new URL('../extension/', import.meta.url));
export const folder = `${extension}report/packed/`;

const AS_BUILT = {
  absWorkingDir: extension,
  outdir: folder,
  bundle: true,
  format: /** @type {const} */ ('esm'),
  minify: true,
  write: /** @type {const} */ (false),
  metafile: /** @type {const} */ (true),
  target: OLDEST_BROWSERS,
  charset: /** @type {const} */ ('utf8'),
};
const TAKEN = /import\{([^}]*)\}from"\.\/begin\.js\?([^"]*)"/g;

/** @returns {Promise<Map<string, string>>} path -> what the file is to hold */
export async function packedPage() {
  const { inStart, later } = await neededAtOnce();
  const { files, nameOf, borrowed } = await whatComesLater(inStart, later);
  files.set('begin.js', await theStart(borrowed, nameOf));
  return new Map([...files].map(([name, text]) => [folder + name, `/* npm run compiled */${text}`]));
}

/**
 * The modules that the start cannot do without, and those that they ask for later.
 * @returns {Promise<{inStart: Set<string>, later: string[]}>} paths below `extension/`
 */
async function neededAtOnce() {
  /** @type {Set<string>} */
  const later = new Set();
  const { metafile } = await build({
    ...AS_BUILT,
    entryPoints: ['report/begin.js'],
    plugins: [
      resolving((path, kind) => {
        if (kind !== 'dynamic-import') return undefined;
        later.add(path);
        return `./${path}`;
      }),
    ],
  });
  // It would come twice, each with a state of its own.
  const twice = [...later].filter(path => metafile.inputs[path]);
  if (twice.length) throw new Error(`Asked for later, yet in the start: ${twice}`);
  return { inStart: new Set(Object.keys(metafile.inputs)), later: [...later].sort() };
}

/**
 * Everything else, by names that stay: a file that several share is called like the first of its modules. What it takes
 * from the start it takes from the start's one file.
 * @param {Set<string>} inStart
 * @param {string[]} later
 * @returns {Promise<{files: Map<string, string>, nameOf: Map<string, string>, borrowed: Map<string, string>}>}
 *   name -> text; module -> the name of its file; module of the start and a name in it -> what others know it by
 */
async function whatComesLater(inStart, later) {
  const { metafile, outputFiles } = await build({
    ...AS_BUILT,
    entryPoints: ['report/main.js', ...later],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    splitting: true,
    plugins: [resolving(path => (inStart.has(path) ? `./begin.js?${path}` : undefined))],
  });
  const named = new Map();
  const nameOf = new Map();
  const taken = new Set(['begin.js']);
  for (const [path, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const bare = basename(entryPoint ?? Object.keys(inputs).sort()[0] ?? path, '.js');
    // Two of one name are told apart by a number.
    let name = `${bare}.js`;
    for (let number = 2; taken.has(name); number += 1) name = `${bare}-${number}.js`;
    taken.add(name);
    named.set(basename(path), name);
    if (entryPoint) nameOf.set(entryPoint, name);
  }
  const texts = outputFiles.map(({ path, text }) => ({
    name: named.get(basename(path)),
    text: text.replace(/[\w-]+\.js(?=")/g, each => named.get(each) ?? each),
  }));
  const borrowed = namesFor(texts.flatMap(({ text }) => [...text.matchAll(TAKEN)].flatMap(wholeNames)));
  const files = new Map(texts.map(({ name, text }) => [name, fromTheStart(text, borrowed)]));
  return { files, nameOf, borrowed };
}

/** @param {string[]} taken @returns {Map<string, string>} each once -> a short name */
const namesFor = taken => new Map([...new Set(taken)].sort().map((each, at) => [each, `$${at.toString(36)}`]));

/** What an import names, each as `module name`. @param {RegExpMatchArray | string[]} found */
const wholeNames = ([, names, module]) => names.split(',').map(each => `${module} ${each.split(' as ')[0]}`);

/** @param {string} text @param {Map<string, string>} borrowed */
function fromTheStart(text, borrowed) {
  const rewritten = text
    .replace(TAKEN, (...found) => {
      const own = found[1].split(',').map((/** @type {string} */ each) => each.split(' as ').at(-1));
      const taken = wholeNames(found).map((each, at) => `${borrowed.get(each)} as ${own[at]}`);
      return `import{${taken.join(',')}}from"./begin.js"`;
    })
    .replace('import("./begin.js?report/begin.js")', 'import("./begin.js")');
  if (rewritten.includes('begin.js?')) throw new Error('What is taken from the start is not taken by name.');
  return rewritten;
}

/**
 * The start in one file, which gives what others take from it.
 * @param {Map<string, string>} borrowed
 * @param {Map<string, string>} nameOf
 * @returns {Promise<string>}
 */
async function theStart(borrowed, nameOf) {
  const given = [...borrowed].map(([taken, as]) => {
    const [module, name] = taken.split(' ');
    return `export { ${name} as ${as} } from './${module}';`;
  });
  const { outputFiles } = await build({
    ...AS_BUILT,
    stdin: { contents: ["import './report/begin.js';", ...given].join('\n'), resolveDir: extension },
    plugins: [resolving((path, kind) => (kind === 'dynamic-import' ? `./${nameOf.get(path)}` : undefined))],
  });
  return outputFiles[0].text;
}

/**
 * @param {(path: string, kind: string) => string | undefined} outside where a module is that is in another file, by its
 *   path below `extension/` and how it is imported
 * @returns {import('esbuild').Plugin}
 */
const resolving = outside => ({
  name: 'in another file',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const found = outside(relative(extension, resolve(resolveDir, path)), kind);
      return found ? { path: found, external: true } : undefined;
    });
  },
});
