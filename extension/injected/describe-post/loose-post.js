/**
 * Posts without a box of their own: a head line and what follows it, in a list of definitions, in rows of a table,
 * between rules or empty lines.
 *
 * @import {Found} from './post-box.js'
 */

import { matches, within } from '../dom/find.js';
import { childrenOf, holds, nextOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, firstChildren, isElement } from '../dom/tree.js';
import * as sign from './class-names.js';
import { isEntryHeading } from './day-heading.js';
import { alike, classes, dated, peersOf } from './peers.js';
import { HEAD_TEXT } from './post-marks.js';
import { regionOf } from './region.js';
import { beginningOf, pathTo, rawText, remembered, trimmed } from './remembered.js';
import { readTime } from './times.js';

/**
 * A post in a list of definitions: a `dt` and what follows it, where the list has more of them.
 * @param {Element} element
 * @returns {Found | null}
 */
export const defined = element => {
  const at = pathTo(element).find(each => matches(each, 'dt,dd'));
  const list = at && above(at);
  const heads = list ? firstChildren(list, 20_000).filter(each => tagOf(each) === 'dt') : [];
  if (!at || heads.length < 2) return null;
  let head = /** @type {Element | null} */ (at);
  while (head && tagOf(head) !== 'dt') head = beside(head, previousOf);
  if (!head) return null;
  const roots = [head];
  for (let each = beside(head, nextOf); each && tagOf(each) === 'dd'; each = beside(each, nextOf)) roots.push(each);
  const near = heads.indexOf(head);
  return roots.length > 1 && roots.some(dated) && heads.some(each => each !== head && isDated(each))
    ? {
        region: regionOf(roots),
        score: 7,
        peers: heads.slice(Math.max(0, near - 2), near + 3).filter(each => each !== head),
      }
    : null;
};

/**
 * Whether what a `dt` begins tells a time, too: an answer in a list of questions only speaks of one.
 * @param {Element} each
 */
const isDated = each => dated(each) || (next => next !== null && dated(next))(beside(each, nextOf));

/**
 * A post without a box of its own: a head line with time and number or name, and what follows it up to the next head
 * line: two rows of a table, a heading and its paragraphs, or what lies between two rules.
 *
 * @param {Element} element
 * @returns {Found | null}
 */
export const loose = element => {
  for (const at of pathTo(element)) {
    const parent = above(at);
    if (!parent) break;
    const head = headOf(at);
    if (head) {
      // A table whose cell was pointed at has all of the post.
      const isWhole = tagOf(element) === 'td' && holds(head.at, element) && within(head.at, 'tr').length > 1;
      const roots = isWhole ? [head.at] : wholeOf(head.at, head.way);
      return { region: regionOf(roots), score: 7, peers: head.peers };
    }
    // Tables that tell when, one below the other, are posts themselves.
    const ruled = tagOf(at) === 'table' && peersOf(at).length ? null : betweenRules(at);
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
    each && !(isElement(each) && (isHead(each, head) || matches(each, ENDS) || within(each, 'form,hr').length));
    each = way(each)
  )
    roots.push(each);
  if (way === previousOf) return roots.reverse();
  return roots.slice(
    0,
    roots.findLastIndex(each => trimmed(each) !== '' || (isElement(each) && !matches(each, 'a[name],a[id]'))) + 1,
  );
};

/** @typedef {{at: Element, peers: Element[], way: typeof nextOf}} Head */

/** The head line that an element belongs to: before it, or after it where words stand first. */
export const headOf = remembered((/** @type {Element} */ at) => headThere(at, previousOf) ?? headThere(at, nextOf));

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
    if (!isHeadOf(at, head, way)) return null;
    const peers = [];
    for (const way of [previousOf, nextOf]) {
      let each = beside(head, way);
      for (let more = 0; each && more < 12 && peers.length < 4; more += 1, each = beside(each, way))
        if (isHead(each, head)) peers.push(each);
    }
    if (takesTurns(at, head, peers, way)) return { at: head, peers, way };
  }
  return null;
};

/**
 * Whether head lines and words take turns; whole posts in a row, with a title above them, do not.
 * @param {Element} at @param {Element} head @param {Element[]} peers @param {typeof nextOf} way
 */
