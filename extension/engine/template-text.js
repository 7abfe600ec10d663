/**
 * A text with `{slots}`, filled in one pass, so that a person's text is never read as template. Pure;
 * backend/tsuho/engine/template_text.py is its twin.
 *
 * @import {Language, Words} from '../knowledge/types.js'
 */

const SLOT = /\{([A-Za-z0-9_]+)\}/g;

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
  for (const line of template.split('\n')) {
    const names = [...line.matchAll(SLOT)].map(([, name]) => name);
    if (names.length && !names.some(name => slotValue(values, name))) continue;
    if (!line && !lines.at(-1)) continue;
    lines.push(line.replace(SLOT, (_, name) => slotValue(values, name)));
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
 * @param {object} bundle
 * @param {(language: Language) => string} inOne
 * @returns {Words}
 */
export const inEach = (bundle, inOne) => {
  const { also } = /** @type {{also?: Language}} */ (bundle);
  return { ja: inOne('ja'), en: inOne('en'), ...(also && { [also]: inOne(also) }) };
};
