/**
 * What the parts of a post are called: in class names, ids and attributes of sites that never heard of each other.
 */

import { matches } from '../dom/find.js';
import { attribute } from '../dom/native.js';
import * as means from '../words/page-words.js';
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

/** @param {Element} element @param {string} css @param {RegExp} words */
const called = (element, css, words) => matches(element, css) || words.test(wordsOf(element));

/**
 * Whether one of its names means something, and no part of it.
 * @param {Element} element @param {RegExp} words @param {RegExp} part
 */
const hasName = (element, words, part) =>
  NAMES.flatMap(name => attribute(element, name).slice(0, LONG).split(/\s+/))
    .slice(0, 20)
    .some(name => {
      const said = ` ${spelt(name)} `;
      return words.test(said) && !part.test(said);
    });
/** A page may write names of any length: what is longer than this says nothing more. */
const LONG = 400;

/** Whether one of its names means a post, and no part of one. */
export const isPostName = remembered((/** @type {Element} */ element) => hasName(element, means.POST, means.POST_PART));

const KINDS = 'Comment Posting Answer Question Review Article Message Recipe VideoObject'.split(' ');
export const SEMANTIC = [
  'article,[role=article],.h-entry,.hentry,.h-review,.p-comment,.h-cite',
  ...KINDS.map(kind => `[itemtype$=${kind}]`),
].join();
const TIME = [
  'time,[datetime],relative-time,time-ago,local-time,[itemprop^=date],[itemprop$=Time],[itemprop$=Date]',
  '[property*=created i],[property*=datePub i],.published,.dt-published,[data-utime],[data-timestamp],[data-time]',
].join();
/** @param {Element} element */
export const isTime = element => called(element, TIME, means.DATE);
/** @param {Element} element */
export const isEdited = element => called(element, '[itemprop=dateModified],.dt-updated', means.EDITED);
/** @param {Element} element */
export const isAuthor = element => {
  const words = wordsOf(element);
  // What only a test calls an avatar may hold the name, too.
  const own = matches(element, 'a[data-testid]') ? ` ${spelt(attribute(element, 'class'))} ` : words;
  if (means.NOT_AUTHOR.test(own) || isThing(element)) return false;
  return (
    matches(element, '[rel~=author],[itemprop=author],[itemprop=creator],.p-author,.fn') ||
    means.AUTHOR.test(words) ||
    means.AUTHOR_NAMED.test(words)
  );
};
/** What a review is of, by a microformat: no person. @param {Element} element */
export const isThing = element => matches(element, '.item .fn,.item.fn,.p-item .p-name');
/** @param {Element} element */
export const isName = element => means.NAME.test(wordsOf(element)) && !means.NOT_AUTHOR.test(wordsOf(element));
/** @param {Element} element */
export const isNumberName = element => means.NUMBER.test(wordsOf(element)) && !means.TALLY.test(wordsOf(element));
/** @param {Element} element */
export const isTally = element => means.TALLY.test(wordsOf(element));
/** @param {Element} element */
export const isQuote = remembered(
  (/** @type {Element} */ element) =>
    (means.QUOTE.test(wordsOf(element)) || matches(element, 'q,blockquote')) && !matches(element, '.p-comment'),
);
/** Whether an element is a comment on a post, or holds such comments. @param {Element} element */
export const isAside = remembered(
  (/** @type {Element} */ element) =>
    (means.COMMENTS.test(wordsOf(element)) && hasName(element, means.COMMENTS, means.COMMENTS_PART)) ||
    matches(element, '[itemprop=comment],[itemprop=suggestedAnswer],[itemprop=acceptedAnswer]'),
);
/** Whether one of its class names means a comment, and no part of one. @param {Element} element */
export const isCommentName = remembered((/** @type {Element} */ element) =>
  attribute(element, 'class')
    .slice(0, LONG)
    .split(/\s+/)
    .some(name => {
      const words = ` ${spelt(name)} `;
      return means.COMMENT.test(words) && !means.POST_PART.test(words);
    }),
);
/** @param {Element} element */
export const isPermalinkName = element =>
  called(element, '[rel~=bookmark],.u-url', means.PERMALINK) && !matches(element, OF_A_PERSON);
/** A person's own address by a microformat. */
const OF_A_PERSON = '.h-card .u-url,.p-author .u-url,.h-card.u-url,.p-author.u-url';

/** Whether a text tells a time, or how long ago. @param {string} text */
export const isTimely = text =>
  text.length < 2000 && (means.TIMELY.test(text) || (text.length < 20 && means.AGO.test(text.trim())));
/** Where a time, or how long ago, stands in a text; -1 where none does. @param {string} text */
export const timelyAt = text => (means.AGO.test(text.trim()) ? 0 : text.search(means.TIMELY));

/** The own id of a thing from its element's id: "949763" of "post_949763"; '' where it has none. @param {string} id */
export const numberedId = id => {
  if (id.length > 200 || means.GENERATED_ID.test(id)) return '';
  const [tail = ''] = /[a-z\d]+$/i.exec(id) ?? [];
  if (!/\d/.test(tail)) return '';
  return (tail === id && /^[a-z]*(\d+)$/i.exec(id)?.[1]) || tail;
};

/** The id with its number taken out, which siblings have alike. @param {Element} element */
export const shapeOfId = remembered((/** @type {Element} */ element) => {
  const id = attribute(element, 'id');
  const own = numberedId(id);
  return own ? `${id.slice(0, -own.length)}#` : '';
});

/** The text in one line. @param {Node} node */
export const line = node => rawText(node).replace(/\s+/g, ' ').trim();
