/**
 * The patterns that pages and forms are read by, written short: they go into every page that is asked and every form
 * that is filled, and say the same pieces again and again. Each piece gets a letter that no pattern has, and the
 * patterns are put together again in the page. What people read are the modules of `extension/injected/words/`.
 */

/** @param {number} from @param {number} to @returns {string[]} the letters between, the last left out */
const letters = (from, to) => Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index));

/** Letters that stand for pieces: first those of one byte, then those of two. Kanji have three. */
const LETTERS = [...letters(0x21, 0x7f), ...letters(0xc0, 0x200), ...letters(0x400, 0x530)];
/** Kana and the marks before them, which have three bytes, stand as letters of two. */
const KANA = { from: 0x3000, to: 0x3100, as: 0x200 };
const KANA_LETTERS = `${String.fromCharCode(KANA.as)}-${String.fromCharCode(KANA.as + KANA.to - KANA.from - 1)}`;
/** @param {string} text */
const narrow = text =>
  text.replace(/[\u3000-\u30ff]/g, letter => String.fromCharCode(letter.charCodeAt(0) - KANA.from + KANA.as));
/** What would end or break the text that they are written in. */
const NO_LETTER = /[`\\${]/;
const LONGEST = 16;
/** Pieces that are taken at one count. */
const AT_ONCE = 6;
const LEAST_GAIN = 1;
/** Between two patterns, and two pieces. */
const MARK = '\n';

/** @param {string} text */
const bytes = text => Buffer.byteLength(text);

/**
 * @param {string[]} texts
 * @returns {{pieces: [letter: string, piece: string][], short: string[]}} each piece may hold letters of others
 */
export function shortened(texts) {
  let short = texts.join(MARK);
  const free = LETTERS.filter(letter => !NO_LETTER.test(letter) && !short.includes(letter));
  /** @type {[string, string][]} */
  const pieces = [];
  /** What stands in itself, like "\\d" in "\\d\\d\\d", and saves less than it seems. @type {Set<string>} */
  const refused = new Set();
  const next = () => best(short, free[0] ?? 'é', refused);
  for (let found = next(); found.length && free.length; found = next()) {
    for (const piece of found.slice(0, AT_ONCE)) {
      const [letter] = free;
      if (!letter || gain(piece, short.split(piece).length - 1, letter) < LEAST_GAIN) {
        refused.add(piece);
        continue;
      }
      short = short.replaceAll(piece, letter);
      pieces.push([/** @type {string} */ (free.shift()), piece]);
    }
  }
  return relettered(pieces, short);
}

/**
 * What stands most often gets the shortest letters.
 * @param {[letter: string, piece: string][]} pieces
 * @param {string} short
 */
function relettered(pieces, short) {
  const given = pieces.map(([letter]) => letter);
  const all = [short, ...pieces.map(([, piece]) => piece)].join('');
  const times = new Map(given.map(letter => [letter, 0]));
  for (const letter of all) if (times.has(letter)) times.set(letter, (times.get(letter) ?? 0) + 1);
  const often = [...given].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const renamed = new Map(often.map((letter, index) => [letter, given[index] ?? '']));
  const rename = (/** @type {string} */ text) => [...text].map(letter => renamed.get(letter) ?? letter).join('');
  const whole = new Map(pieces);
  return {
    pieces: often.map(letter => /** @type {[string, string]} */ ([rename(letter), rename(whole.get(letter) ?? '')])),
    short: rename(short).split(MARK),
  };
}

/** @param {string} piece @param {number} times @param {string} letter @returns {number} bytes that it saves */
const gain = (piece, times, letter) => times * (bytes(piece) - bytes(letter)) - bytes(piece) - 1;

/**
 * @param {string} text
 * @param {string} letter
 * @param {Set<string>} refused
 * @returns {string[]} the pieces that save most, of those that share nothing
 */
function best(text, letter, refused) {
  /** @type {{piece: string, saved: number}[]} */
  const gains = [];
  // A piece that stands twice begins with one that does: of each length only those are looked at.
  let begun = text.split(MARK).flatMap(line => Array.from({ length: line.length }, (_, from) => ({ line, from })));
  for (let long = 1; long <= LONGEST && begun.length; long += 1) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    begun = begun.filter(({ line, from }) => from + long <= line.length);
    const pieces = begun.map(({ line, from }) => line.slice(from, from + long));
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    begun = begun.filter((_, at) => (counts.get(pieces[at] ?? '') ?? 0) > 1);
    for (const [piece, times] of counts) {
      const saved = times > 1 ? gain(piece, times, letter) : 0;
      if (saved >= LEAST_GAIN && !refused.has(piece)) gains.push({ piece, saved });
    }
  }
  /** @type {string[]} */
  const found = [];
  gains.sort((a, b) => b.saved - a.saved || (a.piece < b.piece ? -1 : 1));
  for (const { piece } of gains) {
    if (!found.some(each => each.includes(piece) || piece.includes(each))) found.push(piece);
    if (found.length === AT_ONCE) break;
  }
  return found;
}

/**
 * How the page puts words together again. Which letter a piece has, its place tells: those of two bytes follow each
 * other, but for some that patterns have.
 * @param {[letter: string, piece: string][]} pieces
 * @returns {string}
 */
function madeWhole(pieces) {
  const codes = pieces.map(([letter]) => letter.charCodeAt(0));
  const plain = codes.filter(code => code < 0x7f).map(code => String.fromCharCode(code));
  const runs = codes
    .slice(plain.length)
    .flatMap((code, index, all) => (code === (all[index - 1] ?? 0) + 1 ? [] : [[index + plain.length, code]]));
  // Of each run, as far as it goes, how far its letters lie from their places.
  const far = runs.reduce(
    (code, [at = 0, from = 0]) => (code ? `at < ${at} ? ${code} : ${from - at}` : `${from - at}`),
    '',
  );
  return `
const pieces = {};
${JSON.stringify(pieces.map(([, piece]) => piece).join(MARK))}.split('\\n').forEach((piece, at) => {
  pieces[${JSON.stringify(plain.join(''))}[at] ?? String.fromCharCode(at + (${far || 0}))] = piece;
});
const whole = text => text.replace(/./g, letter => letter in pieces ? whole(pieces[letter]) : letter)
  .replace(/[${KANA_LETTERS}]/g, letter => String.fromCharCode(letter.charCodeAt() + ${KANA.from - KANA.as}));
`;
}

/**
 * The module of the words as it goes into the page.
 * @param {Record<string, any>} words what `extension/injected/words/form-labels.js` exports
 * @returns {string}
 */
export function shortModule(words) {
  const { LABELS, NAMES, HALVES, HARMS, ...others } = words;
  const single = Object.entries(others).filter(([, value]) => value instanceof RegExp);
  const patterns = [
    ...[...LABELS, ...NAMES].map(([, pattern]) => pattern),
    ...[...HALVES].map(([pattern]) => pattern),
    ...single.map(([, pattern]) => pattern),
    ...HARMS,
  ];
  const rules = [LABELS, NAMES].map((/** @type {[string, RegExp, string?, number?][]} */ table) =>
    table.map(([id, , kinds = '', weight = '']) => [id, kinds, weight].join()).join(' '),
  );
  const { pieces, short } = shortened([...rules, ...patterns.map(({ source }) => source)].map(narrow));
  // Names without quotes: those that stay inside are shortened with the rest of the script.
  const halves = HALVES.map((/** @type {any[]} */ [, meaning]) => meaning);
  const meanings = JSON.stringify(halves).replace(/"(\w+)":/g, '$1:');
  const constants = Object.entries(others).filter(([, value]) => !(value instanceof RegExp));
  return `
${madeWhole(pieces)}
const patterns = whole(${JSON.stringify(short.join(MARK))}).split('\\n');
const next = flags => RegExp(patterns.shift(), flags);
const [labels, names] = patterns.splice(0, 2);
const rules = table => table.split(' ').map(each => {
  const [id, kinds, weight] = each.split(',');
  return [id, next(), kinds || undefined, +weight || undefined];
});
export const LABELS = rules(labels);
export const NAMES = rules(names);
export const HALVES = ${meanings}.map(its => [next(), its]);
export const [${single.map(([name]) => name)}] = patterns.splice(0, ${single.length}).map(each => RegExp(each, 'i'));
export const HARMS = patterns.map(each => RegExp(each));
${constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n')}
`;
}

/**
 * A module of patterns, of texts that become some, and of other values, as it goes into the page.
 * @param {Record<string, RegExp | string | number | {}>} words
 * @returns {string}
 */
export function shortConstants(words) {
  const isShort = (/** @type {unknown} */ value) => typeof value === 'string' || value instanceof RegExp;
  const all = /** @type {[string, RegExp | string][]} */ (Object.entries(words).filter(([, value]) => isShort(value)));
  const others = Object.entries(words).filter(([, value]) => !isShort(value));
  const { pieces, short } = shortened(all.map(([, value]) => narrow(typeof value === 'string' ? value : value.source)));
  const lines = all.map(([name, value]) => {
    const made = typeof value === 'string' ? 'texts.shift()' : `next('${value.flags}')`;
    return `export const ${name} = ${made};`;
  });
  return `
${madeWhole(pieces)}
const texts = whole(${JSON.stringify(short.join(MARK))}).split('\\n');
const next = flags => RegExp(texts.shift(), flags);
${lines.join('\n')}
${others.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n')}
`;
}
