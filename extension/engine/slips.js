/**
 * Words with a slip of the finger in them: 「ディープフェク」, "harrassment". Pure; backend/tsuho/engine/slips.py is its
 * twin.
 *
 * @import {Spelled} from './spelling.js'
 */

import { HIRAGANA, KANJI, KATAKANA, LATIN } from './spelling.js';

// By script: how long a word must be for one slip, and for two. Of shorter words too many others are close.
/** @type {Record<string, number>} */
const ONE_SLIP = { [LATIN]: 6, [HIRAGANA]: 5, [KANJI]: 4 };
/** @type {Record<string, number>} */
const TWO_SLIPS = { [LATIN]: 9, [HIRAGANA]: 8, [KANJI]: 9 };

/**
 * Of words in plain spelling, each with what it stands for: what those stand for that the text holds but for a slip
 * (two in long words), the closest first. Words of one script only; their first letter is right.
 * @param {[word: Spelled, meaning: string][]} words
 * @param {Spelled} typed
 */
export function closeWords(words, typed) {
  const runs = runsOf(typed).filter(({ script }) => script in ONE_SLIP);
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const [word, meaning] of words) {
    const script = scriptOf(word);
    if (script === null || word.text.length < ONE_SLIP[script]) continue;
    const allowed = word.text.length >= TWO_SLIPS[script] ? 2 : 1;
    const texts = runs.filter(run => run.script === script && mayHold(run.text, word.text, allowed));
    const slips = Math.min(9, ...texts.map(run => fewestSlips(word.text, run.text, script === LATIN)));
    if (slips <= allowed) found.set(meaning, Math.min(found.get(meaning) ?? 999, 100 * slips - word.text.length));
  }
  return [...found].sort((one, other) => one[1] - other[1]).map(([meaning]) => meaning);
}

/**
 * Told quickly: each letter that is nowhere in the text is a slip.
 * @param {string} run
 * @param {string} word
 * @param {number} allowed
 */
const mayHold = (run, word, allowed) =>
  run.includes(word[0]) && [...word].filter(letter => !run.includes(letter)).length <= allowed;

/** @param {string} script */
const kindOf = script => (script === KATAKANA ? HIRAGANA : script);

/** The pieces of the text that are of one script. @param {Spelled} whole */
function runsOf({ text, scripts }) {
  /** @type {{script: string, text: string}[]} */
  const runs = [];
  for (let at = 0; at < text.length; at += 1) {
    const script = kindOf(scripts[at]);
    const last = runs.at(-1);
    if (last?.script === script) last.text += text[at];
    else runs.push({ script, text: text[at] });
  }
  return runs;
}

/** The words stay the same, whatever is typed. @type {WeakMap<Spelled, string | null>} */
const scripts = new WeakMap();

/** @param {Spelled} word */
function scriptOf(word) {
  let script = scripts.get(word);
  if (script === undefined) {
    const kinds = new Set([...word.scripts].map(kindOf));
    const [kind] = kinds;
    script = kinds.size === 1 && kind in ONE_SLIP ? kind : null;
    scripts.set(word, script);
  }
  return script;
}

/**
 * Letters to add, drop, change or swap with their neighbour until the word is the text (`whole`), or stands somewhere
 * in it. It begins with its own first letter.
 * @param {string} word
 * @param {string} text
 * @param {boolean} whole
 */
function fewestSlips(word, text, whole) {
  const far = word.length;
  /** @type {number[]} */
  let before = [];
  let above = Array.from({ length: text.length + 1 }, (_, column) => (whole ? column : 0));
  for (let row = 1; row <= word.length; row += 1) {
    const letter = word[row - 1];
    const line = [whole ? row : far];
    for (let column = 1; column <= text.length; column += 1) {
      const differs = Number(letter !== text[column - 1]);
      const change = row === 1 && differs ? far : differs;
      const drop = above[column] + (row > 1 ? 1 : far);
      const isSwap = row > 1 && column > 1 && letter === text[column - 2] && word[row - 2] === text[column - 1];
      const swap = isSwap ? before[column - 2] + 1 : far * 2;
      line.push(Math.min(drop, line[column - 1] + 1, above[column - 1] + change, swap));
    }
    before = above;
    above = line;
  }
  return whole ? above[text.length] : Math.min(...above.slice(1));
}
