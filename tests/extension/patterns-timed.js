/**
 * Patterns as the extension reads them, for tests/test_patterns.py. With `--list`: the source and the flags of every
 * regular expression that stands in its modules or is made as they are read, and by module how many are made later, as
 * JSON. Else: lines of `{source, flags, before, unit, after, length}` in, the milliseconds of each out.
 */

import { readdirSync, readFileSync } from 'node:fs';

const EXTENSION = new URL('../../extension/', import.meta.url);
const LITERAL =
  /(?<=[=(,:[!&|?{;]\s*|\breturn\s|=>\s*)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** What modules make of parts while they are read. @type {{name: string, source: string, flags: string}[]} */
const made = [];

/** Reads the modules that make some. @param {string[]} names */
async function readAll(names) {
  /** @param {RegExpConstructor} Plain @param {any[]} of the source, and flags */
  const make = (Plain, [source, flags]) => {
    const [, name] = new Error('made here').stack?.match(/(?<!tests)\/extension\/(\S+?\.js):/) ?? [];
    const pattern = new Plain(source, flags);
    if (name) made.push({ name, source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(RegExp, { construct: make, apply: (Plain, _, of) => make(Plain, of) });
  // Of a browser's types they only ask what they have, to use it later.
  const dom = ['native', 'control'].map(each => readFileSync(new URL(`injected/dom/${each}.js`, EXTENSION), 'utf8'));
  for (const [type] of dom.join('').matchAll(/(?<=\bown\()\w+|HTML\w*Element/g))
    Reflect.set(globalThis, type, class {});
  for (const name of names) await import(String(new URL(name, EXTENSION)));
}

if (process.argv.includes('--list')) {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter(
    // The scripts put into pages and the packed report page are compiled of the modules beside them.
    name => name.endsWith('.js') && !/^(?:injected\/[\w-]+\.js|knowledge\/|report\/packed\/)/.test(name),
  );
  const codes = files.map(name =>
    readFileSync(new URL(name, EXTENSION), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, ''),
  );
  const found = files.flatMap((name, index) =>
    [...codes[index].matchAll(LITERAL)].map(([, source, flags]) => ({ name, source, flags })),
  );
  const makes = files.map((_, index) => codes[index].match(/\bRegExp\(/g)?.length ?? 0);
  await readAll(files.filter((_, index) => makes[index]));
  const later = files
    .map((name, index) => [name, makes[index] - made.filter(each => each.name === name).length])
    .filter(([, count]) => count);
  process.stdout.write(JSON.stringify({ found: [...found, ...made], later: Object.fromEntries(later) }));
} else {
  const times = readFileSync(0, 'utf8').split('\n').filter(Boolean).map(timed);
  process.stdout.write(times.join('\n'));
}

/** @param {string} line @returns {number} */
function timed(line) {
  const { source, flags, before, unit, after, length } = JSON.parse(line);
  const text = before + unit.repeat(Math.max(1, Math.floor((length - before.length) / unit.length))) + after;
  const pattern = new RegExp(source, flags.replace('y', ''));
  const began = process.cpuUsage(); // its own time: a busy machine is no fault of the pattern
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  return process.cpuUsage(began).user / 1000;
}
