/** The elements that a click on a link or on a picture may have meant. */
import { within } from '../dom/find.js';
import { attribute, base, shadowOf } from '../dom/native.js';
import { elementsBelow } from '../dom/tree.js';

const MOST = 100_000;

/** @param {string} url @param {Node[]} trees */
export const linksTo = (url, trees) =>
  search(trees, 'a[href], area[href]', link => absolute(attribute(link, 'href')) === url);

/** @param {string} url @param {Node[]} trees */
export const showing = (url, trees) =>
  search(trees, 'img, video, audio, source, image, input[type=image], embed, object', shown =>
    sources(shown).includes(url),
  ).concat(search(trees, '[style*="url("]', shown => backgrounds(shown).includes(url)));

/** @param {Node[]} trees @param {string} css @param {(element: Element) => boolean} fits */
function search(trees, css, fits) {
  const near = [...new Set(trees.flatMap(tree => within(tree, css)))].filter(fits);
  if (near.length) return near;
  // Seldom needed, and the whole page must be walked for it.
  const roots = elementsBelow(document, undefined, MOST).flatMap(each => shadowOf(each) ?? []);
  return roots.flatMap(root => within(root, css)).filter(fits);
}

/** @param {Element} element */
function sources(element) {
  const { currentSrc = '' } = /** @type {HTMLImageElement} */ (element);
  const listed = attribute(element, 'srcset')
    .split(/,\s+/)
    .map(each => each.trim().split(/\s+/)[0]);
  const named = ['src', 'poster', 'href', 'data'].map(name => attribute(element, name));
  return [currentSrc, ...[...named, ...listed].filter(Boolean).map(absolute)];
}

/** @param {Element} element */
const backgrounds = element =>
  [...attribute(element, 'style').matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url]) => absolute(url));

/** @param {string} address */
function absolute(address) {
  try {
    return new URL(address, base()).href;
  } catch {
    return address;
  }
}