const takesTurns = (at, head, peers, way) => {
  const turns = (/** @type {Element} */ each) => (next => next !== null && !isHead(next, head))(beside(each, way));
  return turns(head) && (peers.some(turns) || isFirstOfThread(at, head));
};

/**
 * Whether a head line stands first, the words behind it, and answers in tables of their own follow, or in rows with
 * such.
 * @param {Element} at @param {Element} head
 */
const isFirstOfThread = (at, head) =>
  matches(head, 'table,tr') &&
  beside(head, previousOf) === null &&
  beside(head, nextOf) === at &&
  !dated(at) &&
  childrenOf(/** @type {Element} */ (above(head))).length > 3 &&
  isAnswer(beside(/** @type {Element} */ (beside(at, nextOf)), nextOf));

/** @param {Element | null} each */
const isAnswer = each => each !== null && matches(each, 'table,tr:has(table)') && dated(each);

/**
 * Whether a head line is that of something on this side of it.
 * @param {Element} at @param {Element} head @param {typeof nextOf} way
 */
const isHeadOf = (at, head, way) =>
  trails(head) === (way === previousOf) && !isOfEntry(at, head, way) && !isBesideAnother(at, head);

/** Whether what has no head itself is an entry built like one that has. @param {Element} at @param {Element} head */
const isBesideAnother = (at, head) => at !== head && classes(head).length > 0 && alike(at, head);

/**
 * Whether something is of the entry that shows posts of a board among its words, and of none of them: it is not called
 * as what follows their heads.
 * @param {Element} at @param {Element} head @param {typeof nextOf} way
 */
const isOfEntry = (at, head, way) => {
  const words = matches(above(at) ?? at, sign.WORDS) && at !== head ? beside(head, way) : null;
  return words !== null && classes(words).length > 0 && !alike(words, at);
};

/** Whether words stand before their head line: nothing follows the last one. @param {Element} head */
const trails = head => {
  let words = '';
  let each = nextOf(head);
  for (let steps = 0; each && steps < 400; steps += 1, each = nextOf(each)) {
    if (isElement(each) && matches(each, ENDS)) break;
    words = isElement(each) && isHead(each, head) ? '' : words + trimmed(each).slice(0, 9);
  }
  return !words;
};

const ENDS = 'hr,h1,h2,h3,h4,h5,form,script,nav,footer';

/** @param {Element} each @param {Element} head */
const isHead = (each, head) => tagOf(each) === tagOf(head) && isHeadLine(each) && alike(each, head);

/** Whether an element is the head line of a post. */
export const isHeadLine = remembered((/** @type {Element} */ element) => {
  const text = beginningOf(element, 401);
  if (
    text.length > 400 ||
    matches(element, 'li,a,span,font,b,i,br,img') ||
    (tagOf(element) === 'p' && !sign.isTime(element))
  )
    return false;
  if (matches(element, 'h2,h3,h4,h5') && isEntryHeading(element)) return true;
  const time = within(element, 'blockquote').length ? null : readTime(text, 'ymd');
  return time !== null && (time.clock || HEAD_TEXT.test(text)) && text.trim().length < 240;
});

/** Whether an entry shows it among its words: a board's post, a head line and words, with others like it. */
export const isShown = remembered((/** @type {Element} */ each) => {
  const [head, words] = firstChildren(each, 2);
  return words !== undefined && matches(words, 'div,p') && isHeadLine(head) && peersOf(each).length > 0;
});

/** Whether rules part what lies in an element. */
const hasRules = remembered(
  (/** @type {Element} */ parent) => firstChildren(parent, 2000).filter(each => tagOf(each) === 'hr').length > 1,
);

/** The nodes around one between two rules, if they hold one head line. @param {Element} at @returns {Node[] | null} */
const betweenRules = at => {
  const parent = above(at);
  if (!parent || !hasRules(parent)) return null;
  const nodes = between(at, isBorder);
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

/** A rule, or what holds the page's own head. @param {Node} each */
const isBorder = each =>
  isRule(each) || (isElement(each) && (matches(each, 'h1,form') || within(each, 'h1,form').length > 0));

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
export const inline = element => {
  for (const at of pathTo(element).slice(0, 3)) {
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
