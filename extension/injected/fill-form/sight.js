/**
 * Whether a person who scrolls to a box sees it there, and can read what is written into it: the person's own facts go
 * into no other. A page can hide a box in more ways than anybody can list, so the box is looked for where the eye would
 * meet it, and what styles say only adds to that.
 */

import { labelsOf } from '../dom/control.js';
import { within as all } from '../dom/find.js';
import {
  boxOf,
  documentOf,
  drawnStyle,
  holds,
  isShown,
  kindOfNode,
  orderOf,
  rootOf,
  scrolledX,
  scrolledY,
  scrollIntoView,
  scrollTo,
  stackInDocument,
  stackInShadow,
  tagOf,
  topInDocument,
  topInShadow,
  viewOf,
} from '../dom/native.js';
import { above, ancestors, outwards } from '../dom/tree.js';
import { contrast, opacityOf, WHITE } from './colours.js';

/**
 * The least part of a box that has to lie open around its middle, in CSS pixels: of a text's box (one of one letter
 * is 16 wide), and of a tick.
 */
const TEXT = [15, 10];
const TICK = [8, 8];
const CORNERS = [
  [0, 0],
  [-0.45, -0.45],
  [0.45, -0.45],
  [-0.45, 0.45],
  [0.45, 0.45],
];
const FAINT = 0.3;
const SMALLEST_LETTER = 5;
const LEAST_CONTRAST = 1.3;
/** So far from all that it stands in, a box was moved away. */
const AWAY = 1000;
/** Pages with more elements are not searched for what lets the pointer through. */
const MOST = 10_000;
/** Heights of what a style sheet puts behind its page, and of what it gives no position. */
const [BEHIND, UNPLACED] = [-2, -1];
const PARTS = ['::before', '::after'];
const PICTURES = /^(img|svg|canvas|video|iframe|object|embed)$/;

/** What a filter takes away from what can be seen. @type {Record<string, (amount: number) => boolean>} */
const HIDES = {
  opacity: amount => amount < FAINT,
  contrast: amount => amount < FAINT,
  brightness: amount => amount > 3,
  blur: amount => amount > 3,
};

/** @typedef {CSSStyleDeclaration} Style */

/**
 * @typedef {object} Around what an element shares with everything in it
 * @property {number} opacity
 * @property {boolean} gone faded, masked, or moved away
 * @property {DOMRect | null} box the nearest that has a size
 * @property {boolean} scrolls
 * @property {number[][]} veils the sizes of what style sheets drew in those around it
 * @property {number[][]} drawn the same with its own
 *
 * @typedef {{element: Element, least: number[]}} Box `least`: the part of it that has to lie open
 */

/** @type {Around} */
const NOTHING_AROUND = { opacity: 1, gone: false, box: null, scrolls: false, veils: [], drawn: [] };

/** A look at one page: what lets the pointer through is searched for once. */
export function sharpLook() {
  /** @type {Map<Node, Element[]>} */
  const ghosts = new Map();
  /** What was met stays so for this fill: it is asked again in every round. @type {Set<Element>} */
  const met = new Set();

  /** @param {Node} root @returns {Element[]} what paints and lets the pointer through: no stack tells of it */
  const ghostsIn = root => {
    const found =
      ghosts.get(root) ??
      all(root, '*')
        .slice(0, MOST)
        .filter(each => {
          const style = drawnStyle(each);
          return style.pointerEvents === 'none' && paints(each, style);
        });
    ghosts.set(root, found);
    return found;
  };

  /**
   * Styles are read before anything is scrolled, and the page is scrolled as seldom as it takes.
   * @param {Map<Element, boolean>} asked controls, and labels of ticks; whether it is of a tick
   * @returns {Set<Element>} those that are in sight, and those that were before
   */
  return function inSight(asked) {
    /** @type {Map<Element, Around>} */
    const known = new Map();
    const waiting = [...asked]
      .filter(([element, isTick]) => !met.has(element) && mayBeSeen(element, isTick, known))
      .map(([element, isTick]) => ({ element, least: isTick ? TICK : TEXT }))
      .sort((one, other) => (orderOf(one.element, other.element) & 2 ? 1 : -1));
    meet(waiting, met, ghostsIn);
    return met;
  };
}

