/**
 * `tsuho.findClicked(click, platforms?)`: the element that the person pointed at, or null where that cannot be known.
 * Firefox tells it. Chromium tells only what kind of thing it was, so it is found by the link, the picture or the
 * selected words, and where it was none of these by the traces that a right-click leaves: see `traces.js`.
 *
 * @typedef {object} Clicked
 * @property {string} [link_url]
 * @property {string} [media_url]
 * @property {string} [selection]
 * @property {number} [target_id] Firefox's `info.targetElementId`
 */
import { matches } from '../dom/find.js';
import { holds } from '../dom/native.js';
import { isElement, outwards } from '../dom/tree.js';
import { linksTo, showing } from './candidates.js';
import { selected } from './selected.js';
import { traces } from './traces.js';

// Read when the script arrives, for the click that it was sent after: when it is asked, a popup may have taken the
// pointer away.
const left = traces();

/** @param {Clicked | null | undefined} click @param {object[]} [platforms] @returns {Element | null} */
const findClicked = (click, platforms) => found(() => sure(click ?? {}, boxes(platforms)));

/** @typedef {typeof findClicked} FindClicked */

/** The click whose traces were read when this script arrived. */
findClicked.after = '';

/** Where the traces do not agree: the likeliest, for the person to look at. @param {object[]} [platforms] */
findClicked.likely = platforms => found(() => fromTraces(boxes(platforms), true));

/** What the page's selection is in: for a press on the toolbar, which points at nothing. */
findClicked.selected = () => found(() => selected());

/** @param {() => Element | null} look */
const found = look => {
  try {
    return look();
  } catch {
    return null;
  }
};

/** @param {Clicked} click @param {(element: Element) => Element | null} boxOf */
function sure({ link_url: link, media_url: media, selection, target_id: target }, boxOf) {
  const told = target === undefined ? null : pointedAt(target);
  if (told) return told;
  const words = selection ? selected(selection) : null;
  if (words) return words;
  const links = link ? linksTo(link, trees()) : [];
  const shown = media ? showing(media, trees()) : [];
  const both = shown.filter(each => links.some(around => holds(around, each)));
  for (const each of [both, links, shown]) {
    const one = oneOf(each, boxOf);
    if (one) return one;
  }
  // What the click named is there more than once: the traces must lie on one of them.
  return link || media ? null : fromTraces(boxOf, false);
}

/**
 * Firefox keeps the clicked element until another menu opens.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/menus/getTargetElement
 *
 * @param {number} target
 */
function pointedAt(target) {
  const { browser } = /** @type {{browser?: any}} */ (globalThis);
  const element = (browser?.menus ?? browser?.contextMenus)?.getTargetElement?.(target) ?? null;
  return isElement(element) ? element : null;
}

/**
 * The only one, or the one with a trace on it, or the first of several in the same post.
 * @param {Element[]} all
 * @param {(element: Element) => Element | null} boxOf
 */
function oneOf(all, boxOf) {
  if (all.length < 2) return all[0] ?? null;
  const { focus, hover } = recent();
  const traced = all.find(each => [focus, hover].some(trace => trace && holds(each, trace)));
  if (traced) return traced;
  const box = boxOf(all[0]);
  return box && all.every(each => boxOf(each) === box) ? all[0] : null;
}

/**
 * Two traces in the same post are proof. One alone is not: the pointer may lie over another post by now, because it
 * went to the menu, and the caret stays where it was when what cannot be selected is clicked.
 * @param {(element: Element) => Element | null} boxOf
 * @param {boolean} likely whether one is enough
 */
function fromTraces(boxOf, likely) {
  const { hover, caret, focus } = recent();
  const [hovered, written, focused] = [hover, caret, focus].map(trace => trace && boxOf(trace));
  if (focused) {
    if (focused === hovered) return hover;
    if (focused === written) return caret;
  }
  // The keyboard's menu stands where the focus is, wherever the pointer lies.
  if (focus && ![hover, caret].some(trace => trace && holds(focus, trace))) return likely && focused ? focus : null;
  if (hovered && hovered === written) return hover;
  return likely && hovered && written && hover && isText(hover) ? caret : null;
}

/** Whether a click there would have moved the caret. @param {Element} element */
const isText = element =>
  !matches(element, 'svg, svg *, canvas, video, button, input') && getComputedStyle(element).userSelect !== 'none';

const recent = () => (findClicked.after ? left : traces());

/** The trees to look through: the page's own, and the open shadow roots that a trace lies in. */
function trees() {
  const { hover, caret, focus } = recent();
  const roots = [hover, caret, focus].flatMap(trace =>
    trace ? [...outwards(trace)].map(each => each.getRootNode()) : [],
  );
  return [...new Set([document, ...roots])];
}

/**
 * @param {object[]} [platforms]
 * @returns {(element: Element) => Element | null} the post an element is in, as far as anything here knows
 */
function boxes(platforms = []) {
  const { describePost } = /** @type {any} */ (globalThis).tsuho;
  return element => describePost.boxOf(element, platforms);
}

/** @type {any} */ (globalThis).tsuho ??= {};
/** @type {any} */ (globalThis).tsuho.findClicked = findClicked;
