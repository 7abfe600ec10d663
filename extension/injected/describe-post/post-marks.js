/** What marks a part of a page as a post: its time, its author, its own link, its number. */

import { matches } from '../dom/find.js';
import { attribute, base, childrenOf, tagOf } from '../dom/native.js';
import { above, elementsBelow, nearest } from '../dom/tree.js';
import { LONGEST_ADDRESS, OTHER_TIME, POSTED_BY } from '../words/page-words.js';
import { isProfile } from './addresses.js';
import { isSpokenTo } from './bystander.js';
import * as sign from './class-names.js';
import { clockOf, dayAbove } from './day-heading.js';
import { unturned } from './names.js';
import { beginningOf, isShort, piecesOf, rawText, remembered, saysMuch, trimmed } from './remembered.js';

const NUMBER =
  /^\s*(?:(?:#|№|No\.?|Nr\.?|Post|Beitrag|Reply|Comment)\s*#?\s*\d+(?:[.-]\d{1,3})?|\[?\d{1,6}\]?\s*[:：.])\s*$/i;
export const HEAD_TEXT = /^\s*\[?\d{1,6}\]?\s*[:：.．]|No\.\s?\d+|名前\s*[:：]|投稿者\s*[:：]/;

export const MARKS = /** @type {const} */ (['time', 'author', 'link', 'number']);

/** @typedef {Record<typeof MARKS[number], boolean>} Marks */

/** @returns {Marks} */
export const none = () => ({ time: false, author: false, link: false, number: false });

/**
 * Adds what the element holds beyond the part already looked at, no more than is enough; how many elements that was.
 *
 * @param {Element} at
 * @param {Marks} marks
 * @param {Element | null} done
 * @param {(each: Element) => boolean} foreign
 * @param {(marks: Marks) => boolean} [isEnough]
 */
export const gather = (at, marks, done, foreign, isEnough) => {
  /** @param {Element} each */
  const hear = each => {
    if (MARKS.some(mark => !marks[mark])) {
      add(look(each), marks);
      if (each === at || !isSpeech(each)) add(listen(each), marks);
    }
    return isEnough?.(marks) ?? false;
  };
  if (hear(at)) return 0;
  return elementsBelow(at, each => each === done || sign.isQuote(each) || foreign(each), 2500, hear).length;
};

/** @param {Marks} more @param {Marks} marks */
export const add = (more, marks) => {
  for (const mark of MARKS) marks[mark] ||= more[mark];
};

/** What holds words of a post, in which a time or a name tells nothing. @param {Element} each */
const isSpeech = each =>
  (matches(each, 'pre,pre *,li,li > a,cite') && !isOfHead(each)) || (tagOf(each) === 'p' && !isShort(each, 161));

/** Whether an entry is of a list that tells of a post: its day, its writer. @param {Element} each */
export const isOfHead = each =>
  tagOf(each) === 'li' &&
  isShort(each, 60) &&
  HEAD_LIST.test(sign.wordsOf(/** @type {Element} */ (above(each) ?? each)));
const HEAD_LIST = / (?:state|meta|metadata|info|foot|footer|byline|data) /;

/** The end of a comment on a wiki: "… -- みどり (2026-10-11 22:14:05)". */
const SIGNED = /\s--\s+\S.{0,40}?\s[(（[]?[12]\d{3}[-/年]\d.{4,30}$/;

/** "11月23日の運転会ですが、今年は公民館です。" is said in a post, and tells not when. */
const SENTENCE = /[ぁ-ん]{2}。\s*$/;

/** What the words in an element itself tell. */
const listen = remembered((/** @type {Element} */ each) => {
  const marks = none();
  marks.time = clockOf(each) !== '' && !nearest(each, 'li') && dayAbove(each) !== '';
  for (const words of piecesOf(each)) {
    if (SIGNED.test(words.trimEnd().slice(-90))) marks.time = marks.author = true;
    if (words.length > 120) continue;
    const when = words.trim().length > 1 && !marks.time ? sign.timelyAt(words) : -1;
    marks.time ||= when >= 0 && when < 50 && !SENTENCE.test(words) && !OTHER_TIME.test(words.slice(0, when));
    marks.number ||= HEAD_TEXT.test(words);
    marks.author ||= POSTED_BY.test(words);
  }
  return marks;
});

/** What an element is. */
const look = remembered((/** @type {Element} */ each) => {
  const marks = {
    time: isTimeOfPost(each),
    author: (sign.isAuthor(each) && trimmed(each) !== '') || (isHandle(each) && !isSpokenTo(each)),
    link: numbered(each),
    number: isNumber(each),
  };
  if (tagOf(each) === 'a') lookAtLink(each, marks);
  return marks;
});

/** What an element alone is of a head; '' where it is nothing of one. @param {Element} each */
export const partOf = remembered((/** @type {Element} */ each) => {
  if (saysMuch(each)) return '';
  const text = trimmed(each);
  if (!text || text.length > 60) return '';
  if (isTimeOfPost(each) || (!childrenOf(each).length && text.length < 40 && sign.isTimely(text))) return 'time';
  if (isNumber(each)) return 'number';
  if (isSpokenTo(each)) return '';
  return isProfileLink(each) || sign.isAuthor(each) || sign.isName(each) || isNamedLikeItsAddress(each) ? 'author' : '';
});

/**
 * A link to "/ana", or to "/ana/1204", with the words "ana" leads to a person, or to what she wrote.
 * @param {Element} link
 */
export const isNamedLikeItsAddress = link => {
  const to = tagOf(link) === 'a' && !matches(link, '[rel~=tag],[rel~=category]') ? address(link) : '';
  const name =
    to &&
    trimmed(link)
      .replace(/^@?([\w.-]+)\s?[(（][^()（）]+[)）]$|^@/, '$1')
      .toLowerCase();
  if (!name || !/^[\w.-]{2,40}$/.test(name)) return false;
  const path = new URL(to).pathname.toLowerCase();
  return (
    path === `/${name}` ||
    // "Anime" at "/anime/" is a subject, "@ana" at "/ana/" whom somebody speaks to.
    new URL(to).pathname === `/${trimmed(link)}/` ||
    (path.startsWith(`/${name}/`) && /^\d{6,}/.test(path.slice(name.length + 2)))
  );
};

/** Whether an element says "@somebody" and no more. @param {Element} each */
export const isHandle = each => /^\s*@[\w.-]{2,60}\s*$/.test(unturned(shortText(each)));

/** The text of an element that has hardly any; '' where it has more. @type {(each: Element) => string} */
const shortText = remembered(each => (text => (text.length < 64 ? text : ''))(beginningOf(each, 64)));

/** @param {Element} each */
const isTimeOfPost = each =>
  sign.isTime(each) &&
  !sign.isEdited(each) &&
  (matches(each, 'time,[datetime]') || /\d/.test(rawText(each).slice(0, 200)));

/** A line of a log is linked by its clock. */
const CLOCKED = /^\s*[[(]?\d{1,2}:[0-5]\d/;

/** @param {Element} link @param {Marks} marks */
const lookAtLink = (link, marks) => {
  const href = address(link);
  if (!marks.author && isProfileLink(link)) marks.author = trimmed(link) !== '';
  if (!marks.link && href)
    marks.link = sign.isPermalinkName(link) || (sign.line(link).length < 40 && sign.isTimely(sign.line(link)));
  const clocked = CLOCKED.test(rawText(link).slice(0, 9)) && attribute(link, 'href').startsWith('#');
  marks.time ||= clocked;
  marks.link ||= clocked;
  marks.link ||= /\d/.test(attribute(link, 'name'));
};

/** @param {Element} each */
const isNumber = each => {
  const text = shortText(each);
  return text.length < 20 && (NUMBER.test(text) || (sign.isNumberName(each) && /^\s*\D{0,6}\d+\D{0,2}\s*$/.test(text)));
};

/** @param {Element} each */
const numbered = each => /\d{2}/.test(attribute(each, 'id')) && sign.isPostName(each);

/** Whether a link leads to a person. @param {Element} link */
export const isProfileLink = link => address(link) !== '' && isProfile(address(link));

/** The absolute address of a link, '' where it leads nowhere. @param {Element} link */
export const address = remembered((/** @type {Element} */ link) => {
  const href = attribute(link, 'href').trim();
  if (!href || href.length > LONGEST_ADDRESS || /^(?:javascript|mailto|data|tel|blob):/i.test(href)) return '';
  try {
    return new URL(href, base()).href;
  } catch {
    return '';
  }
});
