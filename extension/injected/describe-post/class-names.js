/**
 * What the parts of a post are called: in class names, ids and attributes of sites that never heard of each other.
 */

import { matches } from '../dom/find.js';
import { attribute } from '../dom/native.js';
import { rawText, remembered } from './remembered.js';

/** The words of an element's class, id and test id: " message post js post ". */
export const wordsOf = remembered(
  (/** @type {Element} */ element) => ` ${spelt(NAMES.map(name => attribute(element, name)).join(' '))} `,
);
const NAMES = ['class', 'id', 'data-testid', 'itemprop'];

/** @param {string} names */
const spelt = names =>
  names
    .slice(0, 400)
    .replace(/([a-z])(?=[A-Z\d])/g, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\d@]+/gu, ' ')
    .trim();

/** @param {string} words */
const any = words => new RegExp(` (?:${words}) `);

const POST = any(
  'post|comment|reply|message|status|tweet|review|answer|question|entry|article|hentry|res|toot|postbit|msg|response|kuchikomi|topic|cmt|remark|note|kommentar|beitrag|posting|thing',
);
const PART = any(
  'body|contents?|text|header|head|footer|foot|meta|author|avatar|info|lists?|inner|main|cell|area|form|buttons?|actions?|date|time|title|links?|tools|menu|profile|users?|counts?|permalink|name|image|children|nested|pagination|number|column|feed|comments|posts|replies|messages|container|wrapper|box|left|right|bottom|top|controls?|toolbar|state|datetime|nav|sidebar|widget|page',
);
const AUTHOR = any(
  'who|commentator|author|authorname|usernames?|nickname|nick|poster|postername|postauthor|byline|displayname|userid|handle|fn|commenter|writer|cnm|postusername|sender|owner|hn|creator|screenname|投稿者|名前',
);
const NAMED = any(
  '(?:user|display|author|screen|poster|nick|member|profile|account|comment|res|post) (?:\\w+ )?names?',
);
const NAME = any('name|user|member|persona|author');
const NOT_AUTHOR = any(
  'poster id|profile|details|avatar|counts?|titles?|link s|rank|signature|date|time|reply to|group|badge|role|level|file|filename|subject|location|registration|joined|stats|contact|menu|buttons|mention|site|domain',
);
const DATE = any(
  'date|time|datetime|timestamp|posted|published|postdate|posttime|posttimestamp|ago|timeago|age|created|when|day|日時|cnw|pubdate|datestamp|postedon|dateline',
);
const EDITED = any(
  'edit|edited|modified|updated|update|lastedit|edittime|last|joined|registered|register|join|signature|sig|lastmod|expires|expire|cntd|deadline|online|lastactivity',
);
const NUMBER = any(
  'number|num|no|postid|postnum|postnumber|postcounter|postcount|resnum|resno|resnumb|resnumber|floor|counter|cno|index|rescount|commentnumber|番号',
);
const TALLY = any(
  'reblogs|favorites|favourites|reposts|retweets|boosts|shares|votes?|counts?|likes?|score|reply|replies|views|points|rating|stars?|total|pages?|pagination|badge|badging|badgetext|comments|posts count|upvote|rank',
);
const QUOTE = any(
  'in reply to|h cite|reply to|forwarded from|message reply|quote|quoted|blockquote|bbcode quote|quotation|quotecontent|quoteheader|citation|embed|quotebox|embedded|quotetitle|yinyong',
);
const PERMALINK = any(
  'permalink|perma|bookmark|permanent|postlink|selflink|plink|timestamp|postcounter|share|sharelink|self|bigusername',
);

/** @param {Element} element @param {string} css @param {RegExp} words */
const called = (element, css, words) => matches(element, css) || words.test(wordsOf(element));

/** Whether one of its names means a post, and no part of one. */
export const isPostName = remembered((/** @type {Element} */ element) =>
  NAMES.flatMap(name => attribute(element, name).split(/\s+/))
    .slice(0, 20)
    .some(name => {
      const words = ` ${spelt(name)} `;
      return POST.test(words) && !PART.test(words);
    }),
);

