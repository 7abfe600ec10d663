/**
 * The nearest head: a quoted post, an answer, a copy that popped up, a part of a chain stands in a box of its own
 * inside a post, and has its own time or writer. What is told farther out is not of the words in there; where nothing
 * in there tells it, it is not known.
 */

import { matches, within } from '../dom/find.js';
import { holds } from '../dom/native.js';
import { above, elementsBelow, firstChildren, isBehind } from '../dom/tree.js';
import { OTHER_TIME, POSTED_BY } from '../words/page-words.js';
import { isBystander } from './bystander.js';
import * as sign from './class-names.js';
import { isSpeech, kindOf } from './inner-posts.js';
import { isShown } from './loose-post.js';
import { isNameLike } from './names.js';
import { alike } from './peers.js';
import { address, HEAD_TEXT, isHandle, isProfileLink } from './post-marks.js';
import { isShort, pathTo, piecesOf, rawText, trimmed } from './remembered.js';

/** More elements of a post than this are not looked at. */
const MOST = 800;
/** Parts of a box beside the words are looked at so far. */
const BESIDE = 40;
const NO_BOX = 'p,a:not(:has(div)),b,i,em,strong';

/** @typedef {{kinds: Set<string>, names: string[]}} Heads */

/**
 * The box of the post that an element is of, inside another's; null where it is of that one.
 * @param {Element} box @param {Element} element
 * @param {boolean} [isKnown] the box is one by the site's data: a panel beside the words is of it, unless it names
 *   somebody
 * @returns {Element | null}
 */
export const closestHead = (box, element, isKnown = false) => {
  const path = pathTo(element);
  const inside = path.slice(0, path.indexOf(box));
  /** @type {Heads} */
  let own = { kinds: new Set(), names: [] };
  let under = /** @type {Element | null} */ (null);
  for (const at of inside) {
    if (matches(at, sign.WORDS)) {
      own = { kinds: new Set(), names: [] };
      under = at;
      continue;
    }
    if (under || !isSpeech(at)) {
      listen(at, own, true);
      for (const each of firstChildren(at, BESIDE)) if (each !== under) hear(each, own);
    }
    const spoken = under !== null && !kindOf(element) ? element : null;
    if (
      !matches(at, NO_BOX) &&
      !(isKnown && !own.names.some(isShownName)) &&
      speaks(at, spoken) &&
      isApart(at, box, own, element)
    )
      return at;
    under = at;
  }
  return null;
};

/** A handle alone may be of somebody whom the words speak to. @param {string} name */
const isShownName = name => !name.startsWith('@');

/** Notes what a part and all in it tell of a head. @param {Element} part @param {Heads} heads */
const hear = (part, heads) => {
  if (sign.isQuote(part)) return;
  /** @type {Heads} */
  const told = { kinds: new Set(), names: [] };
  for (const each of [part, ...elementsBelow(part, sign.isQuote, 60)]) listen(each, told, false);
  // What has words of its own, too, is a post of its own.
  if (told.kinds.has('time') && (speaks(part, null) || isShown(part))) return;
  // An answer below words that have no head here is of them, and none of theirs.
  if (told.kinds.has('role') && !heads.kinds.has('time') && !heads.names.length && speaks(part, null)) return;
  for (const kind of told.kinds) heads.kinds.add(kind);
  heads.names.push(...told.names);
};

/**
 * Notes what an element tells of a head.
 * @param {Element} each @param {Heads} heads @param {boolean} alone only the words that stand in it itself
 */
const listen = (each, heads, alone) => {
  if (matches(each, 'h1,h2,h3,h4,button *,script')) return;
  const kind = alone ? '' : kindOf(each);
  if (kind && !sign.isEdited(each)) heads.kinds.add(kind);
  if (kind === 'author') heads.names.push(trimmed(each));
  for (const piece of piecesOf(each)) {
    if (saysWhen(piece) && !tellsOtherTime(each)) heads.kinds.add('time');
    if (piece.length < 61 && (HEAD_TEXT.test(piece) || POSTED_BY.test(piece))) heads.kinds.add('author');
  }
  if (!alone && isNameLike(rawText(each))) heads.kinds.add('name');
};