/**
 * @param {Element} element
 * @param {boolean} isTick
 * @param {Map<Element, Around>} known
 */
function mayBeSeen(element, isTick, known) {
  const { width, height } = boxOf(element);
  const [least, lowest] = isTick ? TICK : TEXT;
  return (
    width >= least &&
    height >= lowest &&
    isShown(element) &&
    framed(element).every(each => isClear(each, known)) &&
    (isTick || isLegible(element))
  );
}

/** @param {Element} element @param {Map<Element, Around>} known */
function isClear(element, known) {
  const { gone, veils } = aroundOf(element, known);
  const { width, height } = boxOf(element);
  return !gone && !veils.some(([wide, high]) => wide >= width / 2 && high >= height / 2);
}

/** @param {Element} element @param {Map<Element, Around>} known each element is looked at once @returns {Around} */
function aroundOf(element, known) {
  /** @type {Element[]} */
  const path = [];
  for (let each = /** @type {Element | null} */ (element); each && !known.has(each); each = above(each))
    path.unshift(each);
  const outer = above(path[0] ?? element);
  let its = (path.length ? outer && known.get(outer) : known.get(element)) || NOTHING_AROUND;
  for (const each of path) known.set(each, (its = insideAround(each, its)));
  return its;
}

/** @param {Element} element @param {Around} outer @returns {Around} */
function insideAround(element, outer) {
  const style = drawnStyle(element);
  const box = boxOf(element);
  const opacity = outer.opacity * Number(style.opacity);
  const isSized = box.width > 0 && box.height > 0;
  const gone =
    outer.gone ||
    opacity < FAINT ||
    style.mixBlendMode !== 'normal' ||
    isMasked(style) ||
    isFiltered(style) ||
    Boolean(isSized && outer.box && !outer.scrolls && isFar(box, outer.box));
  return {
    opacity,
    gone,
    box: isSized ? box : outer.box,
    scrolls: isSized ? /auto|scroll/.test(style.overflow) : outer.scrolls,
    veils: outer.drawn,
    drawn: [...outer.drawn, ...veilsOf(element)],
  };
}

/** Whether it was moved away from all that it stands in. @param {DOMRect} at @param {DOMRect} from */
const isFar = (at, from) =>
  Math.max(from.left - at.right, at.left - from.right, from.top - at.bottom, at.top - from.bottom) > AWAY;

/** @param {Element} element @returns {number[][]} what style sheets drew over it that lets the pointer through */
const veilsOf = element =>
  PARTS.map(part => drawnStyle(element, part))
    .filter(
      style =>
        isPainted(style) &&
        style.pointerEvents === 'none' &&
        /absolute|fixed/.test(style.position) &&
        !(Number.parseInt(style.zIndex, 10) < 0),
    )
    .map(({ width, height }) => [Number.parseFloat(width), Number.parseFloat(height)]);

/** @param {Style} style */
const isFiltered = ({ filter }) =>
  [...filter.matchAll(/\b(\w+)\(([\d.]+)(%?)/g)].some(([, name, amount, percent]) =>
    HIDES[name]?.(Number(amount) / (percent ? 100 : 1)),
  );

/** A mask that lets most of it through only fades an edge. @param {Style} style */
function isMasked({ maskImage }) {
  const stops = maskImage?.match(/rgba?\([^)]*\)/g) ?? [];
  return (
    Boolean(maskImage) && maskImage !== 'none' && stops.filter(each => opacityOf(each) > 0.5).length * 2 <= stops.length
  );
}

/**
 * Whether what is written there can be read; what cannot be measured does not speak against it.
 * @param {Element} element
 */
