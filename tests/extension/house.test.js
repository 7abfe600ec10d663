import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rooms of the extension, floor by floor, the ground first. A module imports from its own room and from any floor
 * below, never from a room beside it or above. A room is a folder, or one file that stands on another floor than the
 * rest of its folder.
 */
const FLOORS = [
  ['knowledge', 'style'],
  ['browser'],
  ['engine'],
  ['server'],
  ['store'],
  ['practice/rehearsal.js'],
  ['capture'],
  ['fill'],
  ['background', 'report/model'],
  ['report/sections'],
  ['report'],
  ['desks', 'options', 'welcome', 'practice', 'records', 'web', 'corrections'],
];

/** Rooms that import nothing but themselves. */
const ALONE = ['knowledge', 'style', 'browser', 'engine', 'injected'];

/** @param {string} folder @param {RegExp} names @returns {string[]} paths from the root */
const filesIn = (folder, names) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => names.test(path))
    .sort();

/** The scripts that are compiled from the folders beside them, and the packed page. @param {string} path */
const isCompiled = path => /^extension\/(?:injected\/[^/]+\.js$|report\/packed\/)/.test(path);

/** What is compiled from shared_data/: one entry a line, however long. @param {string} path */
const isData = path => /^extension\/(injected\/words\/|engine\/typed-(abroad|words|examples)\.js$)/.test(path);

/** @param {string} path @returns {string} the room, or '' where the path is in none */
function roomOf(path) {
  const inside = path.replace(/^extension\//, '');
  if (inside === 'background.js') return 'background';
  const rooms = [...FLOORS.flat(), 'injected'].filter(room => inside === room || inside.startsWith(`${room}/`));
  return rooms.sort((one, other) => other.length - one.length)[0] ?? '';
}

const floorOf = (/** @type {string} */ room) => FLOORS.findIndex(rooms => rooms.includes(room));

const modules = filesIn('extension', /\.js$/).filter(path => !isCompiled(path));

/**
 * Every import that a module makes as it runs, at its start or later: a type in a comment is none.
 * @returns {Promise<[from: string, to: string][]>}
 */
async function readImports() {
  const { metafile } = await esbuild.build({
    entryPoints: modules,
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'none',
    logLevel: 'silent',
  });
  return Object.entries(metafile.inputs).flatMap(([path, { imports }]) =>
    imports.map(each => /** @type {[string, string]} */ ([path, each.path])),
  );
}
const imports = await readImports();

/** @param {(from: string, to: string) => boolean} isWrong @returns {string[]} */
const wrongImports = isWrong =>
  imports.filter(([from, to]) => isWrong(roomOf(from), roomOf(to))).map(([from, to]) => `${from} imports ${to}`);

test('every module stands in a room that has its floor', () => {
  assert.ok(imports.length > 200);
  assert.deepEqual(
    modules.filter(path => !roomOf(path)),
    [],
  );
});

test('imports go down: into the own room or a floor below, never beside or up', () => {
  const goesUp = (/** @type {string} */ from, /** @type {string} */ to) =>
    from !== 'injected' && from !== to && floorOf(to) >= floorOf(from);
  assert.deepEqual(wrongImports(goesUp), []);
});

test('the ground floor, the browser’s seam, the engine and the injected scripts import only themselves', () => {
  assert.deepEqual(
    wrongImports((from, to) => ALONE.includes(from) && from !== to),
    [],
  );
});

test('nothing but themselves imports the scripts that run in other people’s pages', () => {
  assert.deepEqual(
    wrongImports((from, to) => to === 'injected' && from !== 'injected'),
    [],
  );
});

test('what a module exports another one asks for, or its test', () => {
  const texts = new Map(
    [...modules, ...filesIn('tests', /\.js$/), ...filesIn('scripts', /\.mjs$/)].map(path => [
      path,
      readFileSync(ROOT + path, 'utf8'),
    ]),
  );
  const words = new Map([...texts].map(([path, text]) => [path, new Set(text.match(/[\w$]+/g))]));
  const exported = (/** @type {string} */ path) =>
    [...(texts.get(path) ?? '').matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map(
      ([, name]) => name,
    );
  const unasked = modules
    .filter(path => !isData(path))
    .flatMap(path =>
      exported(path)
        .filter(name => ![...words].some(([other, its]) => other !== path && its.has(name)))
        .map(name => `${path}: ${name}`),
    );
  assert.deepEqual(unasked, []);
});

test('messages are sent from the one table, but by scripts in pages and where things are kept', () => {
  assert.deepEqual(
    modules.filter(path =>
      /new BroadcastChannel\(|\.sendMessage\(|runtime\.connect\(/.test(readFileSync(ROOT + path, 'utf8')),
    ),
    [
      'extension/browser/book.js',
      'extension/browser/messages.js',
      'extension/browser/web-storage.js',
      'extension/capture/in-page.js',
      'extension/injected/form-came/index.js',
    ],
  );
});

test('a section is given what it needs: none is handed the session', () => {
  const sections = filesIn('extension/report/sections', /\.js$/);
  assert.ok(sections.length > 40);
  assert.deepEqual(
    sections.filter(path => /\b(?:Session|session)\b(?!\.js)/.test(readFileSync(ROOT + path, 'utf8'))),
    [],
  );
});

test('no module imports itself by way of others', () => {
  const importedBy = (/** @type {string} */ path) => imports.flatMap(([from, to]) => (from === path ? [to] : []));
  const next = new Map(modules.map(path => [path, importedBy(path)]));
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} path @param {string[]} way @returns {string[]} the circle, if there is one */
  function circle(path, way) {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const each of next.get(path) ?? []) {
      const found = circle(each, [...way, path]);
      if (found.length) return found;
    }
    done.add(path);
    return [];
  }
  for (const path of modules) assert.equal(circle(path, []).join(' → '), '');
});

/** Longest line, in characters. */
const LONGEST = 120;

/** A sentence that a page says stays in one piece: another test holds it to the words. @param {string} line */
const withoutSentence = line => line.replace(/>[^<>]*</g, '><');

test('no line that is written by hand is longer than 120 characters', () => {
  const written = [
    ...filesIn('extension', /\.(js|css|html)$/),
    ...filesIn('tests/extension', /\.js$/),
    ...filesIn('scripts', /\.mjs$/),
  ].filter(path => !isCompiled(path) && !isData(path));
  const long = written.flatMap(path =>
    readFileSync(ROOT + path, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const { length } = path.endsWith('.html') ? withoutSentence(line) : line;
        return length > LONGEST ? [`${path}:${index + 1} has ${length}`] : [];
      }),
  );
  assert.deepEqual(long, []);
});
