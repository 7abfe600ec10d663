/**
 * The words of forms, written short: their patterns go into every form that is filled, and say the same pieces again
 * and again. Each piece gets a letter that no pattern has, and the patterns are put together again in the page. What
 * people read is `extension/injected/words/form-labels.js`.
 */

/** Letters that stand for pieces: first those of one byte, then those of two. Japanese ones have three. */
const LETTERS = [
  ...Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index)),
  ...Array.from({ length: 0x17f - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index)),
];
/** What would end or break the text that they are written in. */
const NO_LETTER = /[`\\${]/;
const LONGEST = 16;
/** Pieces that are taken at one count. */
const AT_ONCE = 16;
const LEAST_GAIN = 2;
/** Between two patterns, and two pieces. */
const MARK = '\n';

/** @param {string} text */
const bytes = text => Buffer.byteLength(text);

/**
 * @param {string[]} texts
 * @returns {{pieces: [letter: string, piece: string][], short: string[]}} each piece may hold letters of earlier ones
 */
export function shortened(texts) {
  const all = texts.join('');
  const letters = LETTERS.filter(letter => !NO_LETTER.test(letter) && !all.includes(letter));
  /** @type {[string, string][]} */
  const pieces = [];
  let short = texts.join(MARK);
  for (let found = best(short, letters[0]); found.length && letters.length; found = best(short, letters[0] ?? 'é')) {
    for (const piece of found.slice(0, AT_ONCE)) {
      const [letter] = letters;
      if (!letter || gain(piece, short.split(piece).length - 1, letter) < LEAST_GAIN) continue;
      short = short.replaceAll(piece, letter);
      pieces.push([/** @type {string} */ (letters.shift()), piece]);
    }
  }
  return { pieces, short: short.split(MARK) };
}

/** @param {string} piece @param {number} times @param {string} letter @returns {number} bytes that it saves */
const gain = (piece, times, letter) => times * (bytes(piece) - bytes(letter)) - bytes(piece) - bytes(letter) - 1;

/**
 * @param {string} text
 * @param {string} letter
 * @returns {string[]} the pieces that save most, of those that share nothing
 */
function best(text, letter) {
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
      if (saved >= LEAST_GAIN) gains.push({ piece, saved });
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
  const { pieces, short } = shortened(patterns.map(({ source }) => source));
  const rules = (/** @type {[string, RegExp, string?, number?][]} */ table) =>
    JSON.stringify(table.map(([id, , kinds = '', weight = '']) => [id, kinds, weight].join()).join(' '));
  // Names without quotes: those that stay inside are shortened with the rest of the script.
  const halves = HALVES.map((/** @type {any[]} */ [, meaning]) => meaning);
  const meanings = JSON.stringify(halves).replace(/"(\w+)":/g, '$1:');
  const constants = Object.entries(others).filter(([, value]) => !(value instanceof RegExp));
  return `
const pieces = {};
const whole = text => [...text].map(letter => pieces[letter] ?? letter).join('');
const given = ${JSON.stringify(pieces.map(each => each.join('')).join(MARK))};
for (const [letter, ...piece] of given.split('\\n')) pieces[letter] = whole(piece);
const patterns = whole(${JSON.stringify(short.join(MARK))}).split('\\n');
const next = flags => RegExp(patterns.shift(), flags);
const rules = table => table.split(' ').map(each => {
  const [id, kinds, weight] = each.split(',');
  return [id, next(), kinds || undefined, +weight || undefined];
});
export const LABELS = rules(${rules(LABELS)});
export const NAMES = rules(${rules(NAMES)});
export const HALVES = ${meanings}.map(its => [next(), its]);
${single.map(([name, { flags }]) => `export const ${name} = next('${flags}');`).join('\n')}
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
  const { pieces, short } = shortened(all.map(([, value]) => (typeof value === 'string' ? value : value.source)));
  const lines = all.map(([name, value]) => {
    const made = typeof value === 'string' ? 'texts.shift()' : `next('${value.flags}')`;
    return `export const ${name} = ${made};`;
  });
  return `
const pieces = {};
const whole = text => [...text].map(letter => pieces[letter] ?? letter).join('');
for (const [letter, ...piece] of ${JSON.stringify(pieces.map(each => each.join('')).join(MARK))}.split('\\n'))
  pieces[letter] = whole(piece);
const texts = whole(${JSON.stringify(short.join(MARK))}).split('\\n');
const next = flags => RegExp(texts.shift(), flags);
${lines.join('\n')}
${others.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n')}
`;
}

/**
 * A module with plain templates in place of `String.raw`. What holds a tagged template and is evaluated, as benchmarks
 * and tests put a script into a page, Chromium compiles anew each time, all patterns included: that took longer than
 * all that the script does. What the extension itself injects is kept compiled either way.
 * @param {string} code
 * @returns {string}
 */
export const plainTemplates = code =>
  code
    .replace('const { raw } = String;\n', '')
    .replace(/\b(?:String\.)?raw(`[^`]*`)/g, (_, /** @type {string} */ text) =>
      text.replace(/\$\{[^}]*\}|\\/g, part => (part === '\\' ? '\\\\' : part)),
    );
