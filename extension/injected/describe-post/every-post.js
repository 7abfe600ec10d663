/**
 * All posts of a page, for choosing one. Once a post is found, others built alike are known by sight, so that a page of
 * ten thousand costs ten times one of a thousand.
 *
 * @import {PostReader} from '../../knowledge/types.js'
 */

import { matches } from '../dom/find.js';
import { attribute, rootOfPage, tagOf } from '../dom/native.js';
import { elementsBelow, outwards } from '../dom/tree.js';
import * as sign from './class-names.js';
import { saysWhen } from './facts.js';
import { innerPosts } from './inner-posts.js';
import { findPost } from './post-box.js';
import { rawText, trimmed } from './remembered.js';

const TRIES = 300;
/** Of more posts than this nobody looks for what is quoted in them. */
const WITH_INNER = 200;
/** A board of ten thousand posts has fewer elements. */
const MOST = 150_000;

/**
 * @param {PostReader[]} readers
 * @param {number} most who only wants to know whether there are several need not see all
 * @param {Element | null} met what was looked at: where its post and those beside it are enough, nothing else is
 */
export const everyPost = (readers, most, met) => {
  const css = readers.map(({ box }) => box).filter(Boolean);
  const all = elementsBelow(rootOfPage(), each => tagOf(each) === 'svg', MOST);
  const known = css.length ? all.filter(each => css.some(box => matches(each, box))) : [];
  if (known.length) return known;
  const beside = postsBeside(met, most);
  return beside.length === most ? beside : unknown(all, most);
};

/**
 * A post and those beside it, as far as they would be found by their heads.
 * @param {Element | null} met @param {number} most
 */
const postsBeside = (met, most) => {
  const found = met && findPost(met);
  return found
    ? [found.region.box, ...found.peers]
        .filter(each => [each, ...elementsBelow(each, undefined, 99)].some(isHead))
        .slice(0, most)
    : [];
};

/** @param {Element[]} all @param {number} most */
const unknown = (all, most) => {
  /** @type {Set<Element>} */
  const boxes = new Set();
  /** @type {Set<string>} */
  const shapes = new Set();
  let tries = 0;
  for (const each of all) {
    if (boxes.size >= most) break;
    if (!isHead(each) || isKnown(each, boxes, shapes) || tries >= TRIES) continue;
    tries += 1;
    const box = findPost(each)?.region.box;
    if (!box || !trimmed(box)) continue;
    boxes.add(box);
    if (shapeOf(box)) shapes.add(shapeOf(box));
  }
  if (most === Infinity) addInner(boxes);
  return all.filter(each => boxes.has(each));
};

/** Adds the posts that lie inside the first ones. @param {Set<Element>} boxes */
const addInner = boxes => {
  for (const box of [...boxes].slice(0, WITH_INNER))
    for (const inner of innerPosts(box, each => boxes.has(each))) boxes.add(inner);
};

/**
 * Whether a head is of a post that was found, or of what holds no posts; a box built like one of those found joins
 * them.
 *
 * @param {Element} head @param {Set<Element>} boxes @param {Set<string>} shapes
 */
const isKnown = (head, boxes, shapes) => {
  let steps = 0;
  for (const at of outwards(head)) {
    if (boxes.has(at) || matches(at, 'nav,footer,aside')) return true;
    if (shapes.has(shapeOf(at))) {
      boxes.add(at);
      return true;
    }
    steps += 1;
    // A comment on a post is none of that post.
    if (steps > 40 || sign.isAside(at) || sign.isCommentName(at)) return false;
  }
  return false;
};

/** @param {Element} each */
const isHead = each =>
  sign.isTime(each) ||
  matches(each, sign.SEMANTIC) ||
  (/\d/.test(attribute(each, 'id')) && sign.isPostName(each)) ||
  (tagOf(each) === 'dt' && sign.isTimely(rawText(each))) ||
  (saysWhen(each) && !matches(each, 'p,option,script'));

/** A name for all that is built like an element; '' where nothing tells it from others. @param {Element} element */
const shapeOf = element => {
  const id = sign.shapeOfId(element);
  const names = attribute(element, 'class')
    .split(/\s+/)
    .filter(name => name && !/\d|^(?:even|odd|alt|first|last)$/i.test(name))
    .slice(0, 3);
  return id.length > 1 || names.length ? `${tagOf(element)} ${id} ${id.length > 1 ? '' : names.join(' ')}` : '';
};