function isLegible(element) {
  const style = drawnStyle(element);
  const { width } = boxOf(element);
  const room = width - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const indent = Math.abs(Number.parseFloat(style.textIndent));
  const ground = groundOf(element);
  return (
    Number.parseFloat(style.fontSize) >= SMALLEST_LETTER &&
    room >= SMALLEST_LETTER &&
    indent < Math.max(room, 1) &&
    !(ground && contrast(style.webkitTextFillColor || style.color, ground) < LEAST_CONTRAST)
  );
}

/** @param {Element} element @returns {string | null} null where a picture is the ground */
function groundOf(element) {
  for (const each of outwards(element)) {
    const { backgroundColor, backgroundImage, colorScheme } = drawnStyle(each);
    if (backgroundImage !== 'none') return null;
    if (opacityOf(backgroundColor) > 0.5) return backgroundColor;
    if (tagOf(each) === 'html') return /dark/.test(colorScheme) ? null : WHITE;
  }
  return null;
}

/**
 * Scrolls to each as a person could, and back again before anybody sees it; what stands beside it is met there, too.
 * @param {Box[]} waiting in the order of the page
 * @param {Set<Element>} met gets those that were met
 * @param {(root: Node) => Element[]} ghostsIn
 */
function meet(waiting, met, ghostsIn) {
  const isMet = (/** @type {Box} */ each) => isOpen(each, ghostsIn) && met.add(each.element);
  /** @type {Map<Element, Scroll>} */
  const scrolls = new Map();
  const left = waiting
    .filter(each => !isMet(each))
    .map(each => ({ each, before: scrollsAround(each.element, scrolls) }));
  for (const block of ['center', 'nearest'])
    left.forEach(({ each: { element }, before }, index) => {
      if (met.has(element)) return;
      scrollIntoView(element, { block, inline: block, behavior: 'instant' });
      for (const { each, before: its } of left.slice(index))
        if (its.filter(isMoved).some(isLocked) || !isMet(each)) break;
      // Where it came to stand in the middle, the next goes on from there.
      if (block === 'nearest' || !met.has(element)) before.filter(isMoved).forEach(putBack);
    });
  [...scrolls.values()].filter(isMoved).forEach(putBack);
}

/** @typedef {{around: Element, left: number, top: number}} Scroll how far something was scrolled */

/** @param {Element} element @param {Map<Element, Scroll>} known each is looked at once @returns {Scroll[]} */
const scrollsAround = (element, known) =>
  framed(element).flatMap(each =>
    [...ancestors(each)].map(around => {
      const scroll = known.get(around) ?? { around, left: scrolledX(around), top: scrolledY(around) };
      known.set(around, scroll);
      return scroll;
    }),
  );

/** @param {Scroll} before */
const isMoved = ({ around, left, top }) => scrolledX(around) !== left || scrolledY(around) !== top;

/** @param {Scroll} before */
const putBack = ({ around, left, top }) => scrollTo(around, { left, top, behavior: 'instant' });

/** Whether scripts scroll there, and people cannot. @param {{around: Element, left: number, top: number}} before */
const isLocked = ({ around, left, top }) => {
  const page = tagOf(around) === 'html' ? all(around, 'body').slice(0, 1) : [];
  return [around, ...page]
    .map(each => drawnStyle(each))
    .some(
      ({ overflowX, overflowY }) =>
        (scrolledX(around) !== left && /hidden|clip/.test(overflowX)) ||
        (scrolledY(around) !== top && /hidden|clip/.test(overflowY)),
    );
};

/** The element and the frames around it. @param {Element} element @returns {Element[]} */
function framed(element) {
  const found = [element];
  for (let frame = frameAround(element); frame; frame = frameAround(frame)) found.push(frame);
  return found;
}

/** @param {Element} element @returns {Element | null} */
const frameAround = element => {
  try {
    return viewOf(documentOf(element))?.frameElement ?? null;
  } catch {
    return null;
  }
};

