/**
 * A QR code of a short text: ISO/IEC 18004, in bytes, at the lowest level of correction, which a screen does not need
 * more than. Pure. The squares are those that the library qrcode-generator makes (tests/extension/qr-code.test.js).
 *
 * @typedef {boolean[][]} Squares row by row, true for dark
 */

/** How many codewords of correction each block has, and how many blocks there are, by version from 1. */
const CORRECTION = [
  7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30,
  30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
];
const BLOCKS = [
  1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19,
  20, 21, 22, 24, 25,
];
const BYTES = 0b0100;
const LOW = 0b01;
const MASKS = /** @type {((row: number, column: number) => boolean)[]} */ ([
  (row, column) => (row + column) % 2 === 0,
  row => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]);

/**
 * @param {string} text
 * @param {number} [mask] one of the eight patterns; the one that is read best where none is named
 * @returns {Squares | null} null for a text that no QR code holds
 */
export function qrCode(text, mask) {
  const bytes = new TextEncoder().encode(text);
  const version = CORRECTION.findIndex((_, index) => bytes.length <= roomIn(index + 1)) + 1;
  if (!version) return null;
  const words = corrected(packed(bytes, version), version);
  if (mask !== undefined) return drawn(words, version, mask);
  const all = MASKS.map((_, index) => drawn(words, version, index));
  const penalties = all.map(penaltyOf);
  return all[penalties.indexOf(Math.min(...penalties))];
}

/** @param {number} version */
const sizeOf = version => version * 4 + 17;

/** Where the small squares have their middles. @param {number} version @returns {number[]} */
function alignments(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const last = sizeOf(version) - 7;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => last - (count - 2 - index) * step)];
}

/** How many codewords a version has in all. @param {number} version */
function wordsIn(version) {
  const count = alignments(version).length;
  const small = count ? count * count - 3 : 0;
  const onTiming = count > 2 ? (count - 2) * 2 : 0;
  const ofVersion = version >= 7 ? 36 : 0;
  const fixed = 3 * 64 + small * 25 - onTiming * 5 + 2 * (sizeOf(version) - 16) + 31 + ofVersion;
  return Math.floor((sizeOf(version) ** 2 - fixed) / 8);
}

/** @param {number} version */
const dataIn = version => wordsIn(version) - CORRECTION[version - 1] * BLOCKS[version - 1];

/** How many bytes of text. @param {number} version */
const roomIn = version => dataIn(version) - (version < 10 ? 2 : 3);

/** The text as codewords, filled up. @param {Uint8Array} bytes @param {number} version @returns {number[]} */
function packed(bytes, version) {
  /** @type {number[]} */
  const bits = [];
  const put = (/** @type {number} */ value, /** @type {number} */ length) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  put(BYTES, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  const room = dataIn(version);
  put(0, Math.min(4, room * 8 - bits.length));
  while (bits.length % 8) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
  for (let at = words.length; at < room; at += 1) words.push((at - bits.length / 8) % 2 ? 0x11 : 0xec);
  return words;
}

/**
 * The codewords in blocks, each with its correction, one of each block in turn.
 * @param {number[]} words
 * @param {number} version
 */
function corrected(words, version) {
  const [count, length] = [BLOCKS[version - 1], CORRECTION[version - 1]];
  const short = Math.floor(words.length / count);
  const longer = words.length % count;
  let from = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const own = words.slice(from, from + short + (index >= count - longer ? 1 : 0));
    from += own.length;
    return own;
  });
  const by = divisor(length);
  const corrections = blocks.map(block => remainder(block, by));
  return [...interleaved(blocks, short + 1), ...interleaved(corrections, length)];
}

/** @param {number[][]} lists @param {number} longest @returns {number[]} */
const interleaved = (lists, longest) =>
  Array.from({ length: longest }, (_, at) => lists.flatMap(list => (at < list.length ? [list[at]] : []))).flat();

/** The product in the field of 256 elements. @param {number} one @param {number} other */
function times(one, other) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product >> 7 ? 0x11d : 0);
    if ((other >> bit) & 1) product ^= one;
  }
  return product;
}

/** (x - 1)(x - 2)(x - 4)…, without its first coefficient. @param {number} degree @returns {number[]} */
function divisor(degree) {
  let all = [1];
  let root = 1;
  for (let at = 0; at < degree; at += 1) {
    const shifted = [...all, 0];
    all = shifted.map((coefficient, index) => coefficient ^ (index ? times(all[index - 1], root) : 0));
    root = times(root, 2);
  }
  return all.slice(1);
}

/** @param {number[]} block @param {number[]} by @returns {number[]} */
function remainder(block, by) {
  let left = by.map(() => 0);
  for (const word of block) {
    const first = word ^ left[0];
    left = [...left.slice(1), 0].map((each, index) => each ^ times(by[index], first));
  }
  return left;
}

