/**
 * Patterns as the extension reads them, for tests/test_patterns.py. With `--list`: the source and the flags of every
 * regular expression that stands in its modules, as JSON. Else: lines of `{source, flags, before, unit, after, length}`
 * in, the milliseconds of each out.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const EXTENSION = new URL('../../extension/', import.meta.url);
const LITERAL =
  /(?<=[=(,:[!&|?{};]\s*|\breturn\s|=>\s*)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

if (process.argv.includes('--list')) {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter(
    // The scripts put into pages are compiled of the modules beside them.
    name => name.endsWith('.js') && !/^(?:injected\/[\w-]+\.js|knowledge\/)/.test(name),
  );
  const found = files.flatMap(name => {
    const code = readFileSync(new URL(name, EXTENSION), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    return [...code.matchAll(LITERAL)].map(([, source, flags]) => ({ name, source, flags }));
  });
  process.stdout.write(JSON.stringify(found));
} else
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { source, flags, before, unit, after, length } = JSON.parse(line);
    const text = before + unit.repeat(Math.max(1, Math.floor((length - before.length) / unit.length))) + after;
    const pattern = new RegExp(source, flags.replace('y', ''));
    const began = process.cpuUsage(); // its own time: a busy machine is no fault of the pattern
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
    process.stdout.write(`${process.cpuUsage(began).user / 1000}\n`);
  }
