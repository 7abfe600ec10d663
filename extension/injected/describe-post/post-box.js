/**
 * Where a post ends, on a page that nobody described: the part around an element that looks like what stands beside it
 * and has its own time, author, number or id.
 *
 * @import {Region} from './region.js'
 *
 * @typedef {object} Found
 * @property {Region} region
 * @property {number} score how much speaks for it
 * @property {Element[]} peers some posts beside it, built alike
 */

import { matches, within } from '../dom/find.js';
import {
  attribute,
  base,
  bodyOfPage,
  childrenOf,
  holds,
  nextOf,
  previousOf,
  rootOfPage,
  tagOf,
} from '../dom/native.js';
import { above, beside, elementsBelow, isElement, outwards } from '../dom/tree.js';
import { OTHER_TIME, POSTED_BY, STATE } from '../words/page-words.js';
import { isProfile } from './addresses.js';
import * as sign from './class-names.js';
import { regionOf } from './region.js';
import { piecesOf, rawText, remembered } from './remembered.js';
import { readTime } from './times.js';

const NUMBER = /^\s*(?:(?:#|№|>>|No\.?|Nr\.?|Post|Beitrag|Reply|Comment)\s*#?\s*\d+|\[?\d{1,6}\]?\s*[:：.])\s*$/i;
const HEAD_TEXT = /^\s*\[?\d{1,6}\]?\s*[:：.．]|No\.\s?\d+|名前\s*[:：]|投稿者\s*[:：]/;
const ENOUGH = 4;

const MARKS = /** @type {const} */ (['time', 'author', 'link', 'number']);
/** @typedef {Record<typeof MARKS[number], boolean>} Marks */

/**
 * The post around an element, or null.
 *
 * @param {Element} element
 * @returns {Found | null}
 */
export const findPost = element => {
  const found = around(element);
  return found && holds(element, found.region.box) && listsPosts(element) ? null : found;
};

/** @param {Element} element @returns {Found | null} */
const around = element =>
  defined(element) ?? inline(element) ?? single(element, true) ?? loose(element) ?? single(element, false);

/**
 * Whether two of the parts of an element are posts of their own: who points at their list points at none of them.
 * @param {Element} element
 */
export const listsPosts = element => {
  if (piecesOf(element).some(piece => piece.trim().length > 9)) return false; // it has words of its own
  let parts = [...childrenOf(element)];
  while (parts.length === 1) parts = [...childrenOf(parts[0])];
  return (
    parts.slice(0, 12).filter(each => !matches(each, 'p,td,span,a,time') && around(each)?.region.box === each).length >
    1
  );
};

/** @typedef {{at: Element, score: number, peers: Element[]}} Box */

/** More elements than this are no post. */
const MOST = 5000;

/** @param {Element} element @param {boolean} careful a part of a quote is not a post @returns {Found | null} */
const single = (element, careful) => {
  const path = upTo(element);
  if (careful) path.splice(0, path.findLastIndex(sign.isQuote) + 1);
  let marks = none();
  /** @type {Box | null} */
  let best = null;
  /** @type {Element | null} */
  let under = null;
  let seen = 0;
  for (const at of path) {
    if (isList(at, under, marks)) break;
    const more = none();
    seen += gather(at, more, under, foreignTo(at, element));
    if (seen > MOST || (best && holdsAnother(at, best, marks, more))) break;
    marks = both(marks, more);
    const box = boxAt(at, marks);
    if (box.score > (best?.score ?? 0) && isLikely(box, marks)) best = box;
    if (best === box && isSettled(box)) break;
    under = at;
  }
  return best && best.score >= ENOUGH ? { ...best, region: regionOf([best.at], foreignTo(best.at, element)) } : null;
};

/** Whether no larger box could be a better one. @param {Box} box */
const isSettled = box => box.peers.length > 0 && isWhole(box);

/** @param {Element} at @param {Marks} marks @returns {Box} */
const boxAt = (at, marks) => {
  // Cells of a row are parts.
  const peers = (marks.time || marks.number || marks.link) && tagOf(at) !== 'td' ? peersOf(at) : [];
  const part = matches(at, 'span,a,time,small,cite,font,p[class]') && !isPost(at);
  return { at, score: part ? 0 : scoreOf(at, marks, peers), peers };
};

/** Whether two things at least speak for a box. @param {Box} box @param {Marks} marks */
const isLikely = ({ at, peers }, marks) => {
  const nameless = !sign.shapeOfId(at) && !classes(at).length;
  const inRow = peers.length > (nameless ? 1 : 0) && !matches(at, 'li,p,td');
  return MARKS.filter(mark => marks[mark]).length + +isPost(at) + +inRow >= 2;
};

/**
 * Whether what is around a box has a second head: a whole box already lies in another's post, or in a list.
 *
 * @param {Element} at
 * @param {Box} best
 * @param {Marks} marks of what was looked at
 * @param {Marks} more of what lies around it
 */
const holdsAnother = (at, best, marks, more) => {
  if (!marks.time || !marks.author) return false;
  const second = more.time && more.author;
  if (isWhole(best)) return nested(at, best.at) || (second && isPost(best.at));
  return second && marks.number && more.number;
};

/** @param {Marks} one @param {Marks} other @returns {Marks} */
const both = (one, other) => ({
  time: one.time || other.time,
  author: one.author || other.author,
  link: one.link || other.link,
  number: one.number || other.number,
});

/** @returns {Marks} */
const none = () => ({ time: false, author: false, link: false, number: false });

/** @param {Element} at */
const isPost = at => matches(at, KINDS) || sign.isPostName(at);

/** @param {Box} box */
const isWhole = ({ score }) => score >= 7;

/** The element and what is around it, up to the body. @param {Element} element */
const upTo = element => {
  const path = [];
  const [body, root] = [bodyOfPage(), rootOfPage()];
  for (const each of outwards(element)) {
    if (each === body || each === root || path.length > 80) break;
    path.push(each);
  }
  return path;
};

/**
 * What inside a box is another's: a post built like it, or the comments on it.
 *
 * @param {Element} box
 * @param {Element} element what was pointed at
 * @returns {(each: Element) => boolean}
 */
export const foreignTo = (box, element) => each =>
  each !== box &&
  !holds(each, element) &&
  (nested(box, each) ||
    sign.isAside(each) ||
    ((matches(each, CARD) || (childrenOf(each).length > 0 && sign.isCommentName(each) && !sign.isCommentName(box))) &&
      dated(each)));
const CARD = 'article,[role=article],[role=link][tabindex],[data-pressable-container]';
const KINDS = `${sign.SEMANTIC},${CARD}`;

/** @param {Element} at @param {Marks} marks @param {Element[]} peers */
const scoreOf = (at, marks, peers) => {
  const named = sign.isPostName(at);
  const id = sign.shapeOfId(at);
  return (
    (matches(at, KINDS) ? 3 : 0) +
    (named ? 2 : 0) +
    (id && (named || peers.length || id.length > 3) ? 1 : 0) +
    (peers.length ? 3 : 0) +
    (marks.time ? 2 : 0) +
    (marks.author ? 2 : 0) +
    (marks.link ? 2 : 0) +
    (marks.number ? 1 : 0)
  );
};

/**
 * Adds what the element holds beyond the part already looked at; how many elements that was.
 *
 * @param {Element} at
 * @param {Marks} marks
 * @param {Element | null} done
 * @param {(each: Element) => boolean} foreign
 */
const gather = (at, marks, done, foreign) => {
  if (MARKS.every(mark => marks[mark])) return 1;
  const below = elementsBelow(at, each => each === done || sign.isQuote(each) || foreign(each), 2500);
  for (const each of [at, ...below]) look(each, marks);
  for (const each of [at, ...below]) {
    if (marks.time && marks.number && marks.author) break;
    if (each === at || !isSpeech(each)) listen(each, marks);
  }
  return below.length;
};

/** What holds words of a post, in which a time or a name tells nothing. @param {Element} each */
const isSpeech = each =>
  matches(each, 'pre,pre *,li,li > a,cite') || (tagOf(each) === 'p' && rawText(each).length > 160);

/** Notes what the words in an element itself tell. @param {Element} each @param {Marks} marks */
const listen = (each, marks) => {
  for (const words of piecesOf(each)) {
    if (words.length > 120) continue;
    const when = words.length > 4 && !marks.time ? (sign.TIMELY.exec(words)?.index ?? 99) : 99;
    marks.time ||= when < 50 && !OTHER_TIME.test(words.slice(0, when));
    marks.number ||= HEAD_TEXT.test(words);
    marks.author ||= POSTED_BY.test(words);
  }
};

/** Notes what an element is. @param {Element} each @param {Marks} marks */
const look = (each, marks) => {
  marks.time ||= isTimeOfPost(each);
  if (!marks.author && sign.isAuthor(each)) marks.author = rawText(each).trim() !== '';
  if (tagOf(each) === 'a') lookAtLink(each, marks);
  marks.link ||= numbered(each);
  marks.number ||= isNumber(each);
};

/** @param {Element} each */
const isTimeOfPost = each =>
  sign.isTime(each) &&
  !sign.isEdited(each) &&
  (matches(each, 'time,[datetime]') || /\d/.test(rawText(each).slice(0, 200)));

/** @param {Element} link @param {Marks} marks */
const lookAtLink = (link, marks) => {
  const href = address(link);
  if (!marks.author && href && isProfile(href)) marks.author = rawText(link).trim() !== '';
  if (!marks.link && href)
    marks.link = sign.isPermalinkName(link) || (sign.line(link).length < 40 && sign.TIMELY.test(rawText(link)));
  marks.link ||= /\d/.test(attribute(link, 'name'));
};

/** @param {Element} each */
const isNumber = each => {
  const text = rawText(each);
  return text.length < 20 && (NUMBER.test(text) || (sign.isNumberName(each) && /^\s*\D{0,6}\d+\D{0,2}\s*$/.test(text)));
};

/** @param {Element} each */
const numbered = each => sign.isPostName(each) && /\d{2}/.test(attribute(each, 'id'));

/** The absolute address of a link, '' where it leads nowhere. @param {Element} link */
export const address = link => {
  const href = attribute(link, 'href').trim();
  if (!href || /^(?:javascript|mailto|data|tel|blob):/i.test(href)) return '';
  try {
    return new URL(href, base()).href;
  } catch {
    return '';
  }
};

/**
 * Whether two elements are built alike: same tag, and a class, or an id but for its number, in common.
 * @param {Element} one
 * @param {Element} other
 */
const alike = (one, other) => {
  if (tagOf(one) !== tagOf(other)) return false;
  const [a, b] = [classes(one), classes(other)];
  if (a.length && b.length) return a.filter(name => b.includes(name)).length * 2 > Math.min(a.length, b.length);
  return a.length === b.length && sign.shapeOfId(one) === sign.shapeOfId(other);
};

/** @param {Element} element */
const classes = element =>
  attribute(element, 'class')
    .split(/\s+/)
    .filter(name => name && !STATE.test(name));

/**
 * Whether an element inside a box is a post of its own, built like the box.
 * @param {Element} box
 * @param {Element} each
 */
const nested = (box, each) => {
  if (tagOf(box) !== tagOf(each)) return false;
  const shape = sign.shapeOfId(box);
  if (shape && shape === sign.shapeOfId(each) && shape !== '#') return true;
  const shared = classes(box).filter(name => classes(each).includes(name));
  return shared.length > 0 && sign.isPostName(each) && alike(box, each);
};

/** Some siblings built alike that have a time or a number, too. @param {Element} at */
const peersOf = at => {
  const peers = [];
  for (const way of [previousOf, nextOf]) {
    let each = beside(at, way);
    for (let steps = 0; each && steps < 8 && peers.length < 6; steps += 1, each = beside(each, way)) {
      if (alike(at, each) && dated(each)) peers.push(each);
    }
  }
  return peers;
};

/** Whether something in an element could be a post's time or number. */
const dated = remembered((/** @type {Element} */ element) => {
  /** @type {Marks} */
  const marks = { time: false, author: true, link: true, number: false };
  gather(element, marks, null, each => nested(element, each));
  return marks.time || marks.number;
});

/**
 * Whether an element only lists posts, one of which was looked at: two more of its children are built alike and have
 * times, and that one has none or is alike, too.
 *
 * @param {Element} at @param {Element | null} under @param {Marks} marks
 */
const isList = (at, under, marks) => {
  if (!under) return false;
  if (headOf(under)) return true;
  if (marks.time && marks.author && peersOf(under).length) return sign.isPostName(under) || marks.link || marks.number;
  if (
    [...childrenOf(at)].slice(0, 40).filter(each => matches(each, 'dt,tr,h2,h3,h4,h5') && isHeadLine(each)).length > 1
  )
    return true;
  if (marks.time) return false;
  const others = [...childrenOf(at)]
    .slice(0, 40)
    .filter(
      each =>
        each !== under &&
        !nested(at, each) &&
        !sign.isAside(each) &&
        (sign.isPostName(each) || matches(each, sign.SEMANTIC)),
    );
  return others.some(
    (one, i) => dated(one) && others.slice(i + 1, i + 6).some(other => alike(one, other) && dated(other)),
  );
};

/**
 * A post in a list of definitions: a `dt` and what follows it, where the list has more of them.
 * @param {Element} element
 * @returns {Found | null}
 */
const defined = element => {
  const at = upTo(element).find(each => matches(each, 'dt,dd'));
  const list = at && above(at);
  const heads = list ? [...childrenOf(list)].filter(each => tagOf(each) === 'dt') : [];
  if (!at || heads.length < 2) return null;
  let head = /** @type {Element | null} */ (at);
  while (head && tagOf(head) !== 'dt') head = beside(head, previousOf);
  if (!head) return null;
  const roots = [head];
  for (let each = beside(head, nextOf); each && tagOf(each) === 'dd'; each = beside(each, nextOf)) roots.push(each);
  const near = heads.indexOf(head);
  return roots.length > 1 && roots.some(dated)
    ? {
        region: regionOf(roots),
        score: 7,
        peers: heads.slice(Math.max(0, near - 2), near + 3).filter(each => each !== head),
      }
    : null;
};

/**
 * A post without a box of its own: a head line with time and number or name, and what follows it up to the next head
 * line: two rows of a table, a heading and its paragraphs, or what lies between two rules.
 *
 * @param {Element} element
 * @returns {Found | null}
 */
const loose = element => {
  for (const at of upTo(element)) {
    const parent = above(at);
    if (!parent) break;
    const head = headOf(at);
    if (head) return { region: regionOf(wholeOf(head.at, head.way)), score: 7, peers: head.peers };
    const ruled = betweenRules(at);
    if (ruled) {
      // Answers in tables of their own follow a first post that has none.
      const rest = ruled.filter(
        each => !(isElement(each) && tagOf(each) === 'table' && dated(each) && !holds(each, element)),
      );
      return { region: regionOf(readTime(rest.map(rawText).join(' '), 'ymd') ? rest : ruled), score: 5, peers: [] };
    }
  }
  return null;
};

/**
 * What belongs to a head line: all after it (or all before it, where that is the way) up to the next one, but not the
 * empty anchor of the next post.
 *
 * @param {Element} head @param {typeof nextOf} way
 */
const wholeOf = (head, way) => {
  /** @type {Node[]} */
  const roots = [head];
  for (
    let each = way(head);
    each && !(isElement(each) && (isHead(each, head) || matches(each, ENDS)));
    each = way(each)
  )
    roots.push(each);
  if (way === previousOf) return roots.reverse();
  return roots.slice(
    0,
    roots.findLastIndex(each => rawText(each).trim() !== '' || (isElement(each) && !matches(each, 'a[name],a[id]'))) +
      1,
  );
};

/** @typedef {{at: Element, peers: Element[], way: typeof nextOf}} Head */

/** The head line that an element belongs to: before it, or after it where words stand first. @param {Element} at */
const headOf = at => headThere(at, previousOf) ?? headThere(at, nextOf);

/** @param {Element} at @param {typeof nextOf} where @returns {Head | null} */
const headThere = (at, where) => {
  const way = where === previousOf ? nextOf : previousOf;
  let head = /** @type {Element | null} */ (at);
  for (let steps = 0; head && steps < 12; steps += 1, head = beside(head, where)) {
    if (tagOf(head) === 'hr') return null;
    if (!isHeadLine(head)) {
      if (matches(head, ENDS)) return null;
      continue;
    }
    if (trails(head) !== (way === previousOf)) return null;
    const peers = [];
    for (const way of [previousOf, nextOf]) {
      let each = beside(head, way);
      for (let more = 0; each && more < 12 && peers.length < 4; more += 1, each = beside(each, way))
        if (isHead(each, head)) peers.push(each);
    }
    // Head lines and words take turns; whole posts in a row, with a title above them, do not.
    const like = head;
    const turns = (/** @type {Element} */ each) => (next => next !== null && !isHead(next, like))(beside(each, way));
    if (turns(head) && peers.some(turns)) return { at: head, peers, way };
  }
  return null;
};

/** Whether words stand before their head line: nothing follows the last one. @param {Element} head */
const trails = head => {
  let words = '';
  let each = nextOf(head);
  for (let steps = 0; each && steps < 400; steps += 1, each = nextOf(each)) {
    if (isElement(each) && matches(each, ENDS)) break;
    words = isElement(each) && isHead(each, head) ? '' : words + rawText(each).trim().slice(0, 9);
  }
  return !words;
};
const ENDS = 'hr,h1,h2,h3,h4,h5,form,script,nav,footer';

/** @param {Element} each @param {Element} head */
const isHead = (each, head) => tagOf(each) === tagOf(head) && isHeadLine(each) && alike(each, head);

/** @param {Element} element */
const isHeadLine = element => {
  const text = rawText(element);
  if (
    text.length > 400 ||
    matches(element, 'li,a,span,font,b,i,br,img') ||
    (tagOf(element) === 'p' && !sign.isTime(element))
  )
    return false;
  const time = within(element, 'blockquote').length ? null : readTime(text, 'ymd');
  return time !== null && (time.clock || HEAD_TEXT.test(text)) && text.trim().length < 240;
};

/** The nodes around one between two rules, if they hold one head line. @param {Element} at @returns {Node[] | null} */
const betweenRules = at => {
  const parent = above(at);
  if (!parent || [...childrenOf(parent)].filter(each => tagOf(each) === 'hr').length < 2) return null;
  const nodes = between(at, isRule);
  const text = nodes.map(rawText).join(' ');
  return text.length < 20000 && readTime(text, 'ymd') ? nodes : null;
};

/** @param {Node} at @param {(each: Node) => boolean} ends */
const between = (at, ends) => {
  const nodes = [at];
  for (const [way, add] of /** @type {const} */ ([
    [previousOf, 'unshift'],
    [nextOf, 'push'],
  ])) {
    let each = way(at);
    for (let steps = 0; each && steps < 400 && !ends(each); steps += 1, each = way(each)) nodes[add](each);
  }
  return nodes;
};

/** @param {Node} each */
const isRule = each => isElement(each) && tagOf(each) === 'hr';
/** A rule, or an empty line. @param {Node} each */
const isGap = each =>
  isRule(each) ||
  (isElement(each) &&
    tagOf(each) === 'br' &&
    (next => next !== null && isElement(next) && tagOf(next) === 'br')(nextOf(each)));

/**
 * An answer among others, told from them by empty lines alone: "Re: x - name 2008/05/03 12:40 No.12", and its words.
 * @param {Element} element
 * @returns {Found | null}
 */
const inline = element => {
  for (const at of upTo(element).slice(0, 3)) {
    const parent = above(at);
    if (!parent || matches(at, 'p,div,dl,dt,dd,ul,li,table,tr,td,article,section')) break;
    if (rawText(parent).split(SHOWN).length < 3) continue;
    const nodes = between(at, isGap);
    const text = nodes.map(rawText).join('');
    if (text.split(SHOWN).length === 2 && readTime(text.slice(0, 200), 'ymd')?.clock)
      return { region: regionOf(nodes), score: 5, peers: [] };
  }
  return null;
};
const SHOWN = /No\.\s?\d/;