/** @param {number[]} words @param {number} version @param {number} mask @returns {Squares} */
function drawn(words, version, mask) {
  const size = sizeOf(version);
  /** @type {(boolean | null)[][]} null: not decided yet */
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  drawFixed(grid, version);
  drawFormat(grid, mask);
  let at = 0;
  const bits = words.length * 8;
  for (const { row, column } of way(size)) {
    if (grid[row][column] !== null) continue;
    const bit = at < bits && Boolean((words[at >> 3] >> (7 - (at & 7))) & 1);
    grid[row][column] = bit !== MASKS[mask](row, column);
    at += 1;
  }
  return /** @type {Squares} */ (grid);
}

/** From the lower right corner, two columns at a time, up and down. @param {number} size */
function* way(size) {
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5; // the column of the timing pattern
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step;
      yield { row, column: right };
      yield { row, column: right - 1 };
    }
    up = !up;
  }
}

/** @param {(boolean | null)[][]} grid @param {number} version */
function drawFixed(grid, version) {
  const size = grid.length;
  for (const [top, left] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ])
    drawRings(grid, top, left, 4);
  for (let at = 8; at < size - 8; at += 1) {
    grid[6][at] = at % 2 === 0;
    grid[at][6] = at % 2 === 0;
  }
  const middles = alignments(version);
  for (const row of middles)
    for (const column of middles) if (!isCorner(row, column, size)) drawRings(grid, row, column, 2);
  if (version >= 7) drawVersion(grid, version);
}

/** @param {number} row @param {number} column @param {number} size */
const isCorner = (row, column, size) =>
  (row === 6 && (column === 6 || column === size - 7)) || (row === size - 7 && column === 6);

/** @param {(boolean | null)[][]} grid @param {number} top @param {number} left @param {number} radius */
function drawRings(grid, top, left, radius) {
  for (let row = top - radius; row <= top + radius; row += 1) {
    for (let column = left - radius; column <= left + radius; column += 1) {
      if (grid[row]?.[column] === undefined) continue;
      const ring = Math.max(Math.abs(row - top), Math.abs(column - left));
      grid[row][column] = ring !== 4 && ring !== (radius === 4 ? 2 : 1);
    }
  }
}

/** The remainder that protects a short number. @param {number} value @param {number} length @param {number} by */
function protectedBits(value, length, by) {
  let left = value;
  for (let at = 0; at < length; at += 1) left = (left << 1) ^ ((left >> (length - 1)) * by);
  return (value << length) | left;
}

/** @param {(boolean | null)[][]} grid @param {number} mask */
function drawFormat(grid, mask) {
  const size = grid.length;
  const bits = protectedBits((LOW << 3) | mask, 10, 0x537) ^ 0x5412;
  const isDark = (/** @type {number} */ at) => Boolean((bits >> at) & 1);
  for (let at = 0; at < 15; at += 1) {
    const near = at < 6 ? at : at < 8 ? at + 1 : size - 15 + at;
    grid[near][8] = isDark(at);
    const across = at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at;
    grid[8][across] = isDark(at);
  }
  grid[size - 8][8] = true;
}

/** @param {(boolean | null)[][]} grid @param {number} version */
function drawVersion(grid, version) {
  const bits = protectedBits(version, 12, 0x1f25);
  for (let at = 0; at < 18; at += 1) {
    const isDark = Boolean((bits >> at) & 1);
    const [far, near] = [grid.length - 11 + (at % 3), Math.floor(at / 3)];
    grid[far][near] = isDark;
    grid[near][far] = isDark;
  }
}

/**
 * How badly it is read: long lines, whole squares, what looks like a corner, too much of one colour.
 * @param {Squares} grid
 */
function penaltyOf(grid) {
  const lines = [...grid, ...grid.map((_, column) => grid.map(row => row[column]))];
  const ofLines = lines.reduce((sum, line) => sum + penaltyOfLine(line), 0);
  let squares = 0;
  for (let row = 1; row < grid.length; row += 1)
    for (let column = 1; column < grid.length; column += 1) {
      const dark = grid[row][column];
      const same = [grid[row - 1][column], grid[row][column - 1], grid[row - 1][column - 1]].every(
        each => each === dark,
      );
      if (same) squares += 3;
    }
  const dark = grid.flat().filter(Boolean).length / grid.length ** 2;
  return ofLines + squares + Math.floor(Math.abs(dark * 100 - 50) / 5) * 10;
}

const CORNER = /(?=10111010000|00001011101)/g;

/** @param {boolean[]} line */
function penaltyOfLine(line) {
  const written = line.map(Number).join('');
  const runs = written.match(/0{5,}|1{5,}/g) ?? [];
  return runs.reduce((sum, run) => sum + run.length - 2, 0) + [...written.matchAll(CORNER)].length * 40;
}
