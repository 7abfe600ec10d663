/**
 * Japanese that was typed in Latin letters, as kana: "korosu tte iwareta". Pure; backend/tsuho/engine/romaji.py is its
 * twin. Words that no Japanese syllables make up stay as they are: "card bango wo ireta".
 *
 * @typedef {object} InKana
 * @property {string} text the text with its Japanese in kana
 * @property {boolean} certain whether its grammar leaves no doubt that it is Japanese
 */

/** By consonants, with the kana of a, i, u, e and o. */
const ROWS = [
  'あいうえお kかきくけこ sさしすせそ tたちつてと nなにぬねの hはひふへほ mまみむめも yやいゆえよ rらりるれろ',
  'wわいうえを gがぎぐげご zざじずぜぞ dだぢづでど bばびぶべぼ pぱぴぷぺぽ',
].join(' ');
const ROW = new Map(ROWS.split(' ').map(each => [each.slice(0, -5), each.slice(-5)]));
/** @type {Record<string, string>} */
const BY_TWO = {
  ...{ ky: 'き', gy: 'ぎ', ny: 'に', hy: 'ひ', my: 'み', ry: 'り', by: 'び', py: 'ぴ' },
  ...{ sh: 'し', ch: 'ち', j: 'じ', jy: 'じ', sy: 'し', ty: 'ち', zy: 'じ' },
};
const SYLLABLE = new RegExp(
  [
    '(?:([kstpcjgdbzf])(?=\\1|ch))?',
    '(?:(ky|gy|ny|hy|my|ry|by|py|sh|ch|jy|j|sy|ty|zy)([aiueo])|(ts)u|f([aiueo])|([kstnhmyrwgzdbp]?)([aiueo]))',
    "|n(?:'|n(?![aiueoy]))?(?![aiueoy])|m(?=[bp])",
  ].join(''),
  'y',
);
/** @type {Record<string, string>} */
const SMALL = { a: 'ゃ', i: '', u: 'ゅ', e: 'ぇ', o: 'ょ' };
/** @type {Record<string, string>} */
const AFTER_F = { a: 'ぁ', i: 'ぃ', u: '', e: 'ぇ', o: 'ぉ' };
const WORD = /[A-Za-z']+/g;
const ENGLISH_TOO = new RegExp(
  `^(?:${[
    'a|i|me|to|no|so|do|he|be|we|on|in|an|one|made|name|same|site|date|take|make|none|some|home|game|nude|mine|time',
    'use|someone|hate|are',
  ].join('|')})$`,
);
const PARTICLES = new Set(['wo', 'ga', 'wa', 'ni', 'tte', 'kara', 'desu', 'kedo', 'node', 'zo', 'kamo', 'janai']);
const ENDS =
  /(?:reta|rete|reru|teru|teiru|masu|masen|mashita|desu|shita|shite|suru|shitai|atta|tte|hoshii|nitai|shitte)$/;
const SHORTEST_ENDED = 5;
/** Letters of a text that no particle shows to be Japanese. */
const SHORTEST = 6;
const LONG = /([うくすつぬふむゆるぐずづぶぷおこそとのほもよろごぞどぼぽ])う|([えいあお])(?=\2)/g;
const KANA = /^[ぁ-ん]+$/;
const SHORTEST_BEGINNING = 3;
const ASCII = /^[\0-\x7f]*$/;
const NAME = /^'*(?:[A-Z]'*){2,}$/;

/** The text as kana, if it may be Japanese in Latin letters. @param {string} typed @returns {InKana | null} */
export function inKana(typed) {
  const words = ASCII.test(typed) ? (typed.match(WORD) ?? []) : [];
  const kana = new Map(words.map(word => [word, kanaOf(word)]));
  const japanese = words.filter(word => kana.get(word));
  const certain =
    japanese.some(word => PARTICLES.has(word.toLowerCase())) ||
    japanese.some(word => word.length >= SHORTEST_ENDED && ENDS.test(word.toLowerCase()));
  const letters = lengthOf(words);
  const own = lengthOf(japanese.filter(word => !ENGLISH_TOO.test(word.toLowerCase())));
  const isWhole = japanese.length === words.length && letters >= SHORTEST;
  if (!japanese.length || own * 2 < letters || !(certain || isWhole)) return null;
  return { text: typed.replace(WORD, word => kana.get(word) || word), certain };
}

/** @param {string[]} words */
const lengthOf = words => words.reduce((sum, word) => sum + word.length, 0);

/**
 * The word in kana; "" where Japanese syllables do not make it up. What is written large is a name: AI, SNS.
 * @param {string} word
 */
function kanaOf(word) {
  if (NAME.test(word)) return '';
  const text = word.toLowerCase();
  let kana = '';
  SYLLABLE.lastIndex = 0;
  while (SYLLABLE.lastIndex < text.length) {
    const found = SYLLABLE.exec(text);
    if (!found) return '';
    kana += syllable(found);
  }
  return kana;
}

/** @param {RegExpExecArray} found */
function syllable([, doubled, two, vowel, tsu, ofF, one, last]) {
  const first = doubled ? 'っ' : '';
  if (two) return first + BY_TWO[two] + SMALL[vowel];
  if (tsu || ofF) return first + (tsu ? 'つ' : `ふ${AFTER_F[ofF]}`);
  return last ? first + ROW.get(one)?.['aiueo'.indexOf(last)] : 'ん';
}

/** Words by how they are typed without their long vowels: "jusho" is 住所. */
export class LongVowels {
  /** @type {Map<string, string>} */
  #byShort = new Map();
  #longest = 0;

  /** @param {Iterable<string>} words in plain spelling */
  constructor(words) {
    for (const word of words) {
      const short = word.replace(LONG, '$1');
      if (short === word || !KANA.test(word) || this.#byShort.has(short)) continue;
      this.#byShort.set(short, word);
      this.#longest = Math.max(this.#longest, short.length);
    }
  }

  /** A text in plain spelling, each of its words in full that is or begins with such a word. @param {string} text */
  lengthened(text) {
    return text
      .split(' ')
      .map(word => this.#word(word))
      .join(' ');
  }

  /** @param {string} word */
  #word(word) {
    const whole = this.#byShort.get(word);
    if (whole) return whole;
    for (let end = Math.min(word.length, this.#longest); end >= SHORTEST_BEGINNING; end -= 1) {
      const known = this.#byShort.get(word.slice(0, end));
      if (known) return known + word.slice(end);
    }
    return word;
  }
}
