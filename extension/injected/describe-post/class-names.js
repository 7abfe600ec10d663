/**
 * What the parts of a post are called: in class names, ids and attributes of sites that never heard of each other.
 */

import { matches } from '../dom/find.js';
import { attribute, tagOf } from '../dom/native.js';
import * as means from '../words/page-words.js';
import { rawText, remembered } from './remembered.js';

const NAMES = ['class', 'id', 'data-testid', 'itemprop'];

/** What an element is called, a line for each way: what follows from it is worked out once for all called alike. */
const namesOf = remembered((/** @type {Element} */ element) => NAMES.map(name => attribute(element, name)).join('\n'));

/** The words of an element's class, id and test id: " message post js post ". @param {Element} element */
export const wordsOf = element => wordsIn(namesOf(element));

const wordsIn = remembered((/** @type {string} */ names) => ` ${spelt(names)} `);

/** @param {string} names */
const spelt = names =>
  names
    .slice(0, 400)
    .replace(/\bfield--name-/g, '') // a content system's own name of any field
    .replace(/([a-z])(?=[A-Z\d])/g, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\d@]+/gu, ' ')
    .trim();

/**
 * Whether the words that an element is called by hold some.
 * @param {RegExp} words
 * @returns {(element: Element) => boolean}
 */
const saying = words => {
  const says = remembered((/** @type {string} */ names) => words.test(wordsIn(names)));
  return element => says(namesOf(element));
};

/**
 * Whether one of its names means something, and no part of it.
 * @param {RegExp} words @param {RegExp} part
 * @returns {(element: Element) => boolean}
 */
const naming = (words, part) => {
  const means = remembered((/** @type {string} */ names) =>
    names
      .split('\n')
      .flatMap(name => name.slice(0, LONG).split(/\s+/))
      .slice(0, 20)
      .some(name => {
        const said = ` ${spelt(name)} `;
        return words.test(said) && !part.test(said);
      }),
  );
  return element => means(namesOf(element));
};
/** A page may write names of any length: what is longer than this says nothing more. */
const LONG = 400;

/** Whether one of its names means a post, and no part of one. */
export const isPostName = naming(means.POST, means.POST_PART);

const KINDS = 'Comment Posting Answer Question Review Article Message Recipe VideoObject'.split(' ');
export const SEMANTIC = [
  'article,[role=article],.h-entry,.hentry,.h-review,.p-comment,.h-cite',
  ...KINDS.map(kind => `[itemtype$=${kind}]`),
].join();
/** The words of a post, as standards and engines call them: nothing in there is of its head. */
export const WORDS =
  '[itemprop~=text],[itemprop=articleBody],[itemprop=reviewBody],[itemprop=commentText],' +
  '.e-content,.entry-content,.entry-body,.article-body,pre,.bbWrapper,.cooked';
const TIME =
  'time,[datetime],[itemprop^=date],[itemprop$=Time],[itemprop$=Date],' +
  '[property*=created i],[property*=datePub i],.published,.dt-published,[data-utime],[data-timestamp],[data-time]';
const EDITED = '[itemprop=dateModified],.dt-updated';
const AUTHORS = '[rel~=author],[itemprop=author],[itemprop=creator],.p-author,.fn';
const THINGS = '.item .fn,.item.fn,.p-item .p-name';
const QUOTES = 'q,blockquote';
const COMMENTS = '[itemprop=comment],[itemprop=suggestedAnswer],[itemprop=acceptedAnswer]';
const BOOKMARKS = '[rel~=bookmark],.u-url';
const TESTED = 'a[data-testid]';
const MARKED = [TIME, EDITED, AUTHORS, THINGS, QUOTES, COMMENTS, BOOKMARKS, TESTED].join();

/** Most elements are none of these: one question tells that of all. */
const isMarked = remembered((/** @type {Element} */ element) => matches(element, MARKED));

/** @param {Element} element @param {string} css one of those above */
const isOne = (element, css) => isMarked(element) && matches(element, css);

const isDate = saying(means.DATE);
export const isTime = remembered((/** @type {Element} */ element) => isDate(element) || isOne(element, TIME));
const saysEdited = saying(means.EDITED);
/** @param {Element} element */
export const isEdited = element => saysEdited(element) || isOne(element, EDITED);
const [saysAuthor, saysNamedAuthor, saysNotAuthor] = [means.AUTHOR, means.AUTHOR_NAMED, means.NOT_AUTHOR].map(saying);
export const isAuthor = remembered((/** @type {Element} */ element) => {
  // What only a test calls an avatar may hold the name, too.
  const none = isOne(element, TESTED)
    ? means.NOT_AUTHOR.test(` ${spelt(attribute(element, 'class'))} `)
    : saysNotAuthor(element);
  return !none && !isThing(element) && (isOne(element, AUTHORS) || saysAuthor(element) || saysNamedAuthor(element));
});
/** Whether an element is called a reply's: in a chat, that is what is answered. */
export const isOfReply = saying(/ repl(?:y|ied) /);
/** What a review is of, by a microformat: no person. @param {Element} element */
export const isThing = element => isOne(element, THINGS);
const saysName = saying(means.NAME);
/** "no-select" is no number. */
const saysNumber = naming(means.NUMBER, / no [a-z]/);
/** @param {Element} element */
export const isName = element => saysName(element) && !saysNotAuthor(element) && tagOf(element) !== 'button';
/** @param {Element} element */
export const isNumberName = element => saysNumber(element) && !isTally(element);
/** @param {Element} element */
export const isTally = saying(means.TALLY);
const saysQuote = saying(means.QUOTE);
/** @param {Element} element */
export const isQuote = remembered(
  (/** @type {Element} */ element) => (saysQuote(element) || isOne(element, QUOTES)) && !matches(element, '.p-comment'),
);
const saysComments = saying(means.COMMENTS);
const namesComments = naming(means.COMMENTS, means.COMMENTS_PART);
/** Whether an element is a comment on a post, or holds such comments. @param {Element} element */
export const isAside = remembered(
  (/** @type {Element} */ element) => (saysComments(element) && namesComments(element)) || isOne(element, COMMENTS),
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
  (saysPermalink(element) || isOne(element, BOOKMARKS)) && !matches(element, OF_A_PERSON);
const saysPermalink = saying(means.PERMALINK);
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
