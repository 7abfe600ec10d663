/** Who stands near a post for what they did to it, or as the one who is answered: none of them wrote it. */

import { matches } from '../dom/find.js';
import { nextOf, previousOf } from '../dom/native.js';
import { beside, isElement, outwards } from '../dom/tree.js';
import * as sign from './class-names.js';
import { rawText, remembered, trimmed } from './remembered.js';

const { raw } = String;

/** What somebody did to a post of another's, and when: "が4時間前に再投稿", "がPickしました". */
const ACTED =
  '[がも](?:こ(?:の..?.?.?|れ)を|(?:たった今|[^がをに。、「ぁ-ん]{0,9})に?)?[「『]?' +
  '(?:いいね|再投稿|シェア|固定|フォロー|スキ|拡散|おすすめ|引用|拍手|推薦|応援|支持|共感|[高低]?評価' +
  '|(?<![ァ-ヶーA-Za-z])(?!アップ|レビュー|クチコミ|コメント|ツイート|ポスト|トゥート|ノート|チェック)[ァ-ヶーA-Za-z]{2,9}(?:し|\\s*(?:$|[・·])))' +
  '|(?:への|に)返信|と一緒';
const ACTS =
  raw`liked|re(?:posted|tweeted|blogged|stacked|noted)|boosted|recommended` +
  raw`|shared(?!\s(?:an?|the|his|her|their|\d+)\s)|pinned`;
const DID = new RegExp(
  raw`^\s*(?:さん(?:[、,・]\s*[^\s、,・]{1,30}さん){0,9}[、,\s]*(?:ほか|と?他(?!の)|${ACTED})|${ACTED}` +
    raw`|\s(?:has )?(?:${ACTS})\b)`,
);
const DONE_BY = new RegExp(
  raw`(?:^\s*(?:${ACTS}|loved|reacted) by(?:\s(?:(?!\sand\b)[^,、]){1,40}(?:[,、]|\sand\b)){0,9}` +
    raw`|(?:^|\s)(?:返信先|共同執筆|マガジン)\s*[:：]?` +
    raw`|\b(?:repl(?:y|ied|ying) to|forwarded from)\s*:?)\s*$`,
  'i',
);

/** "… への … による返信" tells two, and not by words which of them answers. */
const [AT, BY] = [/への\s*$/, /^\s*による返信/];

/** What goes on behind a handle in words, and ends before it. */
const [GOES_ON, ENDS] = [/^\s*さん|^[^·・|｜\n]{0,80}?[。、！？!?]/, /[。、！？!?]\s*$/];

/** Whether a handle stands among words: it speaks to somebody. */
export const isSpokenTo = remembered((/** @type {Element} */ each) => {
  if (!trimmed(each).startsWith('@') || sign.isAuthor(each)) return false;
  const { before, after } = lineOf(each);
  const at = [...outwards(each)].findLast(outer => trimmed(outer) === trimmed(each)) ?? each;
  const runsOn = (/** @type {Node | null} */ next) => !next || !isElement(next) || !matches(next, BLOCK);
  return (runsOn(beside(at, nextOf)) && GOES_ON.test(after)) || (runsOn(beside(at, previousOf)) && ENDS.test(before));
});

const BLOCK = 'p,div,time,section,ul,footer';

/** What stands before and behind an element in the line around it. @param {Element} each */
const lineOf = each => {
  const said = trimmed(each);
  const line = rawText([...outwards(each)].find(at => trimmed(at) !== said) ?? each).slice(0, 300);
  const [before] = line.split(said, 1);
  return { before, after: line.slice(before.length + said.length) };
};

/** Whether the line around an element names it for what it did to the post, or as the one who is answered. */
export const isBystander = (/** @type {Element} */ each) => {
  const { before, after } = lineOf(each);
  return DID.test(after) || DONE_BY.test(before) || (AT.test(before) && BY.test(after)) || isSpokenTo(each);
};
