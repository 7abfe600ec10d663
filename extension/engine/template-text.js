/**
 * A text with `{slots}`, filled in one pass, so that a person's text is never read as template. Pure;
 * backend/tsuho/engine/template_text.py is its twin.
 *
 * @import {Language} from '../knowledge/types.js'
 */

const SLOT = /\{([A-Za-z0-9_]+)\}/g;

/** Each line as it stands, with its slots; taken apart once, for there are few. @type {Map<string, Line[]>} */
const APART = new Map();
const MOST_APART = 2000;

/** @typedef {{line: string, names: string[]}} Line */

/** @param {string} template @returns {Line[]} */
const linesOf = template => {
  let lines = APART.get(template);
  if (!lines) {
    if (APART.size >= MOST_APART) APART.clear();
    lines = template.split('\n').map(line => ({ line, names: [...line.matchAll(SLOT)].map(([, name]) => name) }));
    APART.set(template, lines);
  }
  return lines;
};

/**
 * The text with its slots filled. A line whose slots are all empty is left out, so that nothing asks to be deleted by
 * hand, and the blank lines that left-out lines leave behind are folded into one.
 *
 * @param {string} template
 * @param {Record<string, string>} values
 */
export const fill = (template, values) => {
  /** @type {string[]} */
  const lines = [];
  for (const { line, names } of linesOf(template)) {
    if (names.length && !names.some(name => slotValue(values, name))) continue;
    if (!line && !lines.at(-1)) continue;
    lines.push(names.length ? line.replace(SLOT, (_, name) => slotValue(values, name)) : line);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
};

/**
 * The slot's value, never what every object inherits; '' where there is none.
 *
 * @param {Record<string, string>} values
 * @param {string} name
 */
const slotValue = (values, name) => (Object.hasOwn(values, name) ? values[name] : '');

/**
 * What is said in each language in which the knowledge is there: Japanese, English, and a further one that a page has
 * put beside them (`also`).
 *
 * @template [T=string]
 * @param {object} bundle
 * @param {(language: Language) => T} inOne
 * @returns {{ja: T, en: T} & Record<string, T>}
 */
export const inEach = (bundle, inOne) => {
  const { also } = /** @type {{also?: Language}} */ (bundle);
  return { ja: inOne('ja'), en: inOne('en'), ...(also && { [also]: inOne(also) }) };
};

/**
 * Of what is said in each language, the further one's, where there is one.
 *
 * @param {{ja: string, en: string}} words
 * @returns {{further?: string}}
 */
export const further = ({ ja: _ja, en: _en, ...more }) => {
  const [further] = Object.values(more);
  return further === undefined ? {} : { further };
};

/** Slots for words that somebody else wrote. */
const OTHERS_WORDS = ['quote', 'text'];

/**
 * The values as a draft shows them: no line of another's words reads as if the reporter had written it. Where they have
 * several lines, each has a mark, below what announces them.
 *
 * @param {Record<string, string>} values
 * @returns {Record<string, string>}
 */
export const toldApart = values => {
  const lines = OTHERS_WORDS.filter(name => values[name].includes('\n'));
  return { ...values, ...Object.fromEntries(lines.map(name => [name, marked(values[name])])) };
};

/** @param {string} words */
const marked = words =>
  words
    .split('\n')
    .map(line => (line ? `\n> ${line}` : '\n>'))
    .join('');