/**
 * Whether nothing that can be seen lies over the middle of it, in its own page or over the frames around.
 * @param {Box} box
 * @param {(root: Node) => Element[]} ghostsIn
 */
function isOpen({ element, least: [least, lowest] }, ghostsIn) {
  let { left, top, width, height } = boxOf(element);
  const area = { width, height };
  for (const each of framed(element)) {
    if (each !== element) {
      const around = boxOf(each);
      [left, top] = [left + around.left + each.clientLeft, top + around.top + each.clientTop];
    }
    const root = rootOf(each);
    const points = CORNERS.map(([x, y]) => [left + area.width / 2 + x * least, top + area.height / 2 + y * lowest]);
    if (!points.every(([x, y]) => isOnTop(each, root, x, y))) return false;
    const [x, y] = points[0];
    if (ghostsIn(root).some(ghost => isAt(ghost, x, y) && isOver(ghost, each) && isAbove(ghost, each))) return false;
  }
  return true;
}

/** @param {Element} element @param {number} x @param {number} y */
const isAt = (element, x, y) => {
  const { left, top, right, bottom } = boxOf(element);
  return left <= x && x <= right && top <= y && y <= bottom;
};

/** @param {Element} element @param {Node} root @param {number} x @param {number} y */
function isOnTop(element, root, x, y) {
  const isDocument = kindOfNode(root) === 9;
  const first = (isDocument ? topInDocument : topInShadow)(root, x, y);
  if (!first || first === element || holds(element, first)) return Boolean(first);
  const stack = [...(isDocument ? stackInDocument : stackInShadow)(root, x, y)];
  const at = stack.findIndex(each => each === element || holds(element, each));
  return at >= 0 && !stack.slice(0, at).some(each => isOver(each, element));
}

/**
 * Whether it lies over the box; a label of its own that leaves some of it free is no cover.
 * @param {Element} each
 * @param {Element} element
 */
function isOver(each, element) {
  if (each === element || holds(element, each)) return false;
  const parts = PARTS.map(part => drawnStyle(each, part));
  if (!paints(each) && !parts.some(isPainted)) return false;
  const isLabel = [...(labelsOf(element) ?? [])].some(label => holds(label, each));
  const [one, other] = [boxOf(each), boxOf(element)];
  return !isLabel || (one.width > other.width - TEXT[0] && one.height > other.height - 2);
}

/**
 * Whether it is drawn later, as far as positions tell: what has one is drawn over what has none.
 * @param {Element} ghost
 * @param {Element} element
 */
function isAbove(ghost, element) {
  const [one, other] = [heightOf(ghost, element), heightOf(element, ghost)];
  return one === other ? one > UNPLACED && (orderOf(element, ghost) & 4) > 0 : one > other;
}

/**
 * @param {Element} element
 * @param {Element} apart
 * @returns {number} how high it is drawn, above what holds both: higher than `UNPLACED` where it has a position
 */
function heightOf(element, apart) {
  let height = UNPLACED;
  for (const each of outwards(element)) {
    if (holds(each, apart)) break;
    const { position, zIndex, transform } = drawnStyle(each);
    if (position !== 'static' || transform !== 'none') height = Math.max(Number.parseInt(zIndex, 10) || 0, BEHIND);
  }
  return height;
}

/** @param {Element} element @param {Style} [style] */
const paints = (element, style = drawnStyle(element)) => PICTURES.test(tagOf(element)) || isPainted(style);

/** Whether what lies behind it cannot be seen well: each word of a style costs time. @param {Style} style */
const isPainted = style =>
  style.content !== 'none' &&
  (opacityOf(style.backgroundColor) > 0.1 ||
    style.backgroundImage !== 'none' ||
    (style.backdropFilter ?? 'none') !== 'none') &&
  style.visibility === 'visible' &&
  Number(style.opacity) > 0.1;