/** @param {Element} each */
const tellsOtherTime = each => sign.isEdited(each) || (isShort(each, 61) && OTHER_TIME.test(rawText(each)));

/** Whether words are short and tell when something was posted. @param {string} words */
const saysWhen = words => {
  const at = words.length < 61 && words.trim() ? sign.timelyAt(words) : -1;
  return at >= 0 && at < 30 && !OTHER_TIME.test(words);
};

/** Whether a box holds words beside its head. @param {Element} at @param {Element | null} spoken */
export const speaks = (at, spoken) =>
  (spoken !== null && trimmed(spoken) !== '') ||
  [at, ...elementsBelow(at, undefined, 60)].some(each => isSpeech(each) && !isNameLike(rawText(each)));

/**
 * Whether a box has a head, and the post around it another one before it.
 * @param {Element} at @param {Element} box @param {Heads} own @param {Element} element that was pointed at
 */
const isApart = (at, box, { kinds, names }, element) => {
  const timed = kinds.has('time') && ['author', 'name', 'number', 'role'].some(kind => kinds.has(kind));
  if (names.length > 0 && isPortrayed(at, box, names, element)) return true;
  const named = (names.length > 0 && inChain(at)) || (names.some(isShownName) && isHeaded(at, element));
  if (!timed && !named && !kinds.has('role')) return false;
  const before = headsBefore(box, at);
  if (named && before.names.length > 0 && !names.includes(before.names[0])) return true;
  return kinds.has('role') ? before.kinds.size > 0 : timed && before.kinds.has('time');
};

/**
 * Whether a box shows another's post as it stands elsewhere: a portrait or a handle before the words, in a part that
 * has no words itself.
 * @param {Element} at @param {Element} element that was pointed at
 */
const isHeaded = (at, element) =>
  !matches(at, 'blockquote') &&
  firstChildren(at, BESIDE).some(
    part =>
      !holds(part, element) &&
      isBehind(element, part) &&
      !speaks(part, null) &&
      [part, ...elementsBelow(part, undefined, 60)].some(
        each => (matches(each, '[class*=avatar i]') || isHandle(each)) && !isBystander(each),
      ),
  );

/** Whether a part stands among others built like it, which name somebody, too. @param {Element} at */
const inChain = at => {
  const around = above(at);
  return (
    around !== null &&
    firstChildren(around, 20).some(
      each =>
        each !== at && alike(each, at) && elementsBelow(each, undefined, 20).some(one => kindOf(one) === 'author'),
    )
  );
};

/**
 * Whether a part shows the portrait of whom it names before the words, and the post around it somebody else before it.
 * @param {Element} at @param {Element} box @param {string[]} names @param {Element} element that was pointed at
 */
const isPortrayed = (at, box, names, element) => {
  const called = new Set(names);
  const [portraits, links] = ['a[href]:has(img)', 'a[href]'].map(css => within(at, css));
  const named = new Set(links.filter(each => called.has(trimmed(each))).map(address));
  const to = portraits
    .filter(each => !trimmed(each) && !isBehind(each, element))
    .map(address)
    .find(to => to !== '' && named.has(to));
  if (!to) return false;
  const before = within(box, 'a[href]').filter(each => isBehind(at, each) && !holds(at, each) && isProfileLink(each));
  return before.some(each => trimmed(each)) && before.every(each => address(each) !== to);
};

/** What a post tells before a part of it. @param {Element} box @param {Element} at @returns {Heads} */
const headsBefore = (box, at) => {
  /** @type {Heads} */
  const heads = { kinds: new Set(), names: [] };
  for (const each of elementsBelow(box, other => other === at || sign.isQuote(other), MOST)) {
    if (!isBehind(at, each)) break;
    listen(each, heads, holds(each, at));
  }
  listen(box, heads, true);
  return heads;
};
