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
  viewOf,
} from '../dom/native.js';
import { ancestors, outwards } from '../dom/tree.js';
import { contrast, opacityOf, WHITE } from './colours.js';

/** The least part of a box that has to lie open around its middle, in CSS pixels: of a text's box, and of a tick. */
const TEXT = [20, 10];
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
const PICTURES = /^(img|svg|canvas|video|iframe|object|embed)$/;

/** What a filter takes away from what can be seen. @type {Record<string, (amount: number) => boolean>} */
const HIDES = {
  opacity: amount => amount < FAINT,
  contrast: amount => amount < FAINT,
  brightness: amount => amount > 3,
  blur: amount => amount > 3,
};

/** @typedef {CSSStyleDeclaration} Style */

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
        .filter(each => getComputedStyle(each).pointerEvents === 'none' && paints(each));
    ghosts.set(root, found);
    return found;
  };

  /**
   * @param {Element} element a control, or the label of a tick
   * @param {boolean} [isTick]
   * @returns {boolean}
   */
  return function isInSight(element, isTick = false) {
    const least = isTick ? TICK : TEXT;
    const isMet = () => isOpen(element, least, ghostsIn);
    if (met.has(element)) return true;
    if (!isShown(element) || isFaint(element) || isMovedAway(element)) return false;
    const isSeen = (isMet() || reached(element, isMet)) && (isTick || isLegible(element));
    if (isSeen) met.add(element);
    return isSeen;
  };
}

/** Whether it is faded, by itself or by what lies around it. @param {Element} element */
function isFaint(element) {
  let opacity = 1;
  for (const each of outwards(element)) {
    const style = getComputedStyle(each);
    opacity *= Number(style.opacity);
    if (opacity < FAINT || style.mixBlendMode !== 'normal' || isMasked(style) || isFiltered(style)) return true;
  }
  return false;
}

/** @param {Style} style */
const isFiltered = ({ filter }) =>
  [...filter.matchAll(/(\w+)\(([\d.]+)(%?)/g)].some(([, name, amount, percent]) =>
    HIDES[name]?.(Number(amount) / (percent ? 100 : 1)),
  );

/** A mask that lets most of it through only fades an edge. @param {Style} style */
function isMasked({ maskImage }) {
  const stops = maskImage?.match(/rgba?\([^)]*\)/g) ?? [];
  return (
    Boolean(maskImage) && maskImage !== 'none' && stops.filter(each => opacityOf(each) > 0.5).length * 2 <= stops.length
  );
}

/** Whether it, or something around it, lies far from all that it stands in. @param {Element} element */
function isMovedAway(element) {
  let at = boxOf(element);
  for (const each of ancestors(element)) {
    const { width, height, left, top, right, bottom } = boxOf(each);
    if (!width || !height) continue;
    const away = Math.max(left - at.right, at.left - right, top - at.bottom, at.top - bottom) > AWAY;
    if (away && !/auto|scroll/.test(getComputedStyle(each).overflow)) return true;
    at = boxOf(each);
  }
  return false;
}

/**
 * Whether what is written there can be read; what cannot be measured does not speak against it.
 * @param {Element} element
 */
function isLegible(element) {
  const style = getComputedStyle(element);
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
    const { backgroundColor, backgroundImage, colorScheme } = getComputedStyle(each);
    if (backgroundImage !== 'none') return null;
    if (opacityOf(backgroundColor) > 0.5) return backgroundColor;
    if (tagOf(each) === 'html') return /dark/.test(colorScheme) ? null : WHITE;
  }
  return null;
}

/**
 * Scrolls to an element as a person could, and back again before anybody sees it.
 * @param {Element} element
 * @param {() => boolean} isMet
 * @returns {boolean} whether it was met there
 */
function reached(element, isMet) {
  const before = framed(element).flatMap(each =>
    [...ancestors(each)].map(around => ({ around, left: scrolledX(around), top: scrolledY(around) })),
  );
  const moved = () => before.filter(({ around, left, top }) => scrolledX(around) !== left || scrolledY(around) !== top);
  return ['center', 'nearest'].some(block => {
    scrollIntoView(element, { block, inline: block, behavior: 'instant' });
    const met = !moved().some(isLocked) && isMet();
    for (const { around, left, top } of moved()) scrollTo(around, { left, top, behavior: 'instant' });
    return met;
  });
}

/** Whether scripts scroll there, and people cannot. @param {{around: Element, left: number, top: number}} before */
const isLocked = ({ around, left, top }) => {
  const page = tagOf(around) === 'html' ? all(around, 'body').slice(0, 1) : [];
  return [around, ...page]
    .map(each => getComputedStyle(each))
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
 * @param {Element} element
 * @param {number[]} least
 * @param {(root: Node) => Element[]} ghostsIn
 */
function isOpen(element, [least, lowest], ghostsIn) {
  let { left, top, width, height } = boxOf(element);
  if (width < least || height < lowest) return false;
  const area = { width, height };
  for (const each of framed(element)) {
    if (each !== element) {
      const around = boxOf(each);
      [left, top] = [left + around.left + each.clientLeft, top + around.top + each.clientTop];
      if (isFaint(each)) return false;
    }
    const root = rootOf(each);
    const points = CORNERS.map(([x, y]) => [left + area.width / 2 + x * least, top + area.height / 2 + y * lowest]);
    if (!points.every(([x, y]) => isOnTop(each, stackAt(root, x, y)))) return false;
    const [x, y] = points[0];
    if (ghostsIn(root).some(ghost => isAt(ghost, x, y) && isOver(ghost, each) && isAbove(ghost, each))) return false;
    if (isVeiled(each)) return false;
  }
  return true;
}

/** @param {Node} root @param {number} x @param {number} y */
const stackAt = (root, x, y) => [...(kindOfNode(root) === 9 ? stackInDocument : stackInShadow)(root, x, y)];

/** @param {Element} element @param {number} x @param {number} y */
const isAt = (element, x, y) => {
  const { left, top, right, bottom } = boxOf(element);
  return left <= x && x <= right && top <= y && y <= bottom;
};

/** @param {Element} element @param {Element[]} stack */
function isOnTop(element, stack) {
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
  const parts = ['::before', '::after'].map(part => getComputedStyle(each, part));
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
    const { position, zIndex, transform } = getComputedStyle(each);
    if (position !== 'static' || transform !== 'none') height = Math.max(Number.parseInt(zIndex, 10) || 0, BEHIND);
  }
  return height;
}

/** Whether a part that a style sheet drew, and that lets the pointer through, lies over it. @param {Element} element */
function isVeiled(element) {
  const { width, height } = boxOf(element);
  return [...ancestors(element)].some(each =>
    ['::before', '::after'].some(part => {
      const style = getComputedStyle(each, part);
      return (
        style.pointerEvents === 'none' &&
        /absolute|fixed/.test(style.position) &&
        isPainted(style) &&
        Number.parseFloat(style.width) >= width / 2 &&
        Number.parseFloat(style.height) >= height / 2 &&
        !(Number.parseInt(style.zIndex, 10) < 0)
      );
    }),
  );
}

/** @param {Element} element */
const paints = element => PICTURES.test(tagOf(element)) || isPainted(getComputedStyle(element));

/** Whether what lies behind it cannot be seen well. @param {Style} style */
const isPainted = ({ backgroundColor, backgroundImage, backdropFilter = 'none', content, opacity, visibility }) =>
  content !== 'none' &&
  visibility === 'visible' &&
  Number(opacity) > 0.1 &&
  (opacityOf(backgroundColor) > 0.1 || backgroundImage !== 'none' || backdropFilter !== 'none');
