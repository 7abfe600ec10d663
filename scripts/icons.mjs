/**
 * Draws the app's pictures from the button's, extension/icons/icon.svg, by the Chromium that is installed. Each picture
 * tells in a chunk of its own (`Source`) of which drawing it was made; `--check` draws nothing, needs no browser, and
 * fails where a picture was made of another drawing than today's.
 *
 * usage: node scripts/icons.mjs [--check]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib, { deflateSync, inflateSync } from 'node:zlib';

const extension = new URL('../extension/', import.meta.url);
const button = readFileSync(new URL('icons/icon.svg', extension), 'utf8');

/** What systems cut into their own shape is blue to the edge, with a smaller signpost in the middle. */
const SMALLER = 0.82;
const MIDDLE = [65, 64];
/** @type {Record<string, {size: number, whole?: boolean}>} */
const PICTURES = {
  'icons/icon-16.png': { size: 16 },
  'icons/icon-32.png': { size: 32 },
  'icons/icon-48.png': { size: 48 },
  'icons/icon-128.png': { size: 128 },
  'web/icons/app-192.png': { size: 192 },
  'web/icons/app-512.png': { size: 512 },
  'web/icons/mask-512.png': { size: 512, whole: true },
  'web/icons/touch-180.png': { size: 180, whole: true },
};

const check = process.argv.includes('--check');
const stale = Object.entries(PICTURES).filter(([name, how]) => sourceOf(name) !== printOf(drawing(how)));

if (check) {
  for (const [name] of stale)
    console.error(`extension/${name} was made of another drawing: run node scripts/icons.mjs`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  for (const [name, how] of stale) {
    const svg = drawing(how);
    writeFileSync(new URL(name, extension), withSource(drawn(svg, how.size), printOf(svg)));
    console.log(`extension/${name}`);
  }
}

/** @param {{size: number, whole?: boolean}} how @returns {string} */
function drawing({ size, whole }) {
  const [, box, inside] = /** @type {RegExpExecArray} */ (/viewBox="0 0 (\d+) \d+">(.*)<\/svg>/s.exec(button));
  const [x, y] = MIDDLE.map(middle => (Number(box) / 2 - middle * SMALLER).toFixed(2));
  const [fill] = /** @type {RegExpExecArray} */ (/fill="[^"]+"/.exec(inside));
  const place = `translate(${x} ${y}) scale(${SMALLER})`;
  const shown = whole ? `<rect width="${box}" height="${box}" ${fill}/><g transform="${place}">${inside}</g>` : inside;
  const sides = `width="${size}" height="${size}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${sides} viewBox="0 0 ${box} ${box}">${shown}</svg>`;
}

/** @param {string} svg */
function printOf(svg) {
  return `icon.svg ${createHash('sha256').update(svg).digest('hex')}`;
}

/** The picture's bytes, as a page in Chromium packs them. @param {string} svg @param {number} size */
function drawn(svg, size) {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    `<meta charset="utf-8"><script type="module">
      const image = new Image();
      image.src = ${JSON.stringify(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)};
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
      canvas.getContext('2d').drawImage(image, 0, 0);
      document.body.textContent = canvas.toDataURL('image/png');
    </script>`,
  );
  try {
    // A browser of its own, with nobody's profile; root may not have its sandbox.
    const options = [
      '--headless',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=5000',
      '--dump-dom',
    ];
    if (process.getuid?.() === 0) options.push('--no-sandbox');
    const told = execFileSync('chromium', [...options, `file://${page}`], { encoding: 'utf8', stdio: 'pipe' });
    const packed = /data:image\/png;base64,([\w+/=]+)/.exec(told);
    if (!packed) throw new Error('Chromium has drawn nothing.');
    return Buffer.from(packed[1], 'base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The chunks of a PNG. @param {Buffer} png @returns {{kind: string, content: Buffer}[]} */
function chunks(png) {
  const found = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    found.push({ kind: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return found;
}

/** Of which drawing a picture says it was made; '' where it says nothing. @param {string} name */
function sourceOf(name) {
  const texts = chunks(readFileSync(new URL(name, extension))).filter(({ kind }) => kind === 'tEXt');
  const said = texts.map(({ content }) => content.toString('latin1').split('\0'));
  return said.find(([keyword]) => keyword === 'Source')?.[1] ?? '';
}

/** The picture, packed as small as can be, with what it was made of. @param {Buffer} png @param {string} source */
function withSource(png, source) {
  const parts = chunks(png);
  const of = (/** @type {string} */ kind) =>
    Buffer.concat(parts.filter(each => each.kind === kind).map(each => each.content));
  const packed = deflateSync(inflateSync(of('IDAT')), { level: 9, memLevel: 9 });
  const text = Buffer.from(`Source\0${source}`, 'latin1');
  const made = [chunk('IHDR', of('IHDR')), chunk('tEXt', text), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([png.subarray(0, 8), ...made]);
}

/** @param {string} kind @param {Buffer} content */
function chunk(kind, content) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(zlib.crc32(named)); // since Node 20.15; only who draws needs it
  return Buffer.concat([length, named, sum]);
}