const KINDS = ['Comment', 'Posting', 'Answer', 'Question', 'Review', 'Article', 'Message', 'Recipe', 'VideoObject'];
export const SEMANTIC = `article,[role=article],.h-entry,.hentry,.h-review,.p-comment,.h-cite,${KINDS.map(kind => `[itemtype$=${kind}]`).join()}`;
const TIME =
  'time,[datetime],relative-time,time-ago,local-time,[itemprop^=date],[itemprop$=Time],[property*=created i],[property*=datePub i],[itemprop$=Date],.published,.dt-published,[data-utime],[data-timestamp],[data-time]';
/** @param {Element} element */
export const isTime = element => called(element, TIME, DATE);
/** @param {Element} element */
export const isEdited = element => called(element, '[itemprop=dateModified],.dt-updated', EDITED);
/** @param {Element} element */
export const isAuthor = element => {
  const words = wordsOf(element);
  if (NOT_AUTHOR.test(words)) return false;
  return (
    matches(element, '[rel~=author],[itemprop=author],[itemprop=creator],.p-author,.fn') ||
    AUTHOR.test(words) ||
    NAMED.test(words)
  );
};
/** @param {Element} element */
export const isName = element => NAME.test(wordsOf(element)) && !NOT_AUTHOR.test(wordsOf(element));
/** @param {Element} element */
export const isNumberName = element => NUMBER.test(wordsOf(element)) && !TALLY.test(wordsOf(element));
/** @param {Element} element */
export const isTally = element => TALLY.test(wordsOf(element));
/** @param {Element} element */
export const isQuote = element =>
  (QUOTE.test(wordsOf(element)) || matches(element, 'q,blockquote')) && !matches(element, '.p-comment');
/** Whether an element is a comment on a post, or holds such comments. @param {Element} element */
export const isAside = element =>
  ASIDE.test(wordsOf(element)) ||
  matches(element, '[itemprop=comment],[itemprop=suggestedAnswer],[itemprop=acceptedAnswer]');
const ASIDE = any('comments|replies|responses|commentlist|answers|commentarea');
/** Whether one of its class names means a comment, and no part of one. @param {Element} element */
export const isCommentName = element =>
  attribute(element, 'class')
    .split(/\s+/)
    .some(name => {
      const words = ` ${spelt(name)} `;
      return COMMENT.test(words) && !PART.test(words);
    });
const COMMENT = any('push|comment|reply|answer|response|cmt|res');
/** @param {Element} element */
export const isPermalinkName = element => called(element, '[rel~=bookmark],.u-url', PERMALINK);

/** A time that only says how long ago, or a date, in a short text. */
export const TIMELY =
  /[12]\d{3}\s?[/.年-]\s?\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2}|\d{1,2}\/\d{1,2} \d{1,2}:\d\d|\b(?:ago|yesterday|gestern)\b|\bvor \d|\d\s*(?:秒|分|時間|日|週間|か月|ヶ月|カ月|年)前|昨日|\b(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-z]*\.? \d{1,2}\b|\d{1,2}\.? (?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|dez)/i;

const ID = /^(.*?)((?:\d[\da-z]*|[a-z\d]*\d[a-z\d]*))$/i;

/** The own id of a thing from its element's id: "949763" of "post_949763"; '' where it has none. @param {string} id */
export const numberedId = id => {
  if (/^(?:ember|react|radix|headlessui|mui|id__|yui|ext|uid|:r|gen|auto|tab|mount|ad|ads|js)[\d:_-]/i.test(id))
    return '';
  const [, , own = ''] =
    /^(.*[_:.-])([a-z\d]*\d[a-z\d]*)$/i.exec(id) ?? /^([a-z]*?)(\d+)$/i.exec(id) ?? ID.exec(id) ?? [];
  return own;
};

/** The id with its number taken out, which siblings have alike. @param {Element} element */
export const shapeOfId = element => {
  const id = attribute(element, 'id');
  const own = numberedId(id);
  return own ? `${id.slice(0, -own.length)}#` : '';
};

/** What says of a time that it is not the post's: when it was edited, when its writer joined. */
export const OTHER_TIME =
  /(?:edit(?:ed|iert|é)?|modifi|bearbeitet|geändert|updat|編集|更新|修正|最終|registr|joined|member since|join date|dabei seit|mitglied seit|anmelde|beigetreten|登録|入会|参加|利用開始|消えます|締切|期限|last (?:visit|seen|login|active)|birthday|誕生|visited|訪問|購入)/i;

/** The text in one line. @param {Node} node */
export const line = node => rawText(node).replace(/\s+/g, ' ').trim();
