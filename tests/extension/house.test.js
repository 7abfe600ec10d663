import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
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
const isData = path =>
  /^extension\/(injected\/words\/|engine\/(typed-(abroad|words|examples)|danger-patterns)\.js$)/.test(path);

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

test('what runs in a page function by function imports nothing: the browser takes a function’s text alone', () => {
  const inPages = ['extension/capture/in-page.js', 'extension/fill/in-form.js'];
  assert.deepEqual(
    inPages.filter(path => !modules.includes(path)),
    [],
  );
  assert.deepEqual(
    imports.filter(([from]) => inPages.includes(from)),
    [],
  );
  // Nor does it know its neighbours in the file.
  const nearby = /^(?:export )?(?:const|let|var|class)\b|^(?:async )?function\b/m;
  for (const path of inPages) assert.doesNotMatch(textOf(path), nearby, path);
});

const texts = new Map(
  [...modules, ...filesIn('tests', /\.js$/), ...filesIn('scripts', /\.mjs$/)].map(path => [
    path,
    readFileSync(ROOT + path, 'utf8'),
  ]),
);
const textOf = (/** @type {string} */ path) => texts.get(path) ?? '';

/**
 * What these files ask of others: by name; where a whole module is taken or comes later, whatever of it they
 * name at all.
 * @param {string[]} askers
 * @returns {Set<string>} "path: name", and "path: *" where all of it is handed on
 */
function askedBy(askers) {
  const asked = askers.flatMap(path => {
    const at = (/** @type {string} */ from) => join(dirname(path), from);
    const text = textOf(path);
    return [
      ...[...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*'(\.[^']+)'/g)].flatMap(([, names, from]) =>
        names.split(',').map(name => `${at(from)}: ${name.replaceAll('*', ' ').trim().split(' ')[0]}`),
      ),
      ...[...text.matchAll(/(\.\.\.\(await )?import(?:\(\s*| \* as \w+ from )'(\.[^']+)'/g)].flatMap(
        ([, whole, from]) => (whole ? ['*'] : (text.match(/[\w$]+/g) ?? [])).map(name => `${at(from)}: ${name}`),
      ),
    ];
  });
  return new Set(asked);
}

/** @param {string} path @returns {string[]} */
const exportedBy = path =>
  [...textOf(path).matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map(([, name]) => name);

/** What only tests ask for: parts of a module that are proven by themselves, and what stands in for a browser. */
const FOR_TESTS = new Set(
  `browser/furigana.js: writtenBy · browser/languages-offered.js: ownLanguage · browser/ours.js: placeOf
  browser/storage.js: memoryArea
  engine/drafting.js: draft fit · injected/describe-post/link-evidence.js: EVIDENCE
  injected/fill-form/moment.js: numberIn
  injected/fill-form/person.js: halfWidth hiragana · records/calendar.js: folded
  report/model/finding-field.js: fieldOfRule · report/model/form-job.js: wordsOnLinks
  report/model/hand-over.js: LONGEST_CODE
  report/model/leading-sentences.js: ONE_LINE widthOf · report/model/view.js: sensible
  report/sections/contact-line.js: askedBy givenTo · report/sections/forgetting.js: forgetLeft
  store/about-me.js: aboutIn · store/disk.js: sealing · store/forget.js: counted · store/receipt-key.js: keyOf
  store/reports.js: reportsIn · store/settings.js: settingsIn`
    .split(/\s+·\s+|\n\s*/)
    .flatMap(line => {
      const [path, names] = line.split(': ');
      return names.split(' ').map(name => `extension/${path}: ${name}`);
    }),
);

test('what a module exports another one asks for; what only tests do stands in a list', () => {
  const asked = askedBy(modules);
  const unasked = modules
    .filter(path => !isData(path) && !asked.has(`${path}: *`))
    .flatMap(path => exportedBy(path).map(name => `${path}: ${name}`))
    .filter(each => !asked.has(each));
  assert.deepEqual(unasked.toSorted(), [...FOR_TESTS].toSorted());
  const tested = askedBy([...texts.keys()].filter(path => !path.startsWith('extension/')));
  assert.deepEqual(
    [...FOR_TESTS].filter(each => !tested.has(each)),
    [],
  );
});

test('who says "Pure" touches no browser, says no word of the interface and asks no clock', () => {
  const pure = modules.filter(path => roomOf(path) === 'engine' || /\bpure\b/i.test(textOf(path).split('*/')[0]));
  assert.ok(pure.length > 80, String(pure.length));
  const isPure = (/** @type {string} */ path) =>
    ['extension/browser/bytes.js', 'extension/browser/signs.js'].includes(path) ||
    !['browser', 'style', 'report/sections'].includes(roomOf(path));
  assert.deepEqual(
    imports.filter(([from, to]) => pure.includes(from) && !isPure(to)),
    [],
  );
  assert.deepEqual(
    pure.filter(path =>
      /new Date\(\)|Date\.now\(|performance\.now|Math\.random|getRandomValues|\brandom(?:Id)?\(/.test(textOf(path)),
    ),
    [],
  );
});

test('every function and class that others may call says what it is for, right above it', () => {
  // Those of describe-post/ have short names that say it.
  const told = modules.filter(path => !isData(path) && !path.startsWith('extension/injected/describe-post/'));
  const isPublic = /^export (?:(?:async )?function|class|const \w+ = (?:async )?(?:\([^)]*\)|\w+) =>)/;
  const bare = told.flatMap(path => {
    const lines = textOf(path).split('\n');
    return lines.flatMap((line, at) =>
      isPublic.test(line) && !/\*\/\s*$/.test(lines[at - 1] ?? '') ? `${path}:${at + 1}` : [],
    );
  });
  assert.deepEqual(bare, []);
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

test('what is done in turn asks for its turn; locks are for what pages of the web share', () => {
  assert.deepEqual(
    modules.filter(path => /\blocks\.request\(/.test(readFileSync(ROOT + path, 'utf8'))),
    ['extension/browser/key-files.js', 'extension/browser/turns.js', 'extension/web/keep.js'],
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

test('no test of the extension sleeps: it waits for what is to be seen', () => {
  const sleeping = filesIn('tests/extension', /\.js$/).filter(path =>
    /=> setTimeout\(\w+,/.test(readFileSync(ROOT + path, 'utf8')),
  );
  // The last two make others slow: a person who types, a disk.
  assert.deepEqual(
    sleeping.map(path => path.replace('tests/extension/', '')),
    ['waiting.js', 'merge-reports.test.js', 'reports.test.js'].sort(),
  );
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
