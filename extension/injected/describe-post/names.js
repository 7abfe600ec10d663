/** Names of people as pages write them: what is one, and what stands around it that is none of it. Pure. */

import {
  AGO,
  AUTHOR_LABEL,
  BY_NAME,
  BYLINE,
  NO_NAME,
  NUMBER_ROW,
  OTHER_TIME,
  TIME_ROW,
  TIMELY,
} from '../words/page-words.js';
import { readTime } from './times.js';

const { raw } = String;

const NOT_A_NAME = new RegExp(`^(?:${NO_NAME})\\s*[:：]?$`, 'i');

/** What says what stands beside it, and is no name. @param {string} text */
const isLabel = text =>
  [NUMBER_ROW, TIME_ROW].some(row => row.test(text.replace(/[\s:：]/g, ''))) ||
  (text.length < 7 && /[日時]\s*[:：]?$/.test(text) && OTHER_TIME.test(text));

/** Titles, tags, sentences, dates, numbers of posts, addresses, how many voted, how many more there are. */
const UNLIKE = new RegExp(
  raw`^さん\s*[(（が]|^[?？#＃]|^(?:ほか|他)\d|^[\w.-]+\.\w+\/|No\.\s?\d{3}` +
    raw`|\d0代|[男女]性\s?[/／・]|^[[［【]\d+[\]］】]\s|^[\d,]+ ?(?:人(?:が|中|の[方お])|people |of \d)` +
    raw`|^re(?:\^?\d+)?[:：]|\S\s+ago(?:\W|$)|^[^@＠]{9,}。|^[一二三四五六七八九十〇]+[年月](?!生)|[|｜]\s*\S{0,4}日[時付]$`,
  'iu',
);

/** @param {string} name */
export const fits = name =>
  name.length > 0 &&
  name.length <= 60 &&
  /[\p{L}\p{N}\p{Extended_Pictographic}★☆◆◇●○■]/u.test(name) &&
  !UNLIKE.test(name) &&
  !/^[\d\s:/.,#()[\]［］【】-]+$|[:：]\s*\d/.test(name) &&
  !NOT_A_NAME.test(name) &&
  !isLabel(name) &&
  !AGO.test(name) &&
  !readTime(name, 'dmy');

/** What stands before a name: its number, "posted by", a label. */
const LEAD = new RegExp(
  raw`^(?:\d{1,5}[.．:：]\s` +
    raw`|(?:(?:(?:posted|submitted|written|geschrieben) )?(?:by|von)|(?:publi|envi)\S+ p[ao]r)(?:\s*[:：]\s*|\s+)` +
    raw`|(?:${AUTHOR_LABEL}|${BYLINE})\s*[:：＝=／/]\s*` +
    raw`|(?:投稿者|${BYLINE})\s+(?=\p{L}))`,
  'iu',
);
/** What parts a name from what stands before it, with a short word of other languages: ", par ana". */
const AFTER_MARK = new RegExp(`^\\s*[,、·•|]+\\s*(?:(?:${BY_NAME})\\s)?`, 'u');
/** The same alone: "par Ana". */
const FROM = new RegExp(`^(?:${BY_NAME})\\s+(?=\\p{L})`, 'u');

/** No name is longer, whatever stands behind it. */
const LONGEST = 300;
/** What turns the direction of writing, or is not seen. */
const CONTROLS = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What follows a name: "says", "さんの口コミ", "より：". */
const TAIL = new RegExp(
  raw`(?<!\s)\s*(?:さんが|(?<=\s)さん|(?:さん)?の(?:投稿|口コミ|クチコミ|コメント|レビュー|回答|質問|書き?込み?|(?:感想[・＆&])?評価|感想)[.…]*` +
    raw`|[<＜(（[【]\s*(?:url|hp|home(?:page)?|web|e?-?mail|メール|ホーム)\s*[>＞)）\]】]` +
    raw`|(?<=\s)プロフ(?:ィール)?` +
    raw`|(?:さん)?[(（][^()（）]{0,40}(?:性|歳|[代才人員])[^()（）]{0,20}[)）]` +
    raw`|(?:さん)?\s?[[［][^[\]［］]{0,9}(?:[男女]性|歳|\d[代才])[^[\]［］]{0,20}[\]］]` +
    raw`|[(（]|さんより|より(?=\s*[:：])|says|said|wrote|schrieb)?(?<!\s)\s*(?:(?<!:[\w+-]{1,40})[:：]|[,、·•|])?$`,
  'iu',
);

/** A text without what turns the direction of writing. @param {string} text */
export const unturned = text => text.replace(CONTROLS, '');

/** A name without what cannot be seen, and without what follows it. @param {string} name */
export const plainName = name =>
  name
    .slice(0, LONGEST)
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .replace(/^ ?\d{1,5}[.．:：] /, '')
    .trim()
    .replace(TAIL, '')
    .trim();

/** @param {string} name */
export const tidy = name => {
  const one = name
    .slice(0, LONGEST)
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .replace(AFTER_MARK, '')
    .trim()
    .replace(LEAD, '')
    .replace(FROM, '');
  return one
    .replace(TAIL, '')
    .replace(/^[[【「(（]([^[\]【】「」()（）]+)[\]】」)）]$/, '$1')
    .replace(/(\S)\s+(?:@[\w.-]+|\(\s*\d+\s*\))$/, '$1')
    .trim();
};

/** Whether words could be a name: short, and no sentence. @param {string} text */
export const isNameLike = text => {
  const said = text.trim();
  return (
    said.length > 1 &&
    said.length < 31 &&
    /\p{L}/u.test(said) &&
    !/[。！？!?、:：…]|(?:です|ます|した|[a-z]{3}\.)$/.test(said) &&
    !(TIMELY.test(said) || AGO.test(said)) &&
    !OTHER_TIME.test(said) &&
    !TIME_ROW.test(said)
  );
};
