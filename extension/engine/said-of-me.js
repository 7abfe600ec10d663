/**
 * Where a text tells what somebody says of the person: 「売人だと書かれた」, "they call me a dealer".
 *
 * What is said there is no harm that was met, it is what a defamation says. Pure; backend/tsuho/engine/said_of_me.py is
 * its twin. A statement about somebody is told from a threat or a promise by its grammar: a noun with 「だと」, a state
 * with 「ていると」, a past with a word for a lie; never 「殺すと書かれた」. The patterns read plain spelling: no small kana,
 * no marks of long vowels, no apostrophes.
 *
 * @import {Spelled} from './spelling.js'
 * @import {Stretch} from './word-finder.js'
 */

import { dangersTold } from './danger-words.js';
import { KANJI, KATAKANA } from './spelling.js';

const LIE = '嘘|うそ|でま|噂|うわさ|言いがかり|いいがかり|事実無根|濡れ衣|ぬれぎぬ';
const PUBLICLY = [
  '書かれ|かかれ|書き込まれ|かきこまれ|書きこまれ|書き立て|言いふら|いいふら|言い触ら|触れ回|流され|ながされ|広められ',
  '晒され|さらされ|拡散|投稿され|ついとされ|ぽすとされ|名指し|決めつけ|きめつけ|疑われ|うたがわれ|れつてる|炎上',
  `ばらされ|${LIE}`,
].join('|');
const FOR_DAYS = '言われて(?:い|る|ま)|いわれて(?:い|る|ま)';
const THAT = '(?:と|つて|とか|なんて|などと)';
/** Before 「だと」: what is announced, promised or demanded, not what somebody is. */
const NO_NOUN = [
  '命日|お前|おまえ|あんた|次|番|標的|たげつと|つもり|予定|べき|終わり|おわり|最後|今日|明日|覚悟|無料|本物|必ず|確実|本人|必要',
  '違反|未納|滞納|対象|当選|簡単|大丈夫|安全|だけ|の|から|[一-龠]ん',
].join('|');
const JAPANESE = [
  '(?:(?:扱い|あつかい|呼ばわり|よばわり)(?=を?(?:され|して|する|受け|で)))',
  `だ${THAT}(?=.{0,12}?(?:${PUBLICLY}))`,
  `[者犯人師魔員家屋女男親婦嬢士し]だ${THAT}(?= ?(?:${FOR_DAYS}|言われた|いわれた))`,
  `[てで]い?[るた]${THAT}(?=.{0,8}?(?:${PUBLICLY}|${FOR_DAYS}))`,
  `(?:逮捕された|捕まつた|つかまつた|前科がある|盗んだ|横領した)${THAT}(?=.{0,8}?(?:${PUBLICLY}))`,
  `(?:た|だ|がある)${THAT}(?=.{0,4}?(?:${LIE}|言いふら|いいふら|触れ回)(?!にゆす|の?情報|の?画像|の?記事))`,
  '[たるだ](?:息子|娘|母|父|夫|妻|兄|弟|姉|妹|友達|友人|家族|子|人)の(?=悪口|わるぐち|でま|噂|うわさ)',
  '[たる]ことを(?=ばらされ|晒され|さらされ|言いふら|いいふら|書かれ|かかれ|暴露)',
];
const TELLS = new RegExp(JAPANESE.join('|'), 'gu');
const NO_NOUN_BEFORE = new RegExp(`(?:${NO_NOUN})だ?$`, 'u');
/** A name right before 「と書かれ」 is what somebody is called; a verb is what somebody means to do. */
const NAMED = /(?:と|つて)(?:書かれ|書き込まれ|書きこまれ|言いふら)/gu;
const BEGINS = / |れて|けど|ので|うえ|上に|から/g;

const MINE = `(?:${[
  'shop|store|restaurant|company|business|clinic|cafe|salon|school|son|daughter|husband|wife|family|dad|mom|mum',
  'father|mother|brother|sister',
].join('|')})`;
const IT_SAYS = [
  'says?|said|saying|claims?|claimed|claiming|wrote|writes|rumou?rs?|lies?',
  'tell(?:s|ing)? (?:everyone|everybody|people)',
].join('|');
const IT_POSTS = 'tweets?|tweeted|tweeting|posts?|posted|posting|spread(?:s|ing)?';
const NOT_SAID_OF = [
  'dead|next|going|will|should|must|have to|has to|had to|need|owe|won|would|can|could|deserve|better|pretty|cute',
  'beautiful|mature|special|hot|sexy|locked|am pretty|(?:am|is|are|was|were) (?:dead|next|going)',
].join('|');
const ENGLISH = new RegExp(
  [
    `\\b(?:(?:call|calls|called|calling|label|labels|labell?ed) (?:me|us|my ${MINE}|our \\w+) `,
    '(?!back|again|later|from|on|at|every|late|by|and|to)',
    '|(?:was|were|been|being|get|got|im|am) (?:called|labell?ed) an? ',
    `|accus(?:e|es|ed|ing)(?: me| us| my ${MINE}| our \\w+)? of `,
    `|(?:${IT_SAYS})(?: online| everywhere)?(?: that)? (?:i|im|ive|we|my ${MINE}|our \\w+) (?!(?:${NOT_SAID_OF})\\b)`,
    `|(?:${IT_POSTS})(?: online| everywhere)? (?:that (?:my ${MINE}|our \\w+)|(?:that )?(?:i|im|ive|we)) `,
    `(?!(?:${NOT_SAID_OF})\\b))`,
  ].join(''),
  'g',
);
const GOES_ON = / (?:and|but|so|then|because|unless|if) /g;

/** The stretches of what is said: where each begins and ends. @param {Spelled} whole @returns {Stretch[]} */
export const saidOfMe = whole =>
  [...inJapanese(whole), ...inEnglish(whole.text)].filter(({ start, end }) => !threatens(whole.text.slice(start, end)));

/** Whether it tells what is to happen to somebody: 「包丁を持って待ってると書かれた」. @param {string} said */
function threatens(said) {
  const told = dangersTold(said);
  return told.has('threat') || told.has('act');
}

/** @param {Spelled} whole @returns {Stretch[]} */
function inJapanese({ text, scripts }) {
  const told = [...text.matchAll(TELLS)]
    .map(({ 0: { length }, index }) => ({ before: text.slice(0, index + 1), end: index + length }))
    .filter(({ before }) => before.at(-1) !== 'だ' || !NO_NOUN_BEFORE.test(before));
  const named = [...text.matchAll(NAMED)]
    .filter(({ index }) => index > 0 && [KANJI, KATAKANA].includes(scripts[index - 1]))
    .map(({ 0: { length }, index }) => ({ before: text.slice(0, index), end: index + length }));
  return [...told, ...named].map(({ before, end }) => ({ start: beginOf(before), end }));
}

/** Where the sentence begins that ends here. @param {string} before */
const beginOf = before => Math.max(0, ...[...before.matchAll(BEGINS)].map(each => each.index + each[0].length));

/** @param {string} text @returns {Stretch[]} */
function inEnglish(text) {
  return [...text.matchAll(ENGLISH)].map(({ 0: { length }, index }) => {
    GOES_ON.lastIndex = index + length;
    return { start: index, end: GOES_ON.exec(text)?.index ?? text.length };
  });
}
