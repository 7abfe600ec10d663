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

/** Whether one of its names means a post, and no part of one. */
export const isPostName = remembered((/** @type {Element} */ element) =>
  NAMES.flatMap(name => attribute(element, name).split(/\s+/))
    .slice(0, 20)
    .some(name => {
      const words = ` ${spelt(name)} `;
      return means.POST.test(words) && !means.POST_PART.test(words);
    }),
);

const KINDS = ['Comment', 'Posting', 'Answer', 'Question', 'Review', 'Article', 'Message', 'Recipe', 'VideoObject'];
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
  if (means.NOT_AUTHOR.test(words)) return false;
  return (
    matches(element, '[rel~=author],[itemprop=author],[itemprop=creator],.p-author,.fn') ||
    means.AUTHOR.test(words) ||
    means.AUTHOR_NAMED.test(words)
  );
};
/** @param {Element} element */
export const isName = element => means.NAME.test(wordsOf(element)) && !means.NOT_AUTHOR.test(wordsOf(element));
/** @param {Element} element */
export const isNumberName = element => means.NUMBER.test(wordsOf(element)) && !means.TALLY.test(wordsOf(element));
/** @param {Element} element */
export const isTally = element => means.TALLY.test(wordsOf(element));
/** @param {Element} element */
export const isQuote = element =>
  (means.QUOTE.test(wordsOf(element)) || matches(element, 'q,blockquote')) && !matches(element, '.p-comment');
/** Whether an element is a comment on a post, or holds such comments. @param {Element} element */
export const isAside = element =>
  means.COMMENTS.test(wordsOf(element)) ||
  matches(element, '[itemprop=comment],[itemprop=suggestedAnswer],[itemprop=acceptedAnswer]');
/** Whether one of its class names means a comment, and no part of one. @param {Element} element */
export const isCommentName = element =>
  attribute(element, 'class')
    .split(/\s+/)
    .some(name => {
      const words = ` ${spelt(name)} `;
      return means.COMMENT.test(words) && !means.POST_PART.test(words);
    });
/** @param {Element} element */
export const isPermalinkName = element => called(element, '[rel~=bookmark],.u-url', means.PERMALINK);

/** A time, or how long ago, somewhere in a text. */
export const TIMELY = means.TIMELY;

const ID = /^(.*?)((?:\d[\da-z]*|[a-z\d]*\d[a-z\d]*))$/i;

/** The own id of a thing from its element's id: "949763" of "post_949763"; '' where it has none. @param {string} id */
export const numberedId = id => {
  if (means.GENERATED_ID.test(id)) return '';
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

/** The text in one line. @param {Node} node */
export const line = node => rawText(node).replace(/\s+/g, ' ').trim();
