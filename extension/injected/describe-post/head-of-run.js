/**
 * What a chat writes once for several messages: the name above the first of them. The others say by their class or by
 * the group they lie in that they go on there; where none of that tells, nobody is named.
 */

import { within } from '../dom/find.js';
import { childrenOf, nextOf, previousOf } from '../dom/native.js';
import { above, beside, elementsBelow } from '../dom/tree.js';
import { CONTINUED } from '../words/page-words.js';
import * as sign from './class-names.js';
import { alike } from './peers.js';

/** So many messages stand under one name. */
const MOST = 200;
const PORTRAIT = 'img,[class*=avatar i]';

/** What tells who wrote a message that bears no name itself. @param {Element} box @returns {Element | null} */
export const headOfRun = box => {
  let at = /** @type {Element | null} */ (box);
  for (let steps = 0; at && steps < 3; at = above(at), steps += 1) {
    const head = firstOf(at) ?? firstInGroup(at);
    if (head) return head;
  }
  return null;
};

/** The first message of several. */
const STARTS = / (?:includes? sender|group start|start group|first in group) /;

/** Whether a message is called so: one that goes on, or the first. @param {RegExp} words */
const isCalled = words => (/** @type {Element} */ at) =>
  [at, ...elementsBelow(at, undefined, 2)].some(each => words.test(sign.wordsOf(each)));

/** The message that others go on after. @param {Element} at */
const firstOf = at => {
  const [isFirst, isLater] = [STARTS, CONTINUED].map(isCalled);
  if (isFirst(at)) return null;
  let each = beside(at, previousOf);
  for (let steps = 0; each && steps < MOST && alike(each, at); steps += 1, each = beside(each, previousOf))
    if (isFirst(each) || (isLater(at) && !isLater(each))) return each;
  return null;
};

/**
 * The first message in a group of one writer's, where no later one bears a portrait, and there are more such groups: a
 * list of comments may be called a group, too.
 * @param {Element} at
 */
const firstInGroup = at => {
  const group = above(at);
  if (!group || !/ (?<!list )group /.test(sign.wordsOf(group)) || !within(group, PORTRAIT).length) return null;
  if (![previousOf, nextOf].some(way => (other => other && alike(other, group))(beside(group, way)))) return null;
  const [first, ...later] = [...childrenOf(group)].filter(each => alike(each, at));
  return later.includes(at) && !later.some(each => within(each, PORTRAIT).length) ? first : null;
};
