/**
 * Names told by the words around them, where no class and no link tells: "取材・文＝北浦みつる", "店長からの返信", a name between
 * the number of a post and its time, the name that a review's box is labelled with.
 */

import { matches, within } from '../dom/find.js';
import { attribute, childrenOf, holds, nextOf, previousOf } from '../dom/native.js';
import { beside, isBehind, outwards } from '../dom/tree.js';
import { BYLINE, REPLY_FROM, ROLE } from '../words/page-words.js';
import { saidIn } from './drawn-words.js';
import { fits } from './names.js';
import { partOf } from './post-marks.js';
import { isShort, piecesOf, rawText, remembered, trimmed } from './remembered.js';

const BY = new RegExp(`^\\s*(?:${BYLINE})\\s*[＝=：:／/]\\s*([^\\s＝=：:／/（(、。]{2,20})(?=$|[\\s／/（(、])`, 'u');
/** "…からの返信": who answers stands before it. */
const FROM =
  /^\s*(?!から|より|の)([^。！？!?]{2,40}?)\s*(?:から|より|の)(?:の|頂いた)?(?:返信|返答|お返事|ご?回答|コメント)/;
const REPLY_BY = /^\s*(?:reply|response|answer) (?:from|by) ([^.!?:]{2,40}?)\s*(?:[(:·•]|$)/i;
/** Who asks, named below an answer: "質問者ana**さん". */
const ASKER = /^\s*(?:質問|相談|回答|投稿)者\s*[:：]?\s*([^\s:：]{1,30}さん)\s*$/;
/** What stands behind a name and never behind another word: its mark on a blog, "#mQop/nM."; "さん（女性/30代）". */
const BEFORE_NOTE = new RegExp(
  '^\\s*([^\\s#。、！？!?][^#。、！？!?]{0,38}?)(?:\\s+#(?:-|(?=\\S+[A-Z\\d./])[\\w./]{8})' +
    '|\\s*さん\\s*[(（][^()（）]*(?:女性|男性)[^()（）]*[)）])\\s*$',
);
/** A line of a chat: "<ana>", "* ana". */
const NICK = /^\s*(?:<([^<>\s]{1,30})>|\* ([^\s<>*]{1,30}))\s*$/;

/**
 * The name that an element's words tell with what they say of it; '' where they tell none.
 * @type {(each: Element) => string}
 */
export const toldName = remembered(each => {
  const text = rawText(each);
  if (text.length > 90 || childrenOf(each).length > 6) return '';
  const nick = NICK.exec(text);
  if (nick && besideTime(each)) return nick[1] ?? nick[2];
  if (ROLE.test(text.trim())) return /[(（]/.test(text) && !childrenOf(each).length ? text.trim() : '';
  if (REPLY_FROM.test(text)) return answering(each);
  // A tag is none of those marks.
  return within(each, 'a').some(link => rawText(link).startsWith('#')) ? '' : byLabel(saidIn(each));
});

/** Who answers: the name may stand in an element of its own. @param {Element} each */
const answering = each => {
  const own = piecesOf(each).join('').trim();
  const said = /^(?:から|より|の)/.test(own) ? trimmed(each) : own;
  const [, name = ''] = FROM.exec(said) ?? REPLY_BY.exec(said) ?? [];
  return fits(name) ? name : '';
};

/** @param {string} words */
const byLabel = words => (ASKER.exec(words) ?? BY.exec(words) ?? BEFORE_NOTE.exec(words))?.[1] ?? '';

/** Whether an element stands between a post's number and its time. @param {Element} each */
export const isBetween = each => {
  if (childrenOf(each).length > 1 || !matches(each, 'span,b,strong,font,i,em,div,td')) return false;
  const [before, after] = [beside(each, previousOf), beside(each, nextOf)];
  return before !== null && after !== null && partOf(before) === 'number' && partOf(after) === 'time';
};

/**
 * Whether what a board calls who began stands as the name itself, between number and time: elsewhere it is a mark.
 * @param {Element} each @param {string} name
 */
export const isStarter = (each, name) => /^(?:スレ|トピ)主$/.test(name) && isBetween(each);

/** Whose a heading says that what is below it is: "みどりさんの日記", "Ana's post". */
const OWNED = new RegExp(
  "^(?!(?:みな|みんな|皆|お客|読者|患者|お[父母])さん|(?:today|yesterday|editor|reader|member|guest|user|everyone)s?['’])" +
    "(\\S.{0,38}?)(?:\\s?さんの|['’]s )" +
    '(?:日記|ブログ|投稿|記事|つぶやき|ポスト|作品|ノート|写真|diary|blog|post|journal|photo)$',
  'i',
);

/** Whom such a heading right above a post names. @param {Element} box */
export const ownerAbove = box => {
  const heading = within(document, 'h1,h2,h3').findLast(
    each => isShort(each, 60) && isBehind(box, each) && OWNED.test(trimmed(each)),
  );
  const around = heading && [...outwards(heading)].find(each => holds(each, box));
  if (!around) return '';
  const [before] = rawText(around).split(rawText(box), 1);
  const [, between, again] = before.split(rawText(heading));
  const [, name = ''] = OWNED.exec(trimmed(heading)) ?? [];
  const isRightAbove = between !== undefined && again === undefined && between.replace(/\s/g, '').length < 60;
  return fits(name) && isRightAbove ? name : '';
};

/** What follows who wrote in the label of a box: "…さんのコメント", "…さんから…への返信". */
const NAMED = /^さん(?:の(?:コメント|投稿|返信|レビュー)(?!へ|に)|(?:から|による))/;

/** Whether a box is labelled with the words of an element in it. @param {Element} each @param {Element} box */
export const isLabelOf = (each, box) => {
  const label = attribute(box, 'aria-label').trim();
  const said = trimmed(each);
  const isNamed = label === said || (said.length > 1 && NAMED.test(label.slice(said.length)) && label.startsWith(said));
  return label !== '' && isNamed && ![...outwards(each)].some(at => matches(at, 'button,h1,h2,h3'));
};

/** @param {Element} each */
const besideTime = each =>
  [beside(each, previousOf), beside(each, nextOf)].some(
    other => other !== null && /^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*$/.test(rawText(other)),
  );
